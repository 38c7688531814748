/// A box of an ISO base media file (ISO/IEC 14496-12): HEIC, AVIF, CR3, JPEG XL and JPEG 2000 are made of them.
struct BMFFBox {
  /// Four characters: `meta`.
  let type: String
  let start: Int
  /// Without the header and, in a `uuid` box, without the identifier.
  let payload: Range<Int>
  /// The 16 bytes that name a `uuid` box.
  private(set) var identifier: [UInt8] = []
  /// What it says, if it says more than there is.
  private(set) var claimed: Int?

  var place: String { "\(type == "uuid" ? "uuid box" : type) at byte \(start)" }

  /// `be7acfcb-97a9-42e8-9c71-999491e3afac` (XMP specification part 3)
  static let xmpIdentifier: [UInt8] = [
    0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
  ]
  /// `d8fec3d6-1b0e-483c-9297-5828877ec481` (C2PA specification §A.5)
  static let c2paIdentifier: [UInt8] = [
    0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81,
  ]
  static let countLimit = 4096

  /// The boxes that fill a range; the last one may be cut off.
  static func boxes(in source: ByteSource, _ range: Range<Int>, limit: Int = countLimit) -> [BMFFBox] {
    var boxes: [BMFFBox] = []
    var at = range.lowerBound
    let end = min(range.upperBound, source.size)
    while boxes.count < limit, let box = BMFFBox(in: source, at: at, end: end) {
      boxes.append(box)
      at = box.payload.upperBound
    }
    return boxes
  }

  /// All boxes of a file.
  static func boxes(in source: ByteSource) -> [BMFFBox] { boxes(in: source, 0..<source.size) }

  private init?(in source: ByteSource, at start: Int, end: Int) {
    guard end - start >= 8, let short = source.number(at: start, width: 4),
      let type = source.name(at: start + 4)
    else { return nil }
    self.type = type
    self.start = start
    var header = 8
    var length = short
    if short == 1 {  // the length follows in 8 bytes
      header = 16
      guard let long = source.number(at: start + 8, width: 8) else { return nil }
      length = long
    } else if short == 0 {  // to the end of the file
      length = end - start
    }
    guard length >= header else { return nil }
    if length > end - start {
      claimed = length
      length = end - start
    }
    if type == "uuid" {
      identifier = source.bytes(at: start + header, count: 16)
      header += 16
    }
    guard header <= length else { return nil }
    payload = start + header..<start + length
  }

  /// The payload from an offset on, up to a limit.
  func bytes(in source: ByteSource, from offset: Int = 0, limit: Int = 64 << 20) -> [UInt8] {
    source.bytes(at: payload.lowerBound + offset, count: min(payload.count - offset, limit))
  }
}

extension Container.Contents {
  /// Notes a box that the file ends inside of: what the picture is made of is missing.
  mutating func noteCut(_ boxes: [BMFFBox], in source: ByteSource) {
    guard let last = boxes.last else { return }
    if let claimed = last.claimed {
      noteOverrun(last.place, "box", claims: claimed, left: source.size - last.start)
    }
  }

  /// Takes the XMP or the C2PA manifests that stand in a `uuid` box.
  mutating func takeUUID(_ box: BMFFBox, in source: ByteSource) {
    guard box.type == "uuid", blocks.count < 16 else { return }
    if box.identifier == BMFFBox.xmpIdentifier {
      blocks.append(Container.Block(kind: .xmp, bytes: box.bytes(in: source), place: box.place))
    } else if box.identifier == BMFFBox.c2paIdentifier {
      // Version and flags, a purpose ended by NUL; of `manifest`, 8 bytes of offset before the store.
      let start = box.payload.lowerBound
      guard source.stands("manifest\0", at: start + 4), box.payload.count >= 4 + 9 + 8 else { return }
      takeManifests([start + 4 + 9 + 8..<box.payload.upperBound], of: source, place: box.place)
    }
  }
}
