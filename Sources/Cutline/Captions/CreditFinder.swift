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

  let bytes: UnsafeBufferPointer<UInt8>
  let clues: CreditClues
  /// Where an agency's instructions to editors begin.
  let notice: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: CaptionSigns) {
    self.bytes = bytes
    clues = CreditClues(bytes, signs)
    notice = signs.contains(.notice) ? clues.noticeStart() : nil
  }

  func find() -> Found? {
    guard let notice else { return search() }
    // What stands before the agency's instructions to editors is read as if they were not there; they leave the
    // sentence with the credit.
    guard var found = CreditFinder(clues.slice(0..<notice), clues.signs.subtracting(.notice)).search() else {
      return search()
    }
    if found.cut.upperBound == notice { found.cut = found.cut.lowerBound..<bytes.count }
    return found
  }

  private func search() -> Found? {
    let signs = CaptionSigns(marks: bytes)
    return (signs.contains(.bracket) ? brackets() : nil) ?? label()
      ?? (signs.contains(.copyright) ? copyright() : nil) ?? wholeLine()
      ?? (signs.contains(.separator) ? separator() : nil) ?? agencyTail()
      ?? (signs.contains(.slash) ? leading() : nil)
  }

  /// A label and what follows it: `… Foto: A/dpa`, `… Photo by A`. The last label counts, with those directly
  /// before it (`Crédits : Photo : A`) and the credits that they introduce.
  private func label() -> Found? {
    let bytes = bytes
    // A colon further away stands behind no label.
    let reach = Labels.standard.reach + 2
    var found: Found?
    var colon = Int.max / 2
    let first = max(0, bytes.count - 180)
    var i = bytes.count
    while i > first {
      i -= 1
      let byte = bytes[i]
      let isFar = colon &- i > reach
      // Without a colon close behind it only a lead of a sentence of its own counts: `Photo by A`.
      if isFar, byte &- 0x61 < 26 { continue }
      if byte < 0x41 {
        if byte == 0x3A || byte == 0x3D { colon = i }
        continue
      }
      if byte == 0xEF { colon = i }
      guard clues.startsWord(at: i), !isFar || isAfterStop(i) else { continue }
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
      // "Snímek: 1031056490" is a number in an archive.
      let digits = bytes[after...].dropFirst(hasColon ? 1 : 0).drop { $0 == 0x20 }.prefix {
        (0x30...0x39).contains($0)
      }
      if digits.count > 4 { continue }
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
    var sign = bytes.count - 2
    while sign >= 0, bytes.count - sign <= 120, bytes[sign] != 0xC2 || bytes[sign + 1] != 0xA9 { sign -= 1 }
    guard sign >= 0, bytes.count - sign <= 120 else { return nil }
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
    // "… in Istanbul. Jonathan Ernst — Reuters": a name that is a sentence of its own belongs to it.
    if let name = clues.name(before: mark), name > 0 {
      return Found(credit: name..<end, cut: name..<bytes.count, basis: .separator)
    }
    return Found(credit: tail, cut: mark..<bytes.count, basis: .separator)
  }

  /// `… July 16, 2014. REUTERS/Ammar Awad`, `… in Paris Benoit Tessier/Reuters`.
  private func agencyTail() -> Found? {
    if let stop = clues.lastSentenceStart(before: bytes.count, reach: 92), stop > 0,
      bytes.count - stop <= 90,
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
