public import Cutline
internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a check of the catalog's file found.
public struct Health: Sendable, Hashable {
  public var schema: Int
  /// Of the file, in bytes.
  public var bytes: Int64
  /// What is written and not yet brought into the file, in bytes.
  public var walBytes: Int64
  /// What SQLite found wrong inside, in its words; at most ten.
  public var damage: [String]
  /// Rows that refer to rows that are not there.
  public var orphans: Int
  /// Images that are still to be linked: an import was stopped.
  public var unlinked: Int
  /// Names whose counts are still to be made.
  public var stale: Int
  /// Commands that were killed.
  public var unfinished: Int
}

extension PhotoCatalog {
  /// Looks into every page of the file; a gigabyte takes seconds.
  public func health() throws(CatalogError) -> Health {
    try read { db throws in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
      return Health(
        schema: try count("PRAGMA user_version"),
        bytes: Int64(try count("PRAGMA page_count") * count("PRAGMA page_size")),
        walBytes: PhotoCatalog.size(of: path + "-wal"), damage: found == ["ok"] ? [] : found,
        orphans: try count("SELECT count(*) FROM pragma_foreign_key_check"),
        unlinked: try count("SELECT count(*) FROM unlinked"),
        stale: try Roll.allCases.map { try count("SELECT count(*) FROM \($0) WHERE is_stale = 1") }.reduce(
          0, +),
        unfinished: try count("SELECT count(*) FROM operation WHERE finished IS NULL"))
    }
  }

  /// Every file of the catalog by path: photos, their copies and articles, those that are missing left out.
  public func eachFile(_ body: (_ path: String, FileStamp) throws -> Void) throws(CatalogError) {
    try read { db throws in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT path, size, modified FROM photo WHERE missing IS NULL
          UNION ALL SELECT path, size, modified FROM copy WHERE missing IS NULL
          UNION ALL SELECT path, size, modified FROM article WHERE missing IS NULL
          """)
      while let row = try rows.next() { try body(row[0], FileStamp(size: row[1], modified: row[2])) }
    }
  }

  private static func size(of path: String) -> Int64 {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int64(facts.st_size) : 0
  }
}
