/// A photo's readings as one value: a file states thirty, and a row for each would take more room than what it says.
///
/// First the blocks of the file: how many, and of each its number in table `block` and the number at the end of its
/// place plus 1, or 0. Then the readings: how many, and of each the number of its source, the index of its block, and
/// a code: 0 if its text is its own, else twice the position of the earlier reading with the same text plus 2; plus 1 if
/// its bytes in the file are not as many as those of the text, and their number follows. Last the texts in UTF-8, each
/// with a zero byte behind it. Numbers are LEB128.
///
/// All that is alike in many photos stands together, which is what ``Phrasebook`` shortens.
struct ReadingPack {
  /// One reading with numbers for its words.
  struct Element: Equatable {
    var source: Int64
    var block: Block
    var text: String
    /// Bytes in the file.
    var byteCount: Int
  }

  /// A part of a file: `APP13 at byte 4120` is the block `APP13 at byte ` with the number 4120.
  struct Block: Hashable {
    var id: Int64
    var number: Int?
  }

  private var blocks: [Block] = []
  private var heads: [UInt8] = []
  private var count = 0
  private var texts: [UInt8] = []
  /// Where each reading's text lies in ``texts``, for readings that say the same.
  private var places: [Range<Int>] = []

  init() {
    heads.reserveCapacity(128)
    texts.reserveCapacity(1024)
  }

  mutating func add(_ element: Element) {
    let block: Int
    if let known = blocks.lastIndex(of: element.block) {
      block = known
    } else {
      block = blocks.count
      blocks.append(element.block)
    }
    heads.append(leb: UInt64(bitPattern: element.source))
    heads.append(leb: block)
    var text = element.text.stored
    let isOdd = element.byteCount != element.text.utf8.count
    text.withUTF8 { utf8 in
      let same = places.firstIndex { isSame($0, utf8) }
      heads.append(leb: (same.map { 2 * $0 + 2 } ?? 0) + (isOdd ? 1 : 0))
      if let same {
        places.append(places[same])
      } else {
        places.append(texts.count..<texts.count + utf8.count)
        texts.append(contentsOf: utf8)
        texts.append(0)
      }
    }
    if isOdd { heads.append(leb: max(0, element.byteCount)) }
    count += 1
  }

  private func isSame(_ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count == utf8.count else { return false }
    for (index, byte) in zip(range, utf8) where texts[index] != byte { return false }
    return true
  }

  var bytes: [UInt8] { front + texts }

  /// Everything before the texts.
  private var front: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 + heads.count + texts.count)
    bytes.append(leb: blocks.count)
    for block in blocks {
      bytes.append(leb: UInt64(bitPattern: block.id))
      bytes.append(leb: block.number.map { $0 + 1 } ?? 0)
    }
    bytes.append(leb: count)
    return bytes + heads
  }

  /// The parts that other photos may have too: the front, and each text.
  var parts: [ArraySlice<UInt8>] {
    [front[...]] + texts.split(separator: 0).map { texts[$0.startIndex...$0.endIndex] }
  }

  /// The readings of a packed value, up to where it is damaged.
  static func elements(of bytes: UnsafeRawBufferPointer) -> [Element] {
    var reader = LEBReader(bytes)
    guard let blockCount = reader.int(upTo: bytes.count) else { return [] }
    var blocks: [Block] = []
    for _ in 0..<blockCount {
      guard let id = reader.number(), let number = reader.number() else { return [] }
      blocks.append(
        Block(id: Int64(bitPattern: id), number: number == 0 ? nil : Int(truncatingIfNeeded: number &- 1)))
    }
    guard let count = reader.int(upTo: bytes.count) else { return [] }
    var heads: [(source: Int64, block: Int, same: Int?, byteCount: Int?)] = []
    heads.reserveCapacity(count)
    for _ in 0..<count {
      guard let source = reader.number(), let block = reader.int(upTo: blocks.count - 1),
        let code = reader.int(upTo: 2 * heads.count + 3)
      else { return [] }
      var byteCount: Int?
      if code & 1 == 1 {
        guard let own = reader.int(upTo: Int.max) else { return [] }
        byteCount = own
      }
      heads.append((Int64(bitPattern: source), block, code > 1 ? code / 2 - 1 : nil, byteCount))
    }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    var at = reader.at
    for head in heads {
      let text: String
      if let same = head.same {
        guard same < elements.count else { break }
        text = elements[same].text
      } else {
        guard let end = bytes[at...].firstIndex(of: 0) else { break }
        text = String(
          stored: String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self))
        at = end + 1
      }
      elements.append(
        Element(
          source: head.source, block: blocks[head.block], text: text,
          byteCount: head.byteCount ?? text.utf8.count))
    }
    return elements
  }
}
