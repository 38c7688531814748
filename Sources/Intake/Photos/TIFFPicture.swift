internal import Cutline

/// The picture of a TIFF file: which directory describes it, what format that makes the file, and whether
/// its data are there.
struct TIFFPicture {
  let format: String
  private(set) var width: Int?
  private(set) var height: Int?
  /// A clause, if the picture cannot be decoded to its end.
  private(set) var fault: String?
  private(set) var facts = Picture()

  private static let subfileTypeTag = 254
  private static let compressionTag = 259
  private static let bitsPerSampleTag = 258
  private static let photometricTag = 262
  private static let makeTag = 271
  private static let exifPointer = 0x8769
  private static let dngVersionTag = 50706
  /// Offsets and byte counts of strips and of tiles.
  private static let dataTags = [(273, 279), (324, 325)]
  private static let dataLimit = 65_536

  /// - Parameter directories: IFD0, then its SubIFDs.
  init(of stream: TIFFStream, directories: [TIFFStream.Directory]) {
    let main = directories.first ?? TIFFStream.Directory()
    format = TIFFPicture.format(of: stream, directories: directories)
    // Bit 0 of the subfile type: a smaller version of another picture of the file.
    let whole = directories.first { directory in
      (stream.number(TIFFPicture.subfileTypeTag, in: directory) ?? 0) & 1 == 0
        && stream.number(0x0100, in: directory) != nil
    }
    if format == "RW2" {
      measureSensor(main, in: stream)
      return
    }
    let picture = whole ?? main
    facts.bitDepth = stream.number(TIFFPicture.bitsPerSampleTag, in: picture)
    facts.colourMode = stream.number(TIFFPicture.photometricTag, in: picture).flatMap {
      TIFFPicture.colourMode($0, bitDepth: facts.bitDepth ?? 1)
    }
    width = stream.number(0x0100, in: picture).flatMap { $0 > 0 ? $0 : nil }
    height = stream.number(0x0101, in: picture).flatMap { $0 > 0 ? $0 : nil }
    if format != "TIFF", whole == nil || directories.count == 1 { measureByEXIF(main, in: stream) }
    guard width != nil, height != nil else {
      fault = main.problem ?? "no directory tells the picture's size"
      return
    }
    fault = TIFFPicture.missingData(of: picture, in: stream)
  }

  /// PhotometricInterpretation (TIFF 6.0 §8 and its supplements).
  private static func colourMode(_ number: Int, bitDepth: Int) -> Picture.ColourMode? {
    switch number {
    case 0, 1: bitDepth == 1 ? .bitmap : .grey
    case 2, 6: .rgb
    case 3: .indexed
    case 5: .cmyk
    case 8, 9, 10: .lab
    case 32803, 34892: .raw
    default: nil
    }
  }

  /// Panasonic keeps the borders of the picture on the sensor: top, left, bottom, right.
  private mutating func measureSensor(_ main: TIFFStream.Directory, in stream: TIFFStream) {
    let borders = (4...7).compactMap { stream.number($0, in: main) }.filter { (0...0xFFFF).contains($0) }
    guard borders.count == 4, borders[2] > borders[0], borders[3] > borders[1] else { return }
    (height, width) = (borders[2] - borders[0], borders[3] - borders[1])
  }

  /// RAW files whose first directory describes a preview, and no other the photo, tell its size in EXIF.
  private mutating func measureByEXIF(_ main: TIFFStream.Directory, in stream: TIFFStream) {
    guard let offset = stream.number(TIFFPicture.exifPointer, in: main) else { return }
    let exif = stream.directory(at: offset, name: "the Exif IFD")
    guard let x = stream.number(0xA002, in: exif), let y = stream.number(0xA003, in: exif),
      x > width ?? 0, y > height ?? 0
    else { return }
    (width, height) = (x, y)
  }

  private static func missingData(of picture: TIFFStream.Directory, in stream: TIFFStream) -> String? {
    for (offsetsTag, countsTag) in dataTags {
      guard let offsets = picture[offsetsTag], let counts = picture[countsTag] else { continue }
      let pieces = zip(
        stream.numbers(of: offsets, limit: dataLimit), stream.numbers(of: counts, limit: dataLimit))
      for (offset, count) in pieces where offset < 0 || count > stream.source.size - offset {
        return
          "the picture ends early: \(grouped(count)) bytes of it should stand at byte \(grouped(offset)), "
          + "the file ends after \(grouped(stream.source.size))"
      }
    }
    return nil
  }

  private static func format(of stream: TIFFStream, directories: [TIFFStream.Directory]) -> String {
    let head = stream.source.bytes(at: 0, count: 12)
    if stream.isBig { return "BigTIFF" }
    if stands("IIU\0", in: head) { return "RW2" }
    if stands("IIR", in: head) || stands("MMOR", in: head) { return "ORF" }
    if stands("CR", in: head, at: 8) { return "CR2" }
    if stands("IIII", in: head, at: 8) || stands("MMMM", in: head, at: 8) { return "IIQ" }
    guard let main = directories.first else { return "TIFF" }
    if main[dngVersionTag] != nil { return "DNG" }
    guard let make = main[makeTag], directories.contains(where: { isRaw($0, in: stream) }) else {
      return "TIFF"
    }
    let maker = stream.bytes(of: make, limit: 8).map { $0 & 0xDF }  // capitals
    return rawByMaker.first { maker.starts(with: $0.maker.utf8) }?.format ?? "TIFF"
  }

  /// RAW formats that have TIFF's own magic number.
  private static let rawByMaker: [(maker: String, format: String)] = [
    ("NIKON", "NEF"), ("SONY", "ARW"), ("PENTAX", "PEF"), ("RICOH", "PEF"), ("SAMSUNG", "SRW"),
    ("HASSEL", "3FR"), ("EPSON", "ERF"), ("LEAF", "MOS"), ("MAMIYA", "MEF"),
  ]

  /// A mosaic of colours (32803) or a maker's own compression.
  private static func isRaw(_ directory: TIFFStream.Directory, in stream: TIFFStream) -> Bool {
    stream.number(photometricTag, in: directory) == 32803
      || [34713, 32767, 32769, 32770, 65535].contains(stream.number(compressionTag, in: directory) ?? 0)
  }
}
