internal import Cutline
internal import GRDB

/// What a person decided about names, looked up while credits are written.
struct Naming {
  private var tables: [Roll: [String: [String: String]]] = [:]

  init(in db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT kind, verb, subject, object FROM naming WHERE verb <> 'distinct'")
    while let row = try rows.next() {
      guard let roll = Roll(rawValue: row[0]) else { continue }
      tables[roll, default: [:]][row[1], default: [:]][row[2]] = row[3]
    }
  }

  /// Whose name it is: by how it is written, else by its key; an alias of an alias is followed.
  func key(_ roll: Roll, _ key: String, written: String) -> String {
    var key = tables[roll]?["spelling"]?[written] ?? key
    var seen: Set<String> = [key]
    while let next = tables[roll]?["alias"]?[key], seen.insert(next).inserted { key = next }
    return key
  }

  /// How a person wants it displayed.
  func shown(_ roll: Roll, _ key: String) -> String? { tables[roll]?["shown"]?[key] }
}

/// One decision about a name, and whether it stood: the JSON of a change.
struct NamingChange: Codable {
  var kind: String
  var verb: String
  var subject: String
  var object: String
  var isThere: Bool
}

extension Edit {
  /// Makes a decision about a name what it was, or is to be, and gives every credit that it touches to whoever it
  /// belongs to now.
  func restore(_ change: NamingChange) throws {
    guard let roll = Roll(rawValue: change.kind) else { return }
    let arguments: StatementArguments = [change.kind, change.verb, change.subject, change.object]
    let isThere =
      try Bool.fetchOne(
        db, sql: "SELECT 1 FROM naming WHERE kind = ? AND verb = ? AND subject = ? AND object = ?",
        arguments: arguments) ?? false
    if isThere == change.isThere { return }
    var before = change
    before.isThere = isThere
    try note(.name, 0, before: before.json)
    try db.execute(
      sql: change.isThere
        ? "INSERT INTO naming VALUES (?, ?, ?, ?)"
        : "DELETE FROM naming WHERE kind = ? AND verb = ? AND subject = ? AND object = ?",
      arguments: arguments)
    switch change.verb {
    case "alias", "spelling": try reassign(roll, change)
    case "shown":
      try db.execute(sql: "UPDATE \(roll) SET is_stale = 1 WHERE key = ?", arguments: [change.subject])
    default: break
    }
  }

  /// Every asset under the two names is listed anew.
  private func reassign(_ roll: Roll, _ change: NamingChange) throws {
    let naming = try Naming(in: db)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT c.credit, c.position, c.key, c.written, c.name, c.\(roll) FROM credit_\(roll) c
        WHERE c.key IN (?1, ?2) OR c.written = ?1
          OR c.\(roll) IN (SELECT id FROM \(roll) WHERE key IN (?1, ?2))
        """, arguments: [change.subject, change.object])
    for row in rows {
      let key = naming.key(roll, row[2], written: row[3])
      let old: Int64 = row[5]
      let owner = try self.owner(roll, key, name: row[4], like: old)
      if owner == old { continue }
      // Of what is listed under the old name, that which is so by this credit.
      let assets = try Int64.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT n.asset FROM asset_\(roll) n WHERE n.\(roll) = ?1 AND (
              EXISTS (SELECT 1 FROM credit_use u WHERE u.asset = n.asset AND u.credit = ?2)
              OR EXISTS (SELECT 1 FROM link l JOIN credit_use u ON u.asset = -l.occurrence
                WHERE l.photo = n.asset AND u.credit = ?2))
            """), arguments: [old, row[0]])
      for asset in assets {
        if asset > 0 { try touch(photo: asset) } else { try touch(occurrence: -asset) }
      }
      try db.cachedStatement(sql: "UPDATE credit_\(roll) SET \(roll) = ? WHERE credit = ? AND position = ?")
        .execute(arguments: [owner, row[0], row[1]])
      try db.execute(sql: "UPDATE \(roll) SET is_stale = 1 WHERE id IN (?, ?)", arguments: [old, owner])
    }
  }

  private func owner(_ roll: Roll, _ key: String, name: String, like other: Int64) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM \(roll) WHERE key = ?")
    if let id = try Int64.fetchOne(find, arguments: [key]) { return id }
    switch roll {
    case .person:
      try db.execute(sql: "INSERT INTO person (key, name) VALUES (?, ?)", arguments: [key, name])
    case .party:
      try db.execute(
        sql: "INSERT INTO party (key, folded, name, kind) SELECT ?, ?, ?, kind FROM party WHERE id = ?",
        arguments: [key, Name.key(of: String(stored: name)).stored, name, other])
    }
    return db.lastInsertedRowID
  }
}
