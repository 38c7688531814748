/// Text whose bytes were read in the wrong encoding, once or twice: `FernÃ¡ndez`, `donâ€™t`, `Jos√©`, `РњРёС…Р°РёР»`.
enum Mojibake {
  /// What the text was before, if it can be told; nil for clean text. Where a part is lost for good (U+FFFD) the
  /// text comes back as it is.
  static func clean(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    for page in [windows1252, macRoman, windows1251] {
      if let mended = mended(text, page), mended != text { return clean(mended) ?? mended }
    }
    return text.unicodeScalars.contains("\u{FFFD}") ? text : nil
  }

  /// A code page: the byte of each of its signs above ASCII, and how many pairs prove that it was taken for UTF-8.
  private struct Page: Sendable {
    var bytes: [Unicode.Scalar: UInt8]
    /// Signs of the page that stand beside each other in honest text need more than one pair.
    var pairs: Int
    /// True for letters that UTF-8's letters become: a pair of them in honest text is rare.
    var leads: Set<UInt8>
  }

  /// Reads runs of the page's signs as the UTF-8 that they were.
  private static func mended(_ text: String, _ page: Page) -> String? {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var pairs = 0
    var weak = 0
    var at = 0
    while at < scalars.count {
      if let (scalar, length) = sequence(scalars, at, page) {
        let next = at + length < scalars.count ? scalars[at + length] : " "
        // `„CAFÉ”`, `AMANHÃ»`: a capital before a closing quote is a word's end, unless the word goes on.
        let isQuote = length == 2 && quotes.contains(scalars[at + 1]) && !next.properties.isAlphabetic
        if isQuote { weak += 1 } else { pairs += 1 }
        out.append(scalar)
        at += length
      } else {
        out.append(scalars[at])
        at += 1
      }
    }
    return pairs >= page.pairs || pairs > 0 && pairs + weak >= page.pairs ? String(out) : nil
  }

  private static func sequence(
    _ scalars: [Unicode.Scalar], _ start: Int, _ page: Page
  ) -> (Unicode.Scalar, Int)? {
    guard let lead = page.bytes[scalars[start]], page.leads.contains(lead) else { return nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard start + length <= scalars.count else { return nil }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for scalar in scalars[(start + 1)..<(start + length)] {
      guard let byte = page.bytes[scalar], byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), isPlausible(scalar), value >= (length == 2 ? 0x80 : 0x800)
    else {
      return nil
    }
    return (scalar, length)
  }

  /// Letters and signs that captions have; not the phonetic alphabet, into which `É”` would fall.
  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x17F, 0x218...0x21B, 0x370...0x52F, 0x531...0x58F, 0x591...0x6FF, 0x900...0xDFF,
      0xE00...0xEFF,
      0x10A0...0x10FF, 0x1E00...0x1EFF, 0x2010...0x2044, 0x20A0...0x20BF, 0x2100...0x2122, 0x3000...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFEFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x2190...0x21FF,
      0x2713...0x27BF:
      true
    default: false
    }
  }

  private static let quotes: Set<Unicode.Scalar> = [
    "”", "“", "’", "‘", "»", "«", "›", "‹", "…", "–", "—", "„",
  ]

  /// 0x80 to 0x9F of windows-1252; what it leaves open stands for itself, as in Latin-1.
  private static let windows1252 = Page(
    bytes: {
      var bytes: [Unicode.Scalar: UInt8] = [:]
      for byte in UInt8(0x80)...0xFF { bytes[Unicode.Scalar(byte)] = byte }
      for (offset, sign) in "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
        .enumerated()
      {
        bytes[sign] = UInt8(0x80 + offset)
      }
      return bytes
    }(), pairs: 1, leads: Set(0xC2...0xF4))

  /// 0x80 to 0xFF of MacRoman. `√©` is `é`: the root sign stands in no caption.
  private static let macRoman = Page(
    bytes: {
      let signs =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
      var bytes: [Unicode.Scalar: UInt8] = [:]
      for (offset, sign) in signs.unicodeScalars.enumerated() { bytes[sign] = UInt8(0x80 + offset) }
      return bytes
    }(), pairs: 1, leads: [0xC3, 0xC4, 0xC5, 0xE2])

  /// Cyrillic UTF-8 taken for windows-1251: every letter becomes `Р` or `С` and another.
  private static let windows1251 = Page(
    bytes: {
      let signs =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
      var bytes: [Unicode.Scalar: UInt8] = [:]
      for (offset, sign) in signs.unicodeScalars.enumerated() { bytes[sign] = UInt8(0x80 + offset) }
      return bytes
    }(), pairs: 3, leads: [0xD0, 0xD1])
}
