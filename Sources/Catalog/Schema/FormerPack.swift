/// A photo's readings as schema 3 kept them; ``ReadingPack`` is what became of it.
///
/// Per reading, in the order of the file: the number of its source, the number of its block, and a length times four,
/// plus 1 if an earlier reading has the same text (the length is that one's position then, and no text follows), plus 2
/// if the bytes in the file are not as many as those of the text (their number follows); then the text in UTF-8. Numbers
/// are LEB128: seven bits a byte, the lowest first, the highest bit set on all but the last.
struct FormerPack {
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
    bytes.append(leb: UInt64(bitPattern: element.source))
    bytes.append(leb: UInt64(bitPattern: element.block))
    var text = element.text
    text.withUTF8 { utf8 in
      let isOdd = element.byteCount != utf8.count
      let same = utf8.count < Self.shortest ? nil : texts.firstIndex { isSame($0, utf8) }
      bytes.append(leb: UInt64(same ?? utf8.count) << 2 | (same == nil ? 0 : 1) | (isOdd ? 2 : 0))
      if isOdd { bytes.append(leb: UInt64(max(0, element.byteCount))) }
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

  /// The readings of a packed value, up to where it is damaged.
  static func elements(of bytes: UnsafeRawBufferPointer) -> [Element] {
    var elements: [Element] = []
    var reader = LEBReader(bytes)
    while !reader.isAtEnd {
      guard let source = reader.number(), let block = reader.number(), let length = reader.number(),
        length >> 2 < 1 << 31
      else { break }
      guard let own = length & 2 == 0 ? .some(nil) : reader.number().map(Int.init(truncatingIfNeeded:)) else {
        break
      }
      let size = Int(length >> 2)
      let text: String
      if length & 1 == 1 {
        guard size < elements.count else { break }
        text = elements[size].text
      } else {
        guard size <= bytes.count - reader.at else { break }
        text = String(
          decoding: UnsafeRawBufferPointer(rebasing: bytes[reader.at..<reader.at + size]), as: UTF8.self)
        reader.at += size
      }
      elements.append(
        Element(
          source: Int64(bitPattern: source), block: Int64(bitPattern: block), text: text,
          byteCount: own ?? text.utf8.count))
    }
    return elements
  }
}
