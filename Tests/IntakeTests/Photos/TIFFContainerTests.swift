import Cutline
import Testing

@testable import Intake

struct TIFFContainerTests {
  private let reader = PhotoReader()
  private func read(_ builder: TIFFBuilder) throws -> Photo {
    try reader.photo(from: builder.bytes, path: "a.tif")
  }

  @Test(arguments: [(true, false), (false, false), (true, true), (false, true)])
  func `both byte orders, classic and BigTIFF`(_ isLittle: Bool, isBig: Bool) throws {
    let photo = try read(
      TIFFBuilder(isLittleEndian: isLittle, isBig: isBig).size(6000, 4000).short(0x0112, 6)
        .text(0x010E, "Kalin speaks in Istanbul.")
        .directory(0x8769, TIFFBuilder(isLittleEndian: isLittle).text(0x9011, "+03:00")))
    #expect([photo.width, photo.height] == [6000, 4000])
    #expect(photo[.exif, "ImageDescription"] == ["Kalin speaks in Istanbul."])
    #expect(photo[.exif, "Orientation"] == ["6"])
    #expect(photo[.exif, "OffsetTimeOriginal"] == ["+03:00"])
    #expect(photo.damage == [])
  }

  @Test func `directories and values past 64 KiB`() throws {
    let builder = TIFFBuilder().with { $0.padding = 300_000 }.size(10, 10).text(0x013B, "Ana Ruiz")
      .adding(700, type: 1, ContainerSample.xmp)
    let folder = try TemporaryFolder()
    let photo = try reader.photo(at: try folder.write("a.tif", builder.bytes))
    #expect(photo[.exif, "Artist"] == ["Ana Ruiz"])
    #expect(photo[.xmp, "photoshop:Credit"] == ["REUTERS"])
    #expect(photo.readings == (try read(builder)).readings)
  }

  @Test func `a JPEG's EXIF block over 64 KiB is read to its end`() {
    let bytes = EXIFBuilder().text(0x010E, String(repeating: "long ", count: 20_000)).text(0x013B, "Ana Ruiz")
      .text(0x9003, "2022:05:14 11:02:00").bytes
    let block = EXIFReader.read(bytes, place: "APP1 at byte 2")
    #expect(block.readings.map(\.value.utf8.count) == [100_000, 8, 19])
    #expect(block.damage == [])
  }

  @Test func `iim-typed-long-and-swapped`() throws {
    var iim = ContainerSample.iim + [UInt8](repeating: 0, count: (4 - ContainerSample.iim.count % 4) % 4)
    for start in stride(from: 0, to: iim.count, by: 4) { iim[start..<start + 4].reverse() }
    let photo = try read(TIFFBuilder().size(1, 1).adding(33723, type: 4, iim, components: iim.count / 4))
    #expect(photo[.iim, "2:110"] == ["REUTERS"])
    #expect(photo.damage == [])
  }

  @Test func `Photoshop's resources hold the digest`() throws {
    let iim = IIMBuilder().text(110, "REUTERS").bytes
    let digest = JPEGBuilder.resource(0x0425, [UInt8](repeating: 1, count: 16))
    let photo = try read(
      TIFFBuilder().size(1, 1).adding(33723, type: 7, iim).adding(34377, type: 1, digest))
    #expect(photo.iimDigest == .stale)
  }

  static let raws: [Sample<TIFFBuilder, String>] = [
    Sample("dng", TIFFBuilder().short(254, 1).adding(50706, type: 1, [1, 4, 0, 0]), "DNG"),
    Sample("nef", TIFFBuilder().short(254, 1).text(271, "NIKON CORPORATION"), "NEF"),
    Sample("arw", TIFFBuilder().short(254, 1).text(271, "SONY"), "ARW"),
    Sample("pef", TIFFBuilder().short(254, 1).text(271, "PENTAX Corporation"), "PEF"),
    Sample("orf", TIFFBuilder().short(254, 1).with { $0.magic = Array("RO".utf8) }, "ORF"),
    Sample(
      "cr2", TIFFBuilder().short(254, 1).with { $0.signature = Array("CR\u{2}\0".utf8) }, "CR2"),
  ]

  @Test(arguments: raws) func `a RAW format is named, and its size is the photo's, not the preview's`(
    _ raw: Sample<TIFFBuilder, String>
  ) throws {
    let photo = try read(
      raw.input.size(160, 120)
        .directory(330, TIFFBuilder().short(254, 1).size(570, 375))
        .directory(330, TIFFBuilder().short(254, 0).short(262, 32803).size(6000, 4000)))
    #expect(photo.format == raw.expected)
    #expect([photo.width, photo.height] == [6000, 4000])
  }

  @Test func `a TIFF made from a Nikon's photo is a TIFF`() throws {
    #expect(try read(TIFFBuilder().size(1, 1).short(262, 2).text(271, "NIKON CORPORATION")).format == "TIFF")
  }

  @Test func `a magic number that no format has is noted, and the file is read`() throws {
    let photo = try read(TIFFBuilder().with { $0.magic = [0x42, 0] }.size(9, 9).text(0x013B, "Ana Ruiz"))
    #expect(photo[.exif, "Artist"] == ["Ana Ruiz"])
    #expect(photo.problems == ["file: the TIFF header has no magic number that is known"])
  }

  @Test func `rw2: the sensor's borders and the EXIF of the preview`() throws {
    let preview = JPEGBuilder().exif(EXIFBuilder().text(271, "Panasonic").text(0x013B, "Ana Ruiz")).bytes
    let photo = try read(
      TIFFBuilder().with { $0.magic = [0x55, 0] }.short(4, 4).short(5, 8).short(6, 2740).short(7, 3656)
        .text(271, "Panasonic").adding(0x2E, type: 7, preview))
    #expect(photo.format == "RW2")
    #expect([photo.width, photo.height] == [3648, 2736])
    #expect(photo[.exif, "Make"] == ["Panasonic"])
    #expect(photo[.exif, "Artist"] == ["Ana Ruiz"])
  }

  static let defects: [Sample<[UInt8], (problem: String, isFatal: Bool)>] = [
    Sample(
      "cut-in-the-header", Array("II*\0".utf8), ("file: the file ends inside the TIFF header", true)),
    Sample(
      "ifd0-outside", Array("II*\0".utf8) + [0, 0x10, 0, 0],
      ("file: IFD0 should stand at byte 4,096, the file ends after 8", true)),
    Sample(
      "no-size", TIFFBuilder().text(271, "SONY").bytes,
      ("file: no directory tells the picture's size", true)),
    Sample(
      "strip-outside", TIFFBuilder().size(9, 9).long(273, 8).long(279, 70_000).bytes,
      (
        "file: the picture ends early: 70,000 bytes of it should stand at byte 8, the file ends after 62",
        true
      )),
    Sample(
      "value-outside",
      TIFFBuilder().size(9, 9).adding(0x013B, type: 2, [0, 0, 1, 0], components: 9000).bytes,
      ("IFD0: Artist claims 9,000 bytes at byte 65,536, the file ends after 50", false)),
    Sample(
      "exif-outside", TIFFBuilder().size(9, 9).long(0x8769, 9000).bytes,
      ("IFD0: the Exif IFD should stand at byte 9,000, the file ends after 50", false)),
    Sample(
      "directory-of-65,535-entries",
      Array("II*\0".utf8) + [8, 0, 0, 0, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 70_000),
      ("file: IFD0 claims 65,535 entries", true)),
    Sample(
      "subifd-is-ifd0", TIFFBuilder().size(9, 9).long(330, 8).long(0x8769, 8).bytes, ("", false)),
  ]

  @Test(arguments: defects) func `names the defect`(
    _ defect: Sample<[UInt8], (problem: String, isFatal: Bool)>
  ) throws {
    let photo = try reader.photo(from: defect.input, path: defect.name + ".tif")
    #expect(
      photo.problems.contains(defect.expected.problem) || defect.expected.problem.isEmpty, "\(photo.problems)"
    )
    #expect(photo.damage.contains { $0.isFatal } == defect.expected.isFatal)
  }

  @Test func `4,000 Artists of a megabyte each end soon`() throws {
    var builder = TIFFBuilder().size(9, 9).text(0x010E, String(repeating: "long ", count: 200_000))
    for _ in 0..<4000 { builder = builder.adding(0x013B, type: 2, [8, 0, 0, 0], components: 900_000) }
    let start = ContinuousClock.now
    let photo = try read(builder)
    #expect(photo[.exif, "Artist"].count == 1)
    #expect(photo[.exif, "ImageDescription"].map(\.utf8.count) == [1_000_000])
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
