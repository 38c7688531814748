/// Text of two or four bytes a character: UTF-16 and UTF-32 with their mark, and UTF-16 markup without one.
struct WideText {
  enum Order { case utf16LE, utf16BE, utf32LE, utf32BE }
  let text: String
  let charset: Charset

  init?(_ bytes: [UInt8]) {
    guard let (order, start) = WideText.order(of: bytes) else { return nil }
    switch order {
    case .utf16LE, .utf16BE:
      let isLittle = order == .utf16LE
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for i in stride(from: start, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
        units.append(isLittle ? second << 8 | first : first << 8 | second)
      }
      if (bytes.count - start) % 2 == 1 { units.append(0xFFFD) }
      text = String(decoding: units, as: UTF16.self)
      charset = isLittle ? .utf16LE : .utf16BE
    case .utf32LE, .utf32BE:
      var scalars = String.UnicodeScalarView()
      for i in stride(from: start, to: bytes.count - 3, by: 4) {
        let unit = bytes[i..<(i + 4)]
        let value = (order == .utf32LE ? Array(unit.reversed()) : Array(unit)).reduce(UInt32(0)) {
          $0 << 8 | UInt32($1)
        }
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
      text = String(scalars)
      charset = order == .utf32LE ? .utf16LE : .utf16BE
    }
  }

  /// By the mark, or by the `<` that XML begins with (XML 1.0, appendix F); and where the text begins.
  static func order(of bytes: [UInt8]) -> (Order, start: Int)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) || bytes.starts(with: [0x3C, 0, 0x21, 0]) {
      return (.utf16LE, 0)
    }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) || bytes.starts(with: [0, 0x3C, 0, 0x21]) {
      return (.utf16BE, 0)
    }
    return nil
  }
}
