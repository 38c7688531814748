import Cutline
import Testing

@testable import Intake

/// HEIC, AVIF, CR3, JPEG XL and JPEG 2000.
struct BoxContainerTests {
  private let reader = PhotoReader()

  @Test(arguments: [
    (["heic", "mif1"], "HEIC"), (["mif1", "heic"], "HEIC"), (["mif1", "miaf", "avif"], "AVIF"),
    (["avis"], "AVIF"), (["mif1", "miaf"], "HEIF"),
  ]) func `the brands name the format`(_ brands: [String], format: String) throws {
    #expect(try reader.photo(from: BMFFBuilder.ftyp(brands), path: "a.heic").format == format)
  }

  @Test func `a film is no photo`() {
    let error = #expect(throws: IntakeError.self) {
      try reader.photo(from: BMFFBuilder.ftyp(["isom", "mp42"]), path: "a.heic")
    }
    #expect(error?.detail == "not a HEIF: begins with 00 00 00 18 (MP4)")
  }

  @Test func `the size is the primary item's, not the thumbnail's`() throws {
    let whole = BMFFBuilder.heif(["heic"], exif: ContainerSample.exif, xmp: ContainerSample.xmp)
    let photo = try reader.photo(from: whole, path: "a.heic")
    #expect([photo.width, photo.height] == [640, 427])
    #expect(photo.readings.map(\.place).contains("item 3"))
  }

  @Test func `cr3: GPS and the camera's directories`() throws {
    let photo = try reader.photo(
      from: BMFFBuilder.cr3(
        main: TIFFBuilder().size(8192, 5464).text(271, "Canon"), exif: TIFFBuilder().text(0x9011, "+03:00"),
        gps: TIFFBuilder().text(1, "N").text(0x1D, "2022:05:14"), xmp: ContainerSample.xmp), path: "a.cr3")
    #expect(
      photo.readings.filter { $0.address.standard == .exif }.map { "\($0.address.name)=\($0.value)" } == [
        "ImageWidth=8192", "ImageLength=5464", "Make=Canon", "OffsetTimeOriginal=+03:00", "GPSLatitudeRef=N",
        "GPSDateStamp=2022:05:14",
      ])
    #expect([photo.width, photo.height] == [8192, 5464])
  }

  static let codestreams: [Sample<[UInt8], [Int?]>] = [
    Sample("two sides", BMFFBuilder.codestream(640, 427), [640, 427]),
    // Small (1), 32 / 8 - 1 = 3 in five bits, then the ratio 4 to 3 (3) in three: 1 11000 11|0.
    Sample("small, 4 to 3", [0xFF, 0x0A, 0b1100_0111, 0b0], [42, 32]),
    Sample("cut off", [0xFF, 0x0A], [nil, nil]),
  ]

  @Test(arguments: codestreams) func `a bare JPEG XL codestream tells its size`(
    _ stream: Sample<[UInt8], [Int?]>
  ) throws {
    let photo = try reader.photo(from: stream.input, path: "a.jxl")
    #expect(photo.format == "JPEG XL")
    #expect([photo.width, photo.height] == stream.expected)
  }

  static let defects: [Sample<[UInt8], (problem: String, isFatal: Bool)>] = [
    Sample(
      "mdat-cut", BMFFBuilder.ftyp(["heic"]) + BMFFBuilder.box("mdat", [1, 2], claiming: 90_000),
      ("mdat at byte 20: the box claims 90,000 bytes, the file ends after 10", true)),
    Sample("no-meta", BMFFBuilder.ftyp(["heic"]), ("file: it lists no picture", true)),
    Sample(
      "exif-item-outside",
      BMFFBuilder.ftyp(["heic"])
        + BMFFBuilder.full(
          "meta",
          BMFFBuilder.full(
            "iinf",
            BMFFBuilder.number(1, 2)
              + BMFFBuilder.full("infe", version: 2, [0, 3, 0, 0] + Array("Exif".utf8) + [0]))),
      ("item 3: the EXIF item is empty", false)),
    Sample(
      "exif-packed",
      BMFFBuilder.jpegXLSignature + BMFFBuilder.box("brob", Array("Exif".utf8) + [1, 2])
        + BMFFBuilder.box("jxlc", BMFFBuilder.codestream(9, 9)),
      ("brob at byte 12: the EXIF is packed by Brotli, which is not read", false)),
    Sample(
      "jxl-no-picture", BMFFBuilder.jpegXLSignature, ("file: there is no picture data", true)),
    Sample(
      "cr3-without-canon's-boxes", BMFFBuilder.ftyp(["crx "]) + BMFFBuilder.box("moov", []),
      ("file: Canon's metadata boxes are missing", false)),
    Sample(
      "a-box-of-seven-bytes", BMFFBuilder.ftyp(["heic"]) + BMFFBuilder.box("meta", [], claiming: 7),
      ("file: it lists no picture", true)),
  ]

  @Test(arguments: defects) func `names the defect`(
    _ defect: Sample<[UInt8], (problem: String, isFatal: Bool)>
  ) throws {
    let photo = try reader.photo(from: defect.input, path: defect.name)
    #expect(photo.problems.contains(defect.expected.problem), "\(photo.problems)")
    #expect(photo.damage.contains { $0.isFatal } == defect.expected.isFatal)
  }

  /// An item list of one EXIF item, and places of many pieces that are each the whole file, or nothing.
  @Test(arguments: [(0x4400, 8), (0, 0)]) func `an item of 60,000 pieces ends soon`(
    _ widths: Int, pieceSize: Int
  ) throws {
    let piece = BMFFBuilder.number(0, pieceSize / 2) + BMFFBuilder.number(0x7FFF_FFFF, pieceSize / 2)
    var places = BMFFBuilder.number(widths, 2) + BMFFBuilder.number(4000, 2)
    for _ in 0..<(pieceSize == 0 ? 4000 : 2) {
      places += BMFFBuilder.number(0, 2) + BMFFBuilder.number(0, 2) + BMFFBuilder.number(60_000, 2)
      for _ in 0..<(pieceSize == 0 ? 0 : 60_000) { places += piece }
    }
    let items = BMFFBuilder.full("infe", version: 2, [0, 0, 0, 0] + Array("Exif".utf8) + [0])
    let list = BMFFBuilder.full("iinf", BMFFBuilder.number(1, 2) + items)
    let bytes =
      BMFFBuilder.ftyp(["heic"]) + BMFFBuilder.full("meta", list + BMFFBuilder.full("iloc", places))
    let start = ContinuousClock.now
    let photo = try reader.photo(from: bytes, path: "a.heic")
    #expect(photo.damage.count == 1)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
