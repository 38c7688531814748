internal import Cutline
internal import GRDB

/// Makes the lines of a list, asset by asset.
struct AssetShelf {
  private let photo: Statement
  private let lone: Statement
  private let uses: Statement
  private var people: NameShelf
  private var parties: NameShelf

  init(in db: Database) throws {
    photo = try db.cachedStatement(
      sql: """
        SELECT path, substr(fingerprint, 1, (SELECT id_length FROM catalog)), coalesce(taken, used_taken),
          format, width, height, size, missing
        FROM photo WHERE id = ?
        """)
    lone = try db.cachedStatement(
      sql:
        "SELECT path || '#' || (position + 1), NULL, taken, NULL, NULL, NULL, NULL, NULL FROM lone WHERE occurrence = -?"
    )
    uses = try db.cachedStatement(
      sql: """
        SELECT o.article FROM link l JOIN occurrence o ON o.id = l.occurrence
        WHERE l.photo = ? AND l.\(Selection.holds)
        """)
    people = try NameShelf(.person, in: db)
    parties = try NameShelf(.party, in: db)
  }

  /// Nil if there is no such asset.
  mutating func line(_ asset: Int64) throws -> AssetLine? {
    guard let row = try Row.fetchOne(asset > 0 ? photo : lone, arguments: [asset]) else { return nil }
    let articles = asset > 0 ? Set(try Int64.fetchAll(uses, arguments: [asset])).count : 1
    return AssetLine(
      number: asset, id: row[1], path: row[0], photographers: try people.names(of: asset),
      agencies: try parties.names(of: asset), taken: date(row[2]), articleCount: articles,
      format: row[3], width: row[4], height: row[5], size: row[6], missing: row[7])
  }
}
