/// A caption cut into words, numbers and marks, with the place of each in the UTF-8 text.
///
/// Chinese and Japanese ideographs stand alone, so that `年` after a number is a token of its own. Digits of
/// all scripts that captions use (ASCII, full-width, Arabic, Persian) become numbers.
struct CaptionTokens {
  enum Kind { case word, number, mark }

  struct Token {
    var kind: Kind
    /// Byte offsets in the text.
    var range: Range<Int>
    /// True if white space, or nothing, stands before it.
    var spaced: Bool
    /// The folded word: lower case, without a stray dot above; for a mark the mark itself.
    var key: String
    var value = 0
    var digits = 0
    /// True if a word begins with a capital, or with a letter of a script without capitals.
    var isCapital = false
  }

  private(set) var tokens: [Token] = []
  let text: String

  init(_ text: String) {
    self.text = text
    var offset = 0
    var spaced = true
    var open: Token?
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      if scalar.isBlank {
        close(&open)
        spaced = true
        continue
      }
      if CaptionTokens.isInvisible(scalar) { continue }
      let end = offset + width
      if let digit = CaptionTokens.digit(scalar) {
        if open?.kind != .number { close(&open) }
        var token =
          open ?? Token(kind: .number, range: offset..<end, spaced: spaced, key: "")
        if token.digits < 12 { token.value = token.value * 10 + digit }
        token.digits += 1
        token.range = token.range.lowerBound..<end
        open = token
      } else if CaptionTokens.isIdeograph(scalar) {
        close(&open)
        tokens.append(
          Token(kind: .word, range: offset..<end, spaced: spaced, key: String(scalar), isCapital: true))
      } else if CaptionTokens.isLetter(scalar) {
        if open?.kind != .word { close(&open) }
        var token =
          open
          ?? Token(
            kind: .word, range: offset..<end, spaced: spaced, key: "",
            isCapital: !scalar.properties.isLowercase)
        CaptionTokens.fold(scalar, into: &token.key)
        token.range = token.range.lowerBound..<end
        open = token
      } else {
        close(&open)
        tokens.append(Token(kind: .mark, range: offset..<end, spaced: spaced, key: String(scalar)))
      }
      spaced = false
    }
    close(&open)
  }

  private mutating func close(_ open: inout Token?) {
    if let token = open { tokens.append(token) }
    open = nil
  }

  var count: Int { tokens.count }

  subscript(i: Int) -> Token? { i >= 0 && i < tokens.count ? tokens[i] : nil }

  /// The text between two byte offsets, which must come from tokens.
  func slice(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }

  static func fold(_ scalar: Unicode.Scalar, into key: inout String) {
    if scalar.value < 0x80 {
      key.unicodeScalars.append(
        (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    } else if scalar.value != 0x307 {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where lower.value != 0x307 {
        key.unicodeScalars.append(lower)
      }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (65...90).contains(scalar.value & 0xDF) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return true
    default: return false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0x20000...0x3FFFF).contains(scalar.value)
  }

  /// Soft hyphens, zero-width characters and direction marks, which pages put inside words.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    let zero: UInt32
    switch scalar.value {
    case 0x30...0x39: zero = 0x30
    case 0x660...0x669: zero = 0x660
    case 0x6F0...0x6F9: zero = 0x6F0
    case 0xFF10...0xFF19: zero = 0xFF10
    default: return nil
    }
    return Int(scalar.value - zero)
  }
}
