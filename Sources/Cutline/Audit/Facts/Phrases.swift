/// Phrases of several meanings, all looked up in one pass over a text.
///
/// A phrase counts where it is made of whole words; one that ends in `*` is the beginning of a word. Scripts without
/// blanks between words have no such borders.
struct Phrases: Sendable {
  struct Match: Sendable, Hashable {
    /// The place of the meaning in the table.
    var meaning: Int
    /// Bytes of the text.
    var range: Range<Int>
  }

  /// A node of the trie: its children are a list that begins at `child` and goes on at `sibling`.
  private struct Node {
    var byte: UInt8
    var child: Int32 = -1
    var sibling: Int32 = -1
    var meaning: Int32 = -1
    var isBeginning = false
  }
  private var nodes = [Node(byte: 0)]
  private var roots = [Int32](repeating: -1, count: 256)

  /// - Parameter rows: For each meaning its phrases in small letters, parted by `|`.
  init(_ rows: [String]) {
    for (meaning, row) in rows.enumerated() {
      for phrase in row.split(whereSeparator: { $0 == "|" || $0 == "\n" }) { add(phrase, meaning) }
    }
  }

  private mutating func add(_ phrase: Substring, _ meaning: Int) {
    let text = phrase.hasSuffix("*") ? phrase.dropLast() : phrase
    var node = 0
    for byte in text.utf8 {
      if let next = child(of: node, for: byte) {
        node = next
      } else {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        if node == 0 { roots[Int(byte)] = Int32(nodes.count - 1) }
        node = nodes.count - 1
      }
    }
    guard node > 0 else { return }
    nodes[node].meaning = Int32(meaning)
    nodes[node].isBeginning = phrase.hasSuffix("*")
  }

  private func child(of node: Int, for byte: UInt8) -> Int? {
    var next = node == 0 ? roots[Int(byte)] : nodes[node].child
    while next >= 0 {
      if nodes[Int(next)].byte == byte { return Int(next) }
      next = nodes[Int(next)].sibling
    }
    return nil
  }

  /// What a text says, in order; of phrases that begin at one place the longest.
  func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    let bytes = text.bytes
    var at = 0
    while at < bytes.count {
      guard roots[Int(bytes[at])] >= 0, text.isBorder(at), let match = longest(at, text) else {
        at += 1
        continue
      }
      found.append(match)
      at = match.range.upperBound
    }
    return found
  }

  func contains(in text: FoldedText) -> Bool { !matches(in: text).isEmpty }

  private func longest(_ start: Int, _ text: FoldedText) -> Match? {
    var node = 0
    var at = start
    var match: Match?
    while at < text.bytes.count, let next = child(of: node, for: text.bytes[at]) {
      node = next
      at += 1
      if nodes[node].meaning >= 0, nodes[node].isBeginning || text.isBorder(at) {
        match = Match(meaning: Int(nodes[node].meaning), range: start..<at)
      }
    }
    return match
  }
}

/// A text as phrases are looked up in it: small letters, plain apostrophes and hyphens, single blanks.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    let isPlain = text.withBytes { text in
      for byte in text where byte >= 0x80 { return false }
      for byte in text {
        if byte == 0x60 {
          bytes.append(UInt8(ascii: "'"))
        } else if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
          if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        } else {
          bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
      }
      return true
    }
    if isPlain { return }
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x2BC, 0xB4, 0x60: bytes.append(UInt8(ascii: "'"))
      case 0x2010...0x2015, 0x2212: bytes.append(UInt8(ascii: "-"))
      case 0x307, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
      case _ where scalar.isBlank:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  var isEmpty: Bool { bytes.allSatisfy { $0 == 0x20 } }

  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The same text from a byte on.
  func rest(from start: Int) -> String { String(decoding: bytes[start...], as: UTF8.self) }

  /// True if no word goes on over the place.
  func isBorder(_ place: Int) -> Bool {
    guard place > 0, place < bytes.count, bytes[place] & 0xC0 != 0x80 else {
      return place == 0 || place == bytes.count
    }
    return !(isWord(before: place) && isWord(at: place))
  }

  private func isWord(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return FoldedText.isWord(byte) }
    // General punctuation, CJK and the like (E2…) end a word; Latin, Greek, Cyrillic, Semitic and Indic do not.
    return byte != 0xC2 && (byte < 0xE2 && byte != 0xE0 || byte == 0xE1 || byte == 0xE0 && isIndic(place))
  }

  private func isWord(before place: Int) -> Bool {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start)
  }

  /// U+0900…U+0DFF; the Thai and Lao behind them have no blanks.
  private func isIndic(_ place: Int) -> Bool { place + 1 < bytes.count && bytes[place + 1] < 0xB8 }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
