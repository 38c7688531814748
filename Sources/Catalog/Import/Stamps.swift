public import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Every file that was read, by path, with its stamp: what is unchanged need not be read again. A file that
  /// could not be read has none, for nothing but another attempt tells whether it can be read now: rights and
  /// disks change without it. A photo that can no longer be read keeps its facts.
  public func stamps() throws(CatalogError) -> [String: FileStamp] {
    try read { db throws in
      var stamps: [String: FileStamp] = [:]
      for table in ["photo", "article"] {
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT path, size, modified, fingerprint FROM \(table)
            WHERE path NOT IN (SELECT path FROM failure)
            """)
        while let row = try rows.next() {
          stamps[row[0]] = FileStamp(size: row[1], modified: row[2], fingerprint: row[3])
        }
      }
      return stamps
    }
  }

  /// A file that could not be read.
  public struct Failure: Sendable, Hashable {
    public var path: String
    /// One word: `notAPhoto`.
    public var reason: String
    /// A clause.
    public var detail: String
  }

  /// Files that could not be read, by path.
  public func failures() throws(CatalogError) -> [Failure] {
    try read { db throws in
      try Row.fetchAll(db, sql: "SELECT path, reason, detail FROM failure ORDER BY path").map {
        Failure(path: $0[0], reason: $0[1], detail: $0[2])
      }
    }
  }
}
