/// Words of Latin letters, folded once, with single blanks, hyphens, apostrophes and the dots of initials between them:
/// what most names of persons and houses are. See ``PlainCredit``.
struct PlainName {
  /// A run of letters.
  private struct Run {
    /// Bytes of the text.
    var start: Int
    var end: Int
    /// Bytes of the folded text.
    var foldedStart: Int
    var foldedEnd: Int
    var letters = 0
    var isCapital: Bool
    var hasLower = false
    var hasUpper = false
    /// What follows: a blank, a hyphen, an apostrophe, the dot of an initial; a blank at the end.
    var sign: UInt8 = 0x20

    var endsWord: Bool { sign == 0x20 || sign == 0x2E }
    var isShouted: Bool { hasUpper && !hasLower }
  }

  /// The most bytes that a plain name has.
  static let longest = 72
  private static let mostRuns = 8

  let text: UnsafeBufferPointer<UInt8>
  /// Letters alone, small and without accents.
  let folded: UnsafeBufferPointer<UInt8>
  private let runs: UnsafeBufferPointer<Run>

  /// Gives a function the name that a text is; nil, without calling it, if the text holds anything else.
  static func scan<Result>(_ text: UnsafeBufferPointer<UInt8>, _ body: (PlainName) -> Result) -> Result? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { folded in
      withUnsafeTemporaryAllocation(of: Run.self, capacity: mostRuns) { runs in
        guard let (runCount, foldedCount) = fill(text, folded, runs) else { return nil }
        return body(
          PlainName(
            text: text, folded: UnsafeBufferPointer(rebasing: folded[..<foldedCount]),
            runs: UnsafeBufferPointer(rebasing: runs[..<runCount])))
      }
    }
  }

  private static func fill(
    _ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeMutableBufferPointer<UInt8>,
    _ runs: UnsafeMutableBufferPointer<Run>
  ) -> (runs: Int, folded: Int)? {
    var count = 0
    var foldedCount = 0
    var i = 0
    while i < text.count {
      guard count < mostRuns else { return nil }
      let start = i
      let foldedStart = foldedCount
      var letters = 0
      var capitals = 0
      var isCapital = false
      while i < text.count, let (letter, isUpper, width) = letter(at: i, in: text) {
        if letters == 0 { isCapital = isUpper }
        capitals &+= isUpper ? 1 : 0
        letters &+= 1
        folded[foldedCount] = letter
        foldedCount &+= 1
        i &+= width
      }
      guard letters > 0 else { return nil }
      var run = Run(
        start: start, end: i, foldedStart: foldedStart, foldedEnd: foldedCount, letters: letters,
        isCapital: isCapital, hasLower: capitals < letters, hasUpper: capitals > 0)
      if i < text.count {
        run.sign = text[i]
        i += 1
        switch run.sign {
        case 0x20, 0x27, 0x2D: guard i < text.count else { return nil }
        case 0x2E:
          // The dot of an initial: `J. Smith`, but not `J.J.` or `St. John`.
          guard run.letters == 1, run.hasUpper, count == 0 || runs[count - 1].endsWord else { return nil }
          if i < text.count {
            guard text[i] == 0x20, i + 1 < text.count else { return nil }
            i += 1
          }
        default: return nil
        }
      }
      runs[count] = run
      count += 1
    }
    return count > 0 ? (count, foldedCount) : nil
  }

  /// A Latin letter without its accent. Nil for what is none, has two base letters (`ß`), or may be UTF-8 that was
  /// read as Latin-1 (`Ã`, `Ä`, `Å`), which is for the grammar to mend.
  @inline(__always) private static func letter(
    at i: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (letter: UInt8, isUpper: Bool, width: Int)? {
    let byte = text[i]
    if byte < 0x80 {
      let small = byte | 0x20
      return small &- 0x61 < 26 ? (small, byte < 0x60, 1) : nil
    }
    let (scalar, width) = Name.scalar(at: i, in: text)
    guard width == 2, scalar.isLetter, scalar.value < 0xC3 || scalar.value > 0xC5,
      let letter = Name.base(of: scalar)
    else { return nil }
    return (letter, scalar.isUpper, 2)
  }

  /// What the words of a name are.
  struct Words {
    var count = 0
    /// How many begin with a capital.
    var capitals = 0
    /// False if a word is written small that is no particle: `City of Norvik`.
    var isPerson = true
    /// True if a word, or how it is written, may tell an organisation.
    var mayBeOrganisation = false
    /// True if a word in capitals may be shown otherwise.
    var hasCapitals = false
    /// True if a word tells one whatever stands before it.
    var isOrganisation = false
    fileprivate var hasAcronym = false
    fileprivate var hasLower = false
  }

  /// Nil if one of the words, or several together, has another part in the grammar or is a known party.
  func words(_ lexicon: Lexicon) -> Words? {
    var words = Words()
    for index in 0..<runs.count {
      let run = runs[index]
      let startsWord = index == 0 || runs[index - 1].endsWord
      guard add(index, startsWord: startsWord, to: &words, lexicon),
        !LicenceReader.begins(folded, run.foldedStart)
      else { return nil }
      if OrganisationCues.mayEnd(folded, run.foldedEnd) { words.mayBeOrganisation = true }
      if run.isShouted, run.letters > 1 {
        words.hasCapitals = true
        if run.letters < 6 { words.hasAcronym = true }
      }
      if run.hasLower { words.hasLower = true }
      // `Iran's`
      if !startsWord, run.endsWord, run.letters == 1, folded[run.foldedStart] == 0x73 {
        words.mayBeOrganisation = true
      }
      // Two initials are one word of the key: `J. M. Coetzee`.
      if run.sign == 0x2E, index + 1 < runs.count, runs[index + 1].sign == 0x2E { return nil }
      if startsWord {
        words.count += 1
        if run.isCapital { words.capitals += 1 }
      }
    }
    // Capitals tell something only among small letters.
    if words.hasAcronym, words.hasLower { words.mayBeOrganisation = true }
    return words.count <= 6 ? words : nil
  }

  /// Looks up a run by itself and with those after it. False if one of them is no part of a name.
  private func add(_ index: Int, startsWord: Bool, to words: inout Words, _ lexicon: Lexicon) -> Bool {
    let run = runs[index]
    var hash = KeyTable.emptyHash
    var isInWord = true
    for last in index..<runs.count {
      for i in runs[last].foldedStart..<runs[last].foldedEnd { hash = KeyTable.extended(hash, by: folded[i]) }
      let key = UnsafeBufferPointer(rebasing: folded[run.foldedStart..<runs[last].foldedEnd])
      let written = UnsafeBufferPointer(rebasing: text[run.start..<runs[last].end])
      if lexicon.gazetteer.holds(written, key: key, hash) { return false }
      guard isInWord else { continue }
      let flags = lexicon.plain.flags(of: key, hash)
      if flags.contains(.grammar) || flags.contains(.conjunction) && index > 0 && runs[last].sign != 0x2E {
        return false
      }
      // A label that ends in an accented letter may run on into the next word.
      if flags.contains(.label) || written.count > key.count && last == index,
        lexicon.labels.speaks(at: run.start, in: text)
      {
        return false
      }
      if key.count > 9 || flags.contains(.cue) || flags.contains(.article) && index == 0 {
        words.mayBeOrganisation = true
      }
      if flags.contains(.cue), index > 0, startsWord, run.endsWord, run.letters > 3 {
        words.isOrganisation = true
      }
      // A small letter begins particles alone; `d'Angelo` and `al-Sudani` are for the grammar.
      if startsWord, last == index, !run.isCapital, !run.endsWord || !flags.contains(.particle) {
        words.isPerson = false
      }
      // `DE-L` folds to a particle.
      if last > index, flags.contains(.particle) { return false }
      isInWord = !runs[last].endsWord
    }
    return true
  }

  /// ``Name/display(of:)`` of a name with words in capitals; nil for letters that another alphabet spells otherwise.
  func display() -> String? {
    var isTurkish = false
    for i in text.indices where text[i] >= 0xC4 {
      switch Name.scalar(at: i, in: text).0.value {
      case 0x131, 0x149, 0x178, 0x17F: return nil
      case 0x11E, 0x11F, 0x130, 0x15E, 0x15F: isTurkish = true
      default: break
      }
    }
    // A capital I at its beginning may become an İ.
    if isTurkish, text.contains(0x69) { return nil }
    let isShouted = !runs.contains(where: \.hasLower) && folded.count > 2
    // The small form of the Turkish I is one byte longer.
    return String(unsafeUninitializedCapacity: text.count * 2) { out in
      var count = 0
      var first = 0
      while first < runs.count {
        var last = first
        while !runs[last].endsWord { last += 1 }
        let end = last + 1 < runs.count ? runs[last + 1].start : text.count
        if isShouted || isSurname(first, last) {
          let style = title(first, last)
          for i in runs[first].start..<end where text[i] & 0xC0 != 0x80 {
            append(i, isSmall: style.isSmall(i, in: self), isTurkish, to: out, &count)
          }
        } else {
          for i in runs[first].start..<end {
            out[count] = text[i]
            count += 1
          }
        }
        first = last + 1
      }
      return count
    }
  }

  /// A word of four or more letters in capitals, as AFP writes surnames.
  private func isSurname(_ first: Int, _ last: Int) -> Bool {
    guard runs[last].sign != 0x2E, runs[last].foldedEnd - runs[first].foldedStart > 3 else { return false }
    for index in first...last where runs[index].hasLower { return false }
    return true
  }

  /// Which letters of a word become small.
  private struct Title {
    var first: Int
    var last: Int
    var isParticle = false
    var keepsCapitals = false

    func isSmall(_ i: Int, in name: PlainName) -> Bool {
      if isParticle { return true }
      if keepsCapitals { return false }
      var index = first
      while index < last, i >= name.runs[index].end { index += 1 }
      let run = name.runs[index]
      guard i < run.end else { return false }
      if i == run.start {
        // `CHRISTIE'S` has one capital, `O'HARA` two.
        return index > first && index == last && run.letters == 1 && name.runs[index - 1].sign == 0x27
      }
      let isMc =
        index == first && i == run.start + 2 && name.runs[last].end - run.start > 3
        && name.text[run.start] == 0x4D && name.text[run.start + 1] | 0x20 == 0x63
      return !isMc
    }
  }

  /// How a word in capitals is written small.
  private func title(_ first: Int, _ last: Int) -> Title {
    let letters = UnsafeBufferPointer(rebasing: folded[runs[first].foldedStart..<runs[last].foldedEnd])
    let isParticle =
      first > 0 && first == last && runs[first].sign != 0x2E
      && PlainName.smallParticles.value(of: letters) != nil
    // `JJ`, `DJ` stay; `NG` is a name.
    let isInitials =
      letters.count <= 2 && !letters.contains { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0) }
      && !letters.elementsEqual([0x6E, 0x67])
    return Title(first: first, last: last, isParticle: isParticle, keepsCapitals: !isParticle && isInitials)
  }

  /// Adds the letter or sign that begins at a byte.
  private func append(
    _ i: Int, isSmall: Bool, _ isTurkish: Bool, to out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) {
    let byte = text[i]
    if byte < 0x80 {
      if isSmall, isTurkish, byte == 0x49 {
        out[count] = 0xC4
        out[count + 1] = 0xB1
        count += 2
      } else {
        out[count] = isSmall && byte &- 0x41 < 26 ? byte | 0x20 : byte
        count += 1
      }
      return
    }
    let (scalar, _) = Name.scalar(at: i, in: text)
    if isSmall, scalar.value == 0x130 {
      out[count] = 0x69
      count += 1
      return
    }
    // Those of Latin-1 are 32 apart, those of Latin Extended-A one.
    let small = scalar.value + (!isSmall || !scalar.isUpper ? 0 : scalar.value < 0x100 ? 0x20 : 1)
    out[count] = UInt8(truncatingIfNeeded: 0xC0 | small >> 6)
    out[count + 1] = UInt8(truncatingIfNeeded: 0x80 | small & 0x3F)
    count += 2
  }

  private static let smallParticles: KeyTable = {
    var table = KeyTable()
    for particle in Name.smallParticles { table[particle.utf8] = 1 }
    return table
  }()

  /// ``Name/key(of:)``: hyphens and blanks part its words, apostrophes do not.
  func key() -> String {
    String(unsafeUninitializedCapacity: folded.count + runs.count) { out in
      var count = 0
      for index in 0..<runs.count {
        for i in runs[index].foldedStart..<runs[index].foldedEnd {
          out[count] = folded[i]
          count += 1
        }
        if index + 1 < runs.count, runs[index].sign != 0x27 {
          out[count] = 0x20
          count += 1
        }
      }
      return count
    }
  }
}
