internal import Cutline
internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One run of a command that changed the catalog.
public struct Operation: Sendable, Hashable {
  public var id: Int64
  /// As typed.
  public var command: String
  /// ISO 8601, UTC.
  public var started: String
  /// ISO 8601, UTC; nil while it runs, or if it was killed.
  public var finished: String?
  /// What it did, in words: `3 photos added`.
  public var summary: String
  public var tally: Tally
  /// The operation that this one took back, or did again.
  public var undoes: Int64?
  /// The operation that took this one back.
  public var undoneBy: Int64?
}

extension PhotoCatalog {
  /// Notes that a command begins; returns the operation's id. From now on this is the one program that changes
  /// the catalog; another one has to wait until ``finish(_:_:summary:)``.
  public func begin(command: String) throws(CatalogError) -> Int64 {
    try lock?.acquire(command: command)
    do throws(CatalogError) {
      return try write { db throws in
        try db.execute(
          sql: "INSERT INTO operation (command, started) VALUES (?, ?)", arguments: [command.stored, now()])
        return db.lastInsertedRowID
      }
    } catch {
      lock?.release()
      throw error
    }
  }

  /// Notes that a command has come to its end, and what it did. One that did nothing leaves no trace.
  public func finish(_ operation: Int64, _ tally: Tally = Tally(), summary: String? = nil)
    throws(CatalogError)
  {
    defer { lock?.release() }
    try write { db throws in
      let words = try summary ?? self.summary(of: operation, in: db)
      if words.isEmpty, tally.failures == 0 {
        try db.execute(sql: "DELETE FROM operation WHERE id = ?", arguments: [operation])
        return
      }
      try db.execute(
        sql: """
          UPDATE operation SET finished = ?, summary = ?, photos_new = ?, photos_changed = ?, photos_same = ?,
            articles_new = ?, articles_changed = ?, articles_same = ?, failures = ?
          WHERE id = ?
          """,
        arguments: [
          now(), words, tally.photos.new, tally.photos.changed, tally.photos.same, tally.articles.new,
          tally.articles.changed, tally.articles.same, tally.failures, operation,
        ])
    }
  }

  /// The newest operations first.
  public func operations(limit: Int = 20) throws(CatalogError) -> [Operation] {
    try read { db throws in
      try Row.fetchAll(
        db, sql: "SELECT \(Operation.columns) FROM operation ORDER BY id DESC LIMIT ?", arguments: [limit]
      ).map { Operation($0) }
    }
  }

  /// `3 photos added, 1 article changed, 2 files missing`, by what is noted; empty if it did nothing.
  private func summary(of operation: Int64, in db: Database) throws -> String {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql, arguments: [operation]) ?? 0 }
    func changes(_ kind: ChangeKind, _ condition: String = "1") throws -> Int {
      try count(
        "SELECT count(*) FROM change WHERE operation = ? AND kind = '\(kind.rawValue)' AND \(condition)")
    }
    let parts: [(Int, String, String)] = [
      (try count("SELECT count(*) FROM photo WHERE added = ?"), "photo", "added"),
      (try count("SELECT count(*) FROM article WHERE added = ?"), "article", "added"),
      (try changes(.photo, "before IS NOT NULL"), "photo", "changed"),
      (try changes(.article, "before IS NOT NULL"), "article", "changed"),
      (try changes(.path), "photo", "moved"),
      (try changes(.copy), "copy", "noted"),
      (try changes(.missing, "before = 'null'"), "file", "missing"),
      (try changes(.missing, "before <> 'null'"), "file", "found again"),
      (try changes(.link), "link", "decided"),
      (try changes(.name) + changes(.bearer), "name", "decided"),
    ]
    return parts.filter { $0.0 > 0 }.map { number, noun, verb in
      let plural = noun == "copy" ? "copies" : noun + "s"
      return "\(number) \(number == 1 ? noun : plural) \(verb)"
    }.joined(separator: ", ")
  }
}

extension Operation {
  static let columns = """
    id, command, started, finished, summary, undoes, undone_by, photos_new, photos_changed, photos_same,
    articles_new, articles_changed, articles_same, failures
    """

  /// - Parameter row: ``columns``
  init(_ row: Row) {
    self.init(
      id: row[0], command: String(stored: row[1]), started: row[2], finished: row[3], summary: row[4],
      tally: Tally(
        photos: .init(new: row[7], changed: row[8], same: row[9]),
        articles: .init(new: row[10], changed: row[11], same: row[12]), failures: row[13]), undoes: row[5],
      undoneBy: row[6])
  }
}

/// The present moment, ISO 8601, UTC.
func now() -> String {
  let seconds = time(nil)
  var date = PartialDate(dayNumber: seconds / 86_400)
  date.second = seconds % 86_400
  date.zone = 0
  return date.description
}
