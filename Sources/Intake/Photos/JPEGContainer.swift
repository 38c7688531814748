internal import Cutline

extension Container {
  /// JPEG (ITU T.81 annex B): markers from SOI to SOS; EXIF and XMP in APP1, IIM in Photoshop's APP13.
  package static let jpeg = Container(
    name: "JPEG", extensions: ["jpg", "jpeg", "jpe", "jfif"],
    recognises: { $0.starts(with: [0xFF, 0xD8, 0xFF]) },
    contents: { JPEGContainer.blocks(in: $0) })
}

/// Walks the segments of a JPEG before its picture data.
package enum JPEGContainer {
  package static func blocks(in bytes: [UInt8]) -> Container.Contents { blocks(in: ByteSource(bytes)) }

  /// - Parameter first: where the first segment's marker stands.
  /// - Parameter hasPicture: false for segments without a picture, as Exiv2 stores them.
  /// - Parameter isWhole: false for a preview, of which only the metadata count.
  package static func blocks(
    in source: ByteSource, first: Int = 2, hasPicture: Bool = true, isWhole: Bool = true
  ) -> Container.Contents {
    var walk = JPEGWalk(source: source, first: first, hasPicture: hasPicture, isWhole: isWhole)
    walk.run()
    walk.finishPhotoshop()
    return walk.contents
  }
}

private struct JPEGWalk {
  let source: ByteSource
  var contents = Container.Contents()
  private let hasPicture: Bool
  private let isWhole: Bool
  private var at: Int
  /// Photoshop's resources go on from one APP13 to the next.
  private var photoshop: [UInt8] = []
  private var photoshopPlace: String?
  /// Where in the file they begin, if they stand in one piece.
  private var photoshopOffset: Int?
  private var segmentStart = 0
  /// Of the JUMBF box that is being put together.
  private var jumbfNumber = -1
  private var kept = 0
  private var saysOutOfOrder = false

  /// Bytes that belong to no segment; a decoder skips some, but a file of nothing else is no picture.
  private static let gapLimit = 65_536
  private static let segmentLimit = 16_384
  /// Bytes of metadata that are kept; extended XMP may hold whole pictures.
  private static let keepLimit = 32 << 20
  /// Extended XMP of 32 MiB has 500 pieces.
  private static let blockLimit = 1000

  init(source: ByteSource, first: Int, hasPicture: Bool, isWhole: Bool) {
    self.source = source
    self.hasPicture = hasPicture
    self.isWhole = isWhole
    at = first
  }

  mutating func run() {
    var segments = 0
    while let marker = nextMarker() {
      segments += 1
      guard segments <= JPEGWalk.segmentLimit else {
        contents.note(
          "file", "more than \(grouped(JPEGWalk.segmentLimit)) segments before the picture", isFatal: true)
        return
      }
      let start = at
      segmentStart = at
      var place: String { JPEGWalk.place(marker, start) }
      switch marker {
      case 0x00, 0x01, 0xD0...0xD8:  // stand alone, and have nothing to do here
        if !saysOutOfOrder { contents.note(place, "the marker is out of order") }
        saysOutOfOrder = true
        at = start + 2
      case 0xD9:
        guard hasPicture else { return }
        contents.note(place, "the file ends its image before any picture data", isFatal: true)
        return
      default:
        guard let length = source.number16(at: start + 2) else {
          contents.note(place, "the file ends inside the segment's header", isFatal: true)
          return
        }
        guard length >= 2 else {
          contents.note(
            place, "the segment claims \(length) bytes, and cannot have fewer than 2", isFatal: true)
          return
        }
        at = start + 2 + length
        let isCut = at > source.size
        if isCut {
          contents.noteOverrun(place, "segment", claims: length, left: source.size - start - 2)
        }
        take(marker, payload: start + 4..<at)
        if marker == 0xDA, !isCut, isWhole { checkPicture(place: place) }
        if marker == 0xDA || isCut { return }
      }
    }
    contents.note(
      "file", "the file ends before any picture data, after \(grouped(source.size)) bytes", isFatal: true)
  }

  /// Moves `at` to the 0xFF right before the next marker byte; nil at the end of the file. Fill bytes (0xFF)
  /// before a marker are allowed (T.81, B.1.1.2), other bytes are damage.
  private mutating func nextMarker() -> UInt8? {
    let start = at
    var gap: Int?
    while at - start < JPEGWalk.gapLimit, let byte = source[at] {
      if byte == 0xFF, let next = source[at + 1], next != 0xFF {
        if gap == nil || next >= 0xC0 {
          if let gap {
            contents.note("byte \(gap)", "\(grouped(at - gap)) bytes between two segments belong to neither")
          }
          return next
        }
      } else if byte != 0xFF, gap == nil {
        gap = at
      }
      at += 1
    }
    return nil
  }

  private static func place(_ marker: UInt8, _ start: Int) -> String {
    "\(name(of: marker)) at byte \(start)"
  }

  private mutating func take(_ marker: UInt8, payload: Range<Int>) {
    let start = payload.lowerBound
    switch marker {
    case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
      if payload.count >= 6 { takeFrame(at: start) }
    case 0xE1: takeAPP1(payload)
    case 0xED:
      let header =
        source.stands("Photoshop 3.0\0", at: start)
        ? 14 : source.stands("Adobe_Photoshop2.5:", at: start) ? 19 : 0
      if header > 0, header <= payload.count, photoshop.count < JPEGWalk.keepLimit {
        photoshopOffset = photoshopPlace == nil ? start + header : nil
        photoshop += source.bytes(in: start + header..<payload.upperBound)
        photoshopPlace = photoshopPlace ?? JPEGWalk.place(marker, segmentStart)
      }
    case 0xEB: takeAPP11(payload)
    default: break
    }
  }

  /// A piece of a JUMBF box (ISO/IEC 19566-5 annex D): `JP`, the number of the box, of the piece, then the
  /// box's bytes; each piece but the first begins with the box's header once more.
  private mutating func takeAPP11(_ payload: Range<Int>) {
    let start = payload.lowerBound
    guard source.stands("JP", at: start), payload.count > 16, let box = source.number16(at: start + 2) else {
      return
    }
    if let known = contents.blocks.lastIndex(where: { $0.kind == .c2pa }), box == jumbfNumber {
      guard contents.blocks[known].bytes.count < Container.Contents.c2paLimit else { return }
      let header = source.number(at: start + 8, width: 4) == 1 ? 16 : 8
      contents.blocks[known].bytes += source.bytes(
        in: min(start + 8 + header, payload.upperBound)..<payload.upperBound)
    } else if source.stands("jumb", at: start + 12) {
      jumbfNumber = box
      keep(.c2pa, start + 8..<payload.upperBound, marker: 0xEB)
    }
  }

  /// Precision, height, width, number of channels (T.81, B.2.2). Three are RGB, however they are stored.
  private mutating func takeFrame(at start: Int) {
    guard let depth = source[start], let height = source.number16(at: start + 1),
      let width = source.number16(at: start + 3), let channels = source[start + 5]
    else { return }
    contents.height = height > 0 ? height : contents.height
    contents.width = width > 0 ? width : contents.width
    contents.picture.bitDepth = Int(depth)
    contents.picture.colourMode = channels == 1 ? .grey : channels == 3 ? .rgb : channels == 4 ? .cmyk : nil
  }

  private mutating func takeAPP1(_ payload: Range<Int>) {
    let start = payload.lowerBound
    func rest(from header: Int) -> Range<Int> { min(start + header, payload.upperBound)..<payload.upperBound }
    if source.stands("Exif\0", at: start), payload.count > 6 {
      takeEXIF(rest(from: 6))
    } else if source.stands("http://ns.adobe.com/xap/1.0/\0", at: start) {
      keep(.xmp, rest(from: 29))
    } else if source.stands("http://ns.adobe.com/xmp/extension/\0", at: start) {
      keep(.xmpExtension, rest(from: 35))
    } else if let header = XMPContainer.start(of: source.bytes(in: payload).prefix(256)) {
      contents.note(JPEGWalk.place(0xE1, segmentStart), "the XMP stands behind an unusual header")
      keep(.xmp, rest(from: header))
    }
  }

  /// An EXIF segment that does not begin with a byte order goes on where the last one ended at 64 KiB.
  private mutating func takeEXIF(_ range: Range<Int>) {
    if let last = contents.blocks.indices.last, contents.blocks[last].kind == .exif,
      !EXIFReader.isTIFF(source.bytes(in: range.prefix(4)))
    {
      contents.blocks[last].bytes += source.bytes(in: range)
      contents.blocks[last].offset = nil
    } else {
      keep(.exif, range)
    }
  }

  private mutating func keep(_ kind: Container.Block.Kind, _ range: Range<Int>, marker: UInt8 = 0xE1) {
    kept += range.count
    let place = JPEGWalk.place(marker, segmentStart)
    guard kept <= JPEGWalk.keepLimit, contents.blocks.count < JPEGWalk.blockLimit else {
      contents.note(
        place,
        "more than \(JPEGWalk.blockLimit) blocks or \(JPEGWalk.keepLimit >> 20) MiB of metadata, the rest is not read"
      )
      return
    }
    contents.blocks.append(
      Container.Block(kind: kind, bytes: source.bytes(in: range), place: place, offset: range.lowerBound))
  }

  mutating func finishPhotoshop() {
    guard let place = photoshopPlace else { return }
    let resources = PhotoshopResources.blocks(in: photoshop, place: place)
    contents.blocks += resources.blocks
    contents.take(resources.thumbnail, from: photoshopOffset)
    for damage in resources.damage { contents.note(damage.place, damage.problem) }
  }

  /// The picture data must be there and be ended by EOI. What follows EOI (previews, motion) is no damage.
  /// Inside picture data FF D9 cannot occur, so the last one in the file tells.
  private mutating func checkPicture(place: String) {
    guard at < source.size else {
      contents.note(place, "the file ends where the picture data should begin", isFatal: true)
      return
    }
    var end = source.size
    while end > at + 1 {
      let start = max(at, end - (end == source.size ? 4096 : 65_536))
      let bytes = source.bytes(in: start..<end)
      if let found = JPEGWalk.lastEnd(in: bytes) {
        if start + found == at { contents.note(place, "there is no picture data", isFatal: true) }
        return
      }
      end = start + 1  // the two bytes may lie across
      if start == at { break }
    }
    contents.note(
      "file", "the picture ends early: no end marker in \(grouped(source.size)) bytes", isFatal: true)
  }

  private static func lastEnd(in bytes: [UInt8]) -> Int? {
    var at = bytes.count - 1
    while at > 0 {
      if bytes[at] == 0xD9, bytes[at - 1] == 0xFF { return at - 1 }
      at -= 1
    }
    return nil
  }

  private static func name(of marker: UInt8) -> String {
    switch marker {
    case 0xC4: "DHT"
    case 0xC8: "JPG"
    case 0xCC: "DAC"
    case 0xC0...0xCF: "SOF\(marker - 0xC0)"
    case 0xD0...0xD7: "RST\(marker - 0xD0)"
    case 0xD8: "SOI"
    case 0xD9: "EOI"
    case 0xDA: "SOS"
    case 0xDB: "DQT"
    case 0xDD: "DRI"
    case 0xE0...0xEF: "APP\(marker - 0xE0)"
    case 0xFE: "COM"
    default: "marker 0x" + (marker < 16 ? "0" : "") + String(marker, radix: 16, uppercase: true)
    }
  }
}
