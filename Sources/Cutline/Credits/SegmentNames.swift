/// Names in segments: persons, organisations, East Asian forms (credit grammar §6 and §7.1).
extension UnitReader {
  mutating func readName(_ text: String, _ separator: Separator) {
    if EastAsian.isIn(text) { return readEastAsian(text, separator) }
    // `Christina @ wocintechchat.com`: a name and its place.
    if let at = text.firstRange(of: " @ ") { return readName(String(text[..<at.lowerBound]), separator) }
    if let (platform, place) = platform(of: text) {
      append(.party(platform), separator)
      // `YouTube Sekretariat Presiden`, `Telegram-канал «Осторожно, новости»`: whose place it is.
      if !place.isEmpty { append(.party(organisation(place)), .slash) }
      return
    }
    // `Mila Hacke_Berlin`: a file name's way of writing.
    if let line = text.firstIndex(of: "_"), Shape.isPerson(String(text[..<line])) {
      return readName(String(text[..<line]), separator)
    }
    if reading.markers.contains(.ai) { return readMaker(text, separator == .via ? .slash : separator) }
    // `Mass Communication Specialist 2nd Class Kaila Peters`: a rank is no part of the shape.
    let person = Person(parsing: text)
    let name = person.prefix == nil ? text : person.name
    if Shape.looksLikePerson(name) {
      let isOrganisation = Shape.isOrganisation(name)
      if namesAreSources || isOrganisation {
        append(.party(organisation(text)), separator)
      } else {
        append(.person(person), separator)
      }
    } else if !text.contains(" ") {
      append(.lone(text), separator)
    } else if Shape.isOrganisation(text) || namesAreSources {
      append(.party(organisation(text)), separator)
    } else {
      append(.unclear(text), separator)
    }
  }

  /// `Facebook-Seite der Polizei`, `Telegram-канал …`, `Instagram Stories`: the platform with somebody's place on it.
  private func platform(of text: String) -> (platform: Party, place: String)? {
    let first = text.prefix { $0 != " " && $0 != "-" }
    guard first.count > 5, first.count < text.count, let entry = lexicon.gazetteer.entry(for: String(first)),
      entry.kind == .platform
    else { return nil }
    let rest = Person.trimmed(String(text.dropFirst(first.count + 1)))
    let isPlace = text.dropFirst(first.count).first == " " && Shape.isOrganisation(rest)
    let quoted = text.unicodeScalars.firstIndex { $0 == "«" }.map { String(text[$0...]) }
    let place =
      quoted.map { String($0.unicodeScalars.filter { $0 != "«" && $0 != "»" }) } ?? (isPlace ? rest : "")
    return (Party(written: String(first), name: entry.name, id: entry.id, kind: .platform), place)
  }

  func organisation(_ text: String) -> Party {
    Party(written: text, name: text, kind: OrganisationKind.kind(of: text))
  }

  /// A tool that makes pictures, alone or after the words for making: `Midjourney`, `Created with DALL·E 3`.
  mutating func readTool(_ text: String, _ separator: Separator) -> Bool {
    func isTool(_ name: String) -> Bool { lexicon.gazetteer.entry(for: name)?.kind == .aiTool }
    if isTool(text) {
      record(text, .marker, separator, "a tool that makes pictures")
      note(.ai, isLeading: false)
      return true
    }
    let words = text.split(separator: " ")
    guard (3...8).contains(words.count), !reading.markers.contains(.ai) else { return false }
    for index in 1..<(words.count - 1) where UnitReader.makers.contains(words[index].lowercased()) {
      // `Image generated with Midjourney by Tobias Lindqvist`
      let by = words[(index + 1)...].dropFirst().firstIndex { $0.lowercased() == "by" }
      guard isTool(words[(index + 1)..<(by ?? words.count)].joined(separator: " ")) else { continue }
      if let by, by + 1 < words.count {
        record(words[..<by].joined(separator: " "), .marker, separator, "names a tool that makes pictures")
        note(.ai, isLeading: false)
        readName(words[(by + 1)...].joined(separator: " "), .slash)
        return true
      }
      record(text, .marker, separator, "names a tool that makes pictures")
      note(.ai, isLeading: false)
      let head = words[..<index].joined(separator: " ")
      if GivenNames.begins(head), Shape.isPerson(head) { append(.person(Person(parsing: head)), separator) }
      return true
    }
    return false
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
    if let (first, second) = EastAsian.partners(in: text), lexicon.gazetteer.entry(for: first) != nil {
      appendSource(first, separator)
      appendSource(second, .slash)
      return
    }
    // `資料写真・共同`
    if let dot = text.firstIndex(of: "・"), lexicon.gazetteer.entry(for: text[dot...].dropFirst()) != nil {
      read(Segment(text: String(text[..<dot]), separator: separator))
      return appendSource(String(text[dot...].dropFirst()), .slash)
    }
    guard let (rest, tail) = EastAsian.tail(of: EastAsian.withoutBy(text)) else {
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
      // `大阪市 西夏生撮影`: where, a blank, who.
      if tail == .shot, let space = rest.lastIndex(of: " "), EastAsian.isPlace(rest[..<space]),
        EastAsian.isName(String(rest[space...].dropFirst()))
      {
        return readEastAsian(String(rest[space...].dropFirst()), separator)
      }
      // `뉴스1 박지혜`: the house, a blank, the name.
      if let space = rest.firstIndex(of: " "), lexicon.gazetteer.entry(for: rest[..<space]) != nil {
        appendSource(String(rest[..<space]), separator)
        readEastAsian(String(rest[space...].dropFirst()), .slash)
      } else if lexicon.gazetteer.entry(for: rest) != nil {
        appendSource(rest, separator)
      } else {
        readEastAsian(rest, separator)
      }
    } else {
      appendSource(rest, separator)
    }
  }
}
