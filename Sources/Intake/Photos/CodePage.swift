internal import Cutline

/// The 8-bit encodings that wire photos come in: 128 characters for the bytes over 127.
struct CodePage: Sendable {
  let encoding: TextEncoding
  private let upper: [Unicode.Scalar]

  private init(_ encoding: TextEncoding, _ upper: String) {
    self.encoding = encoding
    self.upper = Array(upper.unicodeScalars)
  }

  /// Undefined bytes are U+FFFD.
  static let windows1252 = CodePage(
    .windows1252,
    "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
  )

  static let windows1250 = CodePage(
    .windows1250,
    "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź"
      + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
  )

  static let macRoman = CodePage(
    .macRoman,
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")

  static let all: [CodePage] = [windows1252, macRoman, windows1250]

  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  func text(_ bytes: [UInt8]) -> String {
    var out = String.UnicodeScalarView()
    for byte in bytes { out.append(scalar(byte)) }
    return String(out)
  }

  var isComplete: Bool { upper.count == 128 }
}

extension CodePage {
  /// Which encoding a value is in, when nothing declares it:
  /// 1. the one in which it says what a twin (the same field in XMP or EXIF) says, or begins so, where it was
  ///    cut at its limit;
  /// 2. MacRoman where cp1252 gives words that nobody writes (`Jens TrŸbiger`, `JosŽ`) and MacRoman does not;
  /// 3. on a tie what other values of the block proved to be (`preferred`), else cp1252.
  static func decode(_ bytes: [UInt8], twins: [String], preferred: TextEncoding?) -> DecodedText {
    if let proven = proven(bytes, twins: twins) { return proven.decoded(bytes) }
    if let preferred, preferred == .windows1250 { return windows1250.decoded(bytes) }
    let (windows, mac) = (windows1252.oddity(of: bytes), macRoman.oddity(of: bytes))
    if mac < windows || mac == windows && preferred == .macRoman { return macRoman.decoded(bytes) }
    return windows1252.decoded(bytes)
  }

  /// The encoding that a twin or the letters themselves prove; nil where it is a matter of custom.
  static func evidence(_ bytes: [UInt8], twins: [String]) -> TextEncoding? {
    if let proven = proven(bytes, twins: twins) { return proven.encoding }
    let (windows, mac) = (windows1252.oddity(of: bytes), macRoman.oddity(of: bytes))
    return mac < windows ? .macRoman : windows < mac ? .windows1252 : nil
  }

  private static func proven(_ bytes: [UInt8], twins: [String]) -> CodePage? {
    guard !twins.isEmpty else { return nil }
    return all.first { page in
      let text = page.text(bytes)
      return twins.contains { $0 == text || (text.unicodeScalars.count >= 16 && $0.hasPrefix(text)) }
    }
  }

  private func decoded(_ bytes: [UInt8]) -> DecodedText {
    DecodedText(value: text(bytes), encoding: encoding)
  }

  /// How unlike writing the bytes look in this encoding, counted at the bytes over 127.
  func oddity(of bytes: [UInt8]) -> Int {
    var points = 0
    for index in bytes.indices where bytes[index] >= 0x80 {
      let before = index > 0 ? scalar(bytes[index - 1]) : " "
      let after = index + 1 < bytes.count ? scalar(bytes[index + 1]) : " "
      points += CodePage.oddity(of: scalar(bytes[index]), between: before, and: after)
    }
    return points
  }

  private static func oddity(of scalar: Unicode.Scalar, between a: Unicode.Scalar, and b: Unicode.Scalar)
    -> Int
  {
    let (before, after) = (a.properties, b.properties)
    switch scalar {
    case "\u{FFFD}", "\u{F8FF}": return 3
    case "’", "‘", "–", "—", "…", "·", "\u{A0}", "\u{AD}", "ª", "º": return 0
    case "“", "”", "«", "»", "‹", "›", "„", "‚", "•", "¡", "¿":
      return before.isAlphabetic && after.isAlphabetic ? 2 : 0
    case "©", "®", "™", "°", "§", "€", "£", "¢", "¥", "±", "²", "³", "´", "¹", "¼", "½", "¾", "µ", "×", "÷":
      return before.isAlphabetic && after.isAlphabetic ? 2 : 0
    default: break
    }
    guard scalar.properties.isAlphabetic, scalar != "ƒ", scalar != "ˆ", scalar != "ˇ", scalar.value < 0x250
    else { return 2 }
    if scalar.properties.isUppercase {
      if before.isLowercase { return 2 }
      return before.isUppercase && after.isLowercase ? 1 : 0
    }
    if before.isUppercase, after.isUppercase { return 1 }
    return after.isUppercase && !before.isUppercase ? 1 : 0
  }
}
