internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A copy of a catalog in one file, complete and without gaps, made while others go on reading and writing.
enum Backup {
  /// Writes to a name beside it first: under its own name a copy is whole, or not there.
  static func write(_ catalog: any DatabaseReader, to path: String) throws {
    let unfinished = path + ".unfinished"
    unlink(unfinished)
    do {
      // sqlite.org/lang_vacuum.html, "VACUUM INTO"
      try catalog.unsafeRead { db throws in try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
    } catch {
      unlink(unfinished)
      throw error
    }
    guard rename(unfinished, path) == 0 else {
      let said = String(cString: strerror(errno))
      unlink(unfinished)
      throw CatalogError(.noRights, path: path, detail: "the copy cannot be written: \(said)")
    }
  }
}

extension PhotoCatalog {
  /// Copies the catalog into one file, without the space that deleted rows left.
  public func backup(to path: String) throws(CatalogError) {
    do {
      try Backup.write(connection, to: path)
    } catch {
      throw CatalogError(error, path: path)
    }
  }
}
