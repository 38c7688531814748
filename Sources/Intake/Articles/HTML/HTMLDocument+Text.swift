extension HTMLDocument {
  /// From the parent up to the root.
  func ancestors(of i: Int) -> [Int] {
    var list: [Int] = []
    var at = Int(nodes[i].parent)
    while at >= 0 {
      list.append(at)
      at = Int(nodes[at].parent)
    }
    return list
  }

  func contains(_ outer: Int, _ inner: Int) -> Bool { inner >= outer && inner < nodes[outer].end }

  /// The nodes below this one.
  func inside(_ i: Int) -> Range<Int> { (i + 1)..<Int(nodes[i].end) }

  /// True for a text of white space, and for an element.
  func isBlank(_ i: Int) -> Bool {
    guard nodes[i].isText else { return true }
    for place in nodes[i].range where bytes[place] > 0x20 { return false }
    return true
  }

  /// The visible text below a node, blocks and breaks as blanks, `excluding` subtrees left out.
  func text(of root: Int, excluding: [Int] = []) -> String {
    var out: [UInt8] = []
    var i = root
    let end = Int(nodes[root].end)
    while i < end {
      let node = nodes[i]
      if node.isText {
        out.append(contentsOf: bytes[node.range])
        i += 1
      } else if node.isHidden || excluding.contains(i) {
        out.append(0x20)
        i = Int(node.end)
      } else {
        if !node.tag.isInline || isParted(i, after: out.last) { out.append(0x20) }
        i += 1
      }
    }
    return HTMLDocument.squeezed(out)
  }

  /// True for an element that begins where the one before it has just ended with a sentence: style parts the two.
  private func isParted(_ i: Int, after byte: UInt8?) -> Bool {
    guard let byte, i > 0, !nodes[i - 1].isText || nodes[i - 1].parent != nodes[i].parent else {
      return false
    }
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  /// The offset of the first text below a node that is not blank.
  func firstText(of root: Int, excluding: [Int] = []) -> Int? {
    var i = root
    while i < nodes[root].end {
      if nodes[i].isHidden || excluding.contains(i) {
        i = Int(nodes[i].end)
        continue
      }
      if nodes[i].isText, let first = nodes[i].range.first(where: { bytes[$0] > 0x20 }) {
        return Int(nodes[i].offset) + first - Int(nodes[i].start)
      }
      i += 1
    }
    return nil
  }

  static func squeezed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { isSqueezed($0) } ? text : squeezed(Array(text.utf8))
  }

  /// True for ASCII text without blanks to be squeezed.
  private static func isSqueezed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = true
    for byte in bytes {
      if byte < 0x20 || byte > 0x7F || (byte == 0x20 && wasBlank) { return false }
      wasBlank = byte == 0x20
    }
    return bytes.isEmpty || !wasBlank
  }

  /// White space of every kind to single blanks, none at the ends.
  static func squeezed(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte > 0x20, byte < 0x80 {
        out.append(byte)
        i += 1
        continue
      }
      let length = HTMLDocument.blankLength(bytes, at: i)
      if length > 0 {
        if let last = out.last, last != 0x20 { out.append(0x20) }
        i += length
      } else {
        out.append(byte)
        i += 1
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// How many bytes a blank takes here, 0 if there is none: ASCII, U+0085, U+00A0, U+2000–200A, U+2028, U+2029,
  /// U+202F, U+205F, U+3000.
  private static func blankLength(_ bytes: [UInt8], at i: Int) -> Int {
    switch bytes[i] {
    case 0...0x20: return 1
    case 0xC2 where i + 1 < bytes.count: return bytes[i + 1] == 0xA0 || bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2 where i + 2 < bytes.count:
      let last = bytes[i + 2]
      if bytes[i + 1] == 0x80 { return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0 }
      return bytes[i + 1] == 0x81 && last == 0x9F ? 3 : 0
    case 0xE3 where i + 2 < bytes.count: return bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Text that may hold markup and entities, such as an escaped caption in JSON-LD, made plain.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else { return text }
    return HTMLDocument(Array(text.utf8)).text(of: 0)
  }
}
