import Cutline
import Foundation
import Testing

@testable import Intake

/// The plain text of news pages without the lines of their photos holds hardly any credit: scored over pages beside the
/// package, where they are present.
struct FalseCreditTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpora/pages")
    .standardized
  private static let truth = folder.appending(path: "truth.jsonl")
  private static var isPresent: Bool { FileManager.default.fileExists(atPath: truth.path) }

  private struct Page: Decodable {
    struct Image: Decodable {
      var caption: String?
      var authors: [String]?
    }
    var htmlFile: String
    var htmlPath: String?
    var images: [Image]
  }

  @Test(.enabled(if: isPresent)) func atMostTwoInAThousandLinesAreTakenForCredits() throws {
    var lineCount = 0
    var found: [String] = []
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for row in try String(contentsOf: Self.truth, encoding: .utf8).split(separator: "\n") {
      let page = try decoder.decode(Page.self, from: Data(row.utf8))
      let paths = [page.htmlPath, page.htmlFile].compactMap { $0 }.map {
        Self.folder.appending(path: "html/\($0)")
      }
      let path = try #require(paths.first { FileManager.default.fileExists(atPath: $0.path) })
      let packed = [UInt8](try Data(contentsOf: path))
      let html = String(
        decoding: Inflate.unpack(packed[...], limit: 64 << 20, window: 31).bytes, as: UTF8.self)
      let own = page.images.flatMap { [$0.caption].compactMap { $0 } + ($0.authors ?? []) }.map(Self.folded)
        .filter { $0.count > 3 }
      let lines = Self.lines(of: html).filter { line in
        let folded = Self.folded(line)
        return !folded.isEmpty
          && !own.contains { folded.contains($0) || folded.count > 8 && $0.contains(folded) }
      }
      lineCount += lines.count
      let article = try ArticleReader().article(
        from: Array(lines.joined(separator: "\n").utf8), path: "page.txt")
      found += article.images.compactMap { $0.credit?.raw }
    }
    try #require(lineCount > 10_000)
    #expect(found.count * 1000 <= lineCount * 2, "\(lineCount) lines: \(found.joined(separator: "\n"))")
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let hidden: Set<String> = ["script", "style", "noscript", "template", "svg"]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "img", "mark", "q", "s", "small",
    "span", "strong",
    "sub", "sup", "time", "u", "wbr", "picture", "source", "path", "input", "label",
  ]

  /// The lines that a page shows.
  private static func lines(of html: String) -> [String] {
    var out: [UInt8] = []
    var skipped: String?
    var rest = html.utf8[...]
    while let open = rest.firstIndex(of: 0x3C) {
      if skipped == nil { out += rest[..<open].map { $0 == 0x0A ? 0x20 : $0 } }
      rest = rest[open...].dropFirst()
      let close = rest.firstIndex(of: 0x3E) ?? rest.endIndex
      let isEnd = rest.first == 0x2F
      let name = String(Substring(rest.drop { $0 == 0x2F }.prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }))
        .lowercased()
      if let hiding = skipped {
        if isEnd, name == hiding { skipped = nil }
      } else if hidden.contains(name), !isEnd {
        skipped = name
      } else if !inline.contains(name) {
        out.append(0x0A)
      }
      rest = rest[close...].dropFirst()
    }
    return String(decoding: out, as: UTF8.self).replacing("&amp;", with: "&").replacing("&nbsp;", with: " ")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&copy;", with: "©")
      .split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
