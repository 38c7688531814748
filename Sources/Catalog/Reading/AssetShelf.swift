internal import Cutline
internal import GRDB

/// Makes the lines of a list, asset by asset.
struct AssetShelf {
  private let idLength: Int
  private let photo: Lookup
  private let lone: Lookup
  private let uses: Lookup
  private var people: NameShelf
  private var parties: NameShelf

  init(in db: Database) throws {
    idLength = try Int.fetchOne(db.cachedStatement(sql: "SELECT id_length FROM catalog")) ?? 8
    photo = try Lookup(
      """
      SELECT path, fingerprint, coalesce(taken, used_taken),
        format, width, height, size, missing
      FROM photo WHERE id = ?
      """, in: db)
    lone = try Lookup(
      """
      SELECT path || '#' || (position + 1), NULL, taken, NULL, NULL, NULL, NULL, NULL FROM lone WHERE -occurrence = ?
      """, in: db)
    uses = try Lookup(
      """
      SELECT o.article FROM link l JOIN occurrence o ON o.id = l.occurrence WHERE l.photo = ? AND l.\(Selection.holds)
      """, in: db)
    people = try NameShelf(.person, in: db)
    parties = try NameShelf(.party, in: db)
  }

  /// Nil if there is no such asset.
  mutating func line(_ asset: Int64) throws -> AssetLine? {
    let found = try (asset > 0 ? photo : lone).first(asset) { row in
      AssetLine(
        number: asset, id: row.fingerprint(1).map { String($0.prefix(idLength)) }, path: row.text(0),
        photographers: [], agencies: [],
        taken: row.date(2), articleCount: 1, format: row.optionalText(3),
        width: row.optionalInt(4),
        height: row.optionalInt(5), size: row.isNull(6) ? nil : row.int64(6), missing: row.optionalText(7))
    }
    guard var line = found else { return nil }
    if asset > 0 {
      var articles: Set<Int64> = []
      try uses.each(asset) { articles.insert($0.int64(0)) }
      line.articleCount = articles.count
    }
    line.photographers = try people.names(of: asset)
    line.agencies = try parties.names(of: asset)
    return line
  }
}
