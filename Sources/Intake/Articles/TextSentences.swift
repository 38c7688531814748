/// Where sentences begin and whether they report speech.
enum TextSentences {
  /// The byte offset of the last sentence. A dot after an initial or an abbreviation ends none.
  static func lastStart(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var i = bytes.count - 3
    while i > 2 {
      if bytes[i + 1] == 0x20, isStop(at: i, in: bytes), isOpening(bytes[i + 2]) { return i + 2 }
      i -= 1
    }
    return nil
  }

  private static func isStop(at i: Int, in bytes: [UInt8]) -> Bool {
    if bytes[i] == UInt8(ascii: "!") || bytes[i] == UInt8(ascii: "?") { return true }
    var stop = i
    // "… he said." or a closing quote after the stop
    if bytes[i] == UInt8(ascii: "\"") || bytes[i] == 0x9D { stop -= bytes[i] == 0x9D ? 3 : 1 }
    guard stop > 1, bytes[stop] == UInt8(ascii: ".") else { return false }
    let word = bytes[..<stop].reversed().prefix { $0 != 0x20 && $0 != UInt8(ascii: ".") }.reversed()
    return word.count > 1 && !abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte >= 0xC3 || byte == 0x22 || byte == 0x27
  }

  /// True if a text quotes somebody: quotation marks or a verb of saying.
  static func reportsSpeech(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { "\"“”„«»".unicodeScalars.contains($0) }) { return true }
    return text.lowercased().split { !$0.isLetter }.contains { verbs.contains(String($0)) }
  }

  private static let verbs: Set<String> = [
    "said", "says", "told", "added", "related", "explained", "wrote", "according", "noted", "stated", "sagte",
    "erklärte",
    "teilte", "dit", "déclaré", "affirmé", "dijo", "afirmó", "disse", "afirmou", "ha", "zei", "sade", "sa",
  ]
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "prof", "jr", "sr",
    "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "no", "inc", "ltd", "co",
    "mt", "ft", "rev",
    "nr", "bzw", "ca", "usw", "hl", "fr", "hr",
  ]
}
