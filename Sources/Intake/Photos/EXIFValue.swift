internal import Cutline

/// The bytes of one EXIF entry with the type that they claim.
struct EXIFValue {
  var bytes: [UInt8]
  /// A TIFF type: 1 byte, 2 ASCII, 3 short, 4 long, 5 rational, 6 signed byte, 7 undefined, 8 to 10 signed,
  /// 11 and 12 floating point.
  var format: Int
  var isLittleEndian: Bool

  var isText: Bool { format == 2 || format == 7 }

  /// Up to the first NUL. ASCII by the standard, UTF-8 in fact, and otherwise guessed.
  var text: DecodedText { DecodedText(guessing: Array(bytes.prefix { $0 != 0 })) }

  /// `photographer NUL editor NUL` (CIPA DC-008 §4.6.5), the two as lines; either may be a lone blank.
  var copyright: DecodedText {
    let parts = bytes.split(separator: 0, maxSplits: 2).prefix(2).filter { $0.contains { $0 != 0x20 } }
    return DecodedText(guessing: Array(parts.joined(separator: [0x0A])))
  }

  /// Numbers with a blank between; a rational that is no whole number as `1/250`. Nil for other types.
  var numbers: String? {
    let widths = [1: 1, 3: 2, 4: 4, 5: 8, 6: 1, 8: 2, 9: 4, 10: 8]
    guard let width = widths[format], bytes.count >= width else { return nil }
    let isSigned = format == 6 || format >= 8
    var texts: [String] = []
    for start in stride(from: 0, through: min(bytes.count, 64) - width, by: width) {
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

  /// UserComment (CIPA DC-008 §4.6.6, table 9): 8 bytes name the code. `UNICODE` is UTF-16, by custom in the
  /// block's byte order, though some write the other one and some UTF-8. Nil for JIS, which has no decoder here.
  var comment: DecodedText? {
    let body = bytes.dropFirst(8)
    if stands("UNICODE", in: bytes) {
      let zeros = body.enumerated().filter { $0.element == 0 }
      let even = zeros.count { $0.offset % 2 == 0 }
      if zeros.isEmpty, String(validating: body, as: UTF8.self) != nil,
        body.contains(where: { $0 >= 0x20 && $0 < 0x7F })
      {
        return DecodedText(guessing: Array(body))
      }
      let isLittle = zeros.isEmpty ? isLittleEndian : even * 2 < zeros.count
      return DecodedText(utf16: body, isLittleEndian: isLittle)
    }
    if stands("JIS", in: bytes) {
      let text = body.prefix { $0 != 0 }
      return text.contains { $0 >= 0x80 || $0 == 0x1B } ? nil : DecodedText(guessing: Array(text))
    }
    let hasCode = stands("ASCII", in: bytes) || bytes.prefix(8).allSatisfy { $0 == 0 || $0 == 0x20 }
    return DecodedText(guessing: Array((hasCode ? body : bytes[...]).prefix { $0 != 0 }))
  }
}
