/// Where in a caption a credit without brackets may begin and end.
extension CreditClues {
  /// Offsets at which a word begins, in order.
  var wordStarts: [Int] {
    bytes.indices.filter { i in
      let byte = bytes[i]
      let isLetter = byte >= 0xC3 || (0x61...0x7A).contains(byte | 0x20)
      guard isLetter, i > 0 else { return isLetter }
      let before = bytes[i - 1]
      // A label may be glued to the word before by a bracket or mark, not by a letter.
      return before < 0x80 && !(0x61...0x7A).contains(before | 0x20) && !(0x30...0x39).contains(before)
    }
  }

  func last(of sequence: [UInt8]) -> Int? {
    guard bytes.count >= sequence.count else { return nil }
    return (0...(bytes.count - sequence.count)).last {
      bytes[$0] == sequence[0] && bytes[$0..<($0 + sequence.count)].elementsEqual(sequence)
    }
  }

  /// The last ` | `, ` — `, ` – `, ` - `, ` · ` or ` • `: where it begins and where the tail after it does.
  func lastSeparator() -> (mark: Int, next: Int)? {
    var best: (mark: Int, next: Int)?
    for (mark, needsBlank) in CreditClues.separators {
      guard let at = last(of: mark), at > 0, at > best?.mark ?? -1 else { continue }
      let isBlank = bytes[at - 1] == 0x20 && at + mark.count < bytes.count && bytes[at + mark.count] == 0x20
      if needsBlank, !isBlank { continue }
      var next = at + mark.count
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      best = (at, next)
    }
    return best
  }

  private static let separators: [([UInt8], Bool)] = [
    (Array("|".utf8), false), (Array("—".utf8), false), (Array("–".utf8), true), (Array("-".utf8), true),
    (Array("·".utf8), true), (Array("•".utf8), true), (Array("＝".utf8), false),
  ]

  /// Where the last sentence begins, if something stands before it. A dot after one or two letters (`U.S.`, `J.`)
  /// ends no sentence.
  func lastSentenceStart() -> Int? {
    var i = bytes.count - 3
    while i > 3 {
      if bytes[i + 1] == 0x20, [0x2E, 0x21, 0x3F, 0x22].contains(bytes[i]) {
        let word = bytes[..<i].reversed().prefix { $0 != 0x20 && $0 != 0x2E }.count
        if bytes[i] != 0x2E || word > 2 || (0x30...0x39).contains(bytes[i - 1]) { return i + 2 }
      }
      i -= 1
    }
    return nil
  }

  /// Where the name before a final `/Agency` begins: two words, three with an initial or particle in the middle.
  func nameBeforeAgency(end: Int) -> Int? {
    guard let slash = bytes[..<end].lastIndex(of: 0x2F), slash > 8, slash + 1 < end, end - slash <= 40,
      Gazetteer.standard.entry(for: String(decoding: bytes[(slash + 1)..<end], as: UTF8.self)).map({
        isAgency($0.kind)
      }) == true
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
    let middle = starts[0] - starts[1] - 1
    if starts.count == 3, isCapital(at: starts[2]), middle <= 3 { return starts[2] }
    return isCapital(at: starts[1]) ? starts[1] : nil
  }

  /// Where two to four capitalised words begin that stand between the last full stop, or the beginning, and `open`.
  func name(before open: Int) -> Int? {
    var end = open
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 4, !CreditClues.stops.contains(bytes[end - 1]) || bytes[end - 1] >= 0x80 else { return nil }
    let start = CreditClues(Array(bytes[..<end])).lastSentenceStart() ?? 0
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: " ")
    guard (2...4).contains(words.count), end - start <= 50 else { return nil }
    let areNames = words.allSatisfy { word in
      word.first?.isUppercase == true && !word.contains { $0 == "," || $0.isNumber }
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
    func knows(_ range: Range<Int>) -> Bool {
      Gazetteer.standard.entry(for: String(decoding: bytes[range], as: UTF8.self)).map { isAgency($0.kind) }
        == true
    }
    let before = String(decoding: bytes[..<slash], as: UTF8.self)
    if let end = words.first, knows((slash + 1)..<end), end + 1 < bytes.count, isCapital(at: end + 1),
      (1...3).contains(before.split(separator: " ").count - 1), isCapital(at: 0)
    {
      return end
    }
    if knows(0..<slash), words.count >= 2, isCapital(at: slash + 1), isCapital(at: words[0] + 1),
      words[1] + 1 < bytes.count, isCapital(at: words[1] + 1)
    {
      return words[1]
    }
    return nil
  }

  /// Where an agency's instructions to editors begin behind the credit (credit grammar §4).
  func noticeStart() -> Int? {
    guard bytes.count > 40 else { return nil }
    var first: Int?
    for notice in CreditClues.notices {
      guard bytes.count > notice.count + 8 else { continue }
      for i in 8...(bytes.count - notice.count)
      where bytes[i] | 0x20 == notice[0] && i < first ?? .max
        && notice.indices.allSatisfy({ bytes[i + $0] | 0x20 == notice[$0] | 0x20 })
      {
        first = i
        break
      }
    }
    return first
  }

  private static let notices: [[UInt8]] = [
    "attention editors", "editorial use only", "restricted to editorial", "tpx images of the day",
    "no resales",
    "restrictions:", "this image has been supplied by a third party",
  ].map { Array($0.utf8) }
}
