/// Reads the strings of JSON (RFC 8259, section 7). Raw line breaks are kept, an unknown escape is its letter, and half a
/// surrogate pair is U+FFFD.
enum JSONText {
  /// - Parameter at: The opening quote; afterwards the byte behind the closing one, or the end.
  static func read(_ bytes: [UInt8], _ at: inout Int, end: Int) -> (text: String, isClosed: Bool) {
    at += 1
    let start = at
    while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
    var out = Array(bytes[start..<at])
    while at < end, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] == UInt8(ascii: "\\"), at + 1 < end else {
        out.append(bytes[at])
        at += 1
        continue
      }
      at += 2
      switch bytes[at - 1] {
      case UInt8(ascii: "n"): out.append(10)
      case UInt8(ascii: "r"): out.append(13)
      case UInt8(ascii: "t"): out.append(9)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
      case UInt8(ascii: "u"): out += Array(String(scalar(bytes, &at, end: end)).utf8)
      case let other: out.append(other)
      }
    }
    let isClosed = at < end
    at = min(at + 1, end)
    return (String(decoding: out, as: UTF8.self), isClosed)
  }

  /// The character of `\uD83D\uDCF7`, behind the first `\u`.
  private static func scalar(_ bytes: [UInt8], _ at: inout Int, end: Int) -> Unicode.Scalar {
    guard var unit = hex4(bytes, &at, end: end) else { return "\u{FFFD}" }
    if (0xD800...0xDBFF).contains(unit), at + 1 < end, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      let low = hex4(bytes, &at, end: end) ?? 0
      unit = (0xDC00...0xDFFF).contains(low) ? 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private static func hex4(_ bytes: [UInt8], _ at: inout Int, end: Int) -> UInt32? {
    guard at + 4 <= end,
      let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return value
  }
}
