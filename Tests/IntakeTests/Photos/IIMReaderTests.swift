import Cutline
import Testing

@testable import Intake

struct IIMReaderTests {
  private func read(_ builder: IIMBuilder, others: [Reading] = []) -> [Reading] {
    IIMReader.read(builder.bytes, place: "APP13 at byte 20", others: others).readings
  }

  @Test func `datasets in order, repeated ones too, with the bytes that they have in the file`() {
    let read = read(
      IIMBuilder().utf8().adding(2, 0, [0, 4]).text(80, "Ana Ruiz").text(80, "Víctor Blanco").text(40, ""))
    #expect(read.map(\.address.name) == ["1:90", "2:0", "2:80", "2:80", "2:40"])
    #expect(read.map(\.value) == ["\u{1B}%G", "4", "Ana Ruiz", "Víctor Blanco", ""])
    #expect(read.map(\.byteCount) == [3, 2, 8, 14, 0])
    #expect(read.allSatisfy { $0.place == "APP13 at byte 20" })
  }

  @Test func `dates and times stay as written`() {
    let read = read(IIMBuilder().text(55, "20140716").text(60, "130003+0000").text(62, "20140700"))
    #expect(read.map(\.value) == ["20140716", "130003+0000", "20140700"])
  }

  /// Bytes of one value without 1:90, what they mean, and as what.
  static let undeclared: [(bytes: [UInt8], value: String, encoding: TextEncoding)] = [
    (Array("REUTERS/MURAD SEZER".utf8), "REUTERS/MURAD SEZER", .ascii),
    (Array("utf8-without-1:90: Víctor".utf8), "utf8-without-1:90: Víctor", .utf8Undeclared),
    (
      [0x4A, 0x65, 0x6E, 0x73, 0x20, 0x54, 0x72, 0x9F, 0x62, 0x69, 0x67, 0x65, 0x72], "Jens Trübiger",
      .macRoman
    ),
    ([0x4A, 0x6F, 0x73, 0x8E], "José", .macRoman),
    ([0x4D, 0x87, 0x72, 0x71, 0x75, 0x65, 0x7A], "Márquez", .macRoman),
    ([0x53, 0x74, 0x72, 0x61, 0xA7, 0x65], "Straße", .macRoman),
    ([0x4A, 0x6F, 0x73, 0xE9], "José", .windows1252),
    ([0x4B, 0xF6, 0x6C, 0x6E], "Köln", .windows1252),
    ([0xA9, 0x20, 0x32, 0x30, 0x32, 0x34], "© 2024", .windows1252),
    ([0x93, 0x4E, 0x6F, 0x94, 0x20, 0x97, 0x20, 0x69, 0x74, 0x92, 0x73], "“No” — it’s", .windows1252),
    ([0x9A, 0x6B, 0x6F, 0x6C, 0x61], "škola", .windows1252),
    ([0x47, 0x9A, 0x74, 0x65, 0x62, 0x6F, 0x72, 0x67], "Göteborg", .macRoman),
    ([0x45, 0x73, 0x70, 0x61, 0x96, 0x61], "España", .macRoman),
    ([0x50, 0x61, 0x72, 0x69, 0x73, 0x96, 0x44, 0x61, 0x6B, 0x61, 0x72], "Paris–Dakar", .windows1252),
    ([0xC9, 0x74, 0xE9], "Été", .windows1252),
  ]

  @Test(arguments: undeclared) func `an undeclared value is judged by itself`(
    bytes: [UInt8], value: String, encoding: TextEncoding
  ) {
    let read = read(IIMBuilder().adding(2, 120, bytes))
    #expect(read.map(\.value) == [value])
    #expect(read.map(\.encoding) == [encoding])
    #expect(read.map(\.byteCount) == [bytes.count])
  }

  @Test func `utf-8-and-latin-in-one-block`() {
    let read = read(
      IIMBuilder().text(92, "Kålltorp").adding(2, 90, [0x47, 0xF6, 0x74, 0x65, 0x62, 0x6F, 0x72, 0x67]))
    #expect(read.map(\.value) == ["Kålltorp", "Göteborg"])
    #expect(read.map(\.encoding) == [.utf8Undeclared, .windows1252])
  }

  @Test func `what one value proves settles the doubtful ones of its block`() {
    let doubtful: [UInt8] = [0x42, 0x6A, 0x9A, 0x72, 0x6E]  // Björn on a Macintosh, Bjšrn in cp1252
    #expect(read(IIMBuilder().adding(2, 80, doubtful)).map(\.value) == ["Bjšrn"])
    #expect(
      read(IIMBuilder().adding(2, 80, doubtful).adding(2, 90, [0x54, 0x72, 0x9F, 0x62])).first?.value
        == "Björn")
  }

  @Test(arguments: ["Jaroslav Kropáček", "Jaroslav Kropáček, Profimedia"])
  func `a twin in XMP proves cp1250`(_ twin: String) {
    let bytes: [UInt8] = Array("Jaroslav Krop".utf8) + [0xE1, 0xE8, 0x65, 0x6B]
    let read = read(IIMBuilder().adding(2, 80, bytes), others: [Reading(Address(.xmp, "dc:creator"), twin)])
    #expect(read.map(\.value) == ["Jaroslav Kropáček"])
    #expect(read.map(\.encoding) == [.windows1250])
  }

  @Test func `1:90 after record 2 counts for the whole block`() {
    let read = read(IIMBuilder().text(80, "Šárka Dvořáčková").utf8())
    #expect(read.first?.value == "Šárka Dvořáčková")
    #expect(read.first?.encoding == .utf8)
  }

  @Test func `a block that declares UTF-8 and holds Latin-1`() {
    let read = read(IIMBuilder().utf8().adding(2, 80, [0x4A, 0x6F, 0x73, 0xE9]))
    #expect(read.last?.value == "José")
    #expect(read.last?.encoding == .windows1252)
  }

  @Test func `a block that declares Latin-1`() {
    let read = read(
      IIMBuilder().adding(1, 90, [0x1B, 0x2D, 0x41]).adding(2, 80, [0x4A, 0x6F, 0x73, 0x8E, 0xE9]))
    #expect(read.last?.encoding != .latin1)  // 8E is no letter of Latin-1
    let sound = self.read(
      IIMBuilder().adding(1, 90, [0x1B, 0x2D, 0x41]).adding(2, 80, [0x4A, 0x6F, 0x73, 0xE9]))
    #expect(sound.last?.value == "José")
    #expect(sound.last?.encoding == .latin1)
  }

  @Test func `iim-cut-at-32-bytes: declared UTF-8, the only letter with a mark is the one that was cut`() {
    let bytes = Array("REUTERS/EXAMPLE AGENCY/ANA RUIZ".utf8) + [0xC3]
    let read = read(IIMBuilder().utf8().adding(2, 110, bytes))
    #expect(read.last?.value == "REUTERS/EXAMPLE AGENCY/ANA RUIZ\u{FFFD}")
    #expect(read.last?.encoding == .utf8)
    #expect(read.last?.byteCount == 32)
  }

  @Test func `iim-cut-at-32-bytes: inside a UTF-8 character`() {
    let whole = Array("Šárka Nováková / Český rozhlas Žižkov".utf8)
    let read = read(IIMBuilder().adding(2, 80, Array(whole.prefix(32))))
    #expect(read.first?.byteCount == 32)
    #expect(read.first?.encoding == .utf8Undeclared)
    #expect(
      read.first.map {
        "Šárka Nováková / Český rozhlas Žižkov".hasPrefix($0.value.filter { $0 != "\u{FFFD}" })
      } == true)
  }

  @Test(arguments: [
    ("padding", [0x1C, 2, 110, 0, 2, 0x41, 0x50, 0, 0, 0] as [UInt8], nil),
    (
      "29-byte-extended-length-overflow",
      [0x1C, 2, 0x78, 0x80, 4, 0xFF, 0xFF, 0xFF, 0xF8] + [UInt8](repeating: 0x41, count: 20),
      "2:120 at byte 0 claims 4,294,967,288 bytes, the block ends after 20"
    ),
    (
      "length-of-a-length", [0x1C, 2, 0x78, 0xFF, 0xFF, 1, 2, 3],
      "2:120 at byte 0 has a length of 32,767 bytes"
    ),
    ("extended-length", [0x1C, 2, 110, 0x80, 2, 0, 2, 0x41, 0x50], nil),
    (
      "cut-header", [0x1C, 2, 110, 0, 2, 0x41, 0x50, 0x1C, 2], "it ends inside a dataset's header, at byte 7"
    ),
    (
      "no-marker", [0x1C, 2, 110, 0, 2, 0x41, 0x50, 0x55, 1],
      "no dataset begins at byte 7, 2 bytes are not read"
    ),
  ]) func `names the defect and keeps what it read`(_ name: String, bytes: [UInt8], problem: String?) {
    let (readings, damage) = IIMReader.read(bytes, place: "IIM")
    #expect(damage.map(\.problem) == (problem.map { ["the IIM block is broken: " + $0] } ?? []))
    let expected = bytes[2] == 110 ? ["AP"] : name.hasPrefix("29") ? [String(repeating: "A", count: 20)] : []
    #expect(readings.map(\.value) == expected)
  }

  @Test(arguments: CodePage.all.map(\.encoding)) func `code pages have all their characters`(
    _ encoding: TextEncoding
  ) {
    #expect(CodePage.all.first { $0.encoding == encoding }?.isComplete == true)
  }

  @Test(arguments: [
    ("padding", "Ana Ruiz\0\0", "Ana Ruiz"),
    ("long padding", "AP\0\0\0\0\0\0", "AP"),
    ("between two names", "Ana Ruiz\0/Getty", "Ana Ruiz/Getty"),
    (
      "a length that takes in the next datasets",
      "Staff\u{1C}\u{2}Z\0\u{8}Istanbul\u{1C}\u{2}e\0\u{13}Republic of Türkiye",
      "Staff\u{1C}\u{2}Z"
    ),
    ("NUL first", "\0Ana Ruiz", "Ana Ruiz"),
    ("UTF-16", "\0A\0n\0a", "Ana"),
  ]) func `NULs are left out, the rest is kept`(_ name: String, bytes: String, value: String) {
    let read = read(IIMBuilder().adding(2, 80, Array(bytes.utf8)))
    #expect(read.map(\.value) == [value])
    #expect(read.map(\.byteCount) == [bytes.utf8.count])
  }
}
