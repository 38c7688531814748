/// Who owns a picture, as a copyright notice has it: years, signs and set phrases aside.
struct RightsOwner: Sendable, Hashable {
  /// What is left of the notice: `Jane Miller / AFP`.
  var text: String
  /// The words of it.
  private var words: Set<UInt64>
  private var parties: [Party]
  var people: [Person]

  /// Nil for a notice without an owner: `All rights reserved`, `© 2022`.
  init?(_ notice: String) {
    // EXIF keeps photographer and editor apart with NUL.
    let first = notice.split { $0 == "\0" || $0.isNewline }.map(String.init).first {
      !$0.allSatisfy(\.isWhitespace)
    }
    var text = RightsOwner.withoutPhrases(first ?? "")
    while let last = text.last, !last.isLetter && !last.isNumber && last != ")" { text.removeLast() }
    while let first = text.first, !first.isLetter && !first.isNumber && first != "@" { text.removeFirst() }
    words = Set(WordHashes.of(text)).subtracting(RightsOwner.fillers)
    // A licence, or a reader's mistake of a language alternative, is nobody's name.
    let isNobody =
      text.lowercased() == "x-default" || OpenLicence(text) != nil && Name.compact(text).count < 24
    guard !words.isEmpty, text.contains(where: \.isLetter), !isNobody else { return nil }
    self.text = text
    let credit = Credit(parsing: text)
    parties = credit.chain
    people = credit.photographers
    if parties.isEmpty, let party = Gazetteer.standard.party(for: text) { parties = [party] }
  }

  /// True if the two may be one: a house and its brand, one of joint owners, a longer name of the same.
  func mayBe(_ other: RightsOwner) -> Bool {
    if !words.isDisjoint(with: other.words) { return true }
    if parties.contains(where: { a in other.parties.contains { Agreement.areSame(a, $0) } }) { return true }
    if let agreement = Agreement.of(people, other.people), agreement > .differs { return true }
    let (a, b) = (Name.compact(text), Name.compact(other.text))
    return a.count > 2 && b.count > 2 && (a.hasPrefix(b) || b.hasPrefix(a))
  }

  /// Cuts `Copyright`, `©`, years, `All rights reserved` and what follows it, addresses.
  private static func withoutPhrases(_ notice: String) -> String {
    var words: [Substring] = []
    var isPhrase = false
    for word in notice.split(whereSeparator: \.isWhitespace) {
      let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
      if word.holds("://") || word.hasPrefix("www.") || word.contains("@") && word.contains(".") {
        continue
      }
      // `All rights reserved. © AFP`: the owner may stand behind the phrase.
      if word.hasPrefix("©") || bare == "copyright" || bare == "c" || word.last == "." { isPhrase = false }
      if signs.contains(bare) || bare.isEmpty || isYears(bare) { continue }
      if closers.contains(bare) {
        if !words.isEmpty { break }
        isPhrase = word.last != "."
      }
      if isPhrase || closers.contains(bare) { continue }
      words.append(word.first == "©" ? word.dropFirst() : word)
    }
    return words.joined(separator: " ")
  }

  private static func isYears(_ word: String) -> Bool {
    let digits = word.filter(\.isNumber)
    return digits.count == word.count && [4, 6, 8].contains(digits.count)
  }

  private static let signs: Set<String> = [
    "copyright", "copyrights", "c", "copr", "by", "photo", "photos", "image", "images", "foto", "bild",
    "credit",
    "urheber", "derechos", "tous", "droits", "the", "von", "par", "per", "of", "und", "and", "direitos",
  ]
  /// What begins a set phrase: nothing behind it is the owner.
  private static let closers: Set<String> = [
    "all", "alle", "todos", "tutti", "réservés", "reserved", "rights", "no", "unauthorized", "this", "must",
    "may",
    "for", "not", "vorbehalten", "http", "https", "used", "licensed", "restricted", "mandatory", "usage",
    "toute",
    "reproduction", "все", "всі", "minden", "wszelkie", "kaikki",
  ]
  private static let fillers = Set(
    WordHashes.of(
      "the and of photo photos photography foto fotos fotografie images image pictures media group news agency press inc "
        + "ltd llc gmbh corp co company international com via for by staff"))
}
