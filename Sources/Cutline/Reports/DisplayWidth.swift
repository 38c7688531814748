/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  /// Chinese, Japanese and Korean characters and emoji take two columns, marks and invisible characters none.
  package static func of(_ text: String) -> Int {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      var others = 0
      for byte in bytes { others += byte &- 0x20 < 0x5F ? 0 : 1 }
      return others == 0
    }
    return isPlain == true ? text.utf8.count : text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// The blocks with East Asian Width W or F (Unicode Standard Annex 11).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The text with blanks behind it up to a width.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// The text in at most so many columns; what is too long ends in a sign.
  package static func clipped(_ text: String, to width: Int, sign: String = "…") -> String {
    guard of(text) > width else { return text }
    var rest = width - of(sign)
    var out = ""
    for character in text {
      rest -= Self.width(of: character)
      if rest < 0 { break }
      out.append(character)
    }
    while out.last == " " { out.removeLast() }
    return out + sign
  }
}
