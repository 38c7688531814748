/// What two captions have in common: their words, and the proper names in them.
enum CaptionWords {
  /// 0 to 1: how much of the shorter text's words, small words and numbers apart, stand in the longer one.
  /// Nil if there are too few words to tell.
  static func similarity(_ a: String, _ b: String) -> Double? {
    let (x, y) = (content(of: a), content(of: b))
    guard x.count >= 3, y.count >= 3 else { return nil }
    return Double(x.intersection(y).count) / Double(min(x.count, y.count))
  }

  /// Names that stand in both, in the order of the first: `Kalin`, `Istanbul`.
  static func sharedNames(_ a: String, _ b: String) -> [String] {
    let others = Set(names(in: b).map { $0.lowercased() })
    return names(in: a).filter { others.contains($0.lowercased()) }.unique()
  }

  /// True if the texts are plainly in two languages: other letters, or the small words of other tongues.
  static func areInDifferentLanguages(_ a: String, _ b: String) -> Bool {
    if isLatin(a) != isLatin(b) { return true }
    guard let x = language(of: a), let y = language(of: b) else { return false }
    return x != y
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
  }

  private static func content(of text: String) -> Set<UInt64> {
    Set(
      words(text).map { $0.lowercased() }.filter { word in
        word.contains(where: \.isLetter) && !smallWords.contains(word) && !calendar.contains(word)
      }.flatMap(WordHashes.of))
  }

  /// Capitalised words of three letters and more, months and days apart.
  private static func names(in text: String) -> [String] {
    words(text).compactMap { word -> String? in
      guard word.count > 2, let first = word.first, first.isUppercase || !first.isCased else { return nil }
      var name = String(word)
      for ending in ["'s", "’s"] where name.hasSuffix(ending) { name.removeLast(2) }
      let lower = name.lowercased()
      return smallWords.contains(lower) || calendar.contains(lower) ? nil : name
    }
  }

  private static func isLatin(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let latin = letters.count { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
    return latin * 2 >= letters.count
  }

  /// The language whose small words are the most frequent, if it leads clearly.
  private static func language(of text: String) -> String? {
    var counts: [String: Int] = [:]
    for word in words(text) {
      let lower = word.lowercased()
      for (language, small) in smallWordsByLanguage where small.contains(lower) {
        counts[language, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= 2 else { return nil }
    if ranked.count > 1, ranked[1].value == best.value { return nil }
    return best.key
  }

  static let smallWords = Set(smallWordsByLanguage.values.joined())

  private static let smallWordsByLanguage: [String: Set<String>] = [
    "en": [
      "the", "of", "and", "in", "on", "at", "to", "for", "with", "by", "from", "is", "are", "was", "were",
      "his",
      "her", "during", "after", "near", "this", "that", "an", "as", "who", "their", "its",
    ],
    "de": [
      "der", "die", "das", "und", "im", "am", "bei", "mit", "von", "vom", "auf", "zum", "zur", "ist", "sind",
      "ein",
      "eine", "den", "dem", "des", "für", "nach", "vor", "sich", "aus", "hat", "wird",
    ],
    "fr": [
      "le", "la", "les", "des", "et", "du", "au", "aux", "une", "est", "dans", "sur", "avec", "pour", "lors",
      "près",
      "par", "ses", "qui", "cette",
    ],
    "es": [
      "el", "la", "los", "las", "del", "y", "una", "con", "por", "para", "durante", "su", "sus", "fue",
      "este", "al",
      "que", "se",
    ],
    "it": [
      "il", "lo", "gli", "della", "del", "di", "e", "una", "con", "per", "durante", "nel", "nella", "alla",
      "che",
    ],
    "pt": [
      "o", "os", "da", "do", "dos", "das", "e", "uma", "com", "por", "em", "no", "na", "durante", "ao", "que",
    ],
    "nl": ["het", "een", "van", "en", "op", "bij", "met", "voor", "tijdens", "naar", "aan", "zijn", "wordt"],
    "sv": ["och", "i", "på", "av", "en", "ett", "med", "för", "till", "under", "vid", "som", "är"],
    "tr": ["ve", "bir", "ile", "için", "bu", "da", "de", "olarak"],
    "pl": ["i", "w", "na", "z", "do", "podczas", "przed", "się", "jest", "oraz"],
  ]

  /// Months and days stand in every caption and say nothing about the picture.
  static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "januar", "februar", "märz", "mai",
    "juni",
    "juli", "oktober", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag",
    "file", "photo", "foto", "picture",
  ]
}
