internal import GRDB

/// The answer to a query: column names, and values as text.
public struct Rows: Sendable, Hashable {
  public var columns: [String]
  /// In the order of the columns; nil for null.
  public var values: [[String?]]
}

extension PhotoCatalog {
  /// Answers an SQL query on the documented views. It can read and nothing else.
  public func rows(of sql: String) throws(CatalogError) -> Rows {
    try read { db throws in
      let statement = try db.makeStatement(sql: sql)
      let cursor = try Row.fetchCursor(statement)
      var rows = Rows(columns: statement.columnNames, values: [])
      while let row = try cursor.next() {
        rows.values.append(
          row.databaseValues.map { value in
            switch value.storage {
            case .null: nil
            case .int64(let number): String(number)
            case .double(let number): String(number)
            case .string(let text): String(stored: text)
            case .blob(let data): data.map { String($0, radix: 16) }.joined(separator: " ")
            }
          })
      }
      return rows
    }
  }
}
