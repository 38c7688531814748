extension Credit {
  /// What a text is expected to be; it decides what a bare name is.
  public enum Expectation: Sendable, Hashable {
    /// A printed credit line.
    case creditLine
    /// A file's creator field: a bare name is a person.
    case creator
    /// A file's credit or source field: a bare name is a party.
    case party
  }

  /// The longest text read as a credit, in bytes of UTF-8; the rest of a longer one is left aside.
  public static let longest = 1200

  /// Reads a credit line such as `(photo credit: REUTERS/MURAD SEZER)`. Never fails: an empty or unreadable
  /// line is a credit that names nobody.
  public init(parsing line: String, as expectation: Expectation = .creditLine) {
    var plain = PlainCredit.read(line, as: expectation, with: .standard)
    if let plain = plain.take() { self = plain } else { self.init(remembering: line, as: expectation) }
  }

  /// Reads a line that is not plain with the whole grammar, unless it was read before.
  init(remembering line: String, as expectation: Expectation) {
    // By bytes: as a string, a line equals its other Unicode forms, and `raw` must be the one that was found.
    let key = MemoKey(line: Array(line.utf8.prefix(Credit.longest + 1)), expectation: expectation)
    guard key.line.count <= Credit.longest else {
      self.init(reading: line, as: expectation, with: .standard)
      return
    }
    self = Credit.memo.value(for: key) { Credit(reading: line, as: expectation, with: .standard) }
  }

  private struct MemoKey: Hashable {
    var line: [UInt8]
    var expectation: Expectation
  }

  private static let memo = Memo<MemoKey, Credit>()

  /// The same with a house's own words and names.
  public init(parsing line: String, as expectation: Expectation = .creditLine, with lexicon: Lexicon) {
    self =
      PlainCredit.read(line, as: expectation, with: lexicon)
      ?? Credit(reading: line, as: expectation, with: lexicon)
  }

  /// Reads a line with the whole grammar.
  package init(reading line: String, as expectation: Expectation, with lexicon: Lexicon) {
    self.init(raw: line)
    let text = CreditText(line, lexicon: lexicon)
    restrictions = text.restrictions
    markers = text.markers
    date = text.date

    let reading = LineReading(text, as: expectation, with: lexicon)
    otherCredits = reading.others
    let pages = text.addresses.compactMap(LicenceReader.host(of:))
    merge(reading.units, pages: pages, gazetteer: lexicon.gazetteer)
    panels = reading.panels.map { part in
      var credit = Credit(raw: part.raw, markers: reading.sharedMarkers)
      credit.merge(part.units, pages: [], gazetteer: lexicon.gazetteer)
      credit.judge(
        Confidence.Evidence(isLabelled: true, segments: part.units.map(\.items.count).max() ?? 0))
      return Panel(position: part.position, credit: credit)
    }
    if licence != nil, let address = text.addresses.first(where: { $0.contains("licen") }) {
      restrictions.append(address)
    }
    let first = line.utf8.first { $0 != 0x20 }
    judge(
      Confidence.Evidence(
        isLabelled: expectation != .creditLine
          || reading.units.contains { $0.meanings.contains(where: \.isPlain) },
        isBracketed: first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
        isTruncated: text.isTruncated, holdsSentence: text.holdsSentence,
        segments: reading.units.map(\.items.count).max() ?? 0))
  }

  mutating func judge(_ evidence: Confidence.Evidence) {
    self.evidence = evidence
    confidence = Confidence.value(of: self)
  }

  /// Brings the units of a line together: `(Photo by A / AFP) (Photo by A/AFP via Getty Images)` is one credit.
  /// - Parameter pages: hosts of the web addresses in the line.
  private mutating func merge(_ readings: [UnitReading], pages: [String], gazetteer: Gazetteer) {
    var isStaff = false
    var isHouse = false
    var publication: Party?
    for reading in readings {
      let isAI = reading.markers.contains(.ai)
      for person in reading.items.compactMap(\.person) { add(person) }
      chain = ChainOrder.merged(chain, ChainOrder.chain(of: reading.items, gazetteer: gazetteer))
      if !isAI, let party = reading.items.last(where: { $0.separator == .via })?.party { via = party }
      markers.formUnion(reading.markers)
      client = client ?? reading.client
      licence = licence ?? reading.licence
      unknownParties += reading.unknown.filter { !unknownParties.contains($0) }
      isStaff = isStaff || reading.isStaff
      isHouse = isHouse || reading.isHouse
      publication = publication ?? reading.publication
    }
    if let publication { chain = ChainOrder.merged([publication], chain) }
    if chain.isEmpty, photographers.count > 0, let client {
      chain = [gazetteer.party(for: client) ?? Party(written: client, name: client)]
    }
    // `https://commons.wikimedia.org/…`, `https://www.pexels.com/photo/…`: the page of the picture.
    for host in pages {
      if let library = gazetteer.entry(for: host), library.kind == .stock || library.kind == .openLibrary,
        let party = gazetteer.party(for: library.name), !chain.contains(where: party.isSame(as:))
      {
        chain.append(party)
      }
    }
    settle(gazetteer, isStaff: isStaff, isHouse: isHouse, publication: publication)
  }

  /// What follows from the names and the markers.
  mutating func settle(_ gazetteer: Gazetteer, isStaff: Bool, isHouse: Bool, publication: Party?) {
    isFile = markers.contains(.file)
    isSymbolic = markers.contains(.symbolic)
    role = RoleRules.role(
      of: self, RoleRules.Facts(isStaff: isStaff, isHouse: isHouse, publication: publication), gazetteer)
  }

  /// Adds a photographer, unless one of the same name is there: `Hannes P. Albert/dpa/Hannes P Albert`,
  /// `GEORG HOCHMUTH/GEORG HOCHMUT`. The form with accents or with fewer capitals stands.
  mutating func add(_ person: Person) {
    guard let index = photographers.firstIndex(where: { $0.match(person) >= .similar }) else {
      photographers.append(person)
      return
    }
    if photographers[index].name.utf8.count < person.name.utf8.count,
      photographers[index].match(person) < .sameKey
    {
      photographers[index] = person
    }
  }
}
