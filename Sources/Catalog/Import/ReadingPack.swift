internal import Cutline

/// A photo's readings as one value: a file states thirty, and a row for each would take more room than what it says.
///
/// Per reading, in the order of the file: the number of its source, the number of its block, and a length times four,
/// plus 1 if an earlier reading has the same text (the length is that one's position then, and no text follows), plus 2
/// if the bytes in the file are not as many as those of the text (their number follows); then the text in UTF-8. Numbers
/// are LEB128: seven bits a byte, the lowest first, the highest bit set on all but the last.
struct ReadingPack {
  /// One reading with numbers for its words.
  struct Element: Equatable {
    var source: Int64
    var block: Int64
    var text: String
    /// Bytes in the file.
    var byteCount: Int
  }

  private(set) var bytes: [UInt8] = []
  /// Where each text lies in ``bytes``, for readings that say the same.
  private var texts: [Range<Int>] = []

  init() { bytes.reserveCapacity(1024) }

  /// Texts shorter than this are not looked for among the earlier ones.
  private static let shortest = 6

  mutating func add(_ element: Element) {
    add(UInt64(bitPattern: element.source))
    add(UInt64(bitPattern: element.block))
    var text = element.text
    text.withUTF8 { utf8 in
      let isOdd = element.byteCount != utf8.count
      let same = utf8.count < Self.shortest ? nil : texts.firstIndex { isSame($0, utf8) }
      add(UInt64(same ?? utf8.count) << 2 | (same == nil ? 0 : 1) | (isOdd ? 2 : 0))
      if isOdd { add(UInt64(max(0, element.byteCount))) }
      if let same {
        texts.append(texts[same])
      } else {
        texts.append(bytes.count..<bytes.count + utf8.count)
        bytes.append(contentsOf: utf8)
      }
    }
  }

  private func isSame(_ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count == utf8.count else { return false }
    for (index, byte) in zip(range, utf8) where bytes[index] != byte { return false }
    return true
  }

  private mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The readings of a packed value, up to where it is damaged.
  static func elements(of bytes: UnsafeRawBufferPointer) -> [Element] {
    var elements: [Element] = []
    var at = 0
    func number() -> UInt64? {
      var (value, shift): (UInt64, UInt64) = (0, 0)
      while at < bytes.count, shift < 64 {
        let byte = bytes[at]
        at += 1
        value |= UInt64(byte & 0x7F) << shift
        if byte & 0x80 == 0 { return value }
        shift += 7
      }
      return nil
    }
    while at < bytes.count {
      guard let source = number(), let block = number(), let length = number(), length >> 2 < 1 << 31 else {
        break
      }
      guard let own = length & 2 == 0 ? .some(nil) : number().map(Int.init(truncatingIfNeeded:)) else {
        break
      }
      let size = Int(length >> 2)
      let text: String
      if length & 1 == 1 {
        guard size < elements.count else { break }
        text = elements[size].text
      } else {
        guard size <= bytes.count - at else { break }
        text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<at + size]), as: UTF8.self)
        at += size
      }
      elements.append(
        Element(
          source: Int64(bitPattern: source), block: Int64(bitPattern: block), text: text,
          byteCount: own ?? text.utf8.count))
    }
    return elements
  }
}

/// What a photo states at all, as one bit each: column `has` of table `content`.
struct ContentMarks: OptionSet {
  let rawValue: Int

  static let creator = ContentMarks(rawValue: 1 << 0)
  static let credit = ContentMarks(rawValue: 1 << 1)
  static let caption = ContentMarks(rawValue: 1 << 2)
  static let headline = ContentMarks(rawValue: 1 << 3)
  static let alt = ContentMarks(rawValue: 1 << 4)
  static let place = ContentMarks(rawValue: 1 << 5)
  static let copyright = ContentMarks(rawValue: 1 << 6)
  static let gps = ContentMarks(rawValue: 1 << 7)
  static let exif = ContentMarks(rawValue: 1 << 8)
  static let iim = ContentMarks(rawValue: 1 << 9)
  static let xmp = ContentMarks(rawValue: 1 << 10)
  /// Dates of creation on different days.
  static let dateConflict = ContentMarks(rawValue: 1 << 11)

  /// By the names that the query language has for them.
  static let named: [String: ContentMarks] = [
    "creator": .creator, "credit": .credit, "caption": .caption, "headline": .headline, "alt": .alt,
    "place": .place,
    "copyright": .copyright, "gps": .gps, "exif": .exif, "iim": .iim, "xmp": .xmp,
  ]

  private static let ofField: [Field: ContentMarks] = [
    .creator: .creator, .creditLine: .credit, .description: .caption, .headline: .headline, .altText: .alt,
    .sublocation: .place, .city: .place, .state: .place, .country: .place, .copyrightNotice: .copyright,
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of readings: [Reading]) {
    self = []
    var day: [UInt8]?
    for reading in readings {
      switch reading.address.standard {
      case .exif:
        insert(.exif)
        if reading.address.name.hasPrefix("GPS") { insert(.gps) }
      case .iim: insert(.iim)
      case .xmp: insert(.xmp)
      case .png, .c2pa: break
      }
      guard let field = reading.field else { continue }
      if field == .dateCreated {
        let digits = Array(reading.value.utf8.lazy.filter { $0 != 0x3A && $0 != 0x2D }.prefix(8))
        if let day, day != digits { insert(.dateConflict) }
        day = day ?? digits
      }
      if let mark = ContentMarks.ofField[field], reading.value.utf8.contains(where: { $0 != 0x20 }) {
        insert(mark)
      }
    }
  }
}
