public import Cutline
internal import GRDB

/// A file of the catalog, as it was last seen.
public struct KnownFile: Sendable, Hashable {
  public var stamp: FileStamp
  /// True if an import has found it gone.
  public var isMissing: Bool
  /// True for a further path of a picture.
  public var isCopy: Bool
}

extension PhotoCatalog {
  /// Every file that was read, by path: what is unchanged need not be read again. A file that could not be read
  /// is not among them, for nothing but another attempt tells whether it can be read now: rights and disks
  /// change without it. A photo that can no longer be read keeps its facts.
  public func files() throws(CatalogError) -> [String: KnownFile] {
    try read { db throws in
      var files: [String: KnownFile] = [:]
      files.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM photo") ?? 0)
      for (columns, table) in [
        ("p.path, p.size, p.modified, p.fingerprint, p.missing, 0", "photo p"),
        ("p.path, p.size, p.modified, p.fingerprint, p.missing, 0", "article p"),
        ("p.path, p.size, p.modified, f.fingerprint, p.missing, 1", "copy p JOIN photo f ON f.id = p.photo"),
      ] {
        let rows = try Row.fetchCursor(
          db, sql: "SELECT \(columns) FROM \(table) WHERE p.path NOT IN (SELECT path FROM failure)")
        while let row = try rows.next() {
          let missing: String? = row[4]
          files[row[0]] = KnownFile(
            stamp: FileStamp(size: row[1], modified: row[2], fingerprint: row[3]), isMissing: missing != nil,
            isCopy: row[5])
        }
      }
      return files
    }
  }

  /// The first paths of the pictures with these fingerprints.
  public func paths(ofFingerprints fingerprints: Set<String>) throws(CatalogError) -> [String: String] {
    try read { db throws in
      let statement = try db.cachedStatement(
        sql: "SELECT path FROM photo WHERE fingerprint = ? AND missing IS NULL ORDER BY id LIMIT 1")
      var paths: [String: String] = [:]
      for fingerprint in fingerprints {
        paths[fingerprint] = try String.fetchOne(statement, arguments: [fingerprint])
      }
      return paths
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
