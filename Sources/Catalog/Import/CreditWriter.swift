internal import Cutline
internal import GRDB

/// Writes the derived credits, with the people and parties in them. Credits that read alike are kept once: an
/// archive has a thousand times fewer of them than photos.
struct CreditWriter {
  private let db: Database
  private let words: Words
  private let naming: Naming
  private var credits: [Int64: Int64] = [:]
  private var sets: [[SetPart]: Int64] = [:]
  /// How much the uses of each credit have changed.
  private var uses: [Int64: Int] = [:]
  private var ids: [Roll: [String: Int64]] = [:]

  init(db: Database, words: Words) throws {
    self.db = db
    self.words = words
    naming = try Naming(in: db)
  }

  /// - Parameter asset: A photo, or minus an occurrence.
  mutating func write(_ sightings: [Sighting], asset: Int64) throws {
    try remove(asset: asset)
    if sightings.isEmpty { return }
    let creatorCount = sightings.prefix { $0.isCreator }.count
    let parts = try sightings.enumerated().map { position, sighting in
      SetPart(
        // Whatever follows the creators begins with the same number, so that its set is the same.
        position: sighting.isCreator ? position : position - creatorCount + 1000,
        credit: try id(of: sighting.credit),
        source: try words.id(ofSource: sighting.source, field: Field(source: sighting.source)),
        namesPeople: sighting.namesPhotographers, namesParties: sighting.namesParties)
    }
    for part in parts { uses[part.credit, default: 0] += 1 }
    let sets = (
      try id(ofSet: parts.filter { $0.position < 1000 }), try id(ofSet: parts.filter { $0.position >= 1000 })
    )
    try Insertion("INSERT INTO asset_credits VALUES (?, ?, ?)", in: db).run(
      .int(asset), .int(sets.0), .int(sets.1))
  }

  /// Forgets an asset's credits.
  mutating func remove(asset: Int64) throws {
    var old: [Int64] = []
    try Lookup("SELECT credit FROM credit_use WHERE asset = ?", in: db).each(asset) {
      old.append($0.int64(0))
    }
    if old.isEmpty { return }
    for credit in old { uses[credit, default: 0] -= 1 }
    try Insertion("DELETE FROM asset_credits WHERE asset = ?", in: db).run(.int(asset))
  }

  /// Brings the counts to the credits.
  mutating func flush() throws {
    let update = try Insertion("UPDATE credit SET uses = uses + ? WHERE id = ?", in: db)
    for (credit, change) in uses.sorted(by: { $0.key < $1.key }) where change != 0 {
      try update.run(.int(change), .int(credit))
    }
    uses = [:]
  }

  /// One row of a set.
  private struct SetPart: Hashable {
    var position: Int
    var credit: Int64
    var source: Int64
    var namesPeople: Bool
    var namesParties: Bool
  }

  private mutating func id(ofSet parts: [SetPart]) throws -> Int64 {
    if parts.isEmpty { return 0 }
    if let known = sets[parts] { return known }
    if sets.count > 20_000 { sets = [:] }
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      let flags: Int64 = (part.namesPeople ? 1 : 0) + (part.namesParties ? 2 : 0)
      for number in [Int64(part.position), part.credit, part.source, flags] {
        digest = (digest ^ UInt64(bitPattern: number)) &* 0x9E37_79B9_7F4A_7C15
        digest ^= digest >> 29
      }
    }
    let key = Int64(bitPattern: digest)
    if let known = try Lookup("SELECT id FROM credit_set WHERE digest = ?", in: db).first(
      key, { $0.int64(0) })
    {
      sets[parts] = known
      return known
    }
    try Insertion("INSERT INTO credit_set (digest) VALUES (?)", in: db).run(.int(key))
    let id = db.lastInsertedRowID
    let insert = try Insertion("INSERT INTO credit_set_part VALUES (?, ?, ?, ?, ?, ?)", in: db)
    for part in parts {
      try insert.run(
        .int(id), .int(part.position), .int(part.credit), .int(part.source), .bool(part.namesPeople),
        .bool(part.namesParties))
    }
    sets[parts] = id
    return id
  }

  private mutating func id(of credit: Credit) throws -> Int64 {
    let marks = CreditWriter.marks(of: credit)
    let digest = CreditWriter.digest(of: credit, marks)
    if let known = credits[digest] { return known }
    if credits.count > 20_000 { credits = [:] }
    let find = try db.cachedStatement(sql: "SELECT id FROM credit WHERE digest = ?")
    if let known = try Int64.fetchOne(find, arguments: [digest]) {
      credits[digest] = known
      return known
    }
    try db.cachedStatement(
      sql: "INSERT INTO credit (digest, raw, role, marks, licence, confidence) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      digest, credit.raw.stored, credit.role.rawValue, marks, credit.licence?.stored, credit.confidence,
    ])
    let id = db.lastInsertedRowID
    credits[digest] = id
    for (position, person) in credit.photographers.enumerated() where !person.key.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO credit_person VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
        id, position, self.id(of: person), person.key.stored, person.written.stored, person.name.stored,
      ])
    }
    for (position, party) in credit.chain.enumerated() where !party.key.isEmpty {
      try db.cachedStatement(sql: "INSERT INTO credit_party VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
        id, position, self.id(of: party), party.key.stored, party.written.stored, party.name.stored,
      ])
    }
    return id
  }

  private static func marks(of credit: Credit) -> String {
    var marks = Set(credit.markers.map(\.rawValue))
    if credit.isFile { marks.insert(Marker.file.rawValue) }
    if credit.isSymbolic { marks.insert(Marker.symbolic.rawValue) }
    return marks.sorted().joined(separator: " ")
  }

  /// FNV-1a over everything that is written.
  private static func digest(of credit: Credit, _ marks: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    for text in [credit.raw, credit.role.rawValue, marks, credit.licence ?? "", String(credit.confidence)] {
      add(text)
    }
    for person in credit.photographers {
      for text in [person.written, person.name, person.key] { add(text) }
    }
    add("")
    for party in credit.chain {
      for text in [party.written, party.name, party.key, party.kind.rawValue] { add(text) }
    }
    return Int64(bitPattern: hash)
  }

  private mutating func id(of person: Person) throws -> Int64 {
    let key = naming.key(.person, person.key.stored, written: person.written.stored)
    let name =
      key == person.key.stored ? person.name.stored : naming.shown(.person, key) ?? person.name.stored
    return try id(.person, key) { db throws in
      try db.cachedStatement(sql: "INSERT INTO person (key, name) VALUES (?, ?)").execute(
        arguments: [key, name])
    }
  }

  private mutating func id(of party: Party) throws -> Int64 {
    let key = naming.key(.party, party.key.stored, written: party.written.stored)
    return try id(.party, key) { db throws in
      try db.cachedStatement(sql: "INSERT INTO party (key, folded, name, kind) VALUES (?, ?, ?, ?)").execute(
        arguments: [key, Name.key(of: party.name).stored, party.name.stored, party.kind.rawValue])
    }
  }

  private mutating func id(_ roll: Roll, _ key: String, insert: (Database) throws -> Void) throws -> Int64 {
    if let known = ids[roll]?[key] { return known }
    let find = try db.cachedStatement(sql: "SELECT id FROM \(roll) WHERE key = ?")
    var id = try Int64.fetchOne(find, arguments: [key])
    if id == nil {
      try insert(db)
      id = db.lastInsertedRowID
    }
    ids[roll, default: [:]][key] = id
    return id ?? 0
  }
}

extension Field {
  /// The field that a source such as `iim.2:80` feeds.
  fileprivate init?(source: String) {
    guard let field = Field.all.first(where: { $0.addresses.contains { "\($0)" == source } }) else {
      return nil
    }
    self = field
  }
}
