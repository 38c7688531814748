internal import GRDB

/// The answer to a query: column names, and values as text.
public struct Rows: Sendable, Hashable {
  public var columns: [String]
  /// In the order of the columns; nil for null.
  public var values: [[String?]]
}

/// One value of an answer.
public enum SQLValue: Sendable, Hashable {
  case null
  case int(Int64)
  case real(Double)
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// As people read it, bytes as hex digits; nil for null.
  public var text: String? {
    switch self {
    case .null: nil
    case .int(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

extension PhotoCatalog {
  /// Answers an SQL query on the documented views. It can read and nothing else.
  public func rows(of sql: String) throws(CatalogError) -> Rows {
    var rows = Rows(columns: [], values: [])
    try eachRow(of: sql) {
      rows.columns = $0
    } row: {
      rows.values.append($0.map(\.text))
    }
    return rows
  }

  /// The same row by row, however many there are.
  ///
  /// - Parameter columns: Is called once, before the first row.
  public func eachRow(
    of sql: String, columns: ([String]) throws -> Void, row: ([SQLValue]) throws -> Void
  ) throws(CatalogError) {
    try read { db throws in
      let statement = try db.makeStatement(sql: sql)
      let cursor = try Row.fetchCursor(statement)
      try columns(statement.columnNames)
      while let found = try cursor.next() {
        try row(
          found.databaseValues.map { value in
            switch value.storage {
            case .null: .null
            case .int64(let number): .int(number)
            case .double(let number): .real(number)
            case .string(let text): .text(String(stored: text))
            case .blob(let data): .blob([UInt8](data))
            }
          })
      }
    }
  }
}
