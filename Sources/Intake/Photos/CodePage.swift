internal import Cutline

/// The 8-bit encodings that wire photos come in: 128 characters for the bytes over 127.
struct CodePage: Sendable {
  let encoding: TextEncoding
  private let upper: [Unicode.Scalar]
  /// The same in UTF-8, the first byte in the lowest eight bits; zero behind the last.
  private let encoded: [UInt32]

  private init(_ encoding: TextEncoding, _ upper: String) {
    self.encoding = encoding
    self.upper = Array(upper.unicodeScalars)
    encoded = upper.unicodeScalars.map {
      Array(String($0).utf8).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
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
    String(unsafeUninitializedCapacity: 3 * bytes.count) { out in
      var count = 0
      for byte in bytes {
        var rest = byte < 0x80 ? UInt32(byte) : encoded[Int(byte) - 0x80]
        repeat {
          out[count] = UInt8(truncatingIfNeeded: rest)
          count += 1
          rest >>= 8
        } while rest > 0
      }
      return count
    }
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
}
