/// Names of persons and organisations: how they are displayed and compared (credit grammar §11).
///
/// The display form is ``display(of:)``, the comparison form ``key(of:)``. Neither touches scripts without
/// case.
public enum Name {
  /// Words inside a surname that stay small: `Piroschka van de Wouw`.
  static let particles: Set<String> = [
    "van", "der", "den", "dem", "von", "vom", "de", "du", "la", "le", "del", "della", "dello", "di", "da",
    "dos",
    "das", "do", "y", "e", "i", "af", "av", "zu", "zum", "zur", "ter", "ten", "te", "op", "het", "des", "dal",
    "bin", "bint", "ibn", "und", "los", "las", "al", "el", "ul", "ur", "til",
  ]

  /// Of ``particles``, those that a name in capitals gets in small letters; `AL-SUDANI` and `BIN` do not.
  static let smallParticles: Set<String> = [
    "van", "der", "den", "dem", "von", "vom", "de", "du", "la", "le", "del", "della", "di", "da", "dos",
    "das",
    "do", "y", "e", "af", "av", "zu", "ter", "ten",
  ]

  /// Generation suffixes that are no part of the key, with the form shown.
  static let suffixes: [String: String] = ["jr": "Jr.", "sr": "Sr.", "jnr": "Jr.", "snr": "Sr."]

  static let numerals: Set<String> = ["ii", "iii", "iv"]
}

extension Unicode.Scalar {
  var isLetter: Bool {
    if isASCII { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return isPlainCyrillic || isCaseless || isPlainLatin || properties.isAlphabetic
  }
  var isUpper: Bool {
    if isASCII { return value >= 0x41 && value <= 0x5A }
    if isPlainCyrillic { return value < 0x430 }
    if isPlainLatin { return isPlainLatinUpper }
    return !isCaseless && properties.isUppercase
  }
  var isLower: Bool {
    if isASCII { return value >= 0x61 && value <= 0x7A }
    if isPlainCyrillic { return value >= 0x430 }
    if isPlainLatin { return !isPlainLatinUpper }
    return !isCaseless && properties.isLowercase
  }
  /// The letters of Russian but `ё`, and a few of its neighbours: capitals U+0400–042F, small letters U+0430–045F.
  var isPlainCyrillic: Bool { value >= 0x400 && value <= 0x45F }
  /// The accented letters of Latin-1 and Latin Extended-A, U+00C0–017F.
  var isPlainLatin: Bool { value >= 0xC0 && value <= 0x17F && value != 0xD7 && value != 0xF7 }
  /// In Latin Extended-A capitals and small letters take turns, from U+0139 and U+0179 on the other way round.
  private var isPlainLatinUpper: Bool {
    switch value {
    case ..<0xDF: true
    case ..<0x100: false
    case 0x138, 0x149, 0x17F: false
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x178: true
    default: value & 1 == 0
    }
  }
  /// Letters of scripts without case that credits are full of: Hebrew, Arabic, kana, Chinese, Korean.
  var isCaseless: Bool {
    switch value {
    case 0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0x10D0...0x10FA, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
  /// White space; what is below U+0085 is told without a table.
  var isBlank: Bool {
    value < 0x85 ? value == 0x20 || value >= 0x09 && value <= 0x0D : properties.isWhitespace
  }
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  /// `'`, `’`, `ʼ`, `´`, `‘`, a prime or a back quote: typists use them all for the apostrophe.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x2018, 0x2019, 0x02BC, 0xB4, 0x60, 0x2032: true
    default: false
    }
  }
  var isDoubleQuote: Bool {
    switch value {
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x5F4: true
    default: false
    }
  }
  /// The hyphen and the dashes U+2010–2015 and the minus sign.
  var isDash: Bool { value == 0x2D || (value >= 0x2010 && value <= 0x2015) || value == 0x2212 }

  /// Chinese, Japanese or Korean: written without spaces and without case.
  var isEastAsian: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3134F:
      true
    default: false
    }
  }
  /// Hebrew or Arabic script.
  var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
  /// True for what no reader sees: soft hyphen, zero-width space, direction marks, byte order mark.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
