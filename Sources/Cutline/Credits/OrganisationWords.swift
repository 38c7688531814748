/// The words of a name, asked one by one whether they tell an organisation (credit grammar §7.1, step 5).
struct OrganisationWords {
  let text: UnsafeBufferPointer<UInt8>
  /// How many words there are.
  let count: Int
  /// True if a letter is small: capitals among small letters say something.
  let hasMixedCase: Bool
  /// True for up to four words that begin with a given name.
  let isNamed: Bool

  /// What the first words say that stands for the pair with the next: `red` before `cross`.
  private var beforeFlags = OrganisationCues.Flags()
  private var beforeStart = 0

  init(text: UnsafeBufferPointer<UInt8>, count: Int, hasMixedCase: Bool, isNamed: Bool) {
    self.text = text
    self.count = count
    self.hasMixedCase = hasMixedCase
    self.isNamed = isNamed
  }

  mutating func tellOrganisation() -> Bool {
    var index = 0
    var i = 0
    while i < text.count {
      let start = i
      while i < text.count, text[i] != 0x20 { i += 1 }
      if i > start {
        if tells(start..<i, index) { return true }
        index += 1
      }
      i += 1
    }
    return false
  }

  private mutating func tells(_ range: Range<Int>, _ index: Int) -> Bool {
    let word = UnsafeBufferPointer(rebasing: text[range])
    let start = range.lowerBound
    let isLast = index == count - 1
    var flags = OrganisationCues.Flags()
    let isTold = Name.withCompact(word) { folded in
      flags = OrganisationCues.flags(of: folded)
      return isCue(word, folded, flags, index) || OrganisationCues.tells(folded)
    }
    if isTold { return true }
    if index > 0, beforeFlags.contains(.opensPair), isPair(beforeStart, range.upperBound) { return true }
    if index == 0, count > 1, flags.contains(.article) || count == 2 && flags.contains(.weakArticle),
      word.allSatisfy({ $0 < 0x80 && ($0 | 0x20) &- 0x61 < 26 })
    {
      return true
    }
    beforeFlags = flags
    beforeStart = start
    if word.contains(0x2D), Shape.hasCue(word) { return true }
    if isPossessive(word), !isLast || count == 1 { return true }
    guard count > 1 else { return false }
    if hasMixedCase, isAcronym(word, flags, isFirst: index == 0) { return true }
    // `BASF SE`: the form of a company is no surname, in whatever case the rest is.
    return isLast && flags.contains(.companyForm)
      && OrganisationCues.companyForms.contains(String(decoding: word, as: UTF8.self))
  }

  private func isCue(
    _ word: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>, _ flags: OrganisationCues.Flags,
    _ index: Int
  ) -> Bool {
    guard flags.contains(.word) else { return false }
    // `Martin BUREAU`: AFP writes surnames in capitals.
    if isNamed, hasMixedCase, index > 0, folded.count > 3, isUpper(word, orDot: false) { return false }
    if isNamed, flags.contains(.surname) { return false }
    if index == 0, flags.contains(.givenName) { return false }
    // Short cues such as `SE` or `AS` are also parts of names: they count only in capitals.
    guard folded.count <= 3, folded.allSatisfy({ $0 < 0x80 }) else { return true }
    return flags.contains(.short) || hasMixedCase && isUpper(word, orDot: true)
  }

  private func isUpper(_ word: UnsafeBufferPointer<UInt8>, orDot: Bool) -> Bool {
    var i = 0
    while i < word.count {
      let (scalar, width) = Name.scalar(at: i, in: word)
      guard scalar.isUpper || orDot && scalar == "." else { return false }
      i += width
    }
    return true
  }

  private func isPair(_ start: Int, _ end: Int) -> Bool {
    let words = text[start..<end].split(separator: 0x20).map { word in
      Name.withCompact(UnsafeBufferPointer(rebasing: word)) { String(decoding: $0, as: UTF8.self) }
    }
    return OrganisationCues.partners.contains(words.joined(separator: " "))
  }

  /// `Iran's`, `Christie’s`.
  private func isPossessive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = word.last, last | 0x20 == 0x73 else { return false }
    var before = word.count - 2
    while before > 0, word[before] & 0xC0 == 0x80 { before -= 1 }
    return before > 1 && Name.scalar(at: before, in: word).0.isApostrophe
  }

  /// Two to five capitals among mixed-case words: `VS Tristach`, `Axel Springer SE`. Not initials such as `JJ`,
  /// and not `II`.
  private func isAcronym(
    _ word: UnsafeBufferPointer<UInt8>, _ flags: OrganisationCues.Flags, isFirst: Bool
  ) -> Bool {
    var letters = 0
    var hasVowel = false
    var i = 0
    while i < word.count {
      let (scalar, width) = Name.scalar(at: i, in: word)
      guard letters < 5, scalar.isUpper, scalar.isLetter, !scalar.isEastAsian else { return false }
      if width > 1 {
        // `Æ` and `Œ` are two vowels.
        let base = scalar == "Æ" || scalar == "Œ" ? 0x65 : Name.base(of: scalar)
        hasVowel = hasVowel || base.map(OrganisationWords.isVowel) ?? false
      } else {
        hasVowel = hasVowel || OrganisationWords.isVowel(word[i] | 0x20)
      }
      letters += 1
      i += width
    }
    guard letters > 1, !flags.contains(.numeral) else { return false }
    if letters == 2, isFirst { return flags.contains(.pair) }
    if flags.contains(.form) { return true }
    // AFP writes surnames in capitals: `Jim WATSON`, `Ye Aung THU`, `Wang NG`; three letters without a vowel are none.
    return !hasVowel && (isFirst || letters > 2)
  }

  /// In small.
  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75 || letter == 0x79
  }
}
