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

  /// - Parameter credit: Becomes the credit where finding it meant reading it.
  func find(into credit: inout Credit?) -> Found? {
    guard let notice else { return search(&credit) }
    // What stands before the agency's instructions to editors is read as if they were not there; they leave the
    // sentence with the credit.
    guard var found = CreditFinder(clues.slice(0..<notice), clues.signs.subtracting(.notice)).search(&credit)
    else { return search(&credit) }
    if found.cut.upperBound == notice { found.cut = found.cut.lowerBound..<bytes.count }
    return found
  }

  private func search(_ credit: inout Credit?) -> Found? {
    let signs = CaptionSigns(marks: bytes)
    return (signs.contains(.bracket) ? markedBracket(&credit) ?? brackets() : nil) ?? label()
      ?? (signs.contains(.copyright) ? copyright() : nil) ?? (signs.contains(.slash) ? ownersNotice() : nil)
      ?? (clues.signs.contains(.wide) ? asianTail() : nil) ?? wholeLine()
      ?? (signs.contains(.separator) ? separator() : nil) ?? agencyTail(&credit)
      ?? (signs.contains(.slash) ? leading() : nil)
  }

  /// A label and what follows it: `… Foto: A/dpa`, `… Photo by A`. The last label counts, with those directly
  /// before it (`Crédits : Photo : A`) and the credits that they introduce.
  func label() -> Found? {
    let bytes = bytes
    // A colon further away stands behind no label.
    let reach = Labels.standard.reach + 2
    var found: Found?
    var colon = Int.max / 2
    let first = max(0, bytes.count - 180)
    var i = bytes.count
    while i > first {
      if colon &- i >= reach, i - 8 >= first {
        let quiet = CaptionSigns.quietBytes(in: bytes, before: i)
        i -= quiet
        if quiet == 8 { continue }
      }
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
      // `圖／中央社` has its sign in the word, `Photo / Mark Mitchell` behind it.
      let hasSlash =
        bytes[match.end - 1] == 0x2F || bytes[..<match.end].suffix(3).elementsEqual([0xEF, 0xBC, 0x8F])
        || after + 1 < bytes.count && bytes[after] == 0x2F && bytes[after + 1] == 0x20
          && after == match.end + 1
      let isSlashed = hasSlash && match.meaning(at: .label)?.isPlain == true && isAfterStop(i)
      let hasColon = match.meaning(at: .label) != nil && clues.isColon(at: after) || isSlashed
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
      let isSign = hasColon && (clues.isColon(at: after) || bytes[after] == 0x2F)
      let begin = isSign ? after + (bytes[after] == 0xEF ? 3 : 1) : after
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

  /// `… Ana Lima/Copyright 2026 The AP. All rights reserved.`: the notice of a picture, for it begins with a name. The
  /// notice of a page names its owner alone.
  private func ownersNotice() -> Found? {
    var slash = bytes.count - 12
    let first = max(2, bytes.count - 90)
    while slash >= first,
      bytes[slash] != 0x2F || !clues.holds("copyright", at: slash + 1, in: 0..<bytes.count)
    {
      slash -= 1
    }
    guard slash >= first else { return nil }
    var owner = slash + 11
    while owner < bytes.count, bytes[owner] == 0x20 || bytes[owner] &- 0x30 < 10 { owner += 1 }
    let stop = bytes[owner...].firstIndex(of: 0x2E) ?? bytes.count
    let start = clues.lastSentenceStart(before: slash, reach: 52) ?? 0
    guard owner > slash + 11, clues.isKnownAgency(owner..<stop), slash - start <= 50,
      clues.isBare(start..<slash)
    else { return nil }
    return Found(credit: start..<bytes.count, cut: start..<bytes.count, basis: .agencyTail)
  }

  /// `…（９日、東京で）＝田中花子撮影`, `…。新华社记者 王小明 摄`: what stands behind the last ＝ or the last full stop.
  private func asianTail() -> Found? {
    var i = end - 4
    let first = max(2, end - 93)
    while i > first, bytes[i + 2] != 0x3D, !CreditFinder.isAsianStop(bytes[i], bytes[i + 1], bytes[i + 2]) {
      i -= 1
    }
    guard i > first else { return nil }
    let tail = clues.trimmed(i + 3..<end)
    guard clues.hasAsianCredit(tail), !CreditFinder.isClosing(bytes[tail.upperBound - 1]) else { return nil }
    if let comma = placeAndDate(in: tail) {
      return Found(credit: comma + 3..<tail.upperBound, cut: comma..<bytes.count, basis: .separator)
    }
    let isStop = bytes[i] == 0xE3
    let cut = isStop ? i + 3 : bytes[i + 2] == 0x3D ? i + 2 : i
    return Found(credit: tail, cut: cut..<bytes.count, basis: isStop ? .agencyTail : .separator)
  }

  /// The `、` behind where and when a picture was taken: `横浜市で2026年1月5日、佐藤花子撮影`.
  private func placeAndDate(in tail: Range<Int>) -> Int? {
    var comma: Int?
    var i = tail.lowerBound + 3
    while i + 3 < tail.upperBound {
      if bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x81,
        bytes[i - 3] == 0xE6, bytes[i - 2] == 0x97, bytes[i - 1] == 0xA5  // 日、
      {
        comma = i
      }
      i += 1
    }
    return comma
  }

  /// `。` or `＝`
  private static func isAsianStop(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    a == 0xE3 && b == 0x80 && c == 0x82 || a == 0xEF && b == 0xBC && c == 0x9D
  }

  /// Nothing but parties and names: `REUTERS/Ammar Awad`, `Getty Images`.
  private func wholeLine() -> Found? {
    guard end > 1, end <= 90, clues.isBare(0..<end), clues.strength(of: 0..<end, afterStop: true) != nil,
      !isWordBeforeBar
    else { return nil }
    return Found(credit: 0..<end, cut: 0..<bytes.count, basis: .wholeLine)
  }

  /// `Anlegestelle | picture alliance/dpa`: one word is no photographer of an agency; it says what is seen.
  private var isWordBeforeBar: Bool {
    guard let bar = bytes.firstIndex(of: 0x7C), bar > 1 else { return false }
    let head = clues.trimmed(0..<bar)
    return clues.words(of: head).count == 1 && clues.kind(of: head) == nil
      && clues.segments(of: bar + 1..<end).allSatisfy(clues.isNewsAgency)
  }

  /// A tail behind `|`, `—`, `·`, `•` or a dash that names a known party.
  private func separator() -> Found? {
    guard let (mark, next) = clues.lastSeparator(), next < bytes.count, bytes.count - next <= 90 else {
      return nil
    }
    let tail = next..<end
    guard clues.strength(of: tail, afterStop: true) != nil else { return nil }
    // "… in Istanbul. Jonathan Ernst — Reuters": a name that is a sentence of its own belongs to it.
    // Behind a bar names come last: before it stand two nouns as often as a name.
    if let name = clues.name(before: mark), name > 0,
      bytes[mark] != 0x7C || GivenNames.begins(clues.slice(name..<mark))
    {
      return Found(credit: name..<end, cut: name..<bytes.count, basis: .separator)
    }
    return Found(credit: tail, cut: mark..<bytes.count, basis: .separator)
  }

  /// `… July 16, 2014. REUTERS/Ammar Awad`, `… in Paris Benoit Tessier/Reuters`.
  private func agencyTail(_ credit: inout Credit?) -> Found? {
    if let stop = clues.lastSentenceStart(before: bytes.count, reach: 92), stop > 0, bytes.count - stop <= 90,
      readsAgency(stop..<end, &credit) || clues.strength(of: stop..<end, afterStop: true) != nil
        || clues.isPersonAndHouse(stop..<end) || clues.isHousePhoto(stop..<end)
    {
      return Found(credit: stop..<end, cut: stop..<bytes.count, basis: .agencyTail)
    }
    if let name = clues.nameBeforeAgency(end: end) {
      return Found(credit: name..<end, cut: name..<bytes.count, basis: .agencyTail)
    }
    guard let start = clues.lastLatinRun(end: end), clues.strength(of: start..<end, afterStop: true) != nil
    else {
      return nil
    }
    return Found(credit: start..<end, cut: start..<bytes.count, basis: .agencyTail)
  }

  /// A mark in brackets behind the credit says what kind of picture it is: `Foto: Uli Deck/dpa (Archivbild)`.
  private func markedBracket(_ credit: inout Credit?) -> Found? {
    guard end > 3, CreditFinder.isClosing(bytes[end - 1]),
      let open = bytes[..<end].lastIndex(where: { CreditFinder.isOpening($0) }), open > 3, end - open < 50,
      clues.isPictureMark(clues.trimmed(open + 1..<end - 1))
    else { return nil }
    let head = CreditFinder(clues.slice(0..<open), clues.signs.subtracting(.notice))
    guard var found = head.search(&credit), found.cut.upperBound == open else {
      credit = nil
      return nil
    }
    credit = nil
    found.credit = found.credit.lowerBound..<bytes.count
    found.cut = found.cut.lowerBound..<bytes.count
    return found
  }

  /// True for a plain credit with a known party and no mark that ``CreditClues/strength(of:afterStop:)`` sees otherwise.
  private func readsAgency(_ tail: Range<Int>, _ credit: inout Credit?) -> Bool {
    let isSlashed = !bytes[tail].contains { $0 == 0x2D || $0 == 0x3A || $0 >= 0xC2 && $0 < 0xC3 }
    guard isSlashed, bytes[tail.lowerBound] != 0x20,
      PlainCredit.read(
        clues.slice(tail), as: .creditLine, with: .standard, into: &credit, raw: { _ in clues.text(tail) })
    else { return false }
    if credit?.chain.contains(where: { $0.id != nil }) == true { return true }
    credit = nil
    return false
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
    while start > 0 {
      // "© PHOTO: A"
      if start > 1, bytes[start - 2] == 0xC2, bytes[start - 1] == 0xA9 {
        start -= 2
        continue
      }
      guard
        bytes[start - 1] == 0x20 || bytes[start - 1] == 0x7C || bytes[start - 1] == 0x2F
          || CreditFinder.isOpening(bytes[start - 1])
      else { break }
      start -= 1
    }
    return start
  }
}
