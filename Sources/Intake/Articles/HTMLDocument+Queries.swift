extension HTMLDocument {
  /// The indices of elements with one of these names, below `root`, in document order.
  func elements(_ names: String..., in root: Int = 0) -> [Int] {
    guard root < nodes.count else { return [] }
    return (root..<nodes[root].end).filter { names.contains(nodes[$0].name) }
  }

  func first(_ name: String, in root: Int = 0) -> Int? {
    guard root < nodes.count else { return nil }
    return (root..<nodes[root].end).first { nodes[$0].name == name }
  }

  /// From the parent up to the root.
  func ancestors(of i: Int) -> [Int] {
    var list: [Int] = []
    var at = nodes[i].parent
    while at >= 0 {
      list.append(at)
      at = nodes[at].parent
    }
    return list
  }

  func contains(_ outer: Int, _ inner: Int) -> Bool { inner >= outer && inner < nodes[outer].end }

  /// The visible text below a node, blocks and breaks as blanks, `excluding` subtrees left out.
  func text(of root: Int, excluding: [Int] = []) -> String {
    var out: [UInt8] = []
    var i = root
    while i < nodes[root].end {
      let node = nodes[i]
      if node.isText {
        out.append(contentsOf: node.text.utf8)
        i += 1
      } else if excluding.contains(i) || node.isHidden {
        out.append(0x20)
        i = node.end
      } else {
        if !HTMLDocument.inline.contains(node.name) || isParted(i, after: out.last) { out.append(0x20) }
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

  /// The first text below a node that is not blank, and its place.
  func firstText(of root: Int, excluding: [Int] = []) -> Int? {
    var i = root
    while i < nodes[root].end {
      if excluding.contains(i) || nodes[i].isHidden {
        i = nodes[i].end
        continue
      }
      if nodes[i].isText {
        if let first = nodes[i].text.utf8.firstIndex(where: { $0 > 0x20 }) {
          return nodes[i].offset + nodes[i].text.utf8.distance(from: nodes[i].text.utf8.startIndex, to: first)
        }
      }
      i += 1
    }
    return nil
  }

  static func squeezed(_ text: String) -> String { squeezed(Array(text.utf8)) }

  /// White space of every kind to single blanks, none at the ends.
  static func squeezed(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let length = HTMLDocument.blankLength(bytes, at: i)
      if length > 0 {
        if let last = out.last, last != 0x20 { out.append(0x20) }
        i += length
      } else {
        out.append(bytes[i])
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
      if bytes[i + 1] == 0x80 { return last <= 0x8A || [0xA8, 0xA9, 0xAF].contains(last) ? 3 : 0 }
      return bytes[i + 1] == 0x81 && last == 0x9F ? 3 : 0
    case 0xE3 where i + 2 < bytes.count: return bytes[i + 1] == 0x80 && bytes[i + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// What names an element's purpose: the words of class, id, `itemprop`, `rel`, `aria-label` and the test hooks
  /// of build systems, each lower case with `-` between its parts (`imageCredit`, `image__credit` → `image-credit`).
  func purposeTokens(of i: Int) -> [String] {
    var tokens: [String] = []
    for attribute in nodes[i].attributes where HTMLDocument.naming.contains(attribute.name) {
      for word in attribute.value.split(whereSeparator: \.isWhitespace).prefix(40) {
        var token: [UInt8] = []
        var wasLower = false
        for byte in word.utf8.prefix(80) {
          let isUpper = (65...90).contains(byte)
          if isUpper, wasLower { token.append(UInt8(ascii: "-")) }
          wasLower = (97...122).contains(byte)
          let isMark = byte < 0x80 && !isUpper && !wasLower && !(48...57).contains(byte)
          if isMark, token.last == UInt8(ascii: "-") { continue }
          token.append(isMark ? UInt8(ascii: "-") : isUpper ? byte + 32 : byte)
        }
        tokens.append(String(decoding: token, as: UTF8.self))
      }
    }
    return tokens
  }

  private static let naming: Set<String> = [
    "class", "id", "itemprop", "rel", "aria-label", "data-testid", "data-test", "data-qa", "data-component",
    "data-type", "data-role", "data-gu-name", "data-e2e", "property", "data-test-id",
  ]
  static let inline: Set<String> = [
    "a", "b", "i", "em", "strong", "span", "small", "cite", "u", "abbr", "time", "font", "sup", "sub", "q",
    "mark",
  ]
}

extension HTMLDocument {
  /// Text that may hold markup and entities, such as an escaped caption in JSON-LD, made plain.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else { return text }
    let page = HTMLDocument(Array(text.utf8))
    return page.nodes.isEmpty ? text : page.text(of: 0)
  }
}
