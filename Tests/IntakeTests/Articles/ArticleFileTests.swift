import Cutline
import Foundation
import Intake
import Testing

/// What cannot be read as an article, and what can be repaired.
struct ArticleFileTests {
  private func failure(_ bytes: [UInt8], path: String = "a.txt") -> IntakeError? {
    do {
      _ = try ArticleReader().article(from: bytes, path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func emptyAndBlank() {
    #expect(failure([])?.reason == .isEmpty)
    #expect(failure(Array(" \n\t\r\n".utf8))?.reason == .isEmpty)
    #expect(failure([0xEF, 0xBB, 0xBF])?.reason == .isEmpty)
  }

  @Test func binary() {
    let nul = failure(Array("Hello world ".utf8) + [0] + Array("!".utf8))
    #expect(nul?.reason == .binaryContent)
    #expect(nul?.detail == "binary content: a NUL byte at byte 12")
    let controls = failure(Array("ab\u{1}\u{2}\u{3}cdefg".utf8))
    #expect(controls?.reason == .binaryContent)
    #expect(controls?.detail == "binary content: 3 control bytes in 10, the first at byte 2")
    #expect(failure(Array("a line\tand\r\na \u{c} page break".utf8)) == nil)
  }

  @Test func tooLarge() {
    let bytes = [UInt8](repeating: 0x61, count: ArticleReader.sizeLimit + 1)
    #expect(failure(bytes)?.reason == .tooLarge)
  }

  @Test func missingAndUnreadable() throws {
    do {
      _ = try ArticleReader().article(at: "/nowhere/at-all.txt")
      Issue.record("read a file that is not there")
    } catch {
      #expect(error.reason == .notFound)
    }
    do {
      _ = try ArticleReader().article(at: FileManager.default.temporaryDirectory.path)
      Issue.record("read a folder")
    } catch {
      #expect(error.reason == .unreadable)
    }
  }

  @Test func readsAFile() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "cutline-\(UUID()).txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("Headline\n\nThe pier at dawn. (Photo: Ana Lima/AFP)\n".utf8).write(to: URL(filePath: path))
    let article = try ArticleReader().article(at: path)
    #expect(article.path == path)
    #expect(article.images.count == 1)
  }

  private static let line = "Café. (Foto: Jörg Lima/AFP)"
  private static let latin: [UInt8] = line.unicodeScalars.map { UInt8($0.value) }
  private static let wide: [UInt8] =
    [0xFF, 0xFE] + line.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let stray: [UInt8] = Array("Café ".utf8) + [0xFF] + Array(". (Foto: Jörg Lima/AFP)".utf8)
  private static let encoded: [([UInt8], String, Int)] = [
    (Array(line.utf8), "Café.", 0), ([0xEF, 0xBB, 0xBF] + Array(line.utf8), "Café.", 0), (latin, "Café.", 1),
    (wide, "Café.", 0), (stray, "Café \u{FFFD}.", 1),
  ]

  @Test("Encodings", arguments: encoded)
  func encodings(bytes: [UInt8], text: String, notes: Int) throws {
    let article = try ArticleReader().article(from: bytes, path: "a.txt")
    #expect(article.images.first?.caption?.text == text)
    #expect(article.images.first?.credit?.photographers.map(\.name) == ["Jörg Lima"])
    #expect(article.notes.count == notes)
  }

  @Test func everyFormatHasEndings() {
    #expect(ArticleReader.extensions.contains("txt"))
    #expect(ArticleReader.extensions.contains("html"))
    #expect(ArticleReader.extensions.contains("md"))
    #expect(Set(ArticleReader.extensions).count == ArticleReader.extensions.count)
  }

  @Test("Nothing traps on cut or scrambled input", arguments: ["txt", "html", "md"])
  func scrambled(ending: String) {
    let text = Array(
      """
      ---
      image: {a: b}
      ---
      <figure><img src="a.jpg" alt="x (photo credit: A/B"><figcaption>[[((Photo by
      ![a](b "c)*d* （写真＝A） 2024年9月 5. 13. (photo credit: REUTERS/A
      {{< figure src="x" caption=" >}} <script type="application/ld+json">{"@type":["ImageObject",{"caption":"\\u12
      """.utf8)
    for cut in 1...text.count {
      _ = try? ArticleReader().article(from: Array(text[..<cut]), path: "a.\(ending)")
    }
    var seed: UInt64 = 7
    for _ in 0..<60 {
      var bytes = text
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 20) | 1
      }
      _ = try? ArticleReader().article(from: bytes, path: "a.\(ending)")
    }
  }
}
