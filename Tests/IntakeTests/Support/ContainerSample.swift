/// A small file of each format with all that the format can hold. To test another format alike, add it here.
enum ContainerSample {
  static let exif = EXIFBuilder().text(0x013B, "Murad Sezer").text(0x9003, "2022:05:14 11:02:00").bytes
  static let iim = IIMBuilder().utf8().text(80, "MURAD SEZER").text(110, "REUTERS").bytes
  static let xmp = Array(
    XMPSample.packet(
      attributes: "photoshop:Credit=\"REUTERS\"", XMPSample.seq("dc:creator", ["Murad Sezer"])
    ).utf8)

  struct Held: Sendable {
    var format: String
    /// What it carries of "Murad Sezer" (EXIF), "REUTERS" (IIM) and "REUTERS" (XMP).
    var exif = true
    var iim = false
    var xmp = true
  }

  static let all: [Sample<[UInt8], Held>] = [
    Sample("kalin.tif", tiff.bytes, Held(format: "TIFF", iim: true)),
    Sample("kalin-big.tif", tiff.with { $0.isBig = true }.bytes, Held(format: "BigTIFF", iim: true)),
    Sample("kalin.dng", tiff.adding(50706, type: 1, [1, 4, 0, 0]).bytes, Held(format: "DNG", iim: true)),
    Sample(
      "kalin.raf",
      RAFBuilder(
        preview: JPEGBuilder().adding(0xE1, Array("Exif\0\0".utf8) + exif).xmp(bytes: xmp).bytes
      ).bytes, Held(format: "RAF")),
    Sample(
      "kalin.png", PNGBuilder().chunk("eXIf", exif).profile("iptc", iim).xmp(xmp).bytes,
      Held(format: "PNG", iim: true)),
    Sample(
      "kalin.webp",
      WebPBuilder().extended(640, 427).chunk("VP8 ", [1, 2]).chunk("EXIF", exif).chunk("XMP ", xmp).bytes,
      Held(format: "WebP")),
    Sample(
      "kalin.psd",
      PSDBuilder(
        resources: JPEGBuilder.resource(0x0404, iim) + JPEGBuilder.resource(0x0422, exif)
          + JPEGBuilder.resource(0x0424, xmp)
      ).bytes, Held(format: "PSD", iim: true)),
    Sample("kalin.gif", GIFBuilder().xmp(xmp).bytes, Held(format: "GIF", exif: false)),
    Sample(
      "kalin.heic", BMFFBuilder.heif(["heic", "mif1"], exif: exif, xmp: xmp), Held(format: "HEIC")),
    Sample(
      "kalin.avif", BMFFBuilder.heif(["mif1", "avif"], isInside: true, exif: exif, xmp: xmp),
      Held(format: "AVIF")),
    Sample(
      "kalin.cr3",
      BMFFBuilder.cr3(
        main: TIFFBuilder().size(640, 427).text(0x013B, "Murad Sezer"),
        exif: TIFFBuilder().text(0x9003, "2022:05:14 11:02:00"), gps: TIFFBuilder().text(1, "N"), xmp: xmp),
      Held(format: "CR3")),
    Sample("kalin.jxl", BMFFBuilder.jpegXL(exif: exif, xmp: xmp), Held(format: "JPEG XL")),
    Sample(
      "kalin.jp2", BMFFBuilder.jpeg2000(exif: exif, iim: iim, xmp: xmp),
      Held(format: "JPEG 2000", iim: true)),
  ]

  static let tiff = TIFFBuilder().size(640, 427).text(0x013B, "Murad Sezer")
    .adding(
      33723, type: 4, iim + [UInt8](repeating: 0, count: (4 - iim.count % 4) % 4), components: iim.count / 4
    )
    .adding(700, type: 1, xmp)
    .directory(0x8769, TIFFBuilder().text(0x9003, "2022:05:14 11:02:00"))
}
