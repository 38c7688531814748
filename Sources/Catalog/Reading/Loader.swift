internal import Cutline
internal import Foundation
internal import GRDB

/// Rebuilds photos and articles from the raw tables, exactly as they were added.
struct Loader {
  let db: Database
  let heuristics: Heuristics
  let words: Words

  init(db: Database, heuristics: Heuristics, words: Words? = nil) {
    self.db = db
    self.heuristics = heuristics
    self.words = words ?? Words(db: db)
  }

  func photo(_ id: Int64) throws -> (photo: Photo, stamp: FileStamp)? {
    let lookup = try Lookup(
      """
      SELECT path, format, width, height, iim_digest, size, modified, fingerprint FROM photo WHERE id = ?
      """, in: db)
    var found = try lookup.first(id) { row in
      let photo = Photo(
        path: row.text(0), format: row.text(1), width: row.optionalInt(2), height: row.optionalInt(3),
        iimDigest: IIMDigest(rawValue: row.text(4)) ?? .absent)
      return (
        photo: photo,
        stamp: FileStamp(size: row.int64(5), modified: row.int64(6), fingerprint: row.optionalText(7))
      )
    }
    found?.photo.readings = try readings(of: id)
    found?.photo.damage = try damage(of: id)
    return found
  }

  /// Every value that the file states, in its order.
  func readings(of photo: Int64) throws -> [Reading] {
    let elements = try Lookup("SELECT readings FROM content WHERE photo = ?", in: db).first(photo) {
      $0.bytes(0, ReadingPack.elements)
    }
    return try (elements ?? []).compactMap { element in
      guard let address = try words.address(element.source) else { return nil }
      let block = try words.block(element.block)
      return Reading(
        address, element.text, encoding: block.encoding, byteCount: element.byteCount, place: block.place)
    }
  }

  /// Other paths of the photo.
  func copies(of photo: Int64) throws -> [String] {
    var paths: [String] = []
    try Lookup("SELECT path FROM copy WHERE photo = ? ORDER BY path", in: db).each(photo) {
      paths.append($0.text(0))
    }
    return paths
  }

  private func damage(of photo: Int64) throws -> [Damage] {
    var found: [Damage] = []
    try Lookup("SELECT place, problem, is_fatal FROM damage WHERE photo = ? ORDER BY position", in: db).each(
      photo
    ) {
      found.append(Damage(place: $0.text(0), problem: String(stored: $0.text(1)), isFatal: $0.bool(2)))
    }
    return found
  }

  /// The article with its images.
  func article(_ id: Int64) throws -> (article: Article, stamp: FileStamp, occurrences: [Int64])? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT path, url, headline, byline, language, published, notes, size, modified, fingerprint
        FROM article WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let published: String? = row[5]
    var article = Article(
      path: row[0], url: text(row[1]), headline: text(row[2]), byline: text(row[3]), language: text(row[4]),
      published: published.flatMap { PartialDate(metadata: $0) }, notes: Loader.texts(row[6]))
    let stamp = FileStamp(size: row[7], modified: row[8], fingerprint: row[9])
    let occurrences = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, url, line_number, column_number, is_lead FROM occurrence WHERE article = ?
          ORDER BY position
          """), arguments: [id])
    for row in occurrences {
      article.images.append(
        Occurrence(
          url: text(row[1]), evidence: try evidence(of: row[0], published: article.published),
          location: Location(line: row[2], column: row[3]), isLead: row[4]))
    }
    return (article, stamp, occurrences.map { $0[0] })
  }

  private func evidence(of occurrence: Int64, published: PartialDate?) throws -> [Evidence] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT slot, raw, is_credit, line_number, column_number FROM evidence WHERE occurrence = ?
        ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [occurrence]).compactMap { row in
      guard let slot = Evidence.Slot(rawValue: row[0]) else { return nil }
      let caption = heuristics.caption(String(stored: row[1]), isCredit: row[2], published: published)
      return Evidence(slot, caption, at: Location(line: row[3], column: row[4]))
    }
  }

  private func text(_ stored: String?) -> String? { stored.map { String(stored: $0) } }

  /// The texts of a JSON list.
  static func texts(_ json: String) -> [String] {
    if json == "[]" { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
