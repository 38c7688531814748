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
      } else if !(Name.particles.contains(folded) || Shape.hasParticle(word)) {
        // `d'Angelo`, `O'hara`: a small letter before an apostrophe.
        guard letters.count > 2, letters.dropFirst().first?.isApostrophe == true, index > 0 else {
          return false
        }
        names += 1
      } else if index > 0, let hyphen = letters.firstIndex(where: \.isDash),
        letters[hyphen...].dropFirst().first?.isUpper == true
      {
        // `Ahmad al-Rubaye`: the particle and the name are one word.
        names += 1
      }
    }
    return names >= 2 || glued
  }

  /// `al-Rubaye`, `el-Shafei`, `ash-Shami`, `ibn-Hassan`: an Arabic particle in small letters before a hyphen.
  private static func hasParticle(_ word: Substring) -> Bool {
    guard let hyphen = word.unicodeScalars.firstIndex(where: \.isDash) else { return false }
    return arabicParticles.contains(String(word[..<hyphen]))
  }

  private static let arabicParticles: Set<String> = [
    "al", "el", "ul", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez",
    "ibn",
    "bin", "ben", "bint", "abu", "bou",
  ]

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
  static func isOrganisation(_ text: String) -> Bool { text.withBytes(isOrganisation) }

  static func isOrganisation(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var words = 0
    var hasMixedCase = false
    var hasDot = false
    var before: UInt8 = 0x20
    for i in 0..<text.count {
      let byte = text[i]
      // A digit, `&` and `+`
      if byte &- 0x30 < 10 || byte == 0x26 || byte == 0x2B { return true }
      if byte == 0x2E { hasDot = true }
      if before == 0x20, byte != 0x20 { words += 1 }
      if byte < 0x80 ? byte &- 0x61 < 26 : byte >= 0xC2 && Name.scalar(at: i, in: text).0.isLower {
        hasMixedCase = true
      }
      before = byte
    }
    if hasDot, isDomain(text) { return true }
    let isNamed = words <= 6 && GivenNames.begins(text)
    var reader = OrganisationWords(text: text, count: words, hasMixedCase: hasMixedCase, isNamed: isNamed)
    return reader.tellOrganisation()
  }

  /// True if a word or the end of a word tells an organisation.
  static func hasCue(_ word: String) -> Bool { word.withBytes(hasCue) }

  static func hasCue(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < word.count {
      let start = i
      while i < word.count, word[i] != 0x2D { i += 1 }
      let isCue = Name.withCompact(UnsafeBufferPointer(rebasing: word[start..<i])) { folded in
        folded.count > 4 && OrganisationCues.flags(of: folded).contains(.word)
          || OrganisationCues.ends(folded)
      }
      if isCue { return true }
      i += 1
    }
    return false
  }

  /// `fdp.de`, `www.example.com`.
  static func isDomain(_ text: String) -> Bool { text.withBytes(isDomain) }

  static func isDomain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dot = text.lastIndex(of: 0x2E) else { return false }
    var start = dot
    while start > 0, text[start - 1] != 0x20 { start -= 1 }
    var end = dot + 1
    while end < text.count, text[end] &- 0x61 < 26 { end += 1 }
    return (2...6).contains(end - dot - 1) && dot - start >= 2 && (end == text.count || text[end] == 0x20)
      && Name.suffixes[String(decoding: text[dot + 1..<end], as: UTF8.self)] == nil
  }

  /// One word in capitals and digits, up to six: `KCNA`, `CKSA`.
  static func isLoneAcronym(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return (2...6).contains(scalars.count)
      && scalars.allSatisfy { $0.isUpper || $0.isDigit || $0 == "." || $0 == "-" || $0 == "&" }
      && scalars.contains(where: \.isUpper)
  }
}
