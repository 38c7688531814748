internal import GRDB

extension PhotoCatalog {
  /// Gives photos that were renamed or put elsewhere their new paths; what a person decided about them stays.
  /// Nothing happens where the new path is in the catalog already.
  ///
  /// - Parameter moves: New paths by old ones, absolute.
  public func move(_ moves: [String: String], during operation: Int64? = nil) throws(CatalogError) {
    if moves.isEmpty { return }
    try edit(during: operation) { edit throws in
      for (old, new) in moves.sorted(by: { $0.key < $1.key }) {
        let statement = try edit.db.cachedStatement(sql: "SELECT id FROM photo WHERE path = ?")
        guard let id = try Int64.fetchOne(statement, arguments: [old]) else { continue }
        if try edit.move(photo: id, to: new) { try edit.setMissing(nil, table: "photo", id: id) }
      }
    }
  }

  /// Marks files that are no longer where they were, or are there again. They stay in the catalog: a disk may
  /// merely be out of reach. A picture that has another file is listed under that one.
  ///
  /// - Returns: How many were not marked so before.
  public func mark(missing paths: [String], during operation: Int64? = nil) throws(CatalogError) -> Int {
    if paths.isEmpty { return 0 }
    let time = now()
    return try edit(during: operation) { edit throws in
      var count = 0
      for path in paths where try edit.mark(path, missing: time) { count += 1 }
      return count
    }
  }

  public func mark(found paths: [String], during operation: Int64? = nil) throws(CatalogError) {
    if paths.isEmpty { return }
    try edit(during: operation) { edit throws in
      for path in paths { _ = try edit.mark(path, missing: nil) }
    }
  }
}

extension Edit {
  fileprivate func mark(_ path: String, missing: String?) throws -> Bool {
    for table in ["photo", "article"] {
      let statement = try db.cachedStatement(sql: "SELECT id, missing FROM \(table) WHERE path = ?")
      guard let row = try Row.fetchOne(statement, arguments: [path]) else { continue }
      let (id, before): (Int64, String?) = (row[0], row[1])
      if (before == nil) == (missing == nil) { return false }
      try setMissing(missing, table: table, id: id)
      if table == "photo", missing != nil { try promoteCopy(of: id) }
      return true
    }
    let statement = try db.cachedStatement(
      sql: "SELECT photo, size, modified, missing FROM copy WHERE path = ?")
    guard let row = try Row.fetchOne(statement, arguments: [path]) else { return false }
    let before: String? = row[3]
    if (before == nil) == (missing == nil) { return false }
    try setCopy(CopyState(path: path, size: row[1], modified: row[2], missing: missing), of: row[0])
    return true
  }

  /// The first file of a picture is gone: another one that is there takes its place.
  private func promoteCopy(of id: Int64) throws {
    let copies = try db.cachedStatement(
      sql: "SELECT path, size, modified FROM copy WHERE photo = ? AND missing IS NULL ORDER BY path LIMIT 1")
    let own = try db.cachedStatement(sql: "SELECT path, size, modified, missing FROM photo WHERE id = ?")
    guard let copy = try Row.fetchOne(copies, arguments: [id]),
      let old = try Row.fetchOne(own, arguments: [id])
    else { return }
    let path: String = copy[0]
    try removeCopy(path, of: id)
    guard try move(photo: id, to: path) else { return }
    try setMissing(nil, table: "photo", id: id)
    try setCopy(CopyState(path: old[0], size: old[1], modified: old[2], missing: old[3]), of: id)
  }
}
