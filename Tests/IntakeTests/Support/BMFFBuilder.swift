/// Builds the boxes of HEIC, CR3, JPEG XL and JPEG 2000 files, sound or broken.
enum BMFFBuilder {
  static let xmpIdentifier = "be7acfcb97a942e89c71999491e3afac"

  static func number(_ value: Int, _ width: Int = 4) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - $0))) }
  }

  static func box(_ type: String, _ payload: [UInt8], claiming length: Int? = nil) -> [UInt8] {
    number(length ?? payload.count + 8) + Array(type.utf8) + payload
  }

  /// With its length in 8 bytes.
  static func longBox(_ type: String, _ payload: [UInt8]) -> [UInt8] {
    number(1) + Array(type.utf8) + number(payload.count + 16, 8) + payload
  }

  static func full(_ type: String, version: Int = 0, flags: Int = 0, _ payload: [UInt8]) -> [UInt8] {
    box(type, [UInt8(version)] + number(flags, 3) + payload)
  }

  /// A `uuid` box; the identifier in hex.
  static func uuid(_ identifier: String, _ payload: [UInt8]) -> [UInt8] {
    let digits = Array(identifier)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return box("uuid", bytes + payload)
  }

  static func ftyp(_ brands: [String]) -> [UInt8] {
    box("ftyp", Array(brands[0].utf8) + number(0) + brands.flatMap { Array($0.utf8) })
  }

  /// A HEIF file of a picture, its thumbnail, EXIF and XMP; the metadata before `meta` in `mdat`, or in `idat`.
  static func heif(_ brands: [String], isInside: Bool = false, exif: [UInt8], xmp: [UInt8]) -> [UInt8] {
    let start = ftyp(brands)
    let data = number(6) + Array("Exif\0\0".utf8) + exif + xmp
    let base = isInside ? 0 : start.count + 8
    let exifCount = 10 + exif.count
    func infe(_ id: Int, _ type: String, _ rest: String = "") -> [UInt8] {
      full("infe", version: 2, number(id, 2) + [0, 0] + Array(type.utf8) + [0] + Array(rest.utf8))
    }
    let items =
      infe(1, "hvc1") + infe(2, "hvc1") + infe(3, "Exif") + infe(4, "mime", "application/rdf+xml\0")
    func place(_ id: Int, _ pieces: [(Int, Int)]) -> [UInt8] {
      number(id, 2) + number(isInside ? 1 : 0, 2) + number(0, 2) + number(base, 4) + number(pieces.count, 2)
        + pieces.flatMap { number($0.0) + number($0.1) }
    }
    // XMP in two pieces.
    let places =
      place(3, [(0, exifCount)]) + place(4, [(exifCount, 100), (exifCount + 100, xmp.count - 100)])
    let properties = box(
      "iprp",
      box("ipco", full("ispe", number(160) + number(120)) + full("ispe", number(640) + number(427)))
        + full("ipma", number(2) + number(2, 2) + [1, 0x81] + number(1, 2) + [1, 2]))
    let meta = full(
      "meta",
      full("pitm", number(1, 2)) + full("iinf", number(4, 2) + items)
        + full("iloc", version: 1, number(0x4440, 2) + number(2, 2) + places) + properties
        + (isInside ? box("idat", data) : []))
    return start + (isInside ? [] : box("mdat", data)) + meta
  }

  static func cr3(main: TIFFBuilder, exif: TIFFBuilder, gps: TIFFBuilder, xmp: [UInt8]) -> [UInt8] {
    let canon = uuid(
      "85c0b687820f11e08111f4ce462b6a48",
      box("CNCV", Array("CanonCR3_001".utf8)) + box("CMT1", main.bytes) + box("CMT2", exif.bytes)
        + box("CMT3", TIFFBuilder().bytes) + box("CMT4", gps.bytes))
    return ftyp(["crx ", "isom"]) + box("moov", canon + box("mvhd", [0])) + uuid(xmpIdentifier, xmp)
      + longBox("mdat", [1, 2, 3])
  }

  static let jpegXLSignature = box("JXL ", [0x0D, 0x0A, 0x87, 0x0A])

  /// The beginning of a codestream: a size in 9 and 13 bits.
  static func codestream(_ width: Int, _ height: Int) -> [UInt8] {
    let fields = [(0, 1), (0, 2), (height - 1, 9), (0, 3), (1, 2), (width - 1, 13)]
    let bits = fields.flatMap { value, count in (0..<count).map { value >> $0 & 1 } }
    return [0xFF, 0x0A]
      + stride(from: 0, to: bits.count, by: 8).map { start in
        bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) {
          $0 | UInt8($1.element << $1.offset)
        }
      }
  }

  static func jpegXL(exif: [UInt8], xmp: [UInt8]) -> [UInt8] {
    jpegXLSignature + ftyp(["jxl "]) + box("Exif", number(0) + exif) + box("xml ", xmp)
      + box("jxlc", codestream(640, 427))
  }

  static func jpeg2000(exif: [UInt8], iim: [UInt8], xmp: [UInt8]) -> [UInt8] {
    box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]) + ftyp(["jp2 "])
      + box("jp2h", box("ihdr", number(427) + number(640) + [0, 3, 7, 7, 0, 0]))
      + uuid("4a706754696666457869662d3e4a5032", exif) + uuid("33c7a4d2b81d4723a0baf1a3e097ad38", iim)
      + uuid(xmpIdentifier, xmp) + box("jp2c", [0xFF, 0x4F], claiming: 0)
  }
}
