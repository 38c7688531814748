/// A file of each RAW format with the directories that its cameras write, the picture and the previews left
/// out. The picture stands at ``pictureOffset`` and has ``pictureSize`` bytes: a file is filled up to there.
enum RAWSample {
  static let pictureOffset = 1 << 20
  static let pictureSize = 29 << 20

  struct Expected: Sendable {
    var format: String
    var size = [6000, 4000]
    var hasThumbnail = true
    var hasXMP = true
  }

  static let all: [Sample<[UInt8], Expected>] = [
    Sample("kalin.cr2", cr2, Expected(format: "CR2")),
    Sample("kalin.nef", nef, Expected(format: "NEF", hasThumbnail: false)),
    Sample("kalin.arw", arw, Expected(format: "ARW")),
    Sample("kalin.orf", orf, Expected(format: "ORF", hasXMP: false)),
    Sample("kalin.rw2", rw2, Expected(format: "RW2")),
    Sample("kalin.pef", pef, Expected(format: "PEF", hasXMP: false)),
    Sample("kalin.dng", dng, Expected(format: "DNG", hasThumbnail: false)),
    Sample("kalin.cr3", cr3, Expected(format: "CR3", hasThumbnail: false)),
    Sample("kalin.raf", raf, Expected(format: "RAF")),
    Sample("kalin.x3f", x3f, Expected(format: "X3F")),
  ]

  /// What the camera and the desk state in all of them.
  private static func camera(_ make: String, isLittleEndian: Bool = true) -> TIFFBuilder {
    TIFFBuilder(isLittleEndian: isLittleEndian).text(271, make).text(272, make + " 1").short(274, 6).text(
      0x013B, "Murad Sezer"
    )
    .text(0x8298, "Reuters").directory(0x8769, exif(isLittleEndian))
  }

  private static func exif(_ isLittleEndian: Bool) -> TIFFBuilder {
    TIFFBuilder(isLittleEndian: isLittleEndian).text(0x9003, "2022:05:14 11:02:00").text(0x9011, "+03:00")
      .long(0xA002, 6000).long(0xA003, 4000)
      .adding(0x927C, type: 7, [UInt8](repeating: 7, count: 40_000))  // the maker note
  }

  private static func thumbnail(_ isLittleEndian: Bool = true) -> TIFFBuilder {
    TIFFBuilder(isLittleEndian: isLittleEndian).long(0x0201, 200_000).long(0x0202, 9000)
  }

  private static func mosaic(compression: Int, isLittleEndian: Bool = true) -> TIFFBuilder {
    TIFFBuilder(isLittleEndian: isLittleEndian).long(254, 0).size(6000, 4000).short(258, 14).short(
      259, compression
    ).short(262, 32803)
      .strip(at: pictureOffset, count: pictureSize)
  }

  private static func xmp(_ tiff: TIFFBuilder) -> TIFFBuilder {
    tiff.adding(700, type: 1, ContainerSample.xmp)
  }

  /// Four directories in a chain: the preview in full size, a thumbnail, a small picture, the mosaic.
  private static let cr2 = xmp(camera("Canon").size(6000, 4000).short(258, 8).short(259, 6))
    .strip(at: 300_000, count: 500_000).next(thumbnail())
    .next(TIFFBuilder().size(592, 395).strip(at: 250_000, count: 9000))
    .next(
      TIFFBuilder().short(259, 6).strip(at: pictureOffset, count: pictureSize).adding(
        0xC640, type: 3, [1, 0, 2, 0, 3, 0], components: 3)
    )
    .with { $0.signature = Array("CR".utf8) + [2, 0] + [0, 0, 0, 0] }.bytes

  /// A thumbnail first, then in SubIFDs the preview and the mosaic.
  private static let nef = xmp(camera("NIKON CORPORATION", isLittleEndian: false))
    .long(254, 1).size(160, 120).short(262, 2)
    .directory(
      330, TIFFBuilder(isLittleEndian: false).long(254, 1).long(0x0201, 400_000).long(0x0202, 500_000)
    )
    .directory(330, mosaic(compression: 34713, isLittleEndian: false)).bytes

  private static let arw = xmp(camera("SONY")).long(254, 1).size(1616, 1080)
    .directory(330, mosaic(compression: 32767)).next(thumbnail()).bytes

  private static let orf = camera("OLYMPUS IMAGING CORP.").size(6000, 4000).short(258, 16).short(262, 32803)
    .strip(at: pictureOffset, count: pictureSize).next(thumbnail())
    .with { $0.magic = Array("RO".utf8) }.bytes

  /// The sensor's borders and, as a tag, a whole JPEG; its EXIF is all that there is.
  private static let rw2 = TIFFBuilder().short(2, 6016).short(3, 4016).short(4, 8).short(5, 8).short(6, 4008)
    .short(7, 6008).text(271, "Panasonic").adding(0x002E, type: 7, preview)
    .with { ($0.magic, $0.signature) = ([0x55, 0], [UInt8](repeating: 0x11, count: 16)) }.bytes

  private static let pef = camera("PENTAX Corporation", isLittleEndian: false).size(6000, 4000)
    .short(258, 12).short(259, 65535).short(262, 32803).strip(at: pictureOffset, count: pictureSize)
    .next(thumbnail(false)).bytes

  private static let dng = xmp(camera("Leica")).adding(50706, type: 1, [1, 4, 0, 0]).long(254, 1)
    .size(256, 171).directory(330, mosaic(compression: 7)).bytes

  private static let cr3 = BMFFBuilder.cr3(
    main: TIFFBuilder().size(6000, 4000).text(271, "Canon").text(272, "Canon 1").short(274, 6)
      .text(0x013B, "Murad Sezer"),
    exif: TIFFBuilder().text(0x9003, "2022:05:14 11:02:00"), gps: TIFFBuilder().text(1, "N"),
    xmp: ContainerSample.xmp)

  private static let raf = RAFBuilder(
    preview: preview, records: [[0x0111, 4000, 6000]], claimed: pictureSize
  )
  .bytes

  private static let x3f: [UInt8] = {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let section =
      Array("SECi".utf8) + number(0x20000) + number(2) + number(18) + number(160) + number(107) + number(0)
      + preview
    let header =
      Array("FOVb".utf8) + number(0x30000) + [UInt8](repeating: 1, count: 16) + number(0) + number(6000)
      + number(4000) + number(0)
    return header + section + Array("SECd".utf8) + number(0x20000) + number(1) + number(header.count)
      + number(section.count) + Array("IMA2".utf8) + number(header.count + section.count)
  }()

  private static let preview: [UInt8] = JPEGBuilder()
    .exif(
      EXIFBuilder().text(0x010F, "Maker").short(0x0112, 6).text(0x013B, "Murad Sezer")
        .text(0x9003, "2022:05:14 11:02:00").thumbnail([1, 2, 3, 4])
    )
    .xmp(bytes: ContainerSample.xmp).with { $0.picture = [UInt8](repeating: 5, count: 400_000) }.bytes
}
