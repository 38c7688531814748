import Cutline
import Testing

@testable import Intake

/// WebP, PSD, GIF and Exiv2's files.
struct ChunkContainerTests {
  private let reader = PhotoReader()

  static let webPSizes: [Sample<WebPBuilder, [Int?]>] = [
    Sample(
      "plain", WebPBuilder().chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xAB, 0x01]), [640, 427]),
    Sample("lossless", WebPBuilder().chunk("VP8L", [0x2F, 0x7F, 0x82, 0x6A, 0x00]), [640, 427]),
    Sample(
      "extended",
      WebPBuilder().extended(16_000, 9000)
        .chunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xAB, 0x01]), [16_000, 9000]),
    Sample("no-frame-header", WebPBuilder().chunk("VP8 ", [0, 0, 0, 1, 2, 3]), [nil, nil]),
  ]

  @Test(arguments: webPSizes) func `a WebP's size`(_ sample: Sample<WebPBuilder, [Int?]>) throws {
    let photo = try reader.photo(from: sample.input.bytes, path: "a.webp")
    #expect([photo.width, photo.height] == sample.expected)
    #expect(photo.damage == [])
  }

  @Test func `webp-exif-with-jpeg's-header`() throws {
    let chunk = Array("Exif\0\0".utf8) + ContainerSample.exif
    let photo = try reader.photo(
      from: WebPBuilder().extended(2, 2).chunk("VP8L", []).chunk("EXIF", chunk).bytes, path: "a.webp")
    #expect(photo[.exif, "Artist"] == ["Murad Sezer"])
    #expect(photo.damage == [])
  }

  static let defects: [Sample<[UInt8], String>] = [
    Sample(
      "webp-claims-more", WebPBuilder().extended(2, 2).chunk("VP8 ", [0]).with { $0.claimed = 9000 }.bytes,
      "file: it claims 9,000 bytes and ends after 32"),
    Sample("webp-no-picture", WebPBuilder().extended(2, 2).bytes, "file: there is no picture data"),
    Sample(
      "webp-chunk-too-long", WebPBuilder().chunk("VP8 ", [0, 0], claiming: 7000).bytes,
      "VP8  at byte 12: the chunk claims 7,000 bytes, the file ends after 2"),
    Sample(
      "psd-resources-cut", PSDBuilder(resources: [], claimed: 9000).bytes,
      "image resources at byte 36: they claim 9,000 bytes, the file ends after 6"),
    Sample("psd-no-picture", PSDBuilder(picture: []).bytes, "file: the file ends before its picture"),
    Sample(
      "psd-header-only", Array(PSDBuilder().bytes.prefix(28)),
      "file: the file ends before its image resources"),
    Sample(
      "gif-no-trailer", GIFBuilder().with { $0.hasTrailer = false }.bytes,
      "file: the file ends before its trailer, after 34 bytes"),
    Sample(
      "gif-no-picture", GIFBuilder().with { $0.hasPicture = false }.bytes,
      "byte 19: the file ends without a picture"),
    Sample("gif-stray-byte", GIFBuilder().adding(raw: [7]).bytes, "byte 19: no block begins with 7"),
  ]

  @Test(arguments: defects) func `names the defect that loses the picture`(_ defect: Sample<[UInt8], String>)
    throws
  {
    let photo = try reader.photo(from: defect.input, path: "a.jpg")
    #expect(photo.damage.filter(\.isFatal).map { "\($0.place): \($0.problem)" } == [defect.expected])
  }

  @Test func `an animation's comments and frames are passed over`() throws {
    let comment: [UInt8] = [0x21, 0xFE, 3, 1, 2, 3, 0]
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80, 9, 9, 9, 9, 9, 9, 2, 2, 0x44, 1, 0]
    let photo = try reader.photo(
      from: GIFBuilder().adding(raw: comment + frame).xmp(ContainerSample.xmp).bytes, path: "a.gif")
    #expect(photo[.xmp, "photoshop:Credit"] == ["REUTERS"])
    #expect(photo.damage == [])
  }

  @Test func `exv: the segments of a JPEG without a picture`() throws {
    let segments = JPEGBuilder().exif(EXIFBuilder().text(0x013B, "Murad Sezer"))
      .iim(ContainerSample.iim).xmp(bytes: ContainerSample.xmp).bytes.dropFirst(2)
    let end = try #require(segments.indices.first { segments[$0...].starts(with: [0xFF, 0xC0]) })
    let photo = try reader.photo(
      from: [0xFF, 0x01] + Array("Exiv2".utf8) + segments[..<end] + [0xFF, 0xD9], path: "a.exv")
    #expect(photo.format == "EXV")
    #expect(photo[.exif, "Artist"] == ["Murad Sezer"])
    #expect(photo[.iim, "2:110"] == ["REUTERS"])
    #expect(photo[.xmp, "photoshop:Credit"] == ["REUTERS"])
    #expect(photo.damage == [])
    #expect(FileKind(name: "a.exv") == .sidecar)
  }
}
