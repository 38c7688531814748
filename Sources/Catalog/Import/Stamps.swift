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
  ///
  /// - Parameter paths: Absolute paths of files or folders: of a large catalog only what lies there is held in memory.
  ///   Nil for everything.
  public func files(under paths: [String]? = nil) throws(CatalogError) -> [String: KnownFile] {
    try read { db throws in
      var files: [String: KnownFile] = [:]
      for (columns, table) in [
        ("p.path, p.size, p.modified, p.fingerprint, p.missing, 0", "photo p"),
        ("p.path, p.size, p.modified, p.fingerprint, p.missing, 0", "article p"),
        ("p.path, p.size, p.modified, f.fingerprint, p.missing, 1", "copy p JOIN photo f ON f.id = p.photo"),
      ] {
        let select = "SELECT \(columns) FROM \(table) WHERE p.path NOT IN (SELECT path FROM failure)"
        func note(_ row: Cells) {
          files[row.text(0)] = KnownFile(
            stamp: FileStamp(size: row.int64(1), modified: row.int64(2), fingerprint: row.fingerprint(3)),
            isMissing: !row.isNull(4), isCopy: row.bool(5))
        }
        guard let paths, !paths.contains("/") else {
          try Lookup(select, in: db).each(body: note)
          continue
        }
        // Itself, what is in a folder, what is in an archive: `/` is followed by `0`, `#` by `$`.
        let (own, inside) = try (
          Lookup(select + " AND p.path = ?", in: db),
          Lookup(select + " AND p.path > ? AND p.path < ?", in: db)
        )
        for path in Set(paths) {
          try own.each(.text(path), body: note)
          try inside.each(.text(path + "/"), .text(path + "0"), body: note)
          try inside.each(.text(path + "#"), .text(path + "$"), body: note)
        }
      }
      return files
    }
  }

  /// The first paths of the pictures with these fingerprints.
  public func paths(ofFingerprints fingerprints: Set<String>) throws(CatalogError) -> [String: String] {
    try read { db throws in
      let find = try Lookup(
        """
        SELECT path FROM photo
        WHERE substr(fingerprint, 1, 6) = substr(?1, 1, 6) AND fingerprint = ?1 AND missing IS NULL
        ORDER BY id LIMIT 1
        """, in: db)
      var paths: [String: String] = [:]
      for fingerprint in fingerprints {
        try find.each(.fingerprint(fingerprint)) { paths[fingerprint] = $0.text(0) }
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
