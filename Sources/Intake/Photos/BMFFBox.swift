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
  private static let countLimit = 4096

  /// The boxes that fill a range; the last one may be cut off.
  static func boxes(in source: ByteSource, _ range: Range<Int>) -> [BMFFBox] {
    var boxes: [BMFFBox] = []
    var at = range.lowerBound
    let end = min(range.upperBound, source.size)
    while boxes.count < countLimit, let box = BMFFBox(in: source, at: at, end: end) {
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

  /// Takes the XMP that stands in a `uuid` box.
  mutating func takeXMP(of box: BMFFBox, in source: ByteSource) {
    guard box.type == "uuid", box.identifier == BMFFBox.xmpIdentifier, blocks.count < 16 else { return }
    blocks.append(Container.Block(kind: .xmp, bytes: box.bytes(in: source), place: box.place))
  }
}
