/// Reads one unit: labels, segments, and what each segment is (credit grammar §7.1).
struct UnitReader {
  let lexicon: Lexicon
  let expectation: Credit.Expectation
  var reading = UnitReading()
  /// What a leading marker makes of the names after it: those of a screenshot or a courtesy are sources.
  var namesAreSources = false
  /// The last segment names for whom the picture was made.
  private var isAfterClient = false
  /// The label was `Photo by` or the like, after which a person is named.
  var saysBy = false
  /// The pieces in reading order; nil unless they are asked for.
  var tokens: [Credit.Token]?
  /// Markers at the end of the segment that is being read; they are recorded after its name.
  var tails: [Credit.Token] = []

  init(lexicon: Lexicon, expectation: Credit.Expectation) {
    self.lexicon = lexicon
    self.expectation = expectation
  }

  mutating func read(_ unit: [UInt8]) {
    let opening = LabelReader.opening(
      of: unit[...], lexicon: lexicon, isLine: expectation == .creditLine)
    if !opening.meanings.isEmpty {
      let isOther = opening.meanings.first == .other || opening.meanings.first == .illustration
      if isOther || tokens != nil {
        let label = String(decoding: unit[..<opening.end].filter { $0 > 2 }, as: UTF8.self)
        if isOther { reading.label = Person.trimmed(label) }
        record(label, .label, .start, opening.meanings.map(\.rawValue).joined(separator: ", "))
      }
    }
    for meaning in opening.meanings { note(meaning, isLeading: true) }
    saysBy = LabelReader.endsInBy(unit[..<opening.end])
    if let name = opening.publication {
      reading.publication =
        lexicon.gazetteer.party(for: name) ?? Party(written: name, name: name, kind: .publication)
    }
    let segments = Segmenter.segments(unit[opening.end...], lexicon: lexicon)
    for segment in joined(segments) {
      read(segment)
      tokens?.append(contentsOf: tails)
      tails = []
    }
    settleUnclear()
    // `東京都千代田区、松岡大地撮影`: beside who took it the place is named, and before ＝ the caption ends.
    if reading.items.contains(where: { $0.person != nil }), unit.firstRange(of: "撮影".utf8) != nil {
      let isTaken = reading.items.contains { $0.person.map { !EastAsian.isPlace($0.written[...]) } ?? false }
      reading.items.removeAll { item in
        // `東京都港区` has the length of a name.
        if isTaken, let person = item.person, EastAsian.isPlace(person.written[...]) { return true }
        return item.party.map { $0.id == nil && EastAsian.isIn($0.written) && !EastAsian.isHouse($0.written) }
          ?? false
      }
    }
  }

  /// Notes what a label or marker says.
  mutating func note(_ meaning: Labels.Meaning, isLeading: Bool) {
    reading.meanings.append(meaning)
    if let marker = meaning.marker { reading.markers.insert(marker) }
    if isLeading {
      namesAreSources = meaning == .courtesy || meaning == .screenshot || meaning == .ai || namesAreSources
    }
  }

  /// Comma parts that are one organisation: `U.S. District Court, Eastern District of New York`.
  func joined(_ segments: [Segment]) -> [Segment] {
    var out: [Segment] = []
    for segment in segments {
      if segment.separator == .comma, let last = out.last, lexicon.gazetteer.entry(for: last.text) == nil,
        lexicon.gazetteer.entry(for: segment.text) == nil, Shape.isOrganisation(last.text),
        segment.text.contains(" of ") || last.text.hasSuffix("Court"), Shape.isOrganisation(segment.text)
      {
        out[out.count - 1].text += ", " + segment.text
      } else {
        out.append(segment)
      }
    }
    return out
  }

  mutating func read(_ segment: Segment) {
    var text = UnitReader.unquoted(Person.trimmed(segment.text))
    text = UnitReader.withoutNumbers(UnitReader.withoutAnd(UnitReader.withoutYears(text, lexicon.gazetteer)))
    text = UnitReader.withoutStop(UnitReader.withoutPage(text))
    if namesAreSources, let first = text.unicodeScalars.first, first.isLower { text = withoutArticle(text) }
    if text.unicodeScalars.allSatisfy({ $0.isDash || $0 == " " }) {
      reading.markers.insert(.uncredited)
      record(text, .marker, segment.separator, "a dash for nobody")
      return
    }
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return }  // `Contributor#8523328`
    if isPictureNumber(text) {
      reading.isNumbered = true
      return record(text, .aside, segment.separator, "a picture's number")
    }
    // `China OUT`, `NETHERLANDS OUT`: where the picture may not be used.
    if text.hasSuffix(" OUT"), text.utf8.count < 40, reading.items.isEmpty || segment.separator != .start {
      return record(text, .aside, segment.separator, "where it may not be used")
    }
    if text.hasPrefix("@") { return readHandle(text, segment.separator) }
    // `Getty Images for The Met Museum/Vogue`
    if let client = reading.client, segment.separator == .slash, isAfterClient,
      lexicon.gazetteer.entry(for: text).map({ $0.kind == .publication || $0.kind == .company })
        ?? !Shape.isPerson(text)
    {
      reading.client = client + "/" + text
      return record(text, .client, .slash, "for whom the picture was made")
    }
    isAfterClient = segment.separator == .client
    if segment.separator == .client {
      reading.client = text
      record(text, .client, .client, "for whom the picture was made")
      let hasSource = reading.items.contains { $0.party?.kind.tradesPictures == true }
      if !hasSource, let party = lexicon.gazetteer.party(for: text), party.kind == .publication {
        append(.party(party), .client)
      }
      return
    }
    if segment.separator == .bracket, spellsOut(text) { return }
    if !lexicon.people.isEmpty, lexicon.people.contains(Name.key(of: text)) {
      return append(.person(Person(parsing: text)), segment.separator)
    }
    if let party = lexicon.gazetteer.party(for: text), party.kind != .aiTool {
      let isMaker = reading.markers.contains(.ai) && segment.separator == .via
      return append(.party(party), isMaker ? .slash : segment.separator)
    }
    if readTool(text, segment.separator) { return }
    if isEditorsCode(text, segment.separator) { return record(text, .aside, .slash, "an editor's code") }
    if let licence = LicenceReader.licence(in: text) {
      reading.licence = reading.licence ?? licence
      record(licence, .licence, segment.separator, "names a licence")
      return
    }
    if LicenceReader.openers.contains(Name.compact(text)), text.utf8.count > 4 { return }
    // After a slash `STF` is Brazil's supreme court, after a comma AP's word for staff.
    if text == "STF", segment.separator == .slash, let last = reading.items.last, last.person != nil {
      return append(.party(Party(written: text, name: text, kind: .government)), .slash)
    }
    if readMarkers(&text, segment.separator) { return }
    if let (head, tail) = glued(text) {
      read(Segment(text: head, separator: segment.separator))
      read(Segment(text: tail, separator: .slash))
      return
    }
    if let (head, tail) = hyphenated(text) {
      read(Segment(text: head, separator: segment.separator))
      read(Segment(text: tail, separator: .dash))
      return
    }
    readName(text, segment.separator)
  }

  /// `UN0635258`: up to four letters and five digits or more.
  private func isPictureNumber(_ text: String) -> Bool {
    let first = text.utf8.prefix { $0 &- 0x30 < 10 }.count
    // Shutterstock's `16507315bs`
    if first > 5, (1...3).contains(text.utf8.count - first),
      text.utf8.dropFirst(first).allSatisfy({ $0 &- 0x61 < 26 })
    {
      return true
    }
    let digits = text.utf8.reversed().prefix { $0 &- 0x30 < 10 }.count
    return digits > 4 && (1...4).contains(text.utf8.count - digits)
      && text.utf8.dropLast(digits).allSatisfy { $0 &- 0x41 < 26 }
  }

  /// `ANTARA FOTO/Hafidz Mubarak A/foc.`: who passed the picture on, in two to four small letters behind the name.
  private func isEditorsCode(_ text: String, _ separator: Separator) -> Bool {
    let letters = text.hasSuffix(".") ? text.dropLast() : text[...]
    return separator == .slash && (2...4).contains(letters.utf8.count)
      && letters.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && reading.items.last?.person?.handle == nil
      && reading.items.last?.person != nil && lexicon.labels.match(at: 0, in: Array(text.utf8)) == nil
  }

  mutating func readHandle(_ text: String, _ separator: Separator) {
    let handle = String(text.prefix { !$0.isWhitespace })
    reading.markers.insert(.social)
    append(.person(Person(parsing: handle)), separator)
    let rest = Person.trimmed(String(text.dropFirst(handle.count)))
    if !rest.isEmpty { read(Segment(text: rest, separator: .slash)) }
  }

  func withoutArticle(_ text: String) -> String {
    var words = text.split(separator: " ")
    let articles: Set<String> = [
      "the", "la", "el", "los", "las", "le", "les", "der", "die", "das", "il", "of", "by", "de", "del",
      "della",
      "dello", "dei", "delle", "dal", "dalla", "du", "des", "da", "do", "dos", "pela", "pelo", "par", "por",
    ]
    while words.count > 1, let first = words.first, articles.contains(String(first)) { words.removeFirst() }
    // `l'Université Laval`, `dell'Università`
    if let first = words.first, let sign = first.unicodeScalars.firstIndex(where: \.isApostrophe),
      ["l", "d", "dell", "dall"].contains(first[..<sign]),
      first[sign...].unicodeScalars.dropFirst().first?.isUpper == true
    {
      words[0] = Substring(first[sign...].unicodeScalars.dropFirst())
    }
    return words.joined(separator: " ")
  }

  /// A supplier: a party whatever its shape.
  mutating func appendSource(_ text: String, _ separator: Separator) {
    let name = UnitReader.unquoted(Person.trimmed(text))
    guard !name.isEmpty else { return }
    if let meaning = lexicon.labels.meaning(ofWhole: Array(name.utf8)) {
      record(name, .marker, separator, meaning.rawValue)
      return note(meaning, isLeading: false)
    }
    append(.party(lexicon.gazetteer.party(for: name) ?? Party(written: text, name: name)), separator)
  }

  mutating func append(_ kind: Item.Kind, _ separator: Separator) {
    var item = Item(kind: kind, separator: separator)
    if let tokens {
      item.token = tokens.count
      let text = item.written
      record(text, .aside, separator, "no name of a person or a source")
    }
    reading.items.append(item)
  }
}
