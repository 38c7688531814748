/// What a name looks like: a person or an organisation (credit grammar §7.1, steps 5 and 6).
enum Shape {
  /// True for two to six words that can be a person's name and hold no sign of an organisation.
  static func isPerson(_ text: String) -> Bool { looksLikePerson(text) && !isOrganisation(text) }

  /// Two to six words, each with a capital, a particle or an initial; or a name in a script without case.
  static func looksLikePerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = text.unicodeScalars.first(where: \.isLetter) else { return false }
    if first.isEastAsian { return EastAsian.isName(text) }
    let glued = words.count == 1 && isGluedInitials(text)
    guard (2...6).contains(words.count) || glued else { return false }
    var names = 0
    for (index, word) in words.enumerated() {
      let letters = word.unicodeScalars
      for scalar in letters
      where
        !(scalar.isLetter || scalar == "." || scalar.isApostrophe || scalar.isDash || scalar.isDoubleQuote
        || scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200C || scalar == "_")
      {
        return false
      }
      guard let head = letters.first(where: \.isLetter) else { return false }
      let folded = Name.compact(String(word))
      let isSuffix = index > 0 && Name.suffixes[folded] != nil
      if isSuffix || head.isUpper || head.isRightToLeft || (!head.isLower && !head.isUpper) {
        names += 1
      } else if !(Name.particles.contains(folded) || folded.hasPrefix("al") && word.contains("-")) {
        // `d'Angelo`, `O'hara`: a small letter before an apostrophe.
        guard letters.count > 2, letters.dropFirst().first?.isApostrophe == true, index > 0 else {
          return false
        }
        names += 1
      }
    }
    return names >= 2 || glued
  }

  /// `R.Schmitt`, `K-D.Gabbert`.
  private static func isGluedInitials(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let dot = scalars.firstIndex(of: "."), dot <= 3, dot > 0, scalars.count - dot > 3 else {
      return false
    }
    return scalars[..<dot].allSatisfy { $0.isUpper || $0 == "-" } && scalars[dot + 1].isUpper
      && scalars[(dot + 1)...].allSatisfy { $0.isLetter || $0.isDash || $0.isApostrophe }
  }

  /// True if a word, a sign or a form of writing tells an organisation.
  static func isOrganisation(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { $0.isDigit || $0 == "&" || $0 == "+" }) { return true }
    if isDomain(text) { return true }
    let words = text.split(separator: " ")
    let isNamed = words.count <= 4 && GivenNames.begins(text)
    let hasMixedCase = text.unicodeScalars.contains(where: \.isLower)
    var previous = ""
    for (index, word) in words.enumerated() {
      let folded = Name.compact(String(word))
      if index > 0, OrganisationCues.partners.contains(previous + " " + folded) { return true }
      previous = folded
      if word.contains("-"), hasCue(String(word)) { return true }
      // `Martin BUREAU`: AFP writes surnames in capitals.
      let isSurname = isNamed && hasMixedCase && index > 0 && word.unicodeScalars.allSatisfy(\.isUpper)
      if OrganisationCues.words.contains(folded), !(isSurname && folded.utf8.count > 3),
        !(isNamed && OrganisationCues.alsoSurnames.contains(folded)),
        !(index == 0 && OrganisationCues.alsoGivenNames.contains(folded)),
        isCountedCue(word, folded, hasMixedCase)
      {
        return true
      }
      if OrganisationCues.ends(folded) { return true }
      if folded.utf8.count > 9, OrganisationCues.beginnings.contains(where: { folded.hasPrefix($0) }) {
        return true
      }
      if isPossessive(word), index < words.count - 1 || words.count == 1 { return true }
      if hasMixedCase, words.count > 1, isAcronym(word, isFirst: index == 0) { return true }
    }
    // `BASF SE`: the form of a company is no surname, in whatever case the rest is.
    if words.count > 1, let last = words.last, OrganisationCues.companyForms.contains(String(last)) {
      return true
    }
    if words.count > 1, OrganisationCues.articles.contains(words[0].lowercased()) { return true }
    if words.count == 2, OrganisationCues.weakArticles.contains(words[0].lowercased()) { return true }
    return false
  }

  /// True if a word or the end of a word tells an organisation.
  static func hasCue(_ word: String) -> Bool {
    word.split(separator: "-").contains { part in
      let folded = Name.compact(String(part))
      return folded.utf8.count > 4 && OrganisationCues.words.contains(folded)
        || OrganisationCues.ends(folded)
    }
  }

  /// Short cues such as `SE` or `AS` are also parts of names: they count only in capitals.
  private static func isCountedCue(_ word: Substring, _ folded: String, _ hasMixedCase: Bool) -> Bool {
    guard folded.utf8.count <= 3, folded.utf8.allSatisfy({ $0 < 0x80 }) else { return true }
    if OrganisationCues.shortWords.contains(folded) { return true }
    return hasMixedCase && word.unicodeScalars.allSatisfy { $0.isUpper || $0 == "." }
  }

  /// `Iran's`, `Christie’s`.
  private static func isPossessive(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    guard scalars.count > 3, let last = scalars.last, last == "s" || last == "S" else { return false }
    return scalars.dropLast().last?.isApostrophe ?? false
  }

  /// Two to five capitals among mixed-case words: `VS Tristach`, `Axel Springer SE`. Not initials such as `JJ`,
  /// and not `II`.
  private static func isAcronym(_ word: Substring, isFirst: Bool) -> Bool {
    let scalars = word.unicodeScalars
    guard (2...5).contains(scalars.count),
      scalars.allSatisfy({ $0.isUpper && $0.isLetter && !$0.isEastAsian })
    else {
      return false
    }
    let folded = Name.compact(String(word))
    if Name.numerals.contains(folded) || Name.suffixes[folded] != nil || folded == "vi" || folded == "v" {
      return false
    }
    if scalars.count == 2, isFirst {
      return OrganisationCues.pairs.contains(folded)
    }
    if OrganisationCues.forms.contains(folded) { return true }
    // AFP writes surnames in capitals: `Jim WATSON`, `Ye Aung THU`, `Wang NG`; three letters without a vowel are none.
    return !folded.utf8.contains { "aeiouy".utf8.contains($0) } && (isFirst || scalars.count > 2)
  }

  /// `fdp.de`, `www.example.com`.
  static func isDomain(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last(where: { $0.contains(".") }),
      let dot = last.lastIndex(of: "."), dot > last.startIndex
    else { return false }
    let ending = last[dot...].dropFirst()
    return (2...6).contains(ending.utf8.count) && ending.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
      && last[..<dot].utf8.count >= 2 && Name.suffixes[String(ending)] == nil
  }

  /// One word in capitals and digits, up to six: `KCNA`, `CKSA`.
  static func isLoneAcronym(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return (2...6).contains(scalars.count)
      && scalars.allSatisfy { $0.isUpper || $0.isDigit || $0 == "." || $0 == "-" || $0 == "&" }
      && scalars.contains(where: \.isUpper)
  }
}
