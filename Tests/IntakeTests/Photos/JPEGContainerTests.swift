import Cutline
import Testing

@testable import Intake

struct JPEGContainerTests {
  private static let xmp = XMPSample.packet(attributes: "photoshop:Credit=\"REUTERS\"")

  /// A defect, the file that has it, what is said about it, and whether the picture is lost.
  static let defects: [Sample<[UInt8], (problem: String?, isFatal: Bool)>] = [
    Sample("sound", JPEGBuilder().xmp(xmp).bytes, (nil, false)),
    Sample(
      "exif-after-app3",
      JPEGBuilder().adding(0xE3, [1, 2, 3]).exif(EXIFBuilder().text(0x013B, "Ana Ruiz")).bytes, (nil, false)),
    Sample("fill-bytes", JPEGBuilder().adding(raw: [0xFF, 0xFF, 0xFF]).xmp(xmp).bytes, (nil, false)),
    Sample(
      "data-after-eoi", JPEGBuilder().xmp(xmp).bytes + [UInt8](repeating: 9, count: 70_000), (nil, false)),
    Sample(
      "padding-between-segments", JPEGBuilder().adding(0xE0, [0]).adding(raw: [0, 0, 0]).xmp(xmp).bytes,
      ("byte 7: 3 bytes between two segments belong to neither", false)),
    Sample(
      "stray-restart-marker", JPEGBuilder().adding(raw: [0xFF, 0xD3]).xmp(xmp).bytes,
      ("RST3 at byte 2: the marker is out of order", false)),
    Sample(
      "segment-too-long", [0xFF, 0xD8, 0xFF, 0xE2, 0x9C, 0x40] + [UInt8](repeating: 1, count: 1198),
      ("APP2 at byte 2: the segment claims 40,000 bytes, the file ends after 1,200", true)),
    Sample(
      "segment-of-one-byte", JPEGBuilder().adding(0xE2, [], claiming: 1).bytes,
      ("APP2 at byte 2: the segment claims 1 bytes, and cannot have fewer than 2", true)),
    Sample(
      "cut-in-a-header", [0xFF, 0xD8, 0xFF, 0xE2, 0x01],
      ("APP2 at byte 2: the file ends inside the segment's header", true)),
    Sample(
      "no-picture-at-all", [0xFF, 0xD8, 0xFF, 0xD9],
      ("EOI at byte 2: the file ends its image before any picture data", true)),
    Sample(
      "nothing-after-soi", [0xFF, 0xD8, 0xFF],
      ("file: the file ends before any picture data, after 3 bytes", true)),
    Sample(
      "no-scan", with { $0.picture = nil }.bytes,
      ("EOI at byte 15: the file ends its image before any picture data", true)),
    Sample(
      "ends-at-sos", with { ($0.picture, $0.ending) = ([], []) }.bytes,
      ("SOS at byte 15: the file ends where the picture data should begin", true)),
    Sample(
      "scan-of-nothing", with { $0.picture = [] }.bytes, ("SOS at byte 15: there is no picture data", true)),
    Sample(
      "picture-cut-off", with { $0.ending = [] }.bytes,
      ("file: the picture ends early: no end marker in 31 bytes", true)),
  ]

  private static func with(_ change: (inout JPEGBuilder) -> Void) -> JPEGBuilder {
    var builder = JPEGBuilder()
    change(&builder)
    return builder
  }

  @Test(arguments: defects) func `names the defect`(
    _ defect: Sample<[UInt8], (problem: String?, isFatal: Bool)>
  ) throws {
    let damage = try PhotoReader().photo(from: defect.input, path: defect.name + ".jpg").damage
    #expect(damage.map { "\($0.place): \($0.problem)" } == (defect.expected.problem.map { [$0] } ?? []))
    #expect(damage.contains { $0.isFatal } == defect.expected.isFatal)
  }

  @Test(arguments: defects.filter { !$0.expected.isFatal }) func `reads on after a defect`(
    _ defect: Sample<[UInt8], (problem: String?, isFatal: Bool)>
  ) throws {
    let photo = try PhotoReader().photo(from: defect.input, path: defect.name + ".jpg")
    #expect(photo.readings.map(\.value) == [defect.name == "exif-after-app3" ? "Ana Ruiz" : "REUTERS"])
    #expect(photo.width == 640)
  }

  @Test func `truncated-in-app13: what was there is read, and said to be cut`() throws {
    let whole = JPEGBuilder().iim(
      IIMBuilder().text(110, "REUTERS").text(120, "Kalin speaks in Istanbul.").bytes)
    let end = try #require(whole.bytes.indices.first { whole.bytes[$0...].starts(with: "Istanbul".utf8) })
    let photo = try PhotoReader().photo(from: Array(whole.bytes[..<end]), path: "a.jpg")
    #expect(photo[.iim, "2:110"] == ["REUTERS"])
    #expect(photo[.iim, "2:120"] == ["Kalin speaks in "])
    #expect(
      photo.problems == [
        "APP13 at byte 2: the segment claims 70 bytes, the file ends after 61",
        "APP13 at byte 2: Photoshop resource 1028 claims 42 bytes, the block ends after 33",
        "APP13 at byte 2: the IIM block is broken: 2:120 at byte 12 claims 25 bytes, the block ends after 16",
      ])
  }

  @Test func `iim-over-two-segments: Photoshop's resources are joined`() throws {
    let iim = IIMBuilder().text(110, "REUTERS").text(120, String(repeating: "long ", count: 300)).bytes
    let photo = try PhotoReader().photo(from: JPEGBuilder().iim(iim, piece: 500).bytes, path: "a.jpg")
    #expect(photo[.iim, "2:120"].first?.utf8.count == 1500)
    #expect(photo.damage == [])
  }

  @Test func `resources of other kinds are passed over`() throws {
    let resources =
      JPEGBuilder.resource(0x03ED, [1, 2, 3])
      + JPEGBuilder.resource(0x0404, IIMBuilder().text(110, "AP").bytes)
    #expect(
      try PhotoReader().photo(from: JPEGBuilder().photoshop(resources).bytes, path: "a.jpg")[.iim, "2:110"]
        == ["AP"])
  }

  @Test func `the header of Photoshop 2.5`() throws {
    let resources = JPEGBuilder.resource(0x0404, IIMBuilder().text(110, "AP").bytes)
    let photo = try PhotoReader().photo(
      from: JPEGBuilder().adding(0xED, Array("Adobe_Photoshop2.5:".utf8) + resources).bytes, path: "a.jpg")
    #expect(photo[.iim, "2:110"] == ["AP"])
  }

  @Test func `an XMP segment with an unusual header is read and noted`() throws {
    let payload = Array("http://example.com/xmp\0".utf8) + Array(Self.xmp.utf8)
    let photo = try PhotoReader().photo(from: JPEGBuilder().adding(0xE1, payload).bytes, path: "a.jpg")
    #expect(photo[.xmp, "photoshop:Credit"] == ["REUTERS"])
    #expect(photo.problems == ["APP1 at byte 2: the XMP stands behind an unusual header"])
  }

  @Test func `a million fill bytes and a million stray bytes end soon`() throws {
    for stray: UInt8 in [0xFF, 0x00] {
      let bytes = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: stray, count: 1_000_000)
      let photo = try PhotoReader().photo(from: bytes, path: "a.jpg")
      #expect(photo.damage.last?.isFatal == true)
    }
  }
}
