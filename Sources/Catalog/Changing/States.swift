internal import Cutline
internal import Foundation
internal import GRDB

/// What a photo was, whole enough to put it back: the JSON of a change.
struct PhotoState: Codable {
  var photo: Photo
  var stamp: FileStamp
  var missing: String?
  var added: Int64?
  var copies: [CopyState]
  var decisions: [DecisionState]

  /// Nil if there is no such photo.
  init?(_ id: Int64, in edit: Edit) throws {
    guard let found = try edit.rawLoader.photo(id),
      let row = try Row.fetchOne(
        edit.db, sql: "SELECT missing, added FROM photo WHERE id = ?", arguments: [id])
    else { return nil }
    photo = found.photo
    stamp = found.stamp
    missing = row[0]
    added = row[1]
    copies = try Row.fetchAll(
      edit.db, sql: "SELECT path, size, modified, missing FROM copy WHERE photo = ? ORDER BY path",
      arguments: [id]
    ).map { CopyState(path: $0[0], size: $0[1], modified: $0[2], missing: $0[3]) }
    decisions = try DecisionState.all("l.photo = ?", [id], in: edit.db)
  }
}

/// The same of an article.
struct ArticleState: Codable {
  /// With nothing read into its texts.
  var article: Article
  var stamp: FileStamp
  var missing: String?
  var added: Int64?
  var decisions: [DecisionState]

  init?(_ id: Int64, in edit: Edit) throws {
    guard let found = try edit.rawLoader.article(id),
      let row = try Row.fetchOne(
        edit.db, sql: "SELECT missing, added FROM article WHERE id = ?", arguments: [id])
    else { return nil }
    article = found.article
    stamp = found.stamp
    missing = row[0]
    added = row[1]
    decisions = try DecisionState.all("o.article = ?", [id], in: edit.db)
  }
}

/// A further path of a picture.
struct CopyState: Codable {
  var path: String
  var size: Int64
  var modified: Int64
  var missing: String?
}

/// A path and the copy that was there.
struct CopyChange: Codable {
  var path: String
  var copy: CopyState?
}

/// A link that a person decided, or that there was none.
struct DecisionState: Codable {
  var article: Int64
  var position: Int
  var photo: Int64
  var link: Link?

  static func all(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [DecisionState] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT o.article, o.position, l.photo, l.score, l.state, l.reasons
        FROM link l JOIN occurrence o ON o.id = l.occurrence
        WHERE \(condition) AND l.state IN ('confirmed', 'rejected') ORDER BY o.article, o.position, l.photo
        """, arguments: arguments
    ).map { row in
      DecisionState(
        article: row[0], position: row[1], photo: row[2],
        link: Link(
          score: row[3], state: Link.State(rawValue: row[4]) ?? .candidate, reasons: Loader.texts(row[5])))
    }
  }
}

extension Encodable {
  /// With sorted keys, so that the same state is the same text.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension Decodable {
  init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }
}
