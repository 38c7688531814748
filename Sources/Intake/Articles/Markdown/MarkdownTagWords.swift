internal import Cutline

/// Takes a tag apart: its name, then `key="value"`, `key: 'value'`, `key={code}` and values without a key.
struct MarkdownTagWords {
  struct Argument {
    /// Empty for a value that has none.
    var key = ""
    var value = ""
    var offset = 0
    var isQuoted = false
    /// `{cover}` of a component.
    var isCode = false
  }

  private let bytes: [UInt8]
  private let limit: Int
  private var at: Int
  /// The place behind the tag, once its end has been met.
  private(set) var end: Int?

  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    at = start
  }

  /// `figure`; of `include figure.html` and `render 'figure'` both words.
  mutating func name() -> String {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") }
    let first = word()
    guard
      [
        "include", "includecached", "include_cached", "include_relative", "render", "partial", "call",
        "component",
      ].contains(first.lowercased())
    else { return first }
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ",") }
    let second = word()
    skip { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return first + " " + second
  }

  private mutating func word() -> String {
    let start = at
    while at < limit, bytes[at] > 0x20, !"\"'(),=:>%}]".utf8.contains(bytes[at]),
      bytes[at] != UInt8(ascii: "/") || at > start
    {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while at < limit, isSkipped(bytes[at]) { at += 1 }
  }

  /// The next argument; nil at the tag's end, and where it turns out to be no tag: another one begins inside it.
  mutating func next(closes: [String]) -> Argument? {
    while at < limit, end == nil {
      if let close = closes.first(where: { bytes[at..<limit].starts(with: $0.utf8) }) {
        end = at + close.utf8.count
        return nil
      }
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"),
        UInt8(ascii: "/"):
        if isBareValue { return value(key: "") }
        at += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return value(key: "")
      case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: ">"): return nil
      default:
        let start = at
        while at < limit, isKey(bytes[at]) { at += 1 }
        let key = String(decoding: bytes[start..<at], as: UTF8.self)
        var next = at
        while next < limit, bytes[next] == 0x20 { next += 1 }
        if next < limit, bytes[next] == UInt8(ascii: "=") || bytes[next] == UInt8(ascii: ":"), !key.isEmpty,
          !bytes[next...].starts(with: "://".utf8)
        {
          at = next + 1
          skip { $0 <= 0x20 }
          return value(key: key)
        }
        at = start
        return value(key: "")
      }
    }
    return nil
  }

  /// `/img/a.jpg`: a path may begin with a slash or a dash.
  private var isBareValue: Bool {
    guard at + 1 < limit, bytes[at] == UInt8(ascii: "/"), at > 0, bytes[at - 1] <= 0x20 else { return false }
    return bytes[at + 1] > 0x20 && bytes[at + 1] != UInt8(ascii: ">")
  }

  private func isKey(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 97 && (byte | 0x20) <= 122 || byte >= 48 && byte <= 57 || byte == 0x5F || byte == 0x2D
      || byte >= 0x80
  }

  private mutating func value(key: String) -> Argument? {
    guard at < limit else { return nil }
    var argument = Argument(key: key, offset: at)
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): argument.isQuoted = true
    case UInt8(ascii: "{") where !bytes[at...].starts(with: "{{".utf8):
      at += 1
      skip { $0 <= 0x20 }
      if at < limit, "\"'`".utf8.contains(bytes[at]) {
        argument.isQuoted = true
      } else {
        let start = at
        while at < limit, bytes[at] != UInt8(ascii: "}") { at += 1 }
        argument.value = String(decoding: bytes[start..<at], as: UTF8.self)
        argument.isCode = true
        at = min(at + 1, limit)
        return argument
      }
    default:
      let start = at
      while at < limit, bytes[at] > 0x20, !",)}>%]".utf8.contains(bytes[at]),
        bytes[at] != UInt8(ascii: "/") || at + 1 >= limit || bytes[at + 1] != UInt8(ascii: ">")
      {
        at += 1
      }
      if at == start { at += 1 }
      argument.value = String(decoding: bytes[start..<at], as: UTF8.self)
      return argument
    }
    argument.offset = at + 1
    guard let text = quoted() else { return nil }
    argument.value = text
    // The brace around a component's string.
    if bytes[argument.offset - 2] == UInt8(ascii: "{"), at < limit, bytes[at] == UInt8(ascii: "}") { at += 1 }
    return argument
  }

  private mutating func quoted() -> String? {
    let quote = bytes[at]
    var out: [UInt8] = []
    at += 1
    while at < limit, bytes[at] != quote {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < limit, bytes[at + 1] == quote { at += 1 }
      out.append(bytes[at] < 0x20 ? 0x20 : bytes[at])
      at += 1
    }
    guard at < limit else { return nil }
    at += 1
    return String(decoding: out, as: UTF8.self)
  }
}
