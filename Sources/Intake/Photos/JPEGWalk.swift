internal import Cutline

/// The walk from segment to segment of one JPEG, and what it found.
struct JPEGWalk {
  let source: ByteSource
  var contents = Container.Contents()
  private let hasPicture: Bool
  private let isWhole: Bool
  private var at: Int
  /// Photoshop's resources go on from one APP13 to the next.
  var photoshop: [UInt8] = []
  var photoshopPlace: String?
  /// Where in the file they begin, if they stand in one piece.
  var photoshopOffset: Int?
  var segmentStart = 0
  /// Of the JUMBF box that is being put together: its number, its pieces, and where it begins.
  var jumbfNumber = -1
  var jumbf: [Range<Int>] = []
  var jumbfPlace = ""
  var kept = 0
  private var saysOutOfOrder = false

  /// Bytes that belong to no segment; a decoder skips some, but a file of nothing else is no picture.
  private static let gapLimit = 65_536
  private static let segmentLimit = 16_384
  private static let tailSize = 4096
  /// Bytes of metadata that are kept; extended XMP may hold whole pictures.
  static let keepLimit = 32 << 20
  /// Extended XMP of 32 MiB has 500 pieces.
  static let blockLimit = 1000

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

  /// The picture data must be there and be ended by EOI. What follows EOI (previews, motion) is no damage.
  /// Inside picture data FF D9 cannot occur, so the last one in the file tells.
  private mutating func checkPicture(place: String) {
    guard at < source.size else {
      contents.note(place, "the file ends where the picture data should begin", isFatal: true)
      return
    }
    var end = source.size
    while end > at + 1 {
      let start = max(at, end - (end == source.size ? JPEGWalk.tailSize : 65_536))
      let found = source.withBytes(in: start..<end) { bytes in
        // By the length of the image data and its last bytes: entropy-coded data is not alike by chance.
        if end == source.size {
          contents.picture.dataDigest = Fingerprint.digest(of: bytes, length: source.size - at)
        }
        return JPEGWalk.lastEnd(in: bytes)
      }
      if let found {
        if start + found == at { contents.note(place, "there is no picture data", isFatal: true) }
        return
      }
      end = start + 1  // the two bytes may lie across
      if start == at { break }
    }
    contents.note(
      "file", "the picture ends early: no end marker in \(grouped(source.size)) bytes", isFatal: true)
  }

  private static func lastEnd(in bytes: UnsafeRawBufferPointer) -> Int? {
    var at = bytes.count - 1
    while at > 0 {
      if bytes[at] == 0xD9, bytes[at - 1] == 0xFF { return at - 1 }
      at -= 1
    }
    return nil
  }
}
