/// What two captions have in common: their words, and the proper names in them.
enum CaptionWords {
  /// 0 to 1: how much of the shorter text's words, small words and numbers apart, stand in the longer one.
  /// Nil if there are too few words to tell.
  static func similarity(_ a: String, _ b: String) -> Double? {
    let (x, y) = (content(of: a), content(of: b))
    guard x.count >= 3, y.count >= 3 else { return nil }
    return Double(x.intersection(y).count) / Double(min(x.count, y.count))
  }

  /// 0 to 1: how many of the words of both texts stand in both, small words and numbers apart.
  static func overlap(_ a: String, _ b: String) -> Double {
    let (x, y) = (content(of: a), content(of: b))
    return x.isEmpty && y.isEmpty ? 1 : Double(x.intersection(y).count) / Double(x.union(y).count)
  }

  /// Names that stand in both, in the order of the first: `Kalin`, `Istanbul`; inflected too, `Gdańsku` and `Gdansk`.
  /// A word that begins a sentence in both has its capital from there.
  static func sharedNames(_ a: String, _ b: String) -> [String] {
    let (own, others) = (names(in: a), names(in: b))
    let shared = own.filter { mine in
      others.contains { ($0.isSure || mine.isSure) && isSameStem($0.key, mine.key) }
    }
    if !shared.isEmpty { return shared.map(\.name).unique() }
    return (adjectives(of: own, in: b, beside: a) + adjectives(of: others, in: a, beside: b)).unique()
  }

  /// Names from which the other text has an adjective, in small letters: `Szegeden`, `szegedi`. In German every noun
  /// looks like a name, and has its verb.
  private static func adjectives(of names: [ProperName], in text: String, beside own: String) -> [String] {
    let sure = names.filter { $0.isSure && $0.key.utf8.count > 5 && $0.name.first?.isCased == true }
    if sure.isEmpty || language(of: own) == "de" { return [] }
    let keys = words(text).filter { $0.first?.isLowercase == true && $0.utf8.count > 5 }.map {
      Name.key(of: String($0))
    }
    return sure.filter { name in keys.contains { isSameStem($0, name.key) } }.map(\.name)
  }

  /// True if the texts are plainly in two languages: other letters, the small words of other tongues, or none of those
  /// that the other text is full of.
  ///
  /// - Parameter language: What the first text's document says it is in, BCP 47.
  static func areInDifferentLanguages(_ a: String, _ b: String, language: String? = nil) -> Bool {
    if isLatin(a) != isLatin(b) { return true }
    let (x, y) = (CaptionWords.language(of: a), CaptionWords.language(of: b))
    if let x, let y { return x != y }
    if let y, let stated = language?.prefix(while: { $0 != "-" && $0 != "_" }).lowercased(), stated.count == 2
    {
      return stated != y
    }
    // Seven words of English have an article or a preposition among them, or are none.
    if let x { return lacks(b, x) }
    if let y { return lacks(a, y) }
    return false
  }

  /// True for a text of some length without a small word that only this language has.
  private static func lacks(_ text: String, _ language: String) -> Bool {
    let words = words(text).map { $0.lowercased() }
    let isMarked =
      language == "en" && text.unicodeScalars.contains { $0.value > 0xBF && $0.properties.isLowercase }
    guard words.count >= (isMarked ? 4 : 7), let own = smallWordsByLanguage[language] else { return false }
    return !words.contains { word in
      own.contains(word) && !smallWordsByLanguage.contains { $0.key != language && $0.value.contains(word) }
    }
  }

  /// The same word, or the same but for its ending: `vilniaus`, `vilnius`.
  private static func isSameStem(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let shared = zip(a.utf8, b.utf8).prefix { $0.0 == $0.1 }.count
    let (short, long) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
    return shared >= max(5, short - 2) && long - shared <= 4
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

  /// A capitalised word as it stands, its folded form, and whether its capital says that it is a name.
  private struct ProperName {
    var name: String
    var key: String
    var isSure: Bool
  }

  /// Capitalised words of three letters and more, numbers, months and days apart.
  private static func names(in text: String) -> [ProperName] {
    let words = words(text)
    func isCapital(_ word: Substring) -> Bool {
      word.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } ?? false
    }
    return words.indices.compactMap { index -> ProperName? in
      let word = words[index]
      guard word.count > 2, isCapital(word), word.contains(where: \.isLetter) else { return nil }
      var name = String(word)
      // `Anıtkabir’deki`, `Kalin's`; but `O'Neill`.
      if let mark = name.firstIndex(where: { $0 == "'" || $0 == "’" }), name[..<mark].count > 2 {
        name = String(name[..<mark])
      }
      let lower = name.lowercased()
      if smallWords.contains(lower) || calendar.contains(lower) { return nil }
      let before = text[..<word.startIndex].last { !$0.isWhitespace }
      let opens = before.map { ".!?…:\"“„«".contains($0) } ?? true
      let isSure =
        !opens || index + 1 < words.count && isCapital(words[index + 1]) || word.first?.isCased == false
      return ProperName(name: name, key: Name.key(of: name), isSure: isSure)
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
      if englishDays.contains(lower) { counts["en", default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= 2 else { return nil }
    if ranked.count > 1, ranked[1].value == best.value { return nil }
    return best.key
  }

  /// Months and days that only English writes so: in a short caption they tell more than the small words.
  private static let englishDays: Set<String> = [
    "january", "february", "march", "may", "june", "july", "october", "december", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]

  static let smallWords = Set(smallWordsByLanguage.values.joined())

  private static let smallWordsByLanguage: [String: Set<String>] = [
    "en": [
      "the", "of", "and", "in", "on", "at", "to", "for", "with", "by", "from", "a", "is", "are", "was",
      "were",
      "his",
      "her", "during", "after", "near", "this", "that", "an", "as", "who", "their", "its",
    ],
    "de": [
      "der", "die", "das", "und", "in", "im", "am", "bei", "mit", "von", "vom", "auf", "zum", "zur", "ist",
      "sind",
      "ein",
      "eine", "den", "dem", "des", "für", "nach", "vor", "sich", "aus", "hat", "wird",
    ],
    "fr": [
      "le", "la", "les", "de", "des", "un", "et", "du", "au", "aux", "une", "est", "dans", "sur", "avec",
      "pour", "lors",
      "près",
      "par", "ses", "qui", "cette",
    ],
    "es": [
      "el", "la", "los", "las", "de", "en", "un", "del", "y", "una", "con", "por", "para", "durante", "su",
      "sus", "fue",
      "este", "al",
      "que", "se",
    ],
    "it": [
      "il", "lo", "la", "gli", "della", "del", "di", "in", "un", "e", "una", "con", "per", "durante", "nel",
      "nella", "alla",
      "che",
    ],
    "pt": [
      "o", "a", "os", "as", "de", "um", "da", "do", "dos", "das", "e", "uma", "com", "por", "em", "no", "na",
      "durante", "ao", "que",
    ],
    "nl": [
      "de", "het", "een", "in", "van", "en", "op", "bij", "met", "voor", "tijdens", "naar", "aan", "zijn",
      "wordt",
    ],
    "sv": ["och", "i", "på", "av", "en", "ett", "med", "för", "till", "under", "vid", "som", "är"],
    "tr": ["ve", "bir", "ile", "için", "bu", "olarak"],
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
