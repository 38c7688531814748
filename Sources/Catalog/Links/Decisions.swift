internal import Cutline
internal import GRDB

/// A link that a person confirmed or rejected, and what its occurrence was like, so that it can be found again
/// after the article was read anew.
struct Decision {
  var position: Int
  var url: String?
  var texts: [String]
  var photo: Int64
  var score: Double
  var state: String
  var reasons: String

  static func all(inArticle id: Int64, of images: [Occurrence], in db: Database) throws -> [Decision] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT o.position, l.photo, l.score, l.state, l.reasons
        FROM link l JOIN occurrence o ON o.id = l.occurrence
        WHERE o.article = ? AND l.state IN ('confirmed', 'rejected')
        """, arguments: [id])
    return rows.compactMap { row in
      let position: Int = row[0]
      guard images.indices.contains(position) else { return nil }
      return Decision(
        position: position, url: images[position].url, texts: images[position].texts, photo: row[1],
        score: row[2], state: row[3], reasons: row[4])
    }
  }

  /// Where the same image stands now: the one with the same address, else with the same texts, else, in an
  /// article whose images have no addresses, the one in the same place. Nil if the image is gone.
  func place(in images: [Occurrence]) -> Int? {
    func nearest(_ matches: (Occurrence) -> Bool) -> Int? {
      images.indices.filter { matches(images[$0]) }.min {
        abs($0 - position) < abs($1 - position)
      }
    }
    if let url, let found = nearest({ $0.url == url }) { return found }
    if let found = nearest({ !texts.isEmpty && $0.texts == texts }) { return found }
    guard url == nil, images.indices.contains(position), images[position].url == nil else { return nil }
    return position
  }

  func write(on occurrence: Int64, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO link VALUES (?, ?, ?, ?, ?) ON CONFLICT (occurrence, photo) DO NOTHING",
      arguments: [occurrence, photo, score, state, reasons])
  }
}

extension Occurrence {
  fileprivate var texts: [String] { evidence.map(\.caption.raw) }
}
