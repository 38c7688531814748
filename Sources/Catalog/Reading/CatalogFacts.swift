public import Cutline
internal import GRDB

extension PhotoCatalog {
  /// What is true of the catalog as a whole and needs no photo: names in several spellings, and parties that the
  /// gazetteer does not know. Ordered by name.
  public func catalogFacts(minimumUses: Int = 2) throws(CatalogError) -> [CatalogFact] {
    try read { db throws in try nameVariants(in: db) + unknownParties(minimumUses, in: db) }
  }

  /// Credits are kept once each, so that only the few names with several spellings are counted in the uses.
  private func nameVariants(in db: Database) throws -> [CatalogFact] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.key, n.name, sum(c.uses) FROM credit_person n JOIN credit c ON c.id = n.credit
          JOIN person p ON p.id = n.person
        WHERE c.uses > 0 AND n.person IN (SELECT person FROM credit_person GROUP BY person HAVING count(DISTINCT name) > 1)
          AND NOT EXISTS (SELECT 1 FROM naming g WHERE g.kind = 'person' AND (g.object = p.key OR g.subject = p.key))
        GROUP BY p.key, n.name ORDER BY p.key, 3 DESC, n.name
        """)
    var found: [NameVariants] = []
    while let row = try rows.next() {
      let key = String(stored: row[0])
      let display = NameVariants.Display(String(stored: row[1]), row[2])
      if found.last?.key == key {
        found[found.count - 1].displays.append(display)
      } else {
        found.append(NameVariants(key: key, displays: [display]))
      }
    }
    for pair in try spelledOut(in: db) {
      if let index = found.firstIndex(where: { $0.key == pair.key }) {
        found[index].displays += pair.displays.filter { !found[index].displays.contains($0) }
      } else {
        found.append(pair)
      }
    }
    return found.sorted { $0.key < $1.key }.map(CatalogFact.nameVariants)
  }

  /// `Jörg Brücker` and `Joerg Bruecker`, who have two keys.
  private func spelledOut(in db: Database) throws -> [NameVariants] {
    let undecided =
      "photos > 0 AND NOT EXISTS (SELECT 1 FROM naming g WHERE g.kind = 'person' AND (g.object = key OR g.subject = key))"
    let find = try Lookup("SELECT name, photos FROM person WHERE key = ? AND \(undecided)", in: db)
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT key, name, photos FROM person WHERE name GLOB '*[ÄÖÜÅØäöüåø]*' AND \(undecided) ORDER BY key")
    var found: [NameVariants] = []
    while let row = try rows.next() {
      let (key, name) = (String(stored: row[0]), String(stored: row[1]))
      guard let other = Name.germanTokens(of: name)?.joined(separator: " "), other != key else { continue }
      try find.each(.text(other)) { plain in
        let displays = [
          NameVariants.Display(name, row[2]), .init(String(stored: plain.text(0)), plain.int(1)),
        ]
        found.append(NameVariants(key: key, displays: displays.sorted { $0.count > $1.count }))
      }
    }
    return found
  }

  private func unknownParties(_ minimumUses: Int, in db: Database) throws -> [CatalogFact] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, key, name, kind, photos FROM party WHERE photos >= ? AND id <> 0 ORDER BY key",
      arguments: [minimumUses])
    let examples = try db.cachedStatement(
      sql: """
        SELECT DISTINCT c.raw FROM credit_party n JOIN credit c ON c.id = n.credit WHERE n.party = ?
        ORDER BY c.raw LIMIT 3
        """)
    return try rows.compactMap { row in
      let (key, name) = (String(stored: row[1]), String(stored: row[2]))
      if Gazetteer.standard.entry(id: key) != nil || Gazetteer.standard.entry(for: name) != nil { return nil }
      return .unknownParty(
        PartyUses(
          name: name, kind: Party.Kind(rawValue: row[3]) ?? .unknown, count: row[4],
          examples: try String.fetchAll(examples, arguments: [row[0]]).map { String(stored: $0) }))
    }
  }
}
