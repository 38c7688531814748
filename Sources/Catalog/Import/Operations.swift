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
  public var tally: Tally
}

extension PhotoCatalog {
  /// Notes that a command begins; returns the operation's id.
  public func begin(command: String) throws(CatalogError) -> Int64 {
    try write { db throws in
      try db.execute(
        sql: "INSERT INTO operation (command, started) VALUES (?, ?)", arguments: [command.stored, now()])
      return db.lastInsertedRowID
    }
  }

  /// Notes that a command has come to its end, and what it did.
  public func finish(_ operation: Int64, _ tally: Tally) throws(CatalogError) {
    try write { db throws in
      try db.execute(
        sql: """
          UPDATE operation SET finished = ?, photos_new = ?, photos_changed = ?, photos_same = ?,
            articles_new = ?, articles_changed = ?, articles_same = ?, failures = ?
          WHERE id = ?
          """,
        arguments: [
          now(), tally.photos.new, tally.photos.changed, tally.photos.same, tally.articles.new,
          tally.articles.changed, tally.articles.same, tally.failures, operation,
        ])
    }
  }

  /// The newest operations first.
  public func operations(limit: Int = 20) throws(CatalogError) -> [Operation] {
    try read { db throws in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, command, started, finished, photos_new, photos_changed, photos_same, articles_new,
            articles_changed, articles_same, failures
          FROM operation ORDER BY id DESC LIMIT ?
          """, arguments: [limit]
      ).map { row in
        Operation(
          id: row[0], command: String(stored: row[1]), started: row[2], finished: row[3],
          tally: Tally(
            photos: .init(new: row[4], changed: row[5], same: row[6]),
            articles: .init(new: row[7], changed: row[8], same: row[9]), failures: row[10]))
      }
    }
  }
}

/// The present moment, ISO 8601, UTC.
private func now() -> String {
  let seconds = time(nil)
  var date = PartialDate(dayNumber: seconds / 86_400)
  date.second = seconds % 86_400
  date.zone = 0
  return date.description
}
