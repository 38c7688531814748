internal import Cutline
internal import GRDB

/// Keeps the tables by which assets are found: the words, the listings by person and party, the images without a
/// photo. An asset is taken out with the same facts with which it was put in; see ``Edit``.
final class AssetIndex {
  private let db: Database
  private let words: Words
  /// How much the number of assets of each person and party has changed.
  private var counts: [Roll: [Int64: Int]] = [:]
  private let listings: [Roll: Listing]

  init(db: Database, words: Words) {
    self.db = db
    self.words = words
    listings = Dictionary(uniqueKeysWithValues: Roll.allCases.map { ($0, Listing($0, in: db)) })
  }

  func remove(_ asset: Int64) throws {
    guard let place = try place(of: asset, isIndexed: true) else { return }
    try write(
      asset,
      "INSERT INTO search (search, rowid, \(AssetWords.columns)) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)")
    for roll in Roll.allCases {
      for name in try names(roll, of: asset) {
        try listings[roll]?.remove(asset, of: name, at: place)
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
      for name in try names(roll, of: asset) {
        try listings[roll]?.add(asset, to: name, at: place)
        counts[roll, default: [:]][name, default: 0] += 1
      }
    }
  }

  private func names(_ roll: Roll, of asset: Int64) throws -> [Int64] {
    let ids = try roll.ids(of: asset, in: db)
    return ids.isEmpty ? [Roll.nobody] : ids
  }

  /// Brings the lists and the counts to the people and parties.
  func flush() throws {
    for listing in listings.values { try listing.flush() }
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
  private func place(of asset: Int64, isIndexed: Bool) throws -> ListPlace? {
    let sql: String
    if asset > 0 {
      sql = "SELECT path, -1 FROM photo WHERE id = ?"
    } else if isIndexed {
      sql = "SELECT path, position FROM lone WHERE -occurrence = ?"
    } else {
      sql = """
        SELECT a.path, o.position FROM occurrence o JOIN article a ON a.id = o.article
        WHERE o.id = -? AND NOT EXISTS (SELECT 1 FROM link l WHERE l.occurrence = o.id AND l.\(Selection.holds))
        """
    }
    return try Lookup(sql, in: db).first(asset) {
      ListPlace(path: $0.text(0), position: $0.int(1))
    }
  }

  private func write(_ asset: Int64, _ sql: String) throws {
    try Insertion(sql, in: db).run([.int(asset)] + AssetWords(of: asset, in: db, words: words).row)
  }

  /// Of a photo that does not know itself when it was taken.
  private func settleDate(ofPhoto id: Int64) throws {
    try Insertion(
      """
      UPDATE photo SET used_taken = (
        SELECT min(o.taken) FROM link l JOIN occurrence o ON o.id = l.occurrence
        WHERE l.photo = photo.id AND l.\(Selection.holds))
      WHERE id = ? AND taken IS NULL
      """, in: db
    ).run(.int(id))
  }
}

/// The words by which an asset is found.
struct AssetWords {
  static let names = ["caption", "alt", "headline", "credit", "place", "name"]
  static let columns = names.joined(separator: ", ")

  private var texts: [String: String] = [:]

  init(of asset: Int64, in db: Database, words: Words) throws {
    if asset > 0 { try addPhoto(asset, db, words) }
    try addUses(of: asset, db)
  }

  /// A text a column.
  var row: [Bound] { AssetWords.names.map { .text(texts[$0] ?? "") } }

  private mutating func add(_ text: String, to column: String) {
    texts[column] = texts[column].map { $0 + "\n" + text } ?? text
  }

  private static let columnOfField: [Field: String] = {
    var table: [Field: String] = [:]
    for (column, fields) in [
      ("caption", [Field.description, .extendedDescription, .keywords]), ("alt", [.altText]),
      ("headline", [.headline, .title]), ("credit", [.creator, .creditLine, .source, .copyrightNotice]),
      ("place", [.sublocation, .city, .state, .country]),
    ] {
      for field in fields { table[field] = column }
    }
    return table
  }()

  /// Each text once, though the file has it in three standards.
  private mutating func addPhoto(_ id: Int64, _ db: Database, _ words: Words) throws {
    var seen: Set<String> = []
    for reading in try Loader(db: db, heuristics: .raw, words: words).readings(of: id) {
      guard let field = reading.field, let column = AssetWords.columnOfField[field],
        seen.insert(reading.value).inserted
      else { continue }
      add(reading.value.stored, to: column)
    }
    let paths = try Lookup(
      "SELECT path FROM photo WHERE id = ?1 UNION ALL SELECT path FROM copy WHERE photo = ?1 ORDER BY 1",
      in: db)
    try paths.each(id) { add(String($0.text(0).split(separator: "/").last ?? ""), to: "name") }
  }

  private mutating func addUses(of asset: Int64, _ db: Database) throws {
    var occurrences: [Int64] = asset < 0 ? [-asset] : []
    if asset > 0 {
      try Lookup(
        "SELECT occurrence FROM link l WHERE l.photo = ? AND l.\(Selection.holds) ORDER BY 1", in: db
      )
      .each(asset) { occurrences.append($0.int64(0)) }
    }
    let evidence = try Lookup(
      "SELECT slot, raw, is_credit FROM evidence WHERE occurrence = ? ORDER BY position", in: db)
    let article = try Lookup(
      "SELECT a.headline, o.url FROM occurrence o JOIN article a ON a.id = o.article WHERE o.id = ?", in: db)
    for occurrence in occurrences {
      try evidence.each(occurrence) {
        add($0.text(1), to: $0.bool(2) ? "credit" : $0.text(0) == "alt" ? "alt" : "caption")
      }
      let found = try article.first(occurrence) { (headline: $0.optionalText(0), url: $0.optionalText(1)) }
      if let headline = found?.headline { add(headline, to: "headline") }
      if asset < 0, let url = found?.url { add(String(url.split(separator: "/").last ?? ""), to: "name") }
    }
  }
}
