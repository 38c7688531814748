/// What stands twice in a printed credit: its label, a name, or the whole of it.
enum Doubling {
  /// What is doubled, in words: `the label Credit`.
  static func found(in credit: Credit, of text: String) -> String? {
    let key = Key(raw: credit.raw, text: text)
    return memo.value(for: key) { Answer(what: what(in: credit, of: text)) }.what
  }

  private struct Key: Hashable {
    var raw: String
    var text: String
  }
  private struct Answer: Sendable { var what: String? }
  private static let memo = Memo<Key, Answer>()

  private static func what(in credit: Credit, of text: String) -> String? {
    let raw = Person.trimmed(CaptionText.squeezed(credit.raw))
    if let label = doubledLabel(raw) ?? withWordsBefore(raw, in: text).lazy.compactMap(doubledLabel).first {
      return "the label \(label)"
    }
    if isWholeTwice(raw) || isBracketTwice(raw, in: text) { return "the whole credit" }
    guard credit.panels.count < 2 else { return nil }
    return doubledName(raw, credit)
  }

  /// `Credit Credit A/EPA`, `Foto: Foto: A`, `Photo credit: Photo by A`
  private static func doubledLabel(_ raw: String) -> String? {
    let bytes = Array(raw.utf8)
    let words = { (range: Range<Int>) in
      Set(Name.key(of: String(decoding: bytes[range], as: UTF8.self)).split(separator: " ").map(String.init))
        .subtracting(["by", "von", "de", "of"])
    }
    for first in labels(at: skip(0, in: bytes), in: bytes) {
      let next = skip(first.upperBound, in: bytes)
      guard next > first.upperBound else { continue }
      for second in labels(at: next, in: bytes) where beginsName(after: second.upperBound, in: bytes) {
        if let shared = words(first).intersection(words(second)).min() { return shared }
      }
    }
    return nil
  }

  /// The credit with the label in front of it that the caption's reading left out: one word, and two.
  private static func withWordsBefore(_ raw: String, in text: String) -> [String] {
    let text = CaptionText.squeezed(text)
    guard let range = text.firstRange(of: raw) else { return [] }
    let words = text[..<range.lowerBound].split(separator: " ")
    return [1, 2].map { (words.suffix($0) + [Substring(raw)]).joined(separator: " ") }
  }

  /// Not a sentence, as in `Bild: Bild erstellt mit KI`.
  private static func beginsName(after end: Int, in bytes: [UInt8]) -> Bool {
    guard let first = bytes[end...].first(where: { $0 != 0x20 }) else { return false }
    return !(0x61...0x7A).contains(first)
  }

  private static func labels(at i: Int, in bytes: [UInt8]) -> [Range<Int>] {
    Lexicon.standard.labels.matches(at: i, in: bytes).filter { match in
      match.meaning(at: .label)?.isPlain == true || match.meaning(at: .lead)?.isPlain == true
    }.map { i..<$0.end }
  }

  private static func skip(_ start: Int, in bytes: [UInt8]) -> Int {
    var i = start
    while i < bytes.count, " :(=[|-/.".utf8.contains(bytes[i]) { i += 1 }
    return i
  }

  /// `REUTERS/Murad Sezer REUTERS/Murad Sezer`
  private static func isWholeTwice(_ raw: String) -> Bool {
    let words = Name.keyTokens(of: raw)
    guard words.count >= 2, words.count % 2 == 0 else { return false }
    let half = words.count / 2
    // One word twice is a name: `Duran Duran`, or a party, which the parts tell.
    return half > 1 && words[..<half].elementsEqual(words[half...])
  }

  /// The bracket stands twice in the caption: `… (Foto: A/dpa) (Foto: A/dpa)`.
  private static func isBracketTwice(_ raw: String, in text: String) -> Bool {
    let core = Array(TradeWords.folded(raw).utf8)
    let whole = Array(TradeWords.folded(text).utf8)
    guard core.count > 6, whole.count >= core.count * 2 else { return false }
    var count = 0
    var i = 0
    while i + core.count <= whole.count {
      if whole[i..<(i + core.count)].elementsEqual(core) {
        count += 1
        i += core.count
      } else {
        i += 1
      }
    }
    return count > 1
  }

  /// `Hannes P. Albert/dpa/Hannes P Albert`, `AFP/AFP`
  private static func doubledName(_ raw: String, _ credit: Credit) -> String? {
    let parts = raw.split { ",/;|()[]".contains($0) || $0 == "·" || $0 == "–" || $0 == "—" }.map { part in
      Person.trimmed(String(part))
    }
    // `REUTERS/SANA/Handout via Reuters`: who passes it on may stand in front as well.
    .map { part in part.firstRange(of: " via ").map { String(part[..<$0.lowerBound]) } ?? part }
    .filter { !$0.lowercased().hasPrefix("via ") }
    let keys = parts.map { (text: $0, key: Name.key(of: withoutLabel($0))) }.filter { !$0.key.isEmpty }
    for (index, item) in keys.enumerated() {
      for other in keys[(index + 1)...] {
        let person = Person(parsing: withoutLabel(item.text))
        let isPerson =
          credit.photographers.contains { $0.match(person) >= .initials } && person.key.contains(" ")
        if isPerson, Person(parsing: withoutLabel(other.text)).match(person) >= .initials {
          return "the name \(person.name)"
        }
        // One agency behind each of two names is no doubling.
        if item.key == other.key, credit.photographers.count < 2, !isPerson, item.key.utf8.count > 1 {
          return "the name \(item.text)"
        }
      }
    }
    return nil
  }

  private static func withoutLabel(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard
      let match = Lexicon.standard.labels.matches(at: 0, in: bytes).last(where: {
        $0.meaning(at: .label)?.isPlain == true || $0.meaning(at: .lead)?.isPlain == true
      }), match.end < bytes.count
    else { return text }
    let rest = Person.trimmed(String(decoding: bytes[match.end...], as: UTF8.self))
    return rest.isEmpty ? text : rest
  }
}
