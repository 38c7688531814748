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
      try Row.fetchAll(db, sql: "SELECT \(BearerState.columns) FROM name_decision ORDER BY decided, folded")
        .map {
          BearerState($0).decision
        }
    }
  }

  /// Keeps a decision; one about the same name, however it is written, is replaced. The credits are to be read anew
  /// after it.
  public func decide(_ decision: NameDecision, during operation: Int64? = nil) throws(CatalogError) {
    try edit(during: operation) { edit throws in
      _ = try edit.restore(
        BearerChange(folded: Name.key(of: decision.name).stored, state: BearerState(decision)))
    }
  }

  /// Takes a decision back. False if there was none about this name.
  public func forgetDecision(on name: String, during operation: Int64? = nil) throws(CatalogError) -> Bool {
    try edit(during: operation) { edit throws in
      try edit.restore(BearerChange(folded: Name.key(of: name).stored, state: nil))
    }
  }

  /// Reads every credit anew from what files and articles say, as after a decision, and links with it; originals are
  /// not looked at.
  public func rereadCredits() throws(CatalogError) { try rebuild() }
}

/// A decision as it is stored.
struct BearerState: Codable, Hashable {
  var name: String
  var isPerson: Bool
  var kind: String?
  var rank: Int?
  var aliases: [String]

  static let columns = "name, is_person, kind, rank, aliases"

  /// - Parameter row: ``columns``
  init(_ row: Row) {
    name = String(stored: row[0])
    isPerson = row[1]
    kind = row[2]
    rank = row[3]
    aliases = Loader.texts(row[4])
  }

  init(_ decision: NameDecision) {
    name = decision.name
    isPerson = decision.bearer == .person
    aliases = []
    if case .party(let kind, let rank, let aliases) = decision.bearer {
      (self.kind, self.rank, self.aliases) = (kind?.rawValue, rank, aliases)
    }
  }

  var decision: NameDecision {
    NameDecision(
      name: name,
      bearer: isPerson
        ? .person : .party(kind: kind.flatMap { Party.Kind(rawValue: $0) }, rank: rank, aliases: aliases))
  }
}

/// A folded name and what was decided about it: the JSON of a change.
struct BearerChange: Codable {
  var folded: String
  var state: BearerState?
}

extension Edit {
  /// Makes a decision what it was, or is to be; true if there was one.
  func restore(_ change: BearerChange) throws -> Bool {
    let old = try Row.fetchOne(
      db, sql: "SELECT \(BearerState.columns) FROM name_decision WHERE folded = ?", arguments: [change.folded]
    ).map { BearerState($0) }
    if old == change.state { return old != nil }
    try note(.bearer, 0, before: BearerChange(folded: change.folded, state: old).json)
    try db.execute(sql: "DELETE FROM name_decision WHERE folded = ?", arguments: [change.folded])
    if let state = change.state {
      try db.execute(
        sql: "INSERT INTO name_decision VALUES (?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP)",
        arguments: [
          change.folded, state.name.stored, state.isPerson, state.kind, state.rank,
          JSON(state.aliases).text(),
        ])
    }
    return old != nil
  }
}
