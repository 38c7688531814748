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
    var credit: Credit?
    _ = line.withBytes { bytes in read(bytes, as: expectation, with: lexicon, into: &credit) { _ in line } }
    return credit.take()
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
  ///   - credit: Where the credit is made, for it is large.
  ///   - raw: What the credit keeps as found; it is asked for only if the line is plain. Nil gives the line up.
  /// - Returns: False for a line that takes the whole grammar.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, as expectation: Credit.Expectation, with lexicon: Lexicon,
    into credit: inout Credit?, raw: (Clue) -> String?
  ) -> Bool {
    guard let (content, isBracketed) = content(of: bytes) else { return false }
    if isBracketed, let (first, second) = twins(in: bytes, content) {
      guard expectation == .creditLine else { return false }
      return readTwin(bytes, first, second, with: lexicon, into: &credit, raw: raw)
    }
    var clue = Clue()
    var reader = Reader(bytes: bytes, end: content.upperBound)
    // A bare name in a credit or source field is a party, which the grammar says.
    guard read(content, lexicon, &reader, &clue),
      expectation != .party || reader.persons.isEmpty || reader.count > 1, let line = raw(clue)
    else { return false }
    var made = Credit(raw: line)
    made.add(reader, lexicon.gazetteer)
    made.settle(lexicon.gazetteer, isStaff: false, isHouse: false, publication: nil)
    made.judge(
      Confidence.Evidence(
        isLabelled: clue.label?.isPlain == true || expectation != .creditLine, isBracketed: isBracketed,
        segments: reader.count))
    credit = consume made
    return true
  }

  /// What one bracket, or a line, names. False if anything is not plain.
  private static func read(
    _ content: Range<Int>, _ lexicon: Lexicon, _ reader: inout Reader, _ clue: inout Clue
  ) -> Bool {
    guard let (start, label) = label(in: reader.bytes, content, lexicon) else { return false }
    if let marker = label?.marker { reader.markers.append(marker) }
    guard reader.read(from: start, lexicon), reader.count > 0 else { return false }
    if reader.isOpen, CreditText.beginsWithBy(reader.bytes) { return false }
    clue.label = label
    clue.start = start
    clue.pieces = reader.count + reader.markers.count - (label?.marker == nil ? 0 : 1)
    return true
  }

  /// `(Photo by A / AFP) (Photo by A/AFP via Getty Images)`: two brackets about one picture.
  private static func readTwin(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ second: Range<Int>, with lexicon: Lexicon,
    into credit: inout Credit?, raw: (Clue) -> String?
  ) -> Bool {
    var clues = (Clue(), Clue())
    var one = Reader(bytes: bytes, end: first.upperBound)
    var other = Reader(bytes: bytes, end: second.upperBound)
    guard read(first, lexicon, &one, &clues.0), clues.0.label?.isPlain == true, !one.isOpen,
      read(second, lexicon, &other, &clues.1), clues.1.label?.isPlain == true, !other.isOpen,
      let line = raw(Clue())
    else { return false }
    var made = Credit(raw: line)
    made.add(one, lexicon.gazetteer)
    made.add(other, lexicon.gazetteer)
    made.settle(lexicon.gazetteer, isStaff: false, isHouse: false, publication: nil)
    made.judge(
      Confidence.Evidence(isLabelled: true, isBracketed: true, segments: max(one.count, other.count)))
    credit = consume made
    return true
  }

  /// The two brackets inside of which a line stands, each without its own; nil if there is one, or are more.
  private static func twins(
    in bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>
  ) -> (Range<Int>, Range<Int>)? {
    guard bytes[content.lowerBound - 1] == 0x28 else { return nil }
    let first = bytes[content]
    guard let close = first.firstIndex(of: 0x29) else { return nil }
    var open = close + 1
    if open < content.upperBound, bytes[open] == 0x20 { open += 1 }
    guard open + 4 < content.upperBound, bytes[open] == 0x28, bytes[open + 1] != 0x20,
      close > content.lowerBound + 3, bytes[close - 1] != 0x20,
      // A sentence has no slash, or many words.
      first[..<close].contains(0x2F), first[..<close].count(where: { $0 == 0x20 }) < 8
    else { return nil }
    return (content.lowerBound..<close, open + 1..<content.upperBound)
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

extension Credit {
  /// Adds what a bracket, or a line, names.
  fileprivate mutating func add(_ reader: PlainCredit.Reader, _ gazetteer: Gazetteer) {
    if photographers.isEmpty, reader.persons.count == 1 {
      photographers = reader.persons
    } else {
      for person in reader.persons { add(person) }
    }
    let chain = reader.chain(gazetteer)
    self.chain = self.chain.isEmpty ? chain : ChainOrder.merged(self.chain, chain)
    if let via = reader.via { self.via = via }
    licence = licence ?? reader.licence
    for marker in reader.markers { markers.insert(marker) }
  }
}
