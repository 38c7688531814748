internal import Cutline
internal import GRDB

/// The two ways to list assets: by who took them, and by whose names are printed with them. The tables of both
/// have the same shape, so that each query is written once.
enum Roll: String, CustomStringConvertible, CaseIterable {
  case person, party

  var description: String { rawValue }

  /// Under this number stands what is listed under no name.
  static let nobody: Int64 = 0

  /// The tables' row for ``nobody``.
  var nobodyRow: String {
    self == .person
      ? "INSERT INTO person (id, key, name) VALUES (0, '', '')"
      : "INSERT INTO party (id, key, folded, name, kind) VALUES (0, '', '', '', 'unknown')"
  }

  /// The column that says whether an asset is listed under a credit's names.
  var flag: String { self == .person ? "names_people" : "names_parties" }

  /// Under whom an asset is listed: those whom the file names in reading order, then those whom its uses print.
  func ids(of asset: Int64, in db: Database) throws -> [Int64] {
    let own = try Lookup(
      """
      SELECT n.\(self) FROM credit_use u JOIN credit_\(self) n ON n.credit = u.credit
      WHERE u.asset = ? AND u.\(flag) = 1 ORDER BY u.position, n.position
      """, in: db)
    var ids: [Int64] = []
    try own.each(asset) { ids.append($0.int64(0)) }
    if asset > 0 {
      let used = try Lookup(
        """
        SELECT n.\(self) FROM link l JOIN credit_use u ON u.asset = -l.occurrence
          JOIN credit_\(self) n ON n.credit = u.credit
        WHERE l.photo = ? AND l.\(Selection.holds) AND u.\(flag) = 1
        ORDER BY l.occurrence, u.position, n.position
        """, in: db)
      try used.each(asset) { ids.append($0.int64(0)) }
    }
    var seen: Set<Int64> = []
    return ids.count > 1 ? ids.filter { seen.insert($0).inserted } : ids
  }

  /// Who answers to a name as a person types it: by key or alias, or by a part of the name such as the surname.
  /// A part is looked for if nothing has just that name; a single word may always be a surname. A star stands for
  /// the rest of a name.
  func ids(of name: String, heuristics: Heuristics, in db: Database) throws -> [Int64] {
    let naming = try Naming(in: db)
    if name.hasSuffix("*") {
      let beginning = Name.key(of: String(name.dropLast())).stored
      return try parts("% " + beginning.escapedForLike + "%", naming, in: db)
    }
    let key = naming.key(self, Name.key(of: name).stored, written: name)
    if key.isEmpty { return [] }
    var sql = "SELECT id FROM \(self) WHERE key = ?"
    var arguments: StatementArguments = [key]
    if self == .party {
      let chain = heuristics.credit(name, .party).chain
      if chain.count == 1 {
        sql += " OR key = ?"
        arguments += [naming.key(self, chain[0].key.stored, written: name)]
      }
    }
    let exact = try Int64.fetchAll(db, sql: sql, arguments: arguments)
    let mayBePart = exact.isEmpty || self == .person && !key.contains(" ")
    if !mayBePart { return exact }
    return exact
      + (try parts("% " + key.escapedForLike + " %", naming, in: db)).filter { !exact.contains($0) }
  }

  /// Those of whose name a part fits; a name that was merged into another one means that one.
  private func parts(_ pattern: String, _ naming: Naming, in db: Database) throws -> [Int64] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, key FROM \(self) WHERE ' ' || \(folded) || ' ' LIKE ? ESCAPE '\\' ORDER BY id",
      arguments: [pattern])
    var ids: [Int64] = []
    for row in rows {
      let key: String = row[1]
      let owner = naming.key(self, key, written: "")
      let id: Int64? =
        owner == key
        ? row[0] : try Int64.fetchOne(db, sql: "SELECT id FROM \(self) WHERE key = ?", arguments: [owner])
      if let id, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private var folded: String { self == .person ? "key" : "folded" }
}

/// Turns ids into names; each is looked up once.
struct NameShelf {
  private let roll: Roll
  private let db: Database
  private let name: Lookup
  private var names: [Int64: String] = [:]

  init(_ roll: Roll, in db: Database) throws {
    self.roll = roll
    self.db = db
    name = try Lookup("SELECT name FROM \(roll) WHERE id = ?", in: db)
  }

  /// The names under which an asset is listed.
  mutating func names(of asset: Int64) throws -> [String] {
    var found: [String] = []
    for id in try roll.ids(of: asset, in: db) {
      if names[id] == nil {
        names[id] = try name.first(id) { String(stored: $0.text(0)) }
      }
      if let name = names[id], !found.contains(name) { found.append(name) }
    }
    return found
  }
}
