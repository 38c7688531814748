internal import Cutline
internal import GRDB

/// Keeps the tables by which assets are found: the words, the listings by person and party, the images without a
/// photo. An asset is taken out with the same facts with which it was put in; see ``Edit``.
final class AssetIndex {
  private let db: Database
  /// How much the number of assets of each person and party has changed.
  private var counts: [Roll: [Int64: Int]] = [:]

  init(db: Database) { self.db = db }

  func remove(_ asset: Int64) throws {
    guard let place = try place(of: asset, isIndexed: true) else { return }
    try write(
      asset,
      "INSERT INTO search (search, rowid, \(AssetWords.columns)) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)")
    for roll in Roll.allCases {
      let statement = try db.cachedStatement(
        sql: "DELETE FROM asset_\(roll) WHERE \(roll) = ? AND path = ? AND position = ?")
      for name in try roll.ids(of: asset, in: db) {
        try statement.execute(arguments: [name, place.path, place.position])
        counts[roll, default: [:]][name, default: 0] -= 1
      }
    }
    if asset < 0 {
      try db.cachedStatement(sql: "DELETE FROM lone WHERE path = ? AND position = ?").execute(
        arguments: [place.path, place.position])
    }
  }

  func add(_ asset: Int64) throws {
    if asset > 0 { try settleDate(ofPhoto: asset) }
    guard let place = try place(of: asset, isIndexed: false) else { return }
    if asset < 0 {
      try db.cachedStatement(sql: "INSERT INTO lone SELECT ?, ?, id, taken FROM occurrence WHERE id = ?")
        .execute(
          arguments: [place.path, place.position, -asset])
    }
    try write(asset, "INSERT INTO search (rowid, \(AssetWords.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
    for roll in Roll.allCases {
      let statement = try db.cachedStatement(sql: "INSERT INTO asset_\(roll) VALUES (?, ?, ?, ?)")
      for name in try roll.ids(of: asset, in: db) {
        try statement.execute(arguments: [name, place.path, place.position, asset])
        counts[roll, default: [:]][name, default: 0] += 1
      }
    }
  }

  /// Brings the counts to the people and parties.
  func flush() throws {
    for (roll, changes) in counts {
      let statement = try db.cachedStatement(
        sql: "UPDATE \(roll) SET photos = photos + ?, is_stale = 1 WHERE id = ?")
      for (id, change) in changes.sorted(by: { $0.key < $1.key }) {
        try statement.execute(arguments: [change, id])
      }
    }
    counts = [:]
  }

  /// By what an asset is listed; nil if it is none: it is gone, or an image whose photo is known.
  private func place(of asset: Int64, isIndexed: Bool) throws -> (path: String, position: Int)? {
    let sql: String
    if asset > 0 {
      sql = "SELECT path, -1 FROM photo WHERE id = ?"
    } else if isIndexed {
      sql = "SELECT path, position FROM lone WHERE occurrence = -?"
    } else {
      sql = """
        SELECT a.path, o.position FROM occurrence o JOIN article a ON a.id = o.article
        WHERE o.id = -? AND NOT EXISTS (SELECT 1 FROM link l WHERE l.occurrence = o.id AND l.\(Selection.holds))
        """
    }
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [asset]).map { ($0[0], $0[1]) }
  }

  private func write(_ asset: Int64, _ sql: String) throws {
    try db.cachedStatement(sql: sql).execute(
      arguments: StatementArguments([asset] as [any DatabaseValueConvertible])
        + AssetWords(of: asset, in: db).row)
  }

  /// Of a photo that does not know itself when it was taken.
  private func settleDate(ofPhoto id: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE photo SET used_taken = (
          SELECT min(o.taken) FROM link l JOIN occurrence o ON o.id = l.occurrence
          WHERE l.photo = photo.id AND l.\(Selection.holds))
        WHERE id = ? AND taken IS NULL
        """
    ).execute(arguments: [id])
  }
}

/// The words by which an asset is found.
struct AssetWords {
  static let names = ["caption", "alt", "headline", "credit", "place", "name"]
  static let columns = names.joined(separator: ", ")

  private var texts: [String: String] = [:]

  init(of asset: Int64, in db: Database) throws {
    if asset > 0 { try addPhoto(asset, db) }
    try addUses(of: asset, db)
  }

  var row: StatementArguments { StatementArguments(AssetWords.names.map { texts[$0] ?? "" }) }

  private mutating func add(_ text: String, to column: String) {
    texts[column] = texts[column].map { $0 + "\n" + text } ?? text
  }

  private static let columnOfField: [String: String] = {
    var table: [String: String] = [:]
    for (column, fields) in [
      ("caption", [Field.description, .extendedDescription, .keywords]), ("alt", [.altText]),
      ("headline", [.headline, .title]), ("credit", [.creator, .creditLine, .source, .copyrightNotice]),
      ("place", [.sublocation, .city, .state, .country]),
    ] {
      for field in fields { table[field.name] = column }
    }
    return table
  }()

  private mutating func addPhoto(_ id: Int64, _ db: Database) throws {
    let readings = try db.cachedStatement(
      sql: """
        SELECT s.field, r.value FROM reading r JOIN source s ON s.id = r.source
        WHERE r.photo = ? AND r.value IS NOT NULL AND s.field IS NOT NULL ORDER BY r.position
        """)
    let rows = try Row.fetchCursor(readings, arguments: [id])
    while let row = try rows.next() {
      if let column = AssetWords.columnOfField[row[0]] { add(row[1], to: column) }
    }
    let paths = try db.cachedStatement(
      sql: "SELECT path FROM photo WHERE id = ?1 UNION ALL SELECT path FROM copy WHERE photo = ?1 ORDER BY 1")
    for path in try String.fetchAll(paths, arguments: [id]) {
      add(String(path.split(separator: "/").last ?? ""), to: "name")
    }
  }

  private mutating func addUses(of asset: Int64, _ db: Database) throws {
    let occurrences =
      asset < 0
      ? [-asset]
      : try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT l.occurrence FROM link l WHERE l.photo = ? AND l.\(Selection.holds) ORDER BY 1"),
        arguments: [asset])
    let evidence = try db.cachedStatement(
      sql: "SELECT slot, raw, is_credit FROM evidence WHERE occurrence = ? ORDER BY position")
    let article = try db.cachedStatement(
      sql: """
        SELECT a.headline, o.url FROM occurrence o JOIN article a ON a.id = o.article WHERE o.id = ?
        """)
    for occurrence in occurrences {
      for row in try Row.fetchAll(evidence, arguments: [occurrence]) {
        let slot: String = row[0]
        add(row[1], to: row[2] ? "credit" : slot == "alt" ? "alt" : "caption")
      }
      guard let row = try Row.fetchOne(article, arguments: [occurrence]) else { continue }
      if let headline: String = row[0] { add(headline, to: "headline") }
      if asset < 0, let url: String = row[1] { add(String(url.split(separator: "/").last ?? ""), to: "name") }
    }
  }
}
