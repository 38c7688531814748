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
      SELECT p.path, p.format, p.width, p.height, p.iim_digest, p.size, p.modified, p.fingerprint,
        \(Picture.columns), \(ContentCredentials.columns)
      FROM photo p LEFT JOIN picture f ON f.photo = p.id LEFT JOIN credential c ON c.photo = p.id
      WHERE p.id = ?
      """, in: db)
    var found = try lookup.first(id) { row in
      let photo = Photo(
        path: row.text(0), format: row.text(1), width: row.optionalInt(2), height: row.optionalInt(3),
        picture: Picture(row, from: 8), iimDigest: IIMDigest(rawValue: row.text(4)) ?? .absent,
        credentials: ContentCredentials(row, from: 14))
      return (
        photo: photo,
        stamp: FileStamp(size: row.int64(5), modified: row.int64(6), fingerprint: row.fingerprint(7))
      )
    }
    found?.photo.readings = try readings(of: id)
    found?.photo.damage = try damage(of: id)
    return found
  }

  /// Every value that the file states, in its order.
  func readings(of photo: Int64) throws -> [Reading] {
    try words.phrases.elements(of: photo).compactMap { element in
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
    let lookup = try Lookup(
      """
      SELECT a.path, a.url, a.headline, a.byline, a.language, a.published, a.notes, a.size, a.modified,
        a.fingerprint, b.publisher, b.updated
      FROM article a LEFT JOIN publication b ON b.article = a.id WHERE a.id = ?
      """, in: db)
    let found = try lookup.first(id) { row in
      (
        article: Article(
          path: row.text(0), url: text(row.optionalText(1)), headline: text(row.optionalText(2)),
          byline: text(row.optionalText(3)), language: text(row.optionalText(4)),
          published: row.date(5), modified: row.date(11),
          publisher: text(row.optionalText(10)), notes: Loader.texts(row.text(6))),
        stamp: FileStamp(size: row.int64(7), modified: row.int64(8), fingerprint: row.optionalText(9))
      )
    }
    guard var article = found?.article, let stamp = found?.stamp else { return nil }
    var occurrences: [Int64] = []
    try Lookup(
      """
      SELECT id, url, line_number, column_number, is_lead FROM occurrence WHERE article = ? ORDER BY position
      """, in: db
    ).each(id) { row in
      let elements = try self.elements(of: row.int64(0))
      occurrences.append(row.int64(0))
      article.images.append(
        Occurrence(
          url: text(row.optionalText(1)),
          evidence: try evidence(of: row.int64(0), published: article.published, elements),
          location: Location(line: row.int(2), column: row.int(3), path: elements[-1]), isLead: row.bool(4)))
    }
    return (article, stamp, occurrences)
  }

  private func evidence(
    of occurrence: Int64, published: PartialDate?, _ elements: [Int: String]
  ) throws -> [Evidence] {
    var found: [Evidence] = []
    try Lookup(
      """
      SELECT slot, raw, is_credit, line_number, column_number, position FROM evidence WHERE occurrence = ?
      ORDER BY position
      """, in: db
    ).each(occurrence) { row in
      guard let slot = Evidence.Slot(rawValue: row.text(0)) else { return }
      let caption = heuristics.caption(
        String(stored: row.text(1)), isCredit: row.bool(2), published: published)
      found.append(
        Evidence(
          slot, caption, at: Location(line: row.int(3), column: row.int(4), path: elements[row.int(5)])))
    }
    return found
  }

  private func text(_ stored: String?) -> String? { stored.map { String(stored: $0) } }

  /// The texts of a JSON list.
  static func texts(_ json: String) -> [String] {
    if json == "[]" { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
