public import Cutline
internal import GRDB

/// What a photo was before an operation changed it.
public struct FormerState: Sendable, Hashable {
  /// What changed it.
  public var operation: Operation
  /// The photo as it was; nil if only its path or its presence changed.
  public var photo: Photo?
  /// What changed, in words: `was at /old/kalin.jpg`.
  public var note: String
}

extension PhotoCatalog {
  /// What is known of a photo's past, the latest change first.
  ///
  /// - Parameter photo: Its path, or a copy's.
  public func history(of photo: String) throws(CatalogError) -> [FormerState] {
    try read { db throws in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(Operation.columns), kind, before FROM change JOIN operation ON operation.id = change.operation
          WHERE subject = (
            SELECT id FROM photo WHERE path = ?1 UNION ALL SELECT photo FROM copy WHERE path = ?1 LIMIT 1)
          ORDER BY operation.id DESC, position DESC
          """, arguments: [photo])
      return try rows.map { row in
        let operation = Operation(row)
        let before: String? = row[15]
        switch ChangeKind(rawValue: row[14]) {
        case .photo:
          let state = try before.map { try PhotoState(json: $0) }
          return FormerState(
            operation: operation, photo: state?.photo, note: state == nil ? "was not there" : "read anew")
        case .path:
          return FormerState(
            operation: operation, note: "was at \(try before.map { try String(json: $0) } ?? "")")
        case .missing:
          return FormerState(operation: operation, note: before == "null" ? "went missing" : "came back")
        case .copy: return FormerState(operation: operation, note: "a copy was noted")
        default: return FormerState(operation: operation, note: "a decision was made")
        }
      }
    }
  }
}
