internal import Cutline
internal import GRDB

/// The two ways to list assets: by who took them, and by whose names are printed with them. The tables of both
/// have the same shape, so that each query is written once.
enum Roll: String {
  case person, party

  /// The names of an asset `a` of the view `asset`, in reading order, parted by ``separator``.
  ///
  /// Written out rather than taken from the view `asset_person`, so that SQLite looks each asset up by index.
  var names: String {
    """
    (SELECT group_concat(name, char(31)) FROM (
      SELECT who.name AS name FROM (
        SELECT n.\(self) AS who, n.position AS position FROM credit c JOIN credit_\(self) n ON n.credit = c.id
        WHERE c.photo = a.photo AND n.is_chosen = 1
        UNION ALL
        SELECT n.\(self), n.position FROM link l
        JOIN credit c ON c.occurrence = l.occurrence JOIN credit_\(self) n ON n.credit = c.id
        WHERE l.photo = a.photo AND l.state IN ('linked', 'confirmed', 'ambiguous') AND n.is_chosen = 1
        UNION ALL
        SELECT n.\(self), n.position FROM credit c JOIN credit_\(self) n ON n.credit = c.id
        WHERE c.occurrence = a.occurrence AND n.is_chosen = 1
      ) named JOIN \(self) who ON who.id = named.who
      GROUP BY who.id ORDER BY min(named.position), who.key))
    """
  }

  static let separator: Character = "\u{1F}"

  static func list(_ joined: String?) -> [String] {
    (joined ?? "").split(separator: separator).map { String(stored: String($0)) }
  }

  /// Who answers to a name as a person types it: by key or alias, or by a part of the name such as the surname.
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
    if !exact.isEmpty || key.isEmpty { return exact }
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM \(self) WHERE ' ' || \(folded) || ' ' LIKE ? ESCAPE '\\'",
      arguments: ["% " + key.escapedForLike + " %"])
  }

  private var folded: String { self == .person ? "key" : "folded" }

  /// The condition that an asset `a` belongs to one of the names. ``AssetQuery/none`` stands for nobody.
  func condition(_ names: [String], heuristics: Heuristics, in db: Database) throws -> String? {
    if names.isEmpty { return nil }
    var parts: [String] = []
    var ids: Set<Int64> = []
    for name in names {
      if name == AssetQuery.none {
        parts.append("a.id NOT IN (SELECT asset FROM asset_\(self))")
      } else {
        ids.formUnion(try self.ids(of: name, heuristics: heuristics, in: db))
      }
    }
    let list = ids.sorted().map(String.init).joined(separator: ", ")
    parts.append("a.id IN (SELECT asset FROM asset_\(self) WHERE \(self) IN (\(list)))")
    return "(\(parts.joined(separator: " OR ")))"
  }
}

extension Roll: CustomStringConvertible {
  var description: String { rawValue }
}
