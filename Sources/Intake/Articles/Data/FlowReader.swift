internal import Cutline

/// Reads values in brackets and quotes as YAML (`{a: b, c: [d]}`) and TOML (`{ a = "b" }`) have them, over line
/// breaks if need be.
struct FlowReader {
  private let bytes: [UInt8]
  private let end: Int
  private let separator: UInt8
  private(set) var at: Int

  init(_ bytes: [UInt8], at: Int, end: Int, separator: UInt8) {
    self.bytes = bytes
    self.at = at
    self.end = end
    self.separator = separator
  }

  /// Adds the value to the tree; false if it does not end, or is a template's `{{ … }}`.
  mutating func read(into tree: inout DataTree, key: String, parent: Int, depth: Int = 0) -> Bool {
    guard depth < 32, !tree.isFull, at < end else { return false }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isMap = bytes[at] == UInt8(ascii: "{")
      if isMap, at + 1 < end, bytes[at + 1] == UInt8(ascii: "{") || bytes[at + 1] == UInt8(ascii: "%") {
        return false
      }
      let node = tree.append(isMap ? .map : .list, key: key, at: at, to: parent)
      at += 1
      while true {
        skipBlanks()
        guard at < end else { return false }
        if bytes[at] == UInt8(ascii: "}") || bytes[at] == UInt8(ascii: "]") {
          at += 1
          return true
        }
        var name = ""
        if isMap {
          guard let found = readKey(), at < end else { return false }
          name = found
        }
        guard read(into: &tree, key: name, parent: node, depth: depth + 1) else { return false }
      }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let text = quoted() else { return false }
      tree.append(.text, key: key, text: text, at: min(start + 1, end), to: parent)
      return true
    default:
      while at < end, !",]}\n".utf8.contains(bytes[at]) { at += 1 }
      let text = CaptionText.squeezed(String(decoding: bytes[start..<at], as: UTF8.self))
      tree.append(FlowReader.kind(of: text), key: key, text: text, at: start, to: parent)
      return at > start
    }
  }

  private mutating func skipBlanks() {
    while at < end {
      if bytes[at] == UInt8(ascii: "#"), at > 0, bytes[at - 1] <= 0x20 {
        while at < end, bytes[at] != 10 { at += 1 }
      } else if bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ",") {
        at += 1
      } else {
        return
      }
    }
  }

  /// A key up to its separator; stands before the value then.
  private mutating func readKey() -> String? {
    var name: String
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      guard let text = quoted() else { return nil }
      name = text
      while at < end, bytes[at] <= 0x20 { at += 1 }
    } else {
      let word = bytes[at..<end].prefix(120).prefix { $0 != separator && !",}]\n".utf8.contains($0) }
      name = CaptionText.squeezed(String(decoding: word, as: UTF8.self))
      at = word.endIndex
    }
    guard at < end, bytes[at] == separator else { return nil }
    at += 1
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return name
  }

  /// The text in quotes; stands behind them then. Line breaks inside are blanks; three quotes are TOML's long text.
  mutating func quoted() -> String? {
    let quote = bytes[at]
    let isLong =
      at + 2 < end && bytes[at + 1] == quote && bytes[at + 2] == quote && separator == UInt8(ascii: "=")
    var out: [UInt8] = []
    at += isLong ? 3 : 1
    while at < end {
      let byte = bytes[at]
      if byte == quote {
        if isLong {
          guard at + 2 < end, bytes[at + 1] == quote, bytes[at + 2] == quote else {
            out.append(byte)
            at += 1
            continue
          }
          at += 3
          return CaptionText.squeezed(String(decoding: out, as: UTF8.self))
        }
        if quote == UInt8(ascii: "'"), separator == UInt8(ascii: ":"), at + 1 < end, bytes[at + 1] == quote {
          out.append(quote)
          at += 2
          continue
        }
        at += 1
        return CaptionText.squeezed(String(decoding: out, as: UTF8.self))
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), at + 1 < end {
        at += 2
        escaped(bytes[at - 1], into: &out)
        continue
      }
      out.append(byte < 0x20 ? 0x20 : byte)
      at += 1
    }
    return nil
  }

  private mutating func escaped(_ byte: UInt8, into out: inout [UInt8]) {
    let digits: Int
    switch byte {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), 10, 13:
      out.append(0x20)
      return
    default:
      out.append(byte)
      return
    }
    guard at + digits <= end,
      let value = UInt32(String(decoding: bytes[at..<(at + digits)], as: UTF8.self), radix: 16)
    else { return }
    at += digits
    out += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  static func kind(of text: String) -> DataTree.Kind {
    switch text.lowercased() {
    case "", "~", "null", "nil": return .null
    case "true", "false", "yes", "no", "on", "off": return .flag
    default:
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
      return isNumber && text.utf8.count < 16 && text.utf8.count { $0 == 0x2D } < 2 ? .number : .text
    }
  }
}
