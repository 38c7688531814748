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
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.path, p.format, p.width, p.height, p.iim_digest, p.size, p.modified, p.fingerprint,
          \(Picture.columns), \(ContentCredentials.columns)
        FROM photo p LEFT JOIN picture f ON f.photo = p.id LEFT JOIN credential c ON c.photo = p.id
        WHERE p.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let photo = Photo(
      path: row[0], format: row[1], width: row[2], height: row[3], picture: Picture(row, from: 8),
      readings: try readings(of: id), damage: try damage(of: id),
      iimDigest: IIMDigest(rawValue: row[4]) ?? .absent, credentials: ContentCredentials(row, from: 13))
    return (photo, FileStamp(size: row[5], modified: row[6], fingerprint: row[7]))
  }

  private func readings(of photo: Int64) throws -> [Reading] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT source, value, same_as, byte_count, block FROM reading WHERE photo = ? ORDER BY position
        """)
    let rows = try Row.fetchCursor(statement, arguments: [photo])
    var values: [String] = []
    var readings: [Reading] = []
    while let row = try rows.next() {
      let (own, same): (String?, Int?) = (row[1], row[2])
      let value =
        own.map { String(stored: $0) } ?? same.flatMap { $0 < values.count ? values[$0] : nil } ?? ""
      values.append(value)
      guard let address = try words.address(row[0]) else { continue }
      let block = try words.block(row[4])
      readings.append(
        Reading(address, value, encoding: block.encoding, byteCount: row[3], place: block.place))
    }
    return readings
  }

  /// Other paths of the photo.
  func copies(of photo: Int64) throws -> [String] {
    let statement = try db.cachedStatement(sql: "SELECT path FROM copy WHERE photo = ? ORDER BY path")
    return try String.fetchAll(statement, arguments: [photo])
  }

  private func damage(of photo: Int64) throws -> [Damage] {
    let statement = try db.cachedStatement(
      sql: "SELECT place, problem, is_fatal FROM damage WHERE photo = ? ORDER BY position")
    return try Row.fetchAll(statement, arguments: [photo]).map {
      Damage(place: $0[0], problem: String(stored: $0[1]), isFatal: $0[2])
    }
  }

  /// The article with its images.
  func article(_ id: Int64) throws -> (article: Article, stamp: FileStamp, occurrences: [Int64])? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.path, a.url, a.headline, a.byline, a.language, a.published, a.notes, a.size, a.modified,
          a.fingerprint, b.publisher, b.updated
        FROM article a LEFT JOIN publication b ON b.article = a.id WHERE a.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    var article = Article(
      path: row[0], url: text(row[1]), headline: text(row[2]), byline: text(row[3]), language: text(row[4]),
      published: date(row[5]), modified: date(row[11]), publisher: text(row[10]), notes: Loader.texts(row[6]))
    let stamp = FileStamp(size: row[7], modified: row[8], fingerprint: row[9])
    let occurrences = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, url, line_number, column_number, is_lead FROM occurrence WHERE article = ?
          ORDER BY position
          """), arguments: [id])
    for row in occurrences {
      let elements = try self.elements(of: row[0])
      article.images.append(
        Occurrence(
          url: text(row[1]), evidence: try evidence(of: row[0], published: article.published, elements),
          location: Location(line: row[2], column: row[3], path: elements[-1]), isLead: row[4]))
    }
    return (article, stamp, occurrences.map { $0[0] })
  }

  private func evidence(
    of occurrence: Int64, published: PartialDate?, _ elements: [Int: String]
  ) throws -> [Evidence] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT slot, raw, is_credit, line_number, column_number, position FROM evidence WHERE occurrence = ?
        ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [occurrence]).compactMap { row in
      guard let slot = Evidence.Slot(rawValue: row[0]) else { return nil }
      let caption = heuristics.caption(String(stored: row[1]), isCredit: row[2], published: published)
      return Evidence(slot, caption, at: Location(line: row[3], column: row[4], path: elements[row[5]]))
    }
  }

  private func text(_ stored: String?) -> String? { stored.map { String(stored: $0) } }

  /// The texts of a JSON list.
  static func texts(_ json: String) -> [String] {
    if json == "[]" { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
