/// Reads the everyday forms of a credit straight from its bytes: names and known parties between slashes, bars, commas
/// and *via*, in brackets or not, behind a plain label or not: `(photo credit: REUTERS/MURAD SEZER)`,
/// `Photo by A B/NurPhoto via Getty Images`, `AP Photo/A B, File`.
///
/// It gives up on everything else and leaves it to the whole grammar, and it never says anything else than that would:
/// tests and a fuzzer compare the two. It is there because nine in ten lines of an archive are of these forms, and
/// reading them so takes a hundredth of the time.
enum PlainCredit {
  /// - Returns: Nil for a line that takes the whole grammar.
  static func read(
    _ line: String, as expectation: Credit.Expectation, with lexicon: Lexicon
  ) -> Credit? {
    var clue = Clue()
    return line.withBytes { read($0, line, as: expectation, with: lexicon, &clue) }
  }

  /// What tells that a line is a credit.
  struct Clue {
    var label: Labels.Meaning?
    /// Where the names begin.
    var start = 0
    /// How many names and markers there are.
    var pieces = 0
  }

  /// - Parameters:
  ///   - bytes: The line.
  ///   - line: The same as a string, if there is one already.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: @autoclosure () -> String,
    as expectation: Credit.Expectation,
    with lexicon: Lexicon, _ clue: inout Clue
  ) -> Credit? {
    guard let (content, isBracketed) = content(of: bytes),
      let (start, label) = label(in: bytes, content, lexicon)
    else { return nil }
    var reader = Reader(bytes: bytes, end: content.upperBound)
    if let marker = label?.marker { reader.markers.append(marker) }
    guard reader.read(from: start, lexicon) else { return nil }
    clue = Clue(label: label, start: start, pieces: reader.count + reader.markers.count)
    if label?.marker != nil { clue.pieces -= 1 }
    return credit(
      line(), reader,
      Confidence.Evidence(
        isLabelled: label?.isPlain == true || expectation != .creditLine, isBracketed: isBracketed,
        isTruncated: false, segments: reader.count),
      expectation, lexicon)
  }

  private static func credit(
    _ line: String, _ reader: Reader, _ evidence: Confidence.Evidence, _ expectation: Credit.Expectation,
    _ lexicon: Lexicon
  ) -> Credit? {
    // A bare name in a credit or source field is a party, which the grammar says.
    guard reader.count > 0, expectation != .party || reader.persons.isEmpty || reader.count > 1
    else { return nil }
    var credit = Credit(raw: line)
    if reader.persons.count == 1 {
      credit.photographers = reader.persons
    } else {
      for person in reader.persons { credit.add(person) }
    }
    credit.chain = reader.chain(lexicon.gazetteer)
    credit.via = reader.via
    for marker in reader.markers { credit.markers.insert(marker) }
    credit.settle(lexicon.gazetteer, isStaff: false, isHouse: false, publication: nil)
    credit.judge(evidence)
    return credit
  }

  /// The bytes inside the brackets and blanks around the whole line.
  private static func content(of bytes: UnsafeBufferPointer<UInt8>) -> (Range<Int>, isBracketed: Bool)? {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end - start > 3, end - start <= 160 else { return nil }
    let first = bytes[start]
    guard first == 0x28 || first == 0x5B else { return (start..<end, false) }
    guard bytes[end - 1] == (first == 0x28 ? 0x29 : 0x5D), bytes[start + 1] != 0x20, bytes[end - 2] != 0x20
    else { return nil }
    return (start + 1..<end - 1, true)
  }

  /// Where the names begin behind a plain label; nil where another word of the trade begins the line.
  private static func label(
    in bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, _ lexicon: Lexicon
  ) -> (start: Int, label: Labels.Meaning?)? {
    var start = content.lowerBound
    if bytes[start] == 0xC2, start + 2 < content.upperBound, bytes[start + 1] == 0xA9 {  // ©
      start += 2
      if bytes[start] == 0x20 { start += 1 }
      if bytes[start] == 0xC2 { return nil }
    }
    let text = UnsafeBufferPointer(rebasing: bytes[..<content.upperBound])
    guard let match = lexicon.labels.match(at: start, in: text) else { return (start, nil) }
    if isKnown(text, from: start, lexicon) { return (start, nil) }
    // Of three words are also notices that are cut out before: `tous droits réservés`.
    if text[start..<match.end].count(where: { $0 == 0x20 }) > 1 { return nil }
    var next = match.end
    if next < text.count, text[next] == 0x20 { next += 1 }
    guard next + 1 < text.count else { return nil }
    let meaning: Labels.Meaning
    if text[next] == 0x3A {
      guard let label = match.meaning(at: .label), label.isPlain || label == .file || label == .symbolic
      else {
        return nil
      }
      meaning = label
      next += 1
      if text[next] == 0x20 { next += 1 }
    } else {
      guard next > match.end, let lead = match.meaning(at: .lead), lead.isPlain else { return nil }
      meaning = lead
    }
    guard next < text.count, Reader.isLetter(text[next]) else { return nil }
    // A second label is for the grammar, `picture alliance` is none.
    if lexicon.labels.match(at: next, in: text) != nil, !isKnown(text, from: next, lexicon) { return nil }
    return (next, meaning)
  }

  /// True if what stands before the next separator is a known party.
  private static func isKnown(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ lexicon: Lexicon
  ) -> Bool {
    let end = text[start...].firstIndex { $0 == 0x2F || $0 == 0x7C || $0 == 0x2C } ?? text.count
    return lexicon.gazetteer.index(for: UnsafeBufferPointer(rebasing: text[start..<end])) != nil
  }
}
