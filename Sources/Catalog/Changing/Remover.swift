internal import Cutline
internal import GRDB

/// Takes photos and articles out of the catalog, or empties them for new facts.
struct Remover {
  let edit: Edit

  private var db: Database { edit.db }

  func removePhoto(at path: String) throws {
    let statement = try db.cachedStatement(sql: "SELECT id FROM photo WHERE path = ?")
    if let id = try Int64.fetchOne(statement, arguments: [path]) { try remove(photo: id) }
  }

  func remove(photo id: Int64) throws {
    guard let photo = try edit.rawLoader.photo(id)?.photo else { return }
    try edit.note(.photo, id, before: PhotoState(id, in: edit)?.json)
    try clear(photo: id, photo)
    try db.cachedStatement(sql: "DELETE FROM photo WHERE id = ?").execute(arguments: [id])
  }

  /// Forgets everything that the file said, and what was worked out from it.
  func clear(photo id: Int64, _ photo: Photo) throws {
    try edit.touch(photo: id)
    try edit.touch(occurrencesOf: id)
    try edit.removeClues(of: photo, id: id)
    try edit.removeCredits(of: id)
    for table in ["content", "damage", "picture", "credential", "image_number"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE photo = ?").execute(arguments: [id])
    }
  }

  func removeArticle(at path: String) throws {
    let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE path = ?")
    if let id = try Int64.fetchOne(statement, arguments: [path]) { try remove(article: id) }
  }

  func remove(article id: Int64) throws {
    try edit.note(.article, -id, before: ArticleState(id, in: edit)?.json)
    try clear(article: id)
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
  }

  /// Forgets the article's images, and where it was published.
  func clear(article id: Int64) throws {
    guard let (article, _, occurrences) = try edit.loader.article(id) else { return }
    try db.cachedStatement(sql: "DELETE FROM publication WHERE article = ?").execute(arguments: [id])
    for (image, occurrence) in zip(article.images, occurrences) {
      try edit.touch(occurrence: occurrence)
      try edit.touch(photosOf: occurrence)
      try edit.removeClues(of: image, in: article, id: occurrence)
      try edit.removeCredits(of: -occurrence)
      try db.cachedStatement(sql: "DELETE FROM unlinked WHERE occurrence = ?").execute(arguments: [occurrence]
      )
      try db.cachedStatement(sql: "DELETE FROM occurrence WHERE id = ?").execute(arguments: [occurrence])
    }
  }

  func removeCopy(at path: String) throws {
    let statement = try db.cachedStatement(sql: "SELECT photo FROM copy WHERE path = ?")
    if let photo = try Int64.fetchOne(statement, arguments: [path]) {
      try edit.removeCopy(path, of: photo)
    }
  }
}
