import Cutline
import Testing

@testable import Intake

struct PNGContainerTests {
  private let reader = PhotoReader()

  static let places: [Sample<PNGBuilder, [String]>] = [
    Sample("eXIf", PNGBuilder().chunk("eXIf", ContainerSample.exif), ["Murad Sezer"]),
    Sample(
      "eXIf-with-jpeg's-header",
      PNGBuilder().chunk("eXIf", Array("Exif\0\0".utf8) + ContainerSample.exif), ["Murad Sezer"]),
    Sample(
      "exif-as-hex", PNGBuilder().profile("exif", Array("Exif\0\0".utf8) + ContainerSample.exif),
      ["Murad Sezer"]),
    Sample(
      "exif-in-both-places",
      PNGBuilder().profile("exif", ContainerSample.exif).chunk("eXIf", ContainerSample.exif + [0]),
      ["Murad Sezer"]),
    Sample(
      "APP1-as-hex", PNGBuilder().profile("APP1", Array("Exif\0\0".utf8) + ContainerSample.exif),
      ["Murad Sezer"]),
    Sample(
      "APP1-is-xmp",
      PNGBuilder().profile("APP1", Array("http://ns.adobe.com/xap/1.0/\0".utf8) + ContainerSample.xmp),
      ["REUTERS"]),
    Sample("xmp-packed", PNGBuilder().xmp(ContainerSample.xmp, isPacked: true), ["REUTERS"]),
    Sample("xmp-as-hex", PNGBuilder().profile("xmp", ContainerSample.xmp), ["REUTERS"]),
    Sample("iim-unpacked", PNGBuilder().profile("iptc", ContainerSample.iim, isPacked: false), ["REUTERS"]),
    Sample(
      "iim-in-resources", PNGBuilder().profile("iptc", JPEGBuilder.resource(0x0404, ContainerSample.iim)),
      ["REUTERS"]),
    Sample(
      "behind-the-picture", PNGBuilder().chunk("IDAT", [1]).xmp(ContainerSample.xmp), ["REUTERS"]),
    Sample("other-texts", PNGBuilder().chunk("tEXt", Array("Author\0Ana Ruiz".utf8)), []),
  ]

  @Test(arguments: places) func `metadata in each of its places`(_ place: Sample<PNGBuilder, [String]>) throws
  {
    let photo = try reader.photo(from: place.input.bytes, path: "a.png")
    let read = photo[.exif, "Artist"] + photo[.iim, "2:110"] + photo[.xmp, "photoshop:Credit"]
    #expect(read == place.expected)
    #expect(photo.damage == [])
  }

  static let defects: [Sample<[UInt8], (problem: String, isFatal: Bool)>] = [
    Sample(
      "no-end", PNGBuilder().with { $0.hasEnd = false }.bytes,
      ("file: the file ends before its end chunk, after 48 bytes", true)),
    Sample(
      "no-picture", PNGBuilder().with { $0.hasPicture = false }.bytes,
      ("IEND at byte 33: there is no picture data", true)),
    Sample(
      "chunk-too-long", PNGBuilder().chunk("tEXt", [1, 2], claiming: 90_000).bytes,
      ("tEXt at byte 33: the chunk claims 90,000 bytes, the file ends after 33", true)),
    Sample(
      "packed-xmp-broken", PNGBuilder().chunk("iTXt", Array("XML:com.adobe.xmp\0\u{1}\0\0\0junk".utf8)).bytes,
      ("iTXt at byte 33: XML:com.adobe.xmp cannot be unpacked to its end", false)),
  ]

  @Test(arguments: defects) func `names the defect`(
    _ defect: Sample<[UInt8], (problem: String, isFatal: Bool)>
  ) throws {
    let photo = try reader.photo(from: defect.input, path: "a.png")
    #expect(photo.problems.contains(defect.expected.problem), "\(photo.problems)")
    #expect(photo.damage.contains { $0.isFatal } == defect.expected.isFatal)
  }
}

extension PNGContainerTests {
  /// A zlib stream that repeats one zero, 258 times with every 13 bits (RFC 1951 §3.2.6).
  private static func bomb(repeats: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]  // last block, fixed code, a zero
    for _ in 0..<repeats { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [0, 0, 0, 0, 0, 0, 0]
    return [0x78, 0x01]
      + stride(from: 0, to: bits.count, by: 8).map { start in
        (start..<min(start + 8, bits.count)).reduce(0) { $0 | bits[$1] << UInt8($1 - start) }
      }
  }

  @Test func `texts that unpack to a thousand times their size end soon`() throws {
    let stream = Self.bomb(repeats: 20_000)
    #expect(Inflate.unpack(stream[...], limit: 6_000_000).bytes.count == 5_160_001)
    var builder = PNGBuilder()
    for _ in 0..<60 { builder = builder.chunk("zTXt", Array("Raw profile type exif\0\0".utf8) + stream) }
    let start = ContinuousClock.now
    let photo = try reader.photo(from: builder.bytes, path: "a.png")
    #expect(photo.readings == [])
    #expect(photo.damage.first?.problem == "Raw profile type exif cannot be unpacked to its end")
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}

struct InflateTests {
  /// What zlib makes of "Kalin speaks in Istanbul. " eight times, with the fixed code.
  private static let fixed: [UInt8] = [
    0x78, 0x01, 0xF3, 0x4E, 0xCC, 0xC9, 0xCC, 0x53, 0x28, 0x2E, 0x48, 0x4D, 0xCC, 0x2E, 0x56, 0x00, 0xB2,
    0x3C, 0x8B, 0x4B, 0x12, 0xF3, 0x92, 0x4A, 0x73, 0xF4, 0x14, 0xBC, 0x87, 0xA4, 0x0C, 0x00, 0x46, 0xD2,
    0x49, 0xE9,
  ]
  /// What it makes of "0:0 1:1 2:4 …", squares modulo 97, with a code of its own.
  private static let own: [UInt8] = [
    0x78, 0xDA, 0x15, 0x4F, 0xC9, 0x11, 0x00, 0x31, 0x08, 0x6A, 0x85, 0x12, 0xD6, 0x0B, 0x0D, 0xFD, 0x17,
    0xB6, 0xFA, 0xC9, 0x30, 0x04, 0x04, 0x3E, 0x7D, 0x30, 0x19, 0x5C, 0x89, 0xD0, 0x43, 0xCA, 0x88, 0x92,
    0x17, 0xA8, 0x20, 0x5A, 0xF9, 0x30, 0x62, 0xE2, 0x69, 0x0C, 0xF6, 0x29, 0x60, 0x26, 0x4F, 0xD8, 0x3A,
    0x1A, 0x16, 0x6A, 0x87, 0xA5, 0xF6, 0x29, 0xC5, 0x2A, 0x28, 0x2E, 0x6E, 0xBD, 0x82, 0x8D, 0x62, 0xE5,
    0x4F, 0xFD, 0xC1, 0x3F, 0x99, 0xC3, 0x4D, 0x15, 0x70, 0xD7, 0x23, 0x3C, 0x94, 0x09, 0x4F, 0xBD, 0x4D,
    0x2F, 0xE5, 0xF2, 0xD4, 0x5B, 0xA6, 0x55, 0xAB, 0x1F, 0x0D, 0xFC, 0x89, 0x85, 0xF8, 0xE4, 0x8D, 0x30,
    0xCD, 0x20, 0x5C, 0xB5, 0x45, 0x43, 0xEE, 0x88, 0xD4, 0x3C, 0x44, 0x89, 0x86, 0xD8, 0xB6, 0xAB, 0x6C,
    0xD9, 0xE2, 0xB5, 0x12, 0xB1, 0x5E, 0x22, 0x3F, 0xE5, 0x20, 0x4D, 0xE1, 0x48, 0x97, 0x2D, 0x0E, 0x2D,
    0xBD, 0xA9, 0x81, 0x2C, 0x4D, 0x21, 0xA9, 0xDE, 0xDD, 0xAD, 0x5E, 0x3C, 0xEA, 0xE5, 0xDF, 0xBD, 0xF5,
    0x1D, 0x53, 0x76, 0xBF, 0xE5, 0xA7, 0xAC, 0x38, 0x57, 0xE5, 0x1E, 0xA8, 0xBA, 0x5B, 0xC5, 0xBB, 0x5B,
    0x7D, 0x19, 0x35, 0x97, 0x57, 0xEF, 0xB2, 0xF9, 0x5D, 0x0F, 0xDA, 0x75, 0xA2, 0x5F, 0x3F, 0xC6, 0x75,
    0x65, 0x5E, 0x6F, 0xD6, 0x6D, 0x20, 0x6F, 0x0F, 0xFB, 0xB6, 0x71, 0x6E, 0x27, 0xD7, 0x8B, 0x1F, 0xAC,
    0x06, 0x4D, 0xE2,
  ]
  private static let squares = (0..<70).map { "\($0):\($0 * $0 % 97) " }.joined()

  static let streams: [Sample<[UInt8], String>] = [
    Sample("fixed", fixed, String(repeating: "Kalin speaks in Istanbul. ", count: 8)),
    Sample("own", own, squares),
    Sample("stored", PNGBuilder.stored(Array(squares.utf8)), squares),
  ]

  @Test(arguments: streams) func `unpacks each kind of block`(_ stream: Sample<[UInt8], String>) {
    let (bytes, isWhole) = Inflate.unpack(stream.input[...], limit: 1000)
    #expect(String(decoding: bytes, as: UTF8.self) == stream.expected)
    #expect(isWhole)
  }

  @Test(arguments: streams) func `stops at its limit, and at the end of what is cut off`(
    _ stream: Sample<[UInt8], String>
  ) {
    let limited = Inflate.unpack(stream.input[...], limit: 100)
    #expect(limited.bytes.count <= 100)
    #expect(!limited.isWhole)
    let cut = Inflate.unpack(stream.input.prefix(20), limit: 1000)
    #expect(!cut.isWhole)
    #expect(stream.expected.utf8.starts(with: cut.bytes))
  }

  @Test func `mutated streams are unpacked without a trap`() {
    var mutations = Mutations(seed: 31)
    var whole = 0
    for round in 0..<3000 {
      let stream =
        [0x78, 0xDA] + mutations.mutated(Array(InflateTests.streams[round % 3].input.dropFirst(2)))
      whole += Inflate.unpack(stream[...], limit: 100_000).isWhole ? 1 : 0
    }
    #expect((1..<3000).contains(whole))
  }
}
