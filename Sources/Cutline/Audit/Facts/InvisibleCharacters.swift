/// Characters in a credit that nobody sees and that keep two equal names apart.
enum InvisibleCharacters {
  /// Each kind once, by its number: `U+200B`. Empty for a clean text.
  static func names(in text: String) -> [String] {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return [] }
    let isRightToLeft = text.unicodeScalars.contains(where: \.isRightToLeft)
    var found: [String] = []
    for scalar in text.unicodeScalars {
      // Marks of direction are needed where the writing runs both ways.
      let isNeeded = isRightToLeft && (scalar.value == 0x200E || scalar.value == 0x200F)
      guard isStray(scalar), !isNeeded else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      found.append("U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
    }
    return found.unique()
  }

  /// The text without them.
  static func removed(from text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isStray($0) }))
  }

  /// The joiners U+200C and U+200D belong to the spelling of Persian and Indic names.
  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: scalar.isInvisible || scalar.value == 0x180E || (0xFFF9...0xFFFB).contains(scalar.value)
    }
  }
}
