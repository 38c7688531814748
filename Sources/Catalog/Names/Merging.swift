internal import Cutline
internal import GRDB

/// What a person can decide about a name under which assets are listed.
public enum NameChange: Sendable, Hashable {
  /// Everything under the name is listed under the other one, now and for whatever is imported later.
  case merge(String, into: String)
  /// It is displayed so.
  case rename(String, to: String)
  /// What is written so, to the letter, is somebody else: the name that follows.
  case split(written: String, to: String)
  /// A further way to write the name: `RTR` for Reuters.
  case alias(String, of: String)
  /// The two are not the same, however alike; they are not suggested again.
  case distinct(String, String)
}

extension PhotoCatalog {
  /// Notes a decision about a name as one operation, and lists what it touches anew.
  ///
  /// - Throws: ``CatalogError/Reason/noSuchAsset`` or ``CatalogError/Reason/ambiguousAsset`` where a name is
  ///   nobody's, or several people's.
  public func change(_ kind: Group.Key, _ change: NameChange, command: String) throws(CatalogError) {
    try self.change(kind, [change], command: command)
  }

  /// Notes several decisions as one operation, one after the other.
  public func change(_ kind: Group.Key, _ changes: [NameChange], command: String) throws(CatalogError) {
    let operation = try begin(command: command)
    do throws(CatalogError) {
      try edit(during: operation) { edit throws in
        for change in changes { try Renamer(edit: edit, roll: kind.roll, path: path).apply(change) }
      }
      try write { db throws in try settleNames(in: db) }
      try finish(operation)
    } catch {
      try? finish(operation)
      throw error
    }
  }

  /// The one photographer or agency that a name means.
  public func contributor(_ kind: Group.Key, named name: String) throws(CatalogError) -> Contributor {
    try read { db throws in
      let id = try one(kind.roll, name, in: db).id
      guard let found = try contributors(kind.roll, "id = \(id)", hasPartners: true, in: db).first else {
        throw CatalogError(.noSuchAsset, path: path, detail: "nobody is called “\(name)”")
      }
      return found
    }
  }

  func one(_ roll: Roll, _ name: String, in db: Database) throws -> (id: Int64, key: String) {
    let key = try Naming(in: db).key(roll, Name.key(of: name).stored, written: name)
    let exact = "SELECT id, key FROM \(roll) WHERE key = ? AND id <> \(Roll.nobody)"
    if let row = try Row.fetchOne(db, sql: exact, arguments: [key]) {
      return (row[0], row[1])
    }
    let ids = try roll.ids(of: name, heuristics: heuristics, in: db)
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT id, key, name FROM \(roll) WHERE id IN (\(ids.map(String.init).joined(separator: ", "))) ORDER BY key"
    )
    guard let first = rows.first else {
      throw CatalogError(.noSuchAsset, path: path, detail: "nobody is called “\(name)”")
    }
    if rows.count > 1 {
      let names = rows.prefix(10).map { $0[2] as String }.joined(separator: ", ")
      throw CatalogError(
        .ambiguousAsset, path: path, detail: "\(rows.count) names fit “\(name)”", help: "say which: \(names)")
    }
    return (first[0], first[1])
  }
}

/// Applies decisions about names in one transaction.
struct Renamer {
  let edit: Edit
  let roll: Roll
  /// The catalog's, for errors.
  let path: String

  func apply(_ change: NameChange) throws {
    switch change {
    case .merge(let name, let other):
      let (from, to) = (try key(of: name), try key(of: other))
      if from == to { throw error("“\(name)” and “\(other)” are one already") }
      // Whoever was merged the other way round is not any more.
      try forget("alias", subject: to)
      try forget("alias", subject: from)
      try set("alias", from, to)
    case .rename(let name, let shown):
      if Name.key(of: shown).isEmpty { throw error("a name has letters") }
      let key = try key(of: name)
      try forget("shown", subject: key)
      try set("shown", key, shown.stored)
    case .split(let written, let name):
      let isMet = try Bool.fetchOne(
        edit.db, sql: "SELECT 1 FROM credit_\(roll) WHERE written = ? LIMIT 1", arguments: [written.stored])
      let key = Name.key(of: name).stored
      if isMet != true { throw error("nothing is credited to “\(written)”, to the letter") }
      if key.isEmpty { throw error("a name has letters") }
      try forget("spelling", subject: written.stored)
      try set("spelling", written.stored, key)
      try forget("shown", subject: key)
      try set("shown", key, name.stored)
    case .alias(let alias, let name):
      let (from, to) = (Name.key(of: alias).stored, try key(of: name))
      if from.isEmpty || from == to { throw error("“\(alias)” is no other name for “\(name)”") }
      try forget("alias", subject: from)
      try set("alias", from, to)
    case .distinct(let a, let b):
      let keys = [try key(of: a), try key(of: b)].sorted()
      if keys[0] == keys[1] { throw error("“\(a)” and “\(b)” are one") }
      try set("distinct", keys[0], keys[1])
    }
  }

  private func key(of name: String) throws -> String {
    let key = try Naming(in: edit.db).key(roll, Name.key(of: name).stored, written: name)
    let row = try Row.fetchAll(
      edit.db,
      sql: """
        SELECT key FROM \(roll) WHERE key = ? AND id <> \(Roll.nobody)
        UNION SELECT key FROM \(roll) WHERE id IN (
          \(try roll.ids(of: name, heuristics: edit.heuristics, in: edit.db).map(String.init).joined(separator: ", ")))
          AND NOT EXISTS (SELECT 1 FROM \(roll) WHERE key = ?)
        """, arguments: [key, key])
    if row.isEmpty { throw CatalogError(.noSuchAsset, path: path, detail: "nobody is called “\(name)”") }
    if row.count > 1 {
      throw CatalogError(
        .ambiguousAsset, path: path, detail: "\(row.count) names fit “\(name)”",
        help: "say which: \(row.prefix(10).map { $0[0] as String }.joined(separator: ", "))")
    }
    return row[0][0]
  }

  private func set(_ verb: String, _ subject: String, _ object: String) throws {
    try edit.restore(
      NamingChange(kind: roll.rawValue, verb: verb, subject: subject, object: object, isThere: true))
  }

  private func forget(_ verb: String, subject: String) throws {
    let objects = try String.fetchAll(
      edit.db, sql: "SELECT object FROM naming WHERE kind = ? AND verb = ? AND subject = ?",
      arguments: [roll.rawValue, verb, subject])
    for object in objects {
      try edit.restore(
        NamingChange(kind: roll.rawValue, verb: verb, subject: subject, object: object, isThere: false))
    }
  }

  private func error(_ detail: String) -> CatalogError {
    CatalogError(.noSuchAsset, path: path, detail: detail)
  }
}
