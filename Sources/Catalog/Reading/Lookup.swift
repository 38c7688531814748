internal import GRDB
internal import GRDBSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A statement that is asked again and again, with one number, for its rows: straight from SQLite's memory into
/// values, without a row object between. Only for reading, and only while the transaction lasts in which it was made.
struct Lookup {
  private let statement: Statement
  private let db: Database

  init(_ sql: String, in db: Database) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
  }

  /// Hands on each row; every column is read from its own row only.
  func each(_ number: Int64? = nil, _ body: (Cells) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    if let number { sqlite3_bind_int64(handle, 1, number) }
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
      }
      try body(Cells(handle: handle))
    }
  }

  /// The first row, if there is one.
  func first<T>(_ number: Int64, _ body: (Cells) throws -> T) throws -> T? {
    var found: T?
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, number)
    defer { sqlite3_reset(handle) }
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW {
      found = try body(Cells(handle: handle))
    } else if code != SQLITE_DONE {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
    return found
  }
}

/// The columns of the row on which a ``Lookup`` stands, from 0.
struct Cells {
  fileprivate let handle: OpaquePointer

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
  func bool(_ column: Int32) -> Bool { int(column) != 0 }

  /// Text as it stands in the database; an empty one for null.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))),
      as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes of a blob, as long as the row lasts.
  func bytes<T>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    let start = sqlite3_column_blob(handle, column)
    return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
