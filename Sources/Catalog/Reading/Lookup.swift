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
  func each(_ number: Int64, _ body: (Cells) throws -> Void) throws { try each(.int(number), body: body) }

  /// - Parameter values: As many as the statement has parameters.
  func each(_ values: Bound..., body: (Cells) throws -> Void) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    defer { sqlite3_reset(handle) }
    try handle.bind(values, db)
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw db.failure(code) }
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
      throw db.failure(code)
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

  /// The same as bytes, as long as the row lasts.
  func utf8<T>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
    let start = sqlite3_column_text(handle, column)
    return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// Hex digits of a photo's fingerprint; an article's is text.
  func fingerprint(_ column: Int32) -> String? {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: nil
    case SQLITE_BLOB: bytes(column) { String(hex: $0) }
    default: text(column)
    }
  }

  /// The bytes of a blob, as long as the row lasts.
  func bytes<T>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    let start = sqlite3_column_blob(handle, column)
    return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}

/// A value for a parameter of a statement.
enum Bound {
  case null
  case int(Int64)
  case double(Double)
  case text(String)
  case bytes([UInt8])

  static func int(_ number: Int) -> Bound { .int(Int64(number)) }
  static func bool(_ flag: Bool) -> Bound { .int(flag ? 1 : 0) }
  static func text(orNull text: String?) -> Bound { text.map { .text($0) } ?? .null }
  static func int(orNull number: Int?) -> Bound { number.map { .int($0) } ?? .null }
  /// Hex digits as bytes.
  static func fingerprint(_ digits: String?) -> Bound {
    digits.flatMap { [UInt8](hex: $0) }.map { .bytes($0) } ?? .null
  }
  static func int(orNull number: Int64?) -> Bound { number.map { .int($0) } ?? .null }
}

/// A statement that changes rows again and again: its values go straight to SQLite.
struct Insertion {
  private let statement: Statement
  private let db: Database

  init(_ sql: String, in db: Database) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
  }

  /// - Parameter values: As many as the statement has parameters.
  func run(_ values: Bound...) throws { try run(values) }

  func run(_ values: [Bound]) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    defer { sqlite3_reset(handle) }
    try handle.bind(values, db)
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw db.failure(code) }
  }
}

extension Database {
  fileprivate func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
  }
}

extension SQLiteStatement {
  /// SQLite copies the bytes: they need not outlive the call.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate func bind(_ values: [Bound], _ db: Database) throws {
    for (index, value) in values.enumerated() {
      let code = bind(value, Int32(index + 1))
      guard code == SQLITE_OK else { throw db.failure(code) }
    }
  }

  private func bind(_ value: Bound, _ place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(self, place)
    case .int(let number): return sqlite3_bind_int64(self, place, number)
    case .double(let number): return sqlite3_bind_double(self, place, number)
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          // Without an address it would be null.
          $0.isEmpty
            ? sqlite3_bind_text(self, place, "", 0, Self.transient)
            : sqlite3_bind_text(self, place, $0.baseAddress, Int32(clamping: $0.count), Self.transient)
        }
      }
    case .bytes(let bytes):
      return bytes.withUnsafeBytes {
        $0.isEmpty
          ? sqlite3_bind_zeroblob(self, place, 0)
          : sqlite3_bind_blob(self, place, $0.baseAddress, Int32(clamping: $0.count), Self.transient)
      }
    }
  }
}
