internal import GRDB

/// Why a catalog cannot be opened, read or written.
public struct CatalogError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: String, Sendable, Hashable {
    /// There is no file at the path.
    case missing
    /// A file that is no SQLite database, or the database of another program. It was not touched.
    case notACatalog
    /// Written by a newer Cutline. It was not touched.
    case newerVersion
    /// Written by an earlier Cutline, and opened for reading only. Opened for writing, it is brought up to date.
    case olderVersion
    /// Another program writes, and did not finish in time.
    case locked
    /// The file or its folder may not be read or written, or the catalog was opened for reading.
    case noRights
    /// The disk, or the space granted, is full. Everything up to the last batch is kept.
    case full
    /// The file is broken inside.
    case damaged
    /// The disk or the network failed.
    case unreadable
    /// No asset answers to the name.
    case noSuchAsset
    /// Several assets answer to the name; `help` lists them.
    case ambiguousAsset
    /// A query is not valid SQL, or not in the query language.
    case badQuery
    /// There is nothing to undo, or something later stands in the way.
    case cannotUndo
  }
  public var reason: Reason
  public var path: String
  /// What happened, a clause without a full stop: `the catalog is in use by another program`.
  public var detail: String
  /// What to do about it, if there is something.
  public var help: String?

  public init(_ reason: Reason, path: String, detail: String, help: String? = nil) {
    self.reason = reason
    self.path = path
    self.detail = detail
    self.help = help
  }

  public var description: String { "\(path): \(detail)" }
}

extension CatalogError {
  /// Says in words what SQLite says in codes (sqlite.org/rescode.html).
  init(_ error: any Error, path: String) {
    if let error = error as? CatalogError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.unreadable, path: path, detail: "the catalog cannot be used")
      return
    }
    let said = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .locked, path: path, detail: "the catalog is in use by another program",
        help: "wait until the other import has ended; reading is possible meanwhile")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
      self.init(
        .noRights, path: path, detail: "the catalog cannot be opened or written: \(said)",
        help: "check the rights of the file and of its folder")
    case _ where error.resultCode == .SQLITE_FULL || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      self.init(
        .full, path: path, detail: "no space is left for the catalog",
        help: "free some space and run the same command again; what was finished is kept")
    case .SQLITE_CORRUPT:
      self.init(
        .damaged, path: path, detail: "the catalog is damaged: \(said)",
        help: "restore a copy, or move the file away and import again")
    case .SQLITE_NOTADB:
      self.init(.notACatalog, path: path, detail: "the file is not an SQLite database")
    case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE:
      self.init(.badQuery, path: path, detail: said)
    default:
      self.init(
        .unreadable, path: path, detail: "the catalog cannot be read or written: \(said)",
        help: "check the disk and how large a file may be; what was finished is kept")
    }
  }
}
