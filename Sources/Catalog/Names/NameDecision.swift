public import Cutline
internal import GRDB

/// What a person decided about a name: it is a photographer's, or a party's. It outranks every table and heuristic.
public struct NameDecision: Sendable, Hashable {
  public enum Bearer: Sendable, Hashable {
    case person
    /// What is nil stays as the tables have it.
    case party(kind: Party.Kind?, rank: Int?, aliases: [String])
  }

  /// As it is shown.
  public var name: String
  public var bearer: Bearer

  public init(name: String, bearer: Bearer) {
    self.name = name
    self.bearer = bearer
  }
}

extension PhotoCatalog {
  /// Every decision, the oldest first.
  public func nameDecisions() throws(CatalogError) -> [NameDecision] {
    try read { db throws in
      guard try db.tableExists("name_decision") else { return [] }
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, is_person, kind, rank, aliases FROM name_decision ORDER BY decided, folded")
      return rows.map { row in
        let kind: String? = row[2]
        let isPerson: Bool = row[1]
        return NameDecision(
          name: String(stored: row[0]),
          bearer: isPerson
            ? .person
            : .party(
              kind: kind.flatMap { Party.Kind(rawValue: $0) }, rank: row[3], aliases: Loader.texts(row[4])))
      }
    }
  }

  /// Keeps a decision; one about the same name, however it is written, is replaced.
  public func decide(_ decision: NameDecision) throws(CatalogError) {
    try write { db throws in
      try db.execute(sql: Schema.decisionTables)
      var kind: Party.Kind?
      var rank: Int?
      var aliases: [String] = []
      if case .party(let k, let r, let a) = decision.bearer { (kind, rank, aliases) = (k, r, a) }
      try db.execute(
        sql: "REPLACE INTO name_decision VALUES (?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP)",
        arguments: [
          Name.key(of: decision.name).stored, decision.name.stored, decision.bearer == .person,
          kind?.rawValue,
          rank, JSON(aliases).text(),
        ])
    }
  }

  /// Takes a decision back. False if there was none about this name.
  public func forgetDecision(on name: String) throws(CatalogError) -> Bool {
    try write { db throws in
      guard try db.tableExists("name_decision") else { return false }
      try db.execute(
        sql: "DELETE FROM name_decision WHERE folded = ?", arguments: [Name.key(of: name).stored])
      return db.changesCount > 0
    }
  }

  /// Reads every credit anew from what files and articles say, as after a decision; originals are not looked at. The
  /// links have to be made anew after it.
  public func rereadCredits() throws(CatalogError) {
    try write { db throws in
      try db.execute(sql: "DELETE FROM credit")
      var credits = CreditWriter(db: db, heuristics: heuristics)
      let loader = Loader(db: db, heuristics: heuristics)
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo") {
        if let photo = try loader.photo(id)?.photo { try credits.write(creditsOf: photo, id: id) }
      }
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM article") {
        guard let found = try loader.article(id) else { continue }
        for (occurrence, id) in zip(found.article.images, found.occurrences) {
          try credits.write(creditsOf: occurrence, id: id)
        }
      }
      try db.execute(sql: "UPDATE catalog SET is_linked = 0")
    }
  }
}
