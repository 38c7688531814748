internal import Cutline

/// The bytes of one EXIF entry with the type that they claim.
struct EXIFValue {
  /// They must outlive this value: libexif's, or those of a file's directory.
  var bytes: UnsafeRawBufferPointer
  /// A TIFF type: 1 byte, 2 ASCII, 3 short, 4 long, 5 rational, 6 signed byte, 7 undefined, 8 to 10 signed,
  /// 11 and 12 floating point.
  var format: Int
  var isLittleEndian: Bool

  /// Bytes of one component of a TIFF type; nil for types that are none.
  static func width(of type: Int) -> Int? {
    switch type {
    case 1, 2, 6, 7, 129: 1
    case 3, 8: 2
    case 4, 9, 11, 13: 4
    case 5, 10, 12, 16, 17, 18: 8
    default: nil
    }
  }

  var isText: Bool { format == 2 || format == 7 }

  /// Up to the first NUL. ASCII by the standard, UTF-8 in fact, and otherwise guessed.
  var text: DecodedText { DecodedText(guessing: bytes.prefix { $0 != 0 }) }

  /// The same of what a machine wrote: a byte that is neither ASCII nor UTF-8 is a damaged one, `?`, but for the
  /// signs of trade marks and copyright.
  var machineText: DecodedText {
    let text = text
    guard text.encoding != .ascii, text.encoding != .utf8 else { return text }
    let signs: Set<UInt8> = [0x99, 0xA9, 0xAE]
    var value = String.UnicodeScalarView()
    for byte in bytes.prefix(while: { $0 != 0 }) {
      value.append(byte < 0x80 || signs.contains(byte) ? CodePage.windows1252.scalar(byte) : "?")
    }
    return DecodedText(value: String(value), encoding: .ascii)
  }

  /// `photographer NUL editor NUL` (CIPA DC-008 §4.6.5), the two as lines; either may be a lone blank.
  var copyright: DecodedText {
    let parts = bytes.split(separator: 0, maxSplits: 2).prefix(2).filter { $0.contains { $0 != 0x20 } }
    return DecodedText(guessing: Array(parts.joined(separator: [0x0A]))[...])
  }

  /// Numbers with a blank between; a rational that is no whole number as `1/250`. Nil for other types.
  var numbers: String? {
    guard [1, 3, 4, 5, 6, 8, 9, 10].contains(format), let width = EXIFValue.width(of: format),
      bytes.count >= width
    else { return nil }
    let isSigned = format == 6 || format >= 8
    if width <= 4, bytes.count < 2 * width { return String(number(at: 0, width: width, isSigned: isSigned)) }
    var texts: [String] = []
    for start in stride(from: 0, through: min(bytes.count, 1024) - width, by: width) {
      if width == 8 {
        let top = number(at: start, width: 4, isSigned: isSigned)
        let bottom = number(at: start + 4, width: 4, isSigned: isSigned)
        let isWhole = bottom != 0 && top % bottom == 0
        texts.append(isWhole ? String(top / bottom) : "\(top)/\(bottom)")
      } else {
        texts.append(String(number(at: start, width: width, isSigned: isSigned)))
      }
    }
    return texts.joined(separator: " ")
  }

  private func number(at offset: Int, width: Int, isSigned: Bool) -> Int {
    var value = 0
    for i in 0..<width { value = value << 8 | Int(bytes[offset + (isLittleEndian ? width - 1 - i : i)]) }
    return isSigned && value >= 1 << (8 * width - 1) ? value - 1 << (8 * width) : value
  }

  /// Microsoft's XP* tags: UTF-16, little-endian whatever the block's order.
  func utf16Text(isLittleEndian: Bool) -> DecodedText {
    DecodedText(utf16: bytes[...], isLittleEndian: isLittleEndian)
  }

  /// UserComment (CIPA DC-008 §4.6.6, table 9): 8 bytes name the code, then comes the text; some writers leave
  /// the code out. Nil for JIS, which has no decoder here.
  var comment: DecodedText? {
    let code = Array(bytes.prefix(8))
    let body = bytes.dropFirst(8)
    if stands("UNICODE", in: code) { return unicodeComment(body) }
    if stands("JIS", in: code) {
      let text = body.prefix { $0 != 0 }
      return text.contains { $0 >= 0x80 || $0 == 0x1B } ? nil : DecodedText(guessing: text)
    }
    let hasCode = stands("ASCII", in: code) || code.allSatisfy { $0 == 0 || $0 == 0x20 }
    let text = hasCode ? body : bytes[...]
    if let isLittle = EXIFValue.utf16Order(of: text) {
      return DecodedText(utf16: text, isLittleEndian: isLittle)
    }
    return DecodedText(guessing: text.prefix { $0 != 0 })
  }

  /// `UNICODE` is UTF-16, by custom in the block's byte order, though some write the other one and some UTF-8.
  private func unicodeComment(_ body: Slice<UnsafeRawBufferPointer>) -> DecodedText {
    if let isLittle = EXIFValue.utf16Order(of: body) {
      return DecodedText(utf16: body, isLittleEndian: isLittle)
    }
    let isLatin = body.contains { $0 >= 0x20 && $0 < 0x7F }
    if isLatin, !body.contains(0), String(validating: body, as: UTF8.self) != nil {
      return DecodedText(guessing: body)
    }
    return DecodedText(utf16: body, isLittleEndian: isLittleEndian)
  }

  /// By a byte order mark or the zeros of Latin text; nil if neither tells. Little-endian is true.
  private static func utf16Order(of text: Slice<UnsafeRawBufferPointer>) -> Bool? {
    if text.starts(with: [0xFF, 0xFE]) { return true }
    if text.starts(with: [0xFE, 0xFF]) { return false }
    var zeros = (even: 0, odd: 0)
    let pairs = min(text.count / 2, 64)
    for pair in 0..<pairs {
      zeros.even += text[text.startIndex + 2 * pair] == 0 ? 1 : 0
      zeros.odd += text[text.startIndex + 2 * pair + 1] == 0 ? 1 : 0
    }
    guard pairs > 0, max(zeros.even, zeros.odd) * 4 >= pairs, zeros.even != zeros.odd else { return nil }
    return zeros.odd > zeros.even
  }
}
