/// Finds the span of the credit in the UTF-8 bytes of a caption.
struct CreditFinder {
  struct Found {
    /// The credit's own text, brackets off.
    var credit: Range<Int>
    /// What leaves the sentence: brackets, separators and button texts with it.
    var cut: Range<Int>
    var basis: CreditSplit.Basis
    /// How many bytes at the beginning of the credit are a plain label with its colon.
    var label = 0
  }

  let bytes: [UInt8]
  let clues: CreditClues

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    clues = CreditClues(bytes)
  }

  func find() -> Found? {
    guard let notice = clues.noticeStart() else { return search() }
    // What stands before the agency's instructions to editors is read as if they were not there; they leave the
    // sentence with the credit.
    guard var found = CreditFinder(Array(bytes[..<notice])).search() else { return search() }
    if found.cut.upperBound == notice { found.cut = found.cut.lowerBound..<bytes.count }
    return found
  }

  private func search() -> Found? {
    brackets() ?? label() ?? copyright() ?? wholeLine() ?? separator() ?? agencyTail() ?? leading()
  }

  // MARK: - Brackets

  private struct Group {
    /// With its brackets.
    var outer: Range<Int>
    var inner: Range<Int>
  }

  /// The run of bracket groups at the end; marks and a button's text (`…)Enlarge image`) may follow it.
  private func brackets() -> Found? {
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
    // "Alketa Misja (dpa/picture alliance)": the name before the bracket belongs to it.
    if !isLabelled, let name = clues.name(before: groups[first].outer.lowerBound) {
      return Found(credit: name..<groups[last].outer.upperBound, cut: name..<bytes.count, basis: .bracket)
    }
    return Found(
      credit: inner, cut: groups[first].outer.lowerBound..<bytes.count,
      basis: isLabelled ? .labelledBracket : .bracket, label: first == last ? clues.labelLength(at: inner) : 0
    )
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

  private func isAfterStop(_ i: Int) -> Bool {
    var before = i - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before < 0 || CreditClues.stops.contains(bytes[before])
  }

  /// True if what follows the last bracket is not part of the sentence: marks, or up to four words of a button that
  /// are glued to the bracket or known.
  private func isTrailer(_ range: Range<Int>) -> Bool {
    let rest = bytes[range]
    guard let first = rest.firstIndex(where: { $0 > 0x20 && !CreditClues.marks.contains($0) }) else {
      return true
    }
    guard range.count <= 40 else { return false }
    let isGlued = first == range.lowerBound
    let words = String(decoding: rest[first...], as: UTF8.self)
    return (isGlued && words.split(separator: " ").count <= 4 && !words.contains("."))
      || CreditClues.furniture.contains(words.lowercased())
  }

  static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B }
  static func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }

  // MARK: - Tails

  /// A label and what follows it: `… Foto: A/dpa`, `… Photo by A`. The last label counts, with those directly
  /// before it (`Crédits : Photo : A`) and the credits that they introduce.
  private func label() -> Found? {
    var found: Found?
    for i in clues.wordStarts.reversed() where bytes.count - i <= 180 {
      guard let match = Labels.standard.match(at: i, in: bytes),
        !(i == 0 && (bytes.count > 120 || match.meaning(at: .label) == .file))
      else {
        continue
      }
      var after = match.end
      while after < bytes.count, bytes[after] == 0x20 { after += 1 }
      guard after < bytes.count else { continue }
      let hasColon = match.meaning(at: .label) != nil && clues.isColon(at: after)
      let isCapital = !(0x61...0x7A).contains(bytes[i])
      let leads = match.meaning(at: .lead)?.isPlain == true && isAfterStop(i) && isCapital
      guard hasColon || leads, !clues.isDateOnly((hasColon ? after + 1 : after)..<bytes.count),
        !clues.reservesRights(i..<bytes.count), !clues.followsFileMarker(i)
      else { continue }
      let begin = hasColon ? after + (bytes[after] == 0xEF ? 3 : 1) : after
      if let next = found?.cut.lowerBound, begin < next, !clues.isBlank(begin..<next),
        !clues.isBare(begin..<next)
      {
        break
      }
      let text = i..<end
      found = Found(
        credit: text, cut: start(before: i)..<bytes.count, basis: .label, label: clues.labelLength(at: text))
    }
    return found
  }

  /// `© A`, but not `© 2017 The New York Times Company`, which is about the page.
  private func copyright() -> Found? {
    guard let sign = clues.last(of: [0xC2, 0xA9]), bytes.count - sign <= 120 else { return nil }
    var after = sign + 2
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    guard after < bytes.count, !(0x30...0x39).contains(bytes[after]),
      !clues.reservesRights(sign..<bytes.count)
    else {
      return nil
    }
    return Found(credit: sign..<end, cut: start(before: sign)..<bytes.count, basis: .copyright)
  }

  /// Nothing but parties and names: `REUTERS/Ammar Awad`, `Getty Images`.
  private func wholeLine() -> Found? {
    guard end > 1, end <= 90, clues.isBare(0..<end), clues.strength(of: 0..<end, afterStop: true) != nil
    else { return nil }
    return Found(credit: 0..<end, cut: 0..<bytes.count, basis: .wholeLine)
  }

  /// A tail behind `|`, `—`, `·`, `•` or a dash that names a known party.
  private func separator() -> Found? {
    guard let (mark, next) = clues.lastSeparator(), next < bytes.count, bytes.count - next <= 90 else {
      return nil
    }
    let tail = next..<end
    guard clues.strength(of: tail, afterStop: true) != nil else { return nil }
    return Found(credit: tail, cut: mark..<bytes.count, basis: .separator)
  }

  /// `… July 16, 2014. REUTERS/Ammar Awad`, `… in Paris Benoit Tessier/Reuters`.
  private func agencyTail() -> Found? {
    if let stop = clues.lastSentenceStart(), stop > 0, bytes.count - stop <= 90,
      clues.strength(of: stop..<end, afterStop: true) != nil
    {
      return Found(credit: stop..<end, cut: stop..<bytes.count, basis: .agencyTail)
    }
    guard let name = clues.nameBeforeAgency(end: end) else { return nil }
    return Found(credit: name..<end, cut: name..<bytes.count, basis: .agencyTail)
  }

  /// `dpa/Jan Woitas Im Oktober …`, `Fabrizio Bensch/REUTERS Werden …`: a credit at the start.
  private func leading() -> Found? {
    guard let end = clues.leadingCredit() else { return nil }
    return Found(credit: 0..<end, cut: 0..<end, basis: .leading)
  }

  /// Where the credit ends: a last full stop belongs to no name, unless it closes `Inc.` or `Jr.`
  private var end: Int {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    if end > 4, bytes[end - 1] == 0x2E, bytes[end - 3] != 0x20, bytes[end - 4] != 0x20, bytes[end - 3] != 0x2E
    {
      end -= 1
    }
    return end
  }

  private func start(before i: Int) -> Int {
    var start = i
    while start > 0,
      bytes[start - 1] == 0x20 || bytes[start - 1] == 0x7C || bytes[start - 1] == 0x2F
        || CreditFinder.isOpening(bytes[start - 1])
    {
      start -= 1
    }
    return start
  }
}
