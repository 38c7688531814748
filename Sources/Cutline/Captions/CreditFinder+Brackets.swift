/// Credits in brackets.
extension CreditFinder {
  private struct Group {
    /// With its brackets.
    var outer: Range<Int>
    var inner: Range<Int>
  }

  /// The run of bracket groups at the end; marks and a button's text (`…)Enlarge image`) may follow it.
  func brackets() -> Found? {
    guard var end = bytes.lastIndex(where: { CreditFinder.isClosing($0) }) else { return unclosed() }
    guard isTrailer((end + 1)..<bytes.count) else { return unclosed() }
    var groups: [Group] = []
    while groups.count < 6, let open = opening(of: end) {
      groups.insert(Group(outer: open..<(end + 1), inner: (open + 1)..<end), at: 0)
      var before = open - 1
      while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x2E || bytes[before] == 0x2C {
        before -= 1
      }
      guard before >= 0, CreditFinder.isClosing(bytes[before]) else { break }
      end = before
    }
    let strengths = groups.map { clues.strength(of: $0.inner, afterStop: isAfterStop($0.outer.lowerBound)) }
    guard let first = strengths.firstIndex(where: { $0 != nil }) else { return unclosed() }
    // A labelled group outranks what follows it: "(צילום: דוד לוי) (איתי בלומנטל)", the reporter.
    var last = first
    while last + 1 < groups.count, strengths[last + 1] != nil { last += 1 }
    let isLabelled = strengths[first...last].contains { $0 == .labelled }
    // The same bracket twice is a slip of the page.
    let isOne = groups[first...last].allSatisfy { bytes[$0.inner].elementsEqual(bytes[groups[first].inner]) }
    let inner = isOne ? groups[first].inner : groups[first].outer.lowerBound..<groups[last].outer.upperBound
    // `Picture: Doctor Ngcobo/African News Agency(ANA)`: letters that spell out what they are glued to.
    let open = groups[first].outer.lowerBound
    if !isLabelled, open > 0, (bytes[open - 1] | 0x20) &- 0x61 < 26, let labelled = label() {
      return labelled
    }
    // "Alketa Misja (dpa/picture alliance)": the name before the bracket belongs to it.
    if !isLabelled, let label = leadIn(before: groups[first].outer.lowerBound) {
      let end = groups[last].outer.upperBound
      return Found(credit: label..<end, cut: label..<bytes.count, basis: .labelledBracket)
    }
    if !isLabelled, let name = clues.name(before: groups[first].outer.lowerBound) {
      return Found(credit: name..<groups[last].outer.upperBound, cut: name..<bytes.count, basis: .bracket)
    }
    return Found(
      credit: inner, cut: groups[first].outer.lowerBound..<bytes.count,
      basis: isLabelled ? .labelledBracket : .bracket, label: first == last ? clues.labelLength(at: inner) : 0
    )
  }

  /// Where a credit begins whose agency is bracketed: `… in Istanbul. Photo by Murad Sezer (Reuters)`.
  private func leadIn(before open: Int) -> Int? {
    var i = open - 1
    while i >= 0, open - i < 80, !CreditFinder.isClosing(bytes[i]) {
      if clues.startsWord(at: i), isAfterStop(i), let match = Labels.standard.match(at: i, in: bytes),
        let meaning = match.meaning(at: .lead), meaning == .credit || meaning == .photographer
      {
        let words = match.end < open ? clues.words(of: match.end..<open).count : 0
        return (1...5).contains(words) ? i : nil
      }
      i -= 1
    }
    return nil
  }

  /// One bracket at the very end that holds a plain credit; see ``PlainCredit``.
  func plainBracket(into credit: inout Credit?) -> Found? {
    guard notice == nil, let last = bytes.last, CreditFinder.isClosing(last) else { return nil }
    let end = bytes.count - 1
    var open = end - 1
    while open > 0, end - open < 100, !CreditFinder.isOpening(bytes[open]),
      !CreditFinder.isClosing(bytes[open])
    {
      open -= 1
    }
    guard open > 0, bytes[open] == (last == 0x29 ? 0x28 : 0x5B) else { return nil }
    var before = open - 1
    while before > 0, bytes[before] == 0x20 || bytes[before] == 0x2E || bytes[before] == 0x2C { before -= 1 }
    let inner = open + 1..<end
    guard !CreditFinder.isClosing(bytes[before]), bytes[open + 1] != 0x20 else { return nil }
    var found = Found(credit: inner, cut: open..<bytes.count, basis: .labelledBracket)
    let isRead = PlainCredit.read(clues.slice(inner), as: .creditLine, with: .standard, into: &credit) {
      clue in
      if let label = clue.label {
        // `photo credit:` is the page's word, not part of the line that must be printed.
        let hasColon = bytes[inner.prefix(clue.start)].contains(0x3A)
        return clues.text(hasColon && label.isPlain ? inner.dropFirst(clue.start) : inner)
      }
      if bytes[open + 1] == 0xC2 { return clues.text(inner) }
      // One name alone, and a name before the bracket, are for the closer look.
      guard clue.pieces > 1, clues.name(before: open) == nil else { return nil }
      found.basis = .bracket
      return clues.text(inner)
    }
    if isRead, found.basis != .bracket || credit?.chain.contains(where: { $0.id != nil }) == true {
      return found
    }
    credit = nil
    return nil
  }

  /// A labelled group whose end was cut off with the caption: `… (photo credit: IDF SPOKESPERSON`.
  private func unclosed() -> Found? {
    guard let open = bytes.lastIndex(where: { CreditFinder.isOpening($0) }), open > 0,
      !bytes[open...].contains(where: CreditFinder.isClosing), bytes.count - open <= 160
    else { return nil }
    let inner = (open + 1)..<bytes.count
    guard clues.strength(of: inner, afterStop: false) == .labelled else { return nil }
    return Found(
      credit: inner, cut: open..<bytes.count, basis: .labelledBracket, label: clues.labelLength(at: inner))
  }

  private func opening(of end: Int) -> Int? {
    var depth = 0
    var i = end
    while i >= 0, end - i < 600 {
      if CreditFinder.isClosing(bytes[i]) { depth += 1 }
      if CreditFinder.isOpening(bytes[i]) {
        depth -= 1
        if depth == 0 { return i }
      }
      i -= 1
    }
    return nil
  }

  func isAfterStop(_ i: Int) -> Bool {
    var before = i - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before < 0 || CreditClues.isStop(bytes[before])
  }

  /// True if what follows the last bracket is not part of the sentence: marks, or up to four words of a button that
  /// are glued to the bracket or known.
  private func isTrailer(_ range: Range<Int>) -> Bool {
    let rest = bytes[range]
    guard let first = rest.firstIndex(where: { $0 > 0x20 && !CreditClues.isMark($0) }) else {
      return true
    }
    guard range.count <= 40 else { return false }
    let isGlued = first == range.lowerBound
    return (isGlued && clues.words(of: first..<range.upperBound).count <= 4 && !rest[first...].contains(0x2E))
      || CreditClues.furniture.contains(clues.text(first..<range.upperBound).lowercased())
  }

  static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B }
  static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }
}
