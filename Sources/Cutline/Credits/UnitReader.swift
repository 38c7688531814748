/// Reads one unit: labels, segments, and what each segment is (credit grammar §7.1).
struct UnitReader {
  let lexicon: Lexicon
  let expectation: Credit.Expectation
  var reading = UnitReading()
  /// What a leading marker makes of the names after it: those of a screenshot or a courtesy are sources.
  private var namesAreSources = false

  init(lexicon: Lexicon, expectation: Credit.Expectation) {
    self.lexicon = lexicon
    self.expectation = expectation
  }

  mutating func read(_ unit: [UInt8]) {
    let opening = LabelReader.opening(of: unit[...], lexicon: lexicon)
    for meaning in opening.meanings { note(meaning, isLeading: true) }
    if let name = opening.publication {
      reading.publication =
        lexicon.gazetteer.party(for: name) ?? Party(written: name, name: name, kind: .publication)
    }
    let segments = Segmenter.segments(unit[opening.end...], lexicon: lexicon)
    for segment in joined(segments) { read(segment) }
    settleUnclear()
  }

  /// Notes what a label or marker says.
  private mutating func note(_ meaning: Labels.Meaning, isLeading: Bool) {
    reading.meanings.append(meaning)
    if let marker = meaning.marker { reading.markers.insert(marker) }
    if isLeading {
      namesAreSources = meaning == .courtesy || meaning == .screenshot || meaning == .ai || namesAreSources
    }
  }

  /// Comma parts that are one organisation: `U.S. District Court, Eastern District of New York`.
  private func joined(_ segments: [Segment]) -> [Segment] {
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

  private mutating func read(_ segment: Segment) {
    var text = UnitReader.unquoted(Person.trimmed(segment.text))
    text = UnitReader.withoutYears(text)
    if namesAreSources, let first = text.unicodeScalars.first, first.isLower { text = withoutArticle(text) }
    if text.isEmpty || text == "-" || text == "–" || text == "—" {
      reading.markers.insert(.uncredited)
      return
    }
    if text.hasPrefix("@") { return readHandle(text, segment.separator) }
    if segment.separator == .client {
      reading.client = text
      if let party = lexicon.gazetteer.party(for: text), party.kind == .publication {
        append(.party(party), .client)
      }
      return
    }
    if let party = lexicon.gazetteer.party(for: text), party.kind != .aiTool {
      let isMaker = reading.markers.contains(.ai) && segment.separator == .via
      return append(.party(party), isMaker ? .slash : segment.separator)
    }
    if let licence = LicenceReader.licence(in: text) {
      reading.licence = reading.licence ?? licence
      return
    }
    // After a slash `STF` is Brazil's supreme court, after a comma AP's word for staff.
    if text == "STF", segment.separator == .slash, let last = reading.items.last, last.person != nil {
      return append(.party(Party(written: text, name: text, kind: .government)), .slash)
    }
    if readMarkers(&text, segment.separator) { return }
    if let (head, tail) = hyphenated(text) {
      read(Segment(text: head, separator: segment.separator))
      read(Segment(text: tail, separator: .dash))
      return
    }
    readName(text, segment.separator)
  }

  /// A name and a party or marker joined by a hyphen: `Kirby Lee-USA TODAY Sports`, `Kevin Dietsch-Pool`.
  private func hyphenated(_ text: String) -> (head: String, tail: String)? {
    var rest = Substring(text)
    var head = ""
    while let dash = rest.firstIndex(of: "-") {
      head += rest[..<dash]
      rest = rest[dash...].dropFirst()
      let tail = String(rest)
      guard tail.utf8.count > 2, !head.isEmpty else { return nil }
      let bytes = Array(tail.utf8)
      let match = lexicon.labels.match(at: 0, in: bytes)
      let isMarker = match?.end == bytes.count && match?.meaning(at: .alone)?.marker == .pool
      let isParty = head.contains(" ") && lexicon.gazetteer.entry(for: tail)?.kind.tradesPictures == true
      if isMarker || isParty { return (head, tail) }
      head += "-"
    }
    return nil
  }

  /// Without the years of a copyright notice: `2026 The AP`, `2004-2021 Getty Images`.
  private static func withoutYears(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    let digits = scalars.prefix { $0.isDigit || $0.isDash }
    let isYear = digits.count == 4 || digits.count == 9
    if isYear, digits.first == "1" || digits.first == "2", scalars.dropFirst(digits.count).first == " " {
      scalars = scalars.dropFirst(digits.count + 1)
    }
    while let last = scalars.last, last == " " || (last == "." && scalars.dropLast().last == " ") {
      scalars.removeLast()
    }
    return String(Substring(scalars))
  }

  /// Without quotes around the whole and without the stars and underscores of light markup.
  private static func unquoted(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    func isLight(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isDoubleQuote || scalar == "*" || scalar == "<" || scalar == ">"
    }
    while let first = scalars.first, isLight(first) || first == "_" { scalars.removeFirst() }
    while let last = scalars.last, isLight(last) { scalars.removeLast() }
    if let first = scalars.first, let last = scalars.last, scalars.count > 2, first.isApostrophe,
      last.isApostrophe
    {
      scalars = scalars.dropFirst().dropLast()
    }
    return String(Substring(scalars))
  }

  private mutating func readHandle(_ text: String, _ separator: Separator) {
    let handle = String(text.prefix { !$0.isWhitespace })
    reading.markers.insert(.social)
    append(.person(Person(parsing: handle)), separator)
    let rest = Person.trimmed(String(text.dropFirst(handle.count)))
    if !rest.isEmpty { read(Segment(text: rest, separator: .slash)) }
  }

  /// Takes markers and labels off both ends of a segment. True if nothing is left, or if what is left has
  /// been read.
  private mutating func readMarkers(_ text: inout String, _ separator: Separator) -> Bool {
    for _ in 0..<4 {
      let bytes = Array(text.utf8)
      let matches = lexicon.labels.matches(at: 0, in: bytes)
      if let match = matches.last, match.end >= bytes.count - 1 {
        if let meaning = match.meaning(at: .alone) ?? match.meaning(at: .label) ?? match.meaning(at: .lead) {
          note(meaning, isLeading: false)
          return true
        }
      }
      if let lead = leading(matches, in: bytes) {
        note(lead.meaning, isLeading: true)
        let rest = Person.trimmed(String(decoding: bytes[lead.end...], as: UTF8.self))
        let isSource = lead.meaning == .courtesy
        if isSource {
          appendSource(withoutArticle(rest), separator)
        } else {
          read(Segment(text: rest, separator: separator))
        }
        return true
      }
      guard let tail = trailing(in: bytes) else { return false }
      note(tail.meaning, isLeading: false)
      text = Person.trimmed(String(decoding: bytes[..<tail.start], as: UTF8.self))
      if text.isEmpty { return true }
      if let party = lexicon.gazetteer.party(for: text) {
        append(.party(party), separator)
        return true
      }
      let isParty = tail.meaning == .handout || (tail.meaning == .pool && !GivenNames.begins(text))
      if isParty, !Shape.isLoneAcronym(text) || tail.meaning == .handout {
        append(.party(Party(written: text, name: text)), separator)
        return true
      }
    }
    return false
  }

  /// A marker or label at the beginning of a segment: `Handout/…`, `Photo montage by Salon`, `Foto: X`.
  private func leading(_ matches: [Labels.Match], in bytes: [UInt8]) -> (meaning: Labels.Meaning, end: Int)? {
    for match in matches.reversed() where match.end < bytes.count {
      let isColon = bytes[match.end...].first { $0 != 0x20 } == UInt8(ascii: ":")
      if isColon,
        let meaning = match.meaning(at: .label) ?? match.meaning(at: .lead) ?? match.meaning(at: .alone)
      {
        let colon = bytes[match.end...].firstIndex(of: UInt8(ascii: ":")) ?? match.end
        return (meaning, colon + 1)
      }
      if let meaning = match.meaning(at: .lead), bytes[match.end] == 0x20 || bytes[match.end - 1] >= 0x80 {
        return (meaning, match.end)
      }
    }
    return nil
  }

  /// A marker at the end of a segment: `Reuters files`, `Han Handout`, `WPA Pool`, `Press Service photo`.
  private func trailing(in bytes: [UInt8]) -> (meaning: Labels.Meaning, start: Int)? {
    var spaces = 0
    var i = bytes.count - 1
    var found: (meaning: Labels.Meaning, start: Int)?
    while i > 0, spaces < 4 {
      if bytes[i] == 0x20 {
        spaces += 1
        if let match = lexicon.labels.match(at: i + 1, in: bytes), match.end >= bytes.count - 1,
          let meaning = match.meaning(at: .tail)
        {
          found = (meaning, i)
        }
      }
      i -= 1
    }
    return found
  }

  private func withoutArticle(_ text: String) -> String {
    var words = text.split(separator: " ")
    let articles: Set<String> = [
      "the", "la", "el", "los", "las", "le", "les", "der", "die", "das", "il", "of", "by", "de",
    ]
    if words.count > 1, let first = words.first, articles.contains(String(first)) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// A supplier: a party whatever its shape.
  private mutating func appendSource(_ text: String, _ separator: Separator) {
    let name = UnitReader.unquoted(Person.trimmed(text))
    guard !name.isEmpty else { return }
    let bytes = Array(name.utf8)
    if let match = lexicon.labels.match(at: 0, in: bytes), match.end == bytes.count,
      let meaning = match.meaning(at: .alone)
    {
      return note(meaning, isLeading: false)
    }
    append(.party(lexicon.gazetteer.party(for: name) ?? Party(written: text, name: name)), separator)
  }

  private mutating func append(_ kind: Item.Kind, _ separator: Separator) {
    reading.items.append(Item(kind: kind, separator: separator))
  }

  private mutating func readName(_ text: String, _ separator: Separator) {
    if EastAsian.isIn(text) { return readEastAsian(text, separator) }
    // `Mila Hacke_Berlin`: a file name's way of writing.
    if let line = text.firstIndex(of: "_"), Shape.isPerson(String(text[..<line])) {
      return readName(String(text[..<line]), separator)
    }
    if reading.markers.contains(.ai) { return readMaker(text, separator == .via ? .slash : separator) }
    if Shape.looksLikePerson(text) {
      let isOrganisation = Shape.isOrganisation(text)
      if namesAreSources || isOrganisation || expectation == .party && reading.items.isEmpty {
        append(.party(organisation(text)), separator)
      } else {
        append(.person(Person(parsing: text)), separator)
      }
    } else if !text.contains(" ") {
      append(.lone(text), separator)
    } else if Shape.isOrganisation(text) || namesAreSources {
      append(.party(organisation(text)), separator)
    } else {
      append(.unclear(text), separator)
    }
  }

  private func organisation(_ text: String) -> Party {
    Party(written: text, name: text, kind: OrganisationKind.kind(of: text))
  }

  /// In a credit to an AI tool: `in Bing Designer durch heise online`.
  private mutating func readMaker(_ text: String, _ separator: Separator) {
    let parts = text.split(separator: " ")
    let words =
      parts.first.map { UnitReader.makers.contains($0.lowercased()) } == true ? parts.dropFirst() : parts[...]
    let name = words.joined(separator: " ")
    guard !name.isEmpty, lexicon.gazetteer.entry(for: name)?.kind != .aiTool else { return }
    if let party = lexicon.gazetteer.party(for: name) {
      append(.party(party), separator)
    } else if Shape.isPerson(name) {
      append(.person(Person(parsing: name)), separator)
    } else {
      reading.unknown.append(name)
    }
  }

  /// Words between an AI tool and who used it.
  private static let makers: Set<String> = [
    "in", "mit", "with", "by", "using", "von", "par", "avec", "con", "por", "dall", "de", "and",
  ]

  private mutating func readEastAsian(_ text: String, _ separator: Separator) {
    if let (house, name) = EastAsian.reporter(in: text) {
      reading.isStaff = true
      if !house.isEmpty { appendSource(house, separator) }
      if !name.isEmpty { readEastAsian(name, .slash) }
      return
    }
    guard let (rest, tail) = EastAsian.tail(of: text) else {
      if EastAsian.isName(text), !namesAreSources {
        append(.person(Person(parsing: text)), separator)
      } else {
        append(.party(lexicon.gazetteer.party(for: text) ?? organisation(text)), separator)
      }
      return
    }
    switch tail {
    case .shot: break
    case .reporter: reading.isStaff = true
    case .courtesy: note(.courtesy, isLeading: false)
    case .house: reading.isHouse = true
    case .file: note(.file, isLeading: false)
    case .screenshot: note(.screenshot, isLeading: false)
    case .pool: note(.pool, isLeading: false)
    }
    guard !rest.isEmpty else { return }
    if tail == .shot || tail == .reporter || tail == .pool {
      if lexicon.gazetteer.entry(for: rest) != nil {
        appendSource(rest, separator)
      } else {
        readEastAsian(rest, separator)
      }
    } else {
      appendSource(rest, separator)
    }
  }

  /// Decides what lone words are, once the company that they keep is known (§7.1, step 7).
  private mutating func settleUnclear() {
    let persons = reading.items.count { $0.person != nil }
    let lones = reading.items.count {
      if case .lone(let word) = $0.kind { !Shape.isLoneAcronym(word) } else { false }
    }
    for index in reading.items.indices {
      switch reading.items[index].kind {
      case .lone(let word):
        let isPerson =
          isContributor(word, at: index) && persons == 0 && lones == 1 && !namesAreSources
          && !Shape.isDomain(word) && !Shape.hasCue(word)
        if isPerson || reading.meanings.contains(.photographer) && persons == 0 && !Shape.isLoneAcronym(word)
        {
          reading.items[index].kind = .person(Person(parsing: word))
        } else {
          let isGiven =
            namesAreSources || reading.markers.contains(.courtesy) || reading.markers.contains(.screenshot)
          if !Shape.isOrganisation(word), !Shape.isLoneAcronym(word), !isGiven {
            reading.unknown.append(word)
          }
          reading.items[index].kind = .party(organisation(word))
        }
      case .unclear(let text):
        reading.unknown.append(text)
        reading.items[index].kind = .party(organisation(text))
      case .person, .party: break
      }
    }
    // Commons: `By A (title) [CC BY 2.0]`.
    if reading.licence != nil {
      reading.items.removeAll { item in
        item.separator == .bracket
          && item.party.map { $0.id == nil && reading.unknown.contains($0.written) } ?? false
      }
    }
    settleRivals()
  }

  /// True for one word beside a stock library, a distributor or a licence, or right after a leading agency.
  private func isContributor(_ word: String, at index: Int) -> Bool {
    if expectation == .creator { return true }
    if expectation == .party || Shape.isLoneAcronym(word) { return false }
    if reading.licence != nil { return true }
    let parties = reading.items.compactMap(\.party)
    let isNearStock = parties.contains {
      $0.kind == .stock || $0.kind == .distributor || $0.kind == .openLibrary
    }
    let followsAgency = index > 0 && (reading.items[index - 1].party?.kind.tradesPictures ?? false)
    return isNearStock || followsAgency
  }

  /// Of several persons in a row of slashes before an agency only the first is one for certain; a later one
  /// needs a given name that is known (`Jose Breton/Pics Action/NurPhoto`).
  private mutating func settleRivals() {
    let rivals = reading.items.indices.filter { reading.items[$0].person != nil }
    guard rivals.count > 1 else { return }
    let certain = rivals.first { GivenNames.begins(reading.items[$0].person?.name ?? "") } ?? rivals[0]
    var kept: [Person] = []
    for index in rivals {
      guard let person = reading.items[index].person else { continue }
      let isEqual = reading.items[index].separator.joinsEquals
      let repeats = kept.contains { $0.match(person) >= .similar }
      if index == certain || isEqual && index > certain || repeats || GivenNames.begins(person.name)
        || person.handle != nil || EastAsian.isIn(person.name)
      {
        kept.append(person)
      } else {
        reading.unknown.append(person.written)
        reading.items[index].kind = .party(Party(written: person.written, name: person.written))
      }
    }
  }
}
