import Cutline
import Generated
import Testing

@testable import Catalog

@Suite struct PhrasebookTests {
  private static let phrases = Array(
    "Passengers wait for the first electric ferry in Piraeus, Greece. REUTERS/".utf8)
  private static let texts: [[UInt8]] = [
    [], Array("a".utf8), Array("eleven byte".utf8), phrases, phrases + phrases,
    Array("The first electric ferry in Piraeus was late. REUTERS/Murad Sezer".utf8),
    Array(repeating: 7, count: 70_000),
    (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
  ]

  private func unpacked(_ block: [UInt8], _ size: Int, _ book: Phrasebook) -> [UInt8] {
    block.withUnsafeBytes { book.unpack($0, size: size) { Array($0) } }
  }

  @Test(arguments: texts) func whatComesOutIsWhatWentIn(text: [UInt8]) {
    for book in [Phrasebook(), Phrasebook(Self.phrases), Phrasebook(Array(repeating: 7, count: 90_000))] {
      let block = book.pack(text)
      #expect(unpacked(block, text.count, book) == text)
      // A second text finds nothing of the first.
      #expect(book.pack(text) == block)
    }
  }

  @Test func whatWasSaidBeforeTakesNoRoom() {
    let book = Phrasebook(Self.phrases)
    #expect(book.pack(Self.phrases).count < 12)
    #expect(Phrasebook().pack(Self.phrases).count >= Self.phrases.count)
  }

  /// LZ4's own rules for the end of a block: the last five bytes are literals.
  @Test func otherProgramsCanReadIt() {
    // Made with liblz4: LZ4_compress_default of "ferry ferry ferry ferry ferry ".
    let block: [UInt8] = [0x6F] + Array("ferry ".utf8) + [6, 0, 0] + [0x50] + Array("erry ".utf8)
    #expect(unpacked(block, 30, Phrasebook()) == Array("ferry ferry ferry ferry ferry ".utf8))
    #expect(Phrasebook().pack(Array("ferry ferry ferry ferry ferry ".utf8)) == block)
  }

  /// A broken block gives what is whole, and never more than its size.
  @Test func whatIsBrokenEndsThere() {
    let book = Phrasebook(Self.phrases)
    let text = Self.texts[5]
    let block = book.pack(text)
    for end in block.indices {
      let some = unpacked(Array(block[..<end]), text.count, book)
      #expect(some.count <= text.count)
    }
    for place in block.indices {
      for value in [0, 0x0F, 0xF0, 0xFF] as [UInt8] {
        var broken = block
        broken[place] = value
        #expect(unpacked(broken, text.count, book).count <= text.count)
      }
    }
    #expect(unpacked(block, Int.max, book).prefix(text.count) == text[...])
    #expect(unpacked(block, -1, book).isEmpty)
  }

  /// Photos packed with an earlier book are read with it.
  @Test func anArchiveLearnsItsOwnPhrases() throws {
    let catalog = try PhotoCatalog()
    let archive = Archive(photoCount: 400, captionCount: 0)
    for first in [0, 3, 200] {
      _ = try catalog.add(
        (first..<(first == 0 ? 3 : first == 3 ? 200 : 400)).map { index in
          .photo(archive.scene(index).photo, archive.scene(index).stamp)
        })
    }
    let books = try catalog.rows(of: "SELECT id, photos, length(phrases) FROM phrasebook").values
    #expect(books.count == 1)
    let kinds = try catalog.rows(of: "SELECT count(*) FROM content GROUP BY phrasebook ORDER BY 1").values
    #expect(kinds == [["3"], ["397"]])
    let sizes = try catalog.rows(of: "SELECT sum(size), sum(length(readings)) FROM content").values[0]
    #expect(2 * Int(sizes[1] ?? "")! < Int(sizes[0] ?? "")!)
    for index in [0, 100, 399] {
      let scene = archive.scene(index)
      #expect(try catalog.entry(for: scene.path).photo == scene.photo)
    }
  }
}
