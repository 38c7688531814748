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
    guard let (found, stamp) = try articleWithoutImages(id) else { return nil }
    var article = found
    var occurrences: [Int64] = []
    try Lookup(
      "SELECT id, \(Loader.occurrenceColumns) FROM occurrence WHERE article = ? ORDER BY position", in: db
    )
    .each(id) { row in
      occurrences.append(row.int64(0))
      article.images.append(
        try occurrence(row, from: 1, id: row.int64(0), published: article.published))
    }
    return (article, stamp, occurrences)
  }

  /// One image of an article.
  func occurrence(_ id: Int64, published: PartialDate?) throws -> Occurrence? {
    try Lookup("SELECT \(Loader.occurrenceColumns) FROM occurrence WHERE id = ?", in: db).first(id) { row in
      try occurrence(row, from: 0, id: id, published: published)
    }
  }

  private static let occurrenceColumns = """
    url, line_number, column_number, is_lead,
    EXISTS (SELECT 1 FROM element e WHERE e.occurrence = occurrence.id)
    """

  private func occurrence(
    _ row: Cells, from index: Int32, id: Int64, published: PartialDate?
  ) throws -> Occurrence {
    let elements = row.bool(index + 4) ? try self.elements(of: id) : [:]
    return Occurrence(
      url: text(row.optionalText(index)), evidence: try evidence(of: id, published: published, elements),
      location: Location(line: row.int(index + 1), column: row.int(index + 2), path: elements[-1]),
      isLead: row.bool(index + 3))
  }

  func articleWithoutImages(_ id: Int64) throws -> (article: Article, stamp: FileStamp)? {
    let lookup = try Lookup(
      """
      SELECT a.path, a.url, a.headline, a.byline, a.language, a.published, a.notes, a.size, a.modified,
        a.fingerprint, b.publisher, b.updated
      FROM article a LEFT JOIN publication b ON b.article = a.id WHERE a.id = ?
      """, in: db)
    return try lookup.first(id) { row in
      (
        article: Article(
          path: row.text(0), url: text(row.optionalText(1)), headline: text(row.optionalText(2)),
          byline: text(row.optionalText(3)), language: text(row.optionalText(4)),
          published: row.date(5), modified: row.date(11),
          publisher: text(row.optionalText(10)), notes: Loader.texts(row.text(6))),
        stamp: FileStamp(size: row.int64(7), modified: row.int64(8), fingerprint: row.optionalText(9))
      )
    }
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
      let (raw, isCredit) = (String(stored: row.text(1)), row.bool(2))
      found.append(
        Evidence(
          slot, at: Location(line: row.int(3), column: row.int(4), path: elements[row.int(5)])
        ) { [heuristics] in heuristics.caption(raw, isCredit: isCredit, published: published) })
    }
    return found
  }

  private func text(_ stored: String?) -> String? { stored.map { String(stored: $0) } }

  /// The texts of a JSON list.
  static func texts(_ json: String) -> [String] {
    if json == "[]" { return [] }
    // Mostly there is nothing to be read but quotes.
    if json.hasPrefix("[\""), json.hasSuffix("\"]"), !json.utf8.contains(0x5C) {
      let inner = json.utf8.dropFirst(2).dropLast(2)
      let parts = inner.split(separator: 0x22, omittingEmptySubsequences: false)
      let isPlain =
        parts.count % 2 == 1 && parts.indices.allSatisfy { $0 % 2 == 0 || parts[$0].elementsEqual([0x2C]) }
      if isPlain {
        return stride(from: 0, to: parts.count, by: 2).map { String(decoding: parts[$0], as: UTF8.self) }
      }
    }
    return (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
