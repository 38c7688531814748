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

  /// Opens the catalog in a file.
  public init(at path: String, access: Access) throws(CatalogError) {
    try self.init(at: path, access: access, timeout: 10)
  }

  /// An empty catalog in memory, for looking at files without keeping anything.
  public init() throws(CatalogError) { try self.init(heuristics: Heuristics()) }

  /// - Parameter timeout: How long a second writer waits for the first, in seconds.
  init(
    at path: String, access: Access, timeout: Double, heuristics: Heuristics = Heuristics()
  ) throws(CatalogError) {
    self.path = path
    self.access = access
    self.heuristics = heuristics
    self.connection = try Opening(path: path, timeout: timeout).open(for: access)
  }

  init(heuristics: Heuristics) throws(CatalogError) {
    path = ":memory:"
    access = .writing
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
