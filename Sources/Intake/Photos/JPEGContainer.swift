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
  package static func blocks(
    in source: ByteSource, first: Int = 2, hasPicture: Bool = true
  ) -> Container.Contents {
    var walk = JPEGWalk(source: source, first: first, hasPicture: hasPicture)
    walk.run()
    walk.finishPhotoshop()
    return walk.contents
  }
}

private struct JPEGWalk {
  let source: ByteSource
  var contents = Container.Contents()
  private let hasPicture: Bool
  private var at: Int
  /// Photoshop's resources go on from one APP13 to the next.
  private var photoshop: [UInt8] = []
  private var photoshopPlace: String?
  private var kept = 0
  private var saysOutOfOrder = false

  /// Bytes that belong to no segment; a decoder skips some, but a file of nothing else is no picture.
  private static let gapLimit = 65_536
  private static let segmentLimit = 16_384
  /// Bytes of metadata that are kept; extended XMP may hold whole pictures.
  private static let keepLimit = 32 << 20
  /// Extended XMP of 32 MiB has 500 pieces.
  private static let blockLimit = 1000

  init(source: ByteSource, first: Int, hasPicture: Bool) {
    self.source = source
    self.hasPicture = hasPicture
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
      let place = "\(JPEGWalk.name(of: marker)) at byte \(start)"
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
        take(marker, payload: start + 4..<at, place: place)
        if marker == 0xDA, !isCut { checkPicture(place: place) }
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

  private mutating func take(_ marker: UInt8, payload: Range<Int>, place: String) {
    switch marker {
    case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
      if let height = source.number16(at: payload.lowerBound + 1),
        let width = source.number16(at: payload.lowerBound + 3), payload.count >= 6
      {
        contents.height = height > 0 ? height : contents.height
        contents.width = width > 0 ? width : contents.width
      }
    case 0xE1: takeAPP1(source.bytes(in: payload), place: place)
    case 0xED:
      let bytes = source.bytes(in: payload)
      let header =
        stands("Photoshop 3.0\0", in: bytes) ? 14 : stands("Adobe_Photoshop2.5:", in: bytes) ? 19 : 0
      if header > 0, photoshop.count < JPEGWalk.keepLimit {
        photoshop += bytes.dropFirst(header)
        photoshopPlace = photoshopPlace ?? place
      }
    default: break
    }
  }

  private mutating func takeAPP1(_ bytes: [UInt8], place: String) {
    if stands("Exif\0", in: bytes), bytes.count > 6 {
      takeEXIF(Array(bytes.dropFirst(6)), place: place)
    } else if stands("http://ns.adobe.com/xap/1.0/\0", in: bytes) {
      keep(.xmp, Array(bytes.dropFirst(29)), place: place)
    } else if stands("http://ns.adobe.com/xmp/extension/\0", in: bytes) {
      keep(.xmpExtension, Array(bytes.dropFirst(35)), place: place)
    } else if let start = XMPContainer.start(of: bytes.prefix(256)) {
      contents.note(place, "the XMP stands behind an unusual header")
      keep(.xmp, Array(bytes[start...]), place: place)
    }
  }

  /// An EXIF segment that does not begin with a byte order goes on where the last one ended at 64 KiB.
  private mutating func takeEXIF(_ bytes: [UInt8], place: String) {
    if !EXIFReader.isTIFF(bytes), let last = contents.blocks.indices.last, contents.blocks[last].kind == .exif
    {
      contents.blocks[last].bytes += bytes
    } else {
      keep(.exif, bytes, place: place)
    }
  }

  private mutating func keep(_ kind: Container.Block.Kind, _ bytes: [UInt8], place: String) {
    kept += bytes.count
    guard kept <= JPEGWalk.keepLimit, contents.blocks.count < JPEGWalk.blockLimit else {
      contents.note(
        place,
        "more than \(JPEGWalk.blockLimit) blocks or \(JPEGWalk.keepLimit >> 20) MiB of metadata, the rest is not read"
      )
      return
    }
    contents.blocks.append(Container.Block(kind: kind, bytes: bytes, place: place))
  }

  mutating func finishPhotoshop() {
    guard let place = photoshopPlace else { return }
    let resources = PhotoshopResources.blocks(in: photoshop, place: place)
    contents.blocks += resources.blocks
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
      if let found = bytes.indices.dropLast().last(where: { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xD9 }) {
        if start + found == at { contents.note(place, "there is no picture data", isFatal: true) }
        return
      }
      end = start + 1  // the two bytes may lie across
      if start == at { break }
    }
    contents.note(
      "file", "the picture ends early: no end marker in \(grouped(source.size)) bytes", isFatal: true)
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
