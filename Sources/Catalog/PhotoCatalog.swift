internal import Cutline
internal import GRDB

/// The catalog: photos, articles, their credits and the links between them, in one SQLite file that other
/// programs may open too. Its tables and views are documented where they are made: `Schema/`.
///
/// One process writes, many read: a reader sees the state of the last finished batch and never waits.
/// What files say is kept as read; everything worked out from it (credits, people, links) can be made anew.
public struct PhotoCatalog: Sendable {
  public enum Access: Sendable, Hashable {
    /// The file has to be there and is never changed.
    case reading
    /// The file and its folder are made if they are missing, and brought to this program's schema.
    case writing
  }

  /// The file's path as given; `:memory:` for a catalog that lives only as long as this value.
  public let path: String
  let access: Access
  let connection: any DatabaseWriter
  let heuristics: Heuristics
  /// Nil for a catalog that no other program can see.
  let lock: WriterLock?

  /// Opens the catalog in a file.
  ///
  /// - Parameters:
  ///   - timeout: How long to wait for another program that changes it, in seconds.
  ///   - waiting: Is told, once, who that is: `another cutline (process 4121, import archive, since …)`.
  public init(
    at path: String, access: Access, timeout: Double = 10,
    waiting: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(CatalogError) {
    try self.init(at: path, access: access, timeout: timeout, heuristics: Heuristics(), waiting: waiting)
  }

  /// An empty catalog in memory, for looking at files without keeping anything.
  public init() throws(CatalogError) { try self.init(heuristics: Heuristics()) }

  init(
    at path: String, access: Access, timeout: Double, heuristics: Heuristics,
    waiting: @escaping @Sendable (String) -> Void = { _ in }
  ) throws(CatalogError) {
    self.path = path
    self.access = access
    self.heuristics = heuristics
    lock = access == .writing ? WriterLock(catalog: path, timeout: timeout, waiting: waiting) : nil
    connection = try Opening(path: path, timeout: timeout).open(for: access)
    if access == .writing { try deriveIfNeeded() }
  }

  init(heuristics: Heuristics) throws(CatalogError) {
    path = ":memory:"
    access = .writing
    lock = nil
    self.heuristics = heuristics
    do {
      let queue = try DatabaseQueue()
      try Schema.migrator.migrate(queue)
      connection = queue
    } catch {
      throw CatalogError(error, path: ":memory:")
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws(CatalogError) -> T {
    do {
      return try connection.read(body)
    } catch {
      throw CatalogError(error, path: path)
    }
  }

  /// Runs one transaction: all of it is kept, or nothing.
  func write<T>(_ body: (Database) throws -> T) throws(CatalogError) -> T {
    guard access == .writing else {
      throw CatalogError(.noRights, path: path, detail: "the catalog was opened for reading only")
    }
    do {
      return try connection.write(body)
    } catch {
      throw CatalogError(error, path: path)
    }
  }

  /// Runs statements outside a transaction, such as a pragma.
  func execute(_ sql: String) throws(CatalogError) {
    do {
      try connection.writeWithoutTransaction { db throws in try db.execute(sql: sql) }
    } catch {
      throw CatalogError(error, path: path)
    }
  }
}
