internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Opens a catalog's file, after it has made sure that it is one: a file of somebody else is never changed.
struct Opening {
  var path: String
  /// Seconds to wait for another writer.
  var timeout: Double

  func open(for access: PhotoCatalog.Access) throws(CatalogError) -> any DatabaseWriter {
    let isEmpty = try look(for: access)
    do {
      switch access {
      case .reading:
        let pool = try poolForReading()
        let version = try pool.read { db throws in try self.version(in: db) }
        if version == 0 { throw notACatalog("the catalog was never finished") }
        if version < Schema.version {
          throw CatalogError(
            .olderVersion, path: path,
            detail: "the catalog has schema \(version), this program reads schema \(Schema.version)",
            help: "run `cutline import` once: it brings the catalog up to date and keeps a copy of it")
        }
        return pool
      case .writing:
        let version = isEmpty ? 0 : try versionUntouched()
        if version < Schema.version { return try migrated() }
        return try DatabasePool(path: path, configuration: configuration(isReading: false))
      }
    } catch {
      throw CatalogError(error, path: path)
    }
  }

  /// Brings a new catalog, or one of an earlier schema, to this one; of several programs that begin at once one does it.
  /// Before anything of an older one changes, a copy is put beside it: `catalog.db.schema-1`.
  private func migrated() throws -> DatabasePool {
    let lock = WriterLock(catalog: path, timeout: timeout) { _ in }
    try lock.acquire(command: "bringing the catalog to schema \(Schema.version)")
    defer { lock.release() }
    let pool = try DatabasePool(path: path, configuration: configuration(isReading: false))
    let version = try pool.read { db throws in try self.version(in: db) }
    if version < Schema.version {
      if version > 0 { try Backup.write(pool, to: "\(path).schema-\(version)") }
      try Schema.migrator.migrate(pool)
      // What the new schema takes less is given back; where there is no room for it, it stays.
      if version > 0 { try? pool.vacuum() }
    }
    return pool
  }

  /// A reader shares the write-ahead log, and for that SQLite makes two files beside the catalog. In a folder
  /// where it may not, and nobody writes, the file is read as one that does not change
  /// (sqlite.org/wal.html, "Read-Only Databases").
  private func poolForReading() throws -> DatabasePool {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration(isReading: true))
      try pool.read { db throws in _ = try Int.fetchOne(db, sql: "PRAGMA user_version") }
      return pool
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      && access(path + "-wal", F_OK) != 0
    {
      let escaped = path.map { "%?#".contains($0) ? "%" + String($0.asciiValue ?? 0, radix: 16) : String($0) }
      return try DatabasePool(
        path: "file:\(escaped.joined())?immutable=1", configuration: configuration(isReading: true))
    }
  }

  /// Looks at the file from outside. Returns true if there is nothing in it yet.
  private func look(for access: PhotoCatalog.Access) throws(CatalogError) -> Bool {
    if access == .writing { try makeFolder() }
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      if errno == ENOENT, access == .writing { return true }
      throw failure(errno, "opened")
    }
    if facts.st_mode & S_IFMT == S_IFDIR { throw notACatalog("the path is a folder") }
    // `/dev/null`, a pipe: SQLite would read and write it without end or sense.
    if facts.st_mode & S_IFMT != S_IFREG { throw notACatalog("the path is not a file") }
    guard let file = fopen(path, "rb") else { throw failure(errno, "read") }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 16)
    let count = fread(&head, 1, head.count, file)
    if count == 0 {
      if access == .reading { throw notACatalog("the file is empty") }
      return true
    }
    // sqlite.org/fileformat.html, §1.3.1
    guard head.elementsEqual("SQLite format 3\0".utf8) else {
      throw notACatalog("the file is not an SQLite database")
    }
    return false
  }

  /// The schema number of an existing database, read without the right to write. Only where a program was killed
  /// in the middle of a change is SQLite let finish its own repair, as every reader of the file would.
  private func versionUntouched() throws -> Int {
    func version(isReading: Bool) throws -> Int {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReading: isReading))
      return try queue.read { db throws in try self.version(in: db) }
    }
    do {
      return try version(isReading: true)
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      return try version(isReading: false)
    }
  }

  /// The schema number; 0 for a database without tables. Throws if the database is somebody else's or newer.
  private func version(in db: Database) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application != Schema.applicationID {
      let tables = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE '%grdb_migrations%'")
      if application == 0, version == 0, tables == 0 { return 0 }
      throw notACatalog("the file is the database of another program")
    }
    if version > Schema.version {
      throw CatalogError(
        .newerVersion, path: path,
        detail: "the catalog has schema \(version), this program knows schemas up to \(Schema.version)",
        help: "use the newer cutline that wrote it")
    }
    return version
  }

  private func configuration(isReading: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReading
    configuration.busyMode = .timeout(timeout)
    configuration.foreignKeysEnabled = true
    configuration.label = "catalog"
    configuration.prepareDatabase { db throws in
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      // A new file can give its free pages back: sqlite.org/pragma.html#pragma_auto_vacuum
      // The readers beside a writer are opened with this too.
      if !isReading, !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
      // A writer goes to places all over a large file: it holds 16 MB of it, and brings the log in as seldom.
      if !isReading { try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000") }
    }
    return configuration
  }

  private func makeFolder() throws(CatalogError) {
    let parts = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o777) == 0 || errno == EEXIST { continue }
      let code = errno
      var facts = stat()
      if stat(folder, &facts) != 0 { throw failure(code, "made in \(folder)") }
    }
  }

  private func failure(_ code: Int32, _ verb: String) -> CatalogError {
    let said = String(cString: strerror(code))
    switch code {
    case ENOENT where verb == "opened":
      return CatalogError(
        .missing, path: path, detail: "there is no catalog",
        help: "`cutline import PATH...` makes one")
    case ENOTDIR:
      return CatalogError(
        .unreadable, path: path, detail: "the catalog cannot be \(verb): a part of its path is not a folder",
        help: "name another file")
    case ENOSPC, EDQUOT:
      return CatalogError(.full, path: path, detail: "no space is left for the catalog")
    case EACCES, EPERM, EROFS:
      return CatalogError(
        .noRights, path: path, detail: "the catalog cannot be \(verb): \(said)",
        help: "check the rights of the file and of its folder")
    default:
      return CatalogError(.unreadable, path: path, detail: "the catalog cannot be \(verb): \(said)")
    }
  }

  private func notACatalog(_ detail: String) -> CatalogError {
    CatalogError(
      .notACatalog, path: path, detail: detail, help: "name another file; this one was left as it is")
  }
}
