/// Where in a caption a credit without brackets may begin and end.
extension CreditClues {
  /// True if a word begins at an offset. A label may be glued to the word before by a bracket or mark, not by a
  /// letter.
  func startsWord(at i: Int) -> Bool {
    let byte = bytes[i]
    guard byte >= 0xC3 || (byte | 0x20) &- 0x61 < 26 else { return false }
    guard i > 0 else { return true }
    let before = bytes[i - 1]
    return before < 0x80 && (before | 0x20) &- 0x61 >= 26 && before &- 0x30 >= 10
  }

  /// The last ` | `, ` — `, ` – `, ` - `, ` · ` or ` • `: where it begins and where the tail after it does. Only the
  /// last of each kind is looked at, and only the last hundred bytes.
  func lastSeparator() -> (mark: Int, next: Int)? {
    var seen = 0
    var i = bytes.count - 1
    let first = max(1, bytes.count - 100)
    while i >= first {
      if let kind = CreditClues.separators.firstIndex(where: { bytes[i...].starts(with: $0.mark) }),
        seen & 1 << kind == 0
      {
        seen |= 1 << kind
        let (mark, needsBlank) = CreditClues.separators[kind]
        var next = i + mark.count
        let isBlank = bytes[i - 1] == 0x20 && next < bytes.count && bytes[next] == 0x20
        if isBlank || !needsBlank {
          while next < bytes.count, bytes[next] == 0x20 { next += 1 }
          return (i, next)
        }
      }
      repeat { i -= 1 } while i >= first && !CreditClues.opensSeparator(bytes[i])
    }
    return nil
  }

  private static func opensSeparator(_ byte: UInt8) -> Bool {
    byte == 0x7C || byte == 0x2D || byte == 0xE2 || byte == 0xC2 || byte == 0xEF
  }

  private static let separators: [(mark: [UInt8], needsBlank: Bool)] = [
    (Array("|".utf8), false), (Array("—".utf8), false), (Array("–".utf8), true), (Array("-".utf8), true),
    (Array("·".utf8), true), (Array("•".utf8), true), (Array("＝".utf8), false),
  ]

  /// Where the last sentence before `end` begins, if something stands before it and it is no longer than `reach`. A dot
  /// after one or two letters (`U.S.`, `J.`) ends no sentence.
  func lastSentenceStart(before end: Int, reach: Int) -> Int? {
    var i = end - 3
    let first = max(3, end - reach - 2)
    while i > first {
      if bytes[i + 1] == 0x20, [0x2E, 0x21, 0x3F, 0x22].contains(bytes[i]) {
        var word = i
        while word > 0, bytes[word - 1] != 0x20, bytes[word - 1] != 0x2E { word -= 1 }
        if bytes[i] != 0x2E || i - word > 2 || (0x30...0x39).contains(bytes[i - 1]) { return i + 2 }
      }
      i -= 1
    }
    return nil
  }

  /// Where the name before a final `/Agency` begins: two words, three with an initial or particle in the middle.
  func nameBeforeAgency(end: Int) -> Int? {
    var slash = end - 1
    while slash > 8, end - slash <= 40, bytes[slash] != 0x2F { slash -= 1 }
    guard slash > 8, bytes[slash] == 0x2F, slash + 1 < end, end - slash <= 40, isKnownAgency(slash + 1..<end)
    else { return nil }
    var starts: [Int] = []
    var i = slash - 1
    while i > 0, starts.count < 3 {
      if bytes[i - 1] == 0x20 || bytes[i - 1] == 0x2F { starts.append(i) }
      if [0x2E, 0x2C, 0x29].contains(bytes[i - 1]), starts.count >= 1, bytes[i] == 0x20 { break }
      i -= 1
    }
    guard starts.count >= 2, isCapital(at: starts[0]), isCapital(at: starts[1]) || starts.count == 3 else {
      return nil
    }
    let middle = starts[1]..<(starts[0] - 1)
    if starts.count == 3, isCapital(at: starts[2]), middle.count <= 3,
      isCapital(at: starts[1]) || Name.particles.contains(text(middle))
    {
      return starts[2]
    }
    return isCapital(at: starts[1]) ? starts[1] : nil
  }

  /// `Lena Wolfe/The Daily Example`, `The Daily Example/Sam Okoro`: a person and a house that
  /// nobody has to know, in capitalised words; the person's given name or the house's words tell.
  func isPersonAndHouse(_ range: Range<Int>) -> Bool {
    guard let slash = bytes[range].firstIndex(of: 0x2F), !bytes[range].contains(0x2C),
      isCapital(at: range.lowerBound)
    else { return false }
    let (a, b) = (trimmed(range.lowerBound..<slash), trimmed(slash + 1..<range.upperBound))
    guard !a.isEmpty, !b.isEmpty, isCapital(at: b.lowerBound), !bytes[b].contains(0x2F), isBare(range) else {
      return false
    }
    if isPerson(a, beside: b) || isPerson(b, beside: a) { return true }
    // `CAMILLE MILLERAND / DIVERGENCE POUR « LE MONDE »`: more than a name and a house, but both are there.
    let credit = Credit(remembering: text(range), as: .creditLine)
    return credit.photographers.count == 1 && credit.chain.contains { $0.id != nil }
  }

  /// `Jane Doe for The New York Times`, `Yann Le Goffic pour « Le Monde »`: somebody with a given name that is known, and a
  /// publication that is.
  func isMadeFor(_ range: Range<Int>) -> Bool {
    guard range.count <= 90, isCapital(at: range.lowerBound), GivenNames.begins(slice(range)) else {
      return false
    }
    let words = words(of: range)
    for index in words.indices.dropFirst(2).dropLast() where CreditClues.clients.contains(text(words[index]))
    {
      let publication = words[index + 1].lowerBound..<range.upperBound
      return kind(of: publication) == .publication && isBare(range.lowerBound..<words[index - 1].upperBound)
    }
    return false
  }

  private static let clients: Set<String> = [
    "for", "pour", "POUR", "para", "für", "voor", "för", "per", "dla",
  ]

  private func isPerson(_ range: Range<Int>, beside house: Range<Int>) -> Bool {
    (2...4).contains(words(of: range).count) && Shape.isPerson(text(range))
      && (GivenNames.begins(slice(range)) || Shape.isOrganisation(slice(house)))
  }

  /// `Official White House Photo by Adam Schultz`: a party that is known before the words.
  func isHousePhoto(_ range: Range<Int>) -> Bool {
    for word in words(of: range).dropFirst() {
      guard let match = Labels.standard.match(at: word.lowerBound, in: bytes), match.end < range.upperBound,
        match.meaning(at: .lead) == .credit
      else { continue }
      return kind(of: trimmed(range.lowerBound..<word.lowerBound)) != nil
    }
    return false
  }

  /// Where the Latin letters behind a script without full stops begin: `…ถนนสีลม REUTERS/Athit Perawongmetha`.
  func lastLatinRun(end: Int) -> Int? {
    guard let wide = bytes[..<end].lastIndex(where: { $0 >= 0xE0 }), wide + 3 < end, end - wide < 90,
      bytes[wide + 3] == 0x20, wide + 4 < end, isCapital(at: wide + 4), bytes[(wide + 4)..<end].contains(0x2F)
    else { return nil }
    return wide + 4
  }

  /// A mark of what kind of picture it is and nothing else: `Archivbild`, `資料照片`.
  func isPictureMark(_ range: Range<Int>) -> Bool {
    let meaning = Labels.standard.meaning(ofWhole: slice(range))
    return meaning == .file || meaning == .symbolic
  }

  /// Where two to four capitalised words begin that stand between the last full stop, or the beginning, and `open`.
  func name(before open: Int) -> Int? {
    var end = open
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 4, !CreditClues.isStop(bytes[end - 1]) || bytes[end - 1] >= 0x80 else { return nil }
    let start = lastSentenceStart(before: end, reach: 52) ?? 0
    guard end - start <= 50 else { return nil }
    let words = words(of: start..<end)
    guard (2...4).contains(words.count), let first = words.first, let last = words.last else { return nil }
    let areNames = words.allSatisfy { word in
      // `Koen van Weel (ANP)`
      let isParticle = word != first && word != last && Name.particles.contains(text(word))
      return (isParticle || Name.scalar(at: 0, in: slice(word)).0.isUpper)
        && !bytes[word].contains { $0 == 0x2C || (0x30...0x39).contains($0) }
    }
    return areNames ? start : nil
  }

  private func isCapital(at i: Int) -> Bool { (0x41...0x5A).contains(bytes[i]) || bytes[i] >= 0xC3 }

  /// Where a credit at the start of the caption ends: `dpa/Jan Woitas Im …`, `Jan Woitas/dpa Im …`; nil if there is
  /// none. The sentence has to go on with a capital.
  func leadingCredit() -> Int? {
    guard let slash = bytes.prefix(60).firstIndex(of: 0x2F), slash >= 2, slash + 4 < bytes.count else {
      return nil
    }
    var words: [Int] = []  // where words after the slash end
    var i = slash + 1
    while i < bytes.count, words.count < 3, i - slash < 60 {
      if bytes[i] == 0x20 { words.append(i) }
      i += 1
    }
    let before = self.words(of: 0..<slash).count
    if let end = words.first, isKnownAgency(slash + 1..<end), end + 1 < bytes.count, isCapital(at: end + 1),
      (2...4).contains(before), isCapital(at: 0)
    {
      return end
    }
    if words.count >= 2, isKnownAgency(0..<slash), isCapital(at: slash + 1), isCapital(at: words[0] + 1),
      words[1] + 1 < bytes.count, isCapital(at: words[1] + 1)
    {
      return words[1]
    }
    return nil
  }

  /// Where an agency's instructions to editors begin behind the credit (credit grammar §4).
  func noticeStart() -> Int? {
    guard bytes.count > 40 else { return nil }
    let end = bytes.count - 8
    var i = 8
    while i < end {
      if bytes[i - 1] == 0x20 {
        // The pairs of letters that notices begin with.
        switch (bytes[i] | 0x20, bytes[i + 1] | 0x20) {
        case (0x61, 0x74), (0x65, 0x64), (0x72, 0x65), (0x74, 0x70), (0x6E, 0x6F), (0x74, 0x68):
          if CreditClues.notices.contains(where: { holds($0, at: i, in: 0..<bytes.count) }) { return i }
        default: break
        }
      }
      i += 1
    }
    return nil
  }

  private static let notices: [StaticString] = [
    "attention editors", "editorial use only", "restricted to editorial", "tpx images of the day",
    "no resales", "restrictions:", "this image has been supplied by a third party",
  ]
}
