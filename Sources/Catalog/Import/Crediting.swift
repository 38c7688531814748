internal import Cutline
internal import GRDB

/// A credit in its place, and whether the asset is listed under the names in it.
struct Sighting: Equatable {
  var source: String
  var credit: Credit
  /// True if these photographers are the asset's; false where a better place names them.
  var namesPhotographers = false
  var namesParties = false

  /// A by-line that names an organisation (`REUTERS TV`, `SANA`) stands in for the photographer, as IPTC's
  /// Creator allows where the person must stay unnamed; but not one that only repeats the credit line.
  mutating func letOrganisationStandIn(besides creditLines: [Credit]) {
    let lines = creditLines.map { Name.key(of: $0.raw) }
    guard !credit.chain.isEmpty, !lines.contains(Name.key(of: credit.raw)) else { return }
    // `SANA` by its known name; `REUTERS TV`, which is more than its party Reuters, as written.
    credit.photographers = credit.chain.map { party in
      let isWhole = credit.chain.count > 1 || Name.key(of: party.name) == Name.key(of: credit.raw)
      let name = isWhole ? party.name : Name.display(of: credit.raw)
      return Person(written: party.written, name: name, key: Name.key(of: name))
    }
    namesPhotographers = true
  }
}

extension Heuristics {
  /// Every credit that a file carries. Listed are the photographers of the chosen creator, else of the credit
  /// line, the source or the description; and the parties of the credit line and a known source, else of the others.
  func sightings(in photo: Photo) -> [Sighting] {
    var found: [Sighting] = []
    var chosen: [Field: Address] = [:]
    for (field, expectation) in Heuristics.creditFields {
      chosen[field] = photo.choice(of: field)?.address
      for (address, readings) in photo.statements(of: field) {
        for reading in readings {
          found.append(Sighting(source: "\(address)", credit: credit(reading.value, expectation)))
        }
      }
    }
    func places(_ field: Field) -> [Int] {
      found.indices.filter { found[$0].source == chosen[field]?.description }
    }
    let isComplete =
      found.contains { !$0.credit.photographers.isEmpty } && found.contains { !$0.credit.chain.isEmpty }
    if !isComplete, let text = photo.choice(of: .description) {
      if let credit = caption(text.value, nil).credit, credit.confidence >= Heuristics.candidateLimit {
        found.append(Sighting(source: "\(text.address)", credit: credit))
        chosen[.description] = text.address
      }
    }
    for field in [Field.creator, .creditLine, .source, .description] {
      let naming = places(field).filter { !found[$0].credit.photographers.isEmpty }
      for place in naming { found[place].namesPhotographers = true }
      if !naming.isEmpty { break }
    }
    if !found.contains(where: \.namesPhotographers) {
      for place in places(.creator) {
        found[place].letOrganisationStandIn(besides: places(.creditLine).map { found[$0].credit })
      }
    }
    for field in [Field.creditLine, .source, .creator, .description] {
      let naming = places(field).filter { !found[$0].credit.chain.isEmpty }
      for place in naming { found[place].namesParties = true }
      if !naming.isEmpty { break }
    }
    // Beside a credit line the source may be a code (`X80002`): it adds a party only if that is a known one.
    for place in places(.source) where found[place].credit.chain.contains(where: { $0.id != nil }) {
      found[place].namesParties = true
    }
    return found
  }

  private static let creditFields: [(Field, Credit.Expectation)] = [
    (.creator, .creator), (.creditLine, .party), (.source, .party),
  ]

  /// Every credit printed about one image. Listed are the names of the best slot that has some and is not a mere
  /// guess; a file's field says by itself that its text is a credit, words in an article do not.
  static func sightings(in occurrence: Occurrence) -> [Sighting] {
    var found: [Sighting] = []
    for slot in Occurrence.creditOrder {
      for piece in occurrence.evidence where piece.slot == slot {
        if let credit = piece.caption.credit { found.append(Sighting(source: piece.source, credit: credit)) }
      }
    }
    let credible = found.indices.filter { found[$0].credit.confidence >= Heuristics.candidateLimit }
    if let first = credible.first(where: { !found[$0].credit.photographers.isEmpty }) {
      found[first].namesPhotographers = true
    }
    if let first = credible.first(where: { !found[$0].credit.chain.isEmpty }) {
      found[first].namesParties = true
    }
    return found
  }

  /// Below this confidence a credit is only a candidate; see ``Credit/confidence``.
  private static let candidateLimit = 0.45
}

/// Writes the derived credits, with the people and parties in them.
struct CreditWriter {
  let db: Database
  let heuristics: Heuristics
  private var people: [String: Int64] = [:]
  private var parties: [String: Int64] = [:]

  init(db: Database, heuristics: Heuristics) {
    self.db = db
    self.heuristics = heuristics
  }

  mutating func write(creditsOf photo: Photo, id: Int64) throws {
    for sighting in heuristics.sightings(in: photo) { try write(sighting, photo: id, occurrence: nil) }
  }

  mutating func write(creditsOf occurrence: Occurrence, id: Int64) throws {
    for sighting in Heuristics.sightings(in: occurrence) { try write(sighting, photo: nil, occurrence: id) }
  }

  private mutating func write(_ sighting: Sighting, photo: Int64?, occurrence: Int64?) throws {
    let credit = sighting.credit
    try db.cachedStatement(
      sql: """
        INSERT INTO credit (photo, occurrence, source, raw, role, confidence) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      photo, occurrence, sighting.source, credit.raw.stored, credit.role.rawValue, credit.confidence,
    ])
    let id = db.lastInsertedRowID
    for (position, person) in credit.photographers.enumerated() where !person.key.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO credit_person VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          id, position, self.id(of: person), person.written.stored, person.name.stored, photo, occurrence,
          sighting.namesPhotographers,
        ])
    }
    for (position, party) in credit.chain.enumerated() where !party.key.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO credit_party VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          id, position, self.id(of: party), party.written.stored, party.name.stored, photo, occurrence,
          sighting.namesParties,
        ])
    }
  }

  private mutating func id(of person: Person) throws -> Int64 {
    let key = person.key.stored
    if let id = people[key] { return id }
    let known = try db.cachedStatement(sql: "SELECT id FROM person WHERE key = ?")
    if let id = try Int64.fetchOne(known, arguments: [key]) {
      people[key] = id
      return id
    }
    try db.cachedStatement(sql: "INSERT INTO person (key, name) VALUES (?, ?)").execute(
      arguments: [key, person.name.stored])
    people[key] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  private mutating func id(of party: Party) throws -> Int64 {
    let key = party.key.stored
    if let id = parties[key] { return id }
    let known = try db.cachedStatement(sql: "SELECT id FROM party WHERE key = ?")
    if let id = try Int64.fetchOne(known, arguments: [key]) {
      parties[key] = id
      return id
    }
    try db.cachedStatement(sql: "INSERT INTO party (key, folded, name, kind) VALUES (?, ?, ?, ?)").execute(
      arguments: [key, Name.key(of: party.name).stored, party.name.stored, party.kind.rawValue])
    parties[key] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
