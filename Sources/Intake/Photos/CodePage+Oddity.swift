extension CodePage {
  /// How unlike writing the bytes look in this encoding, in points for each byte over 127: 6 for no character
  /// at all, 4 for what nobody writes (`Jos‡`, `TrŸbiger`), 2 for what is unusual, 1 for a hint.
  func oddity(of bytes: [UInt8]) -> Int {
    let scalars = bytes.map(scalar)
    return scalars.indices.filter { bytes[$0] >= 0x80 }.reduce(0) {
      $0 + CodePage.oddity(at: $1, in: scalars)
    }
  }

  private static func oddity(at index: Int, in scalars: [Unicode.Scalar]) -> Int {
    let scalar = scalars[index]
    let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
    let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
    let isInside = before.properties.isAlphabetic && after.properties.isAlphabetic
    switch scalar {
    case "\u{FFFD}", "\u{F8FF}": return 6
    case "–", "—": return isInside && isDashInsideWord(scalar, at: index, in: scalars) ? 1 : 0
    case "’", "‘", "…", "·", "\u{A0}", "\u{AD}", "ª", "º": return 0
    case "“", "”", "«", "»", "‹", "›", "„", "‚", "•", "¡", "¿", "©", "®", "™", "°", "§", "€", "£", "¢", "¥",
      "±",
      "²", "³", "´", "¹", "¼", "½", "¾", "µ", "×", "÷":
      return isInside ? 4 : 0
    case "š", "ž":
      return isConsonant(before) && isConsonant(after) ? 1 : caseOddity(of: scalar, before, after)
    default: return caseOddity(of: scalar, before, after)
    }
  }

  /// A letter's case against its neighbours; signs that are no letters of a European word are odd at once.
  private static func caseOddity(
    of scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Int {
    guard scalar.properties.isAlphabetic, scalar != "ƒ", scalar != "ˆ", scalar != "ˇ", scalar.value < 0x250
    else { return 4 }
    let (a, b) = (before.properties, after.properties)
    if scalar.properties.isUppercase {
      if a.isLowercase { return 4 }
      return a.isUppercase && b.isLowercase ? 2 : 0
    }
    if a.isUppercase, b.isUppercase { return 2 }
    return b.isUppercase && !a.isUppercase ? 2 : 0
  }

  /// `Espa–a`, `Le—n`: words are not joined by an en dash without capitals, and one letter is no word. Both are
  /// vowels and ñ of MacRoman.
  private static func isDashInsideWord(_ dash: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar])
    -> Bool
  {
    guard scalars[index - 1].properties.isLowercase, scalars[index + 1].properties.isLowercase else {
      return false
    }
    return dash == "–" || index + 2 >= scalars.count || !scalars[index + 2].properties.isAlphabetic
  }

  /// Between consonants š and ž are rare in the languages that have them, ö and û of MacRoman are not. An r may
  /// be a syllable of its own (`Krško`), and letters with marks may be anything.
  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "r", "A", "E", "I", "O", "U", "Y", "R": false
    default: scalar.isASCII && scalar.properties.isAlphabetic
    }
  }
}
