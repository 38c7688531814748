internal import Cutline
internal import GRDB

/// The two ways to list assets: by who took them, and by whose names are printed with them. The tables of both
/// have the same shape, so that each query is written once.
enum Roll: String, CustomStringConvertible {
  case person, party

  var description: String { rawValue }

  /// The ids of those named under a photo `p` (with `photo`), or under an occurrence `o`. The index gives them in
  /// reading order.
  func ids(of kind: String) -> String {
    """
    (SELECT group_concat(n.\(self), ' ') FROM credit_\(self) n
    WHERE n.\(kind) = \(kind == "photo" ? "p" : "o").id AND n.is_chosen = 1)
    """
  }

  /// The ids of those named where a photo `p` is used.
  var idsInUse: String {
    """
    (SELECT group_concat(n.\(self), ' ') FROM link l JOIN credit_\(self) n ON n.occurrence = l.occurrence
    WHERE l.photo = p.id AND l.\(Selection.holds) AND n.is_chosen = 1)
    """
  }

  /// Who answers to a name as a person types it: by key or alias, or by a part of the name such as the surname.
  /// Parts are looked at if nothing has just that name; a single word may always be somebody's surname.
  /// A part is looked for if nothing has just that name; a single word may always be a surname.
  func ids(of name: String, heuristics: Heuristics, in db: Database) throws -> [Int64] {
    let key = Name.key(of: name).stored
    var sql = "SELECT id FROM \(self) WHERE key = ?"
    var arguments: StatementArguments = [key]
    if self == .party {
      let chain = heuristics.credit(name, .party).chain
      if chain.count == 1 {
        sql += " OR key = ?"
        arguments += [chain[0].key.stored]
      }
    }
    let exact = try Int64.fetchAll(db, sql: sql, arguments: arguments)
    let mayBePart = exact.isEmpty || self == .person && !key.contains(" ")
    if !mayBePart || key.isEmpty { return exact }
    let parts = try Int64.fetchAll(
      db, sql: "SELECT id FROM \(self) WHERE ' ' || \(folded) || ' ' LIKE ? ESCAPE '\\'",
      arguments: ["% " + key.escapedForLike + " %"])
    return exact + parts
  }

  private var folded: String { self == .person ? "key" : "folded" }
}

/// Turns ids into names; each is looked up once.
struct NameShelf {
  private let statement: Statement
  private var names: [Int64: String] = [:]

  init(_ roll: Roll, in db: Database) throws {
    statement = try db.cachedStatement(sql: "SELECT name FROM \(roll) WHERE id = ?")
  }

  /// The names of lists of ids such as `12 7`, each name once.
  mutating func names(_ lists: String?...) throws -> [String] {
    var found: [String] = []
    for case let list? in lists {
      var id: Int64 = 0
      for byte in list.utf8 {
        if byte == UInt8(ascii: " ") {
          try add(id, to: &found)
          id = 0
        } else {
          id = id &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        }
      }
      try add(id, to: &found)
    }
    return found
  }

  private mutating func add(_ id: Int64, to found: inout [String]) throws {
    if names[id] == nil {
      names[id] = try String.fetchOne(statement, arguments: [id]).map { String(stored: $0) }
    }
    if let name = names[id], !found.contains(name) { found.append(name) }
  }
}
