import Cutline
import Testing

@testable import Catalog

@Suite struct ReadingPackTests {
  private static let iptc = ReadingPack.Block(id: 1, number: 4120)
  private static let elements: [ReadingPack.Element] = [
    .init(source: 1, block: iptc, text: "Murad Sezer", byteCount: 11),
    .init(source: 300, block: .init(id: 70_000, number: nil), text: "", byteCount: 0),
    // The same text once more, in a file that pads it.
    .init(source: 2, block: iptc, text: "Murad Sezer", byteCount: 32),
    .init(source: Int64.max, block: .init(id: 1, number: 0), text: "né\0à ␀ 👩‍🚒", byteCount: 9),
    .init(source: 3, block: iptc, text: String(repeating: "long ", count: 100), byteCount: 500),
  ]

  private func packed(_ elements: [ReadingPack.Element]) -> [UInt8] {
    var pack = ReadingPack()
    for element in elements { pack.add(element) }
    return pack.bytes
  }

  private func unpacked(_ bytes: [UInt8]) -> [ReadingPack.Element] {
    bytes.withUnsafeBytes { ReadingPack.elements(of: $0) }
  }

  @Test func whatComesOutIsWhatWentIn() {
    #expect(unpacked(packed(Self.elements)) == Self.elements)
    #expect(unpacked(packed([])) == [])
    #expect(unpacked([]) == [])
  }

  @Test func aTextStandsThereOnce() {
    let once = packed(Array(Self.elements[..<1]))
    let twice = packed([Self.elements[0], Self.elements[2]])
    #expect(twice.count <= once.count + 5)
  }

  /// A damaged file gives what is whole, and never more bytes than there are.
  @Test func whatIsCutOffIsLeftOut() {
    let bytes = packed(Self.elements)
    for end in bytes.indices {
      let some = unpacked(Array(bytes[..<end]))
      #expect(some == Array(Self.elements[..<some.count]))
    }
    for place in bytes.indices {
      var broken = bytes
      broken[place] = 0xFF
      #expect(unpacked(broken).allSatisfy { $0.text.utf8.count <= 3 * bytes.count })
    }
    #expect(unpacked([UInt8](repeating: 0xFF, count: 40)) == [])
  }

  @Test(arguments: [
    ("APP13 at byte 4120", "APP13 at byte ", 4120), ("sidecar kalin.xmp", "sidecar kalin.xmp", nil),
    ("APP1 at byte 0", "APP1 at byte ", 0), ("box 007", "box 007", nil), ("10", "", 10), ("", "", nil),
    ("at 12345678901234567890", "at 12345678901234567890", nil),
  ])
  func thePlaceInAFileIsKeptBesideTheBlock(place: String, name: String, number: Int?) {
    let split = Words.split(place)
    #expect(split.name == name && split.number == number)
    #expect(split.name + (split.number.map(String.init) ?? "") == place)
  }

  @Test func whatAFileStatesIsMarked() {
    func marks(_ readings: (Standard, String, String)...) -> ContentMarks {
      ContentMarks(of: readings.map { Reading(Address($0.0, $0.1), $0.2) })
    }
    #expect(marks((.iim, "2:80", "A"), (.exif, "GPSLatitude", "1")) == [.iim, .creator, .exif, .gps])
    #expect(marks((.xmp, "photoshop:City", "  ")) == [.xmp])
    #expect(
      marks((.iim, "2:55", "20240603"), (.exif, "DateTimeOriginal", "2024:06:03 08:14:20")) == [.iim, .exif])
    #expect(marks((.iim, "2:55", "20240603"), (.iim, "2:55", "20240604")) == [.iim, .dateConflict])
  }
}
