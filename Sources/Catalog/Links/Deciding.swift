internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Notes what a person decided: whether a photo is the image of an occurrence. It stands until the person
  /// decides otherwise; the catalog is to be linked afterwards.
  ///
  /// - Parameters:
  ///   - isMatch: Nil takes an earlier decision back.
  ///   - image: The image's place in the article, from 0.
  public func decide(
    isMatch: Bool?, photo: String, article: String, image: Int, during operation: Int64? = nil
  ) throws(CatalogError) {
    try edit(during: operation) { edit throws in
      let ids = try Row.fetchOne(
        edit.db,
        sql: """
          SELECT a.id, p.id, l.score, l.reasons FROM article a JOIN occurrence o ON o.article = a.id, photo p
            LEFT JOIN link l ON l.occurrence = o.id AND l.photo = p.id
          WHERE a.path = ? AND o.position = ? AND (
            p.path = ? OR p.id = (SELECT photo FROM copy WHERE path = ?))
          """, arguments: [article, image, photo, photo])
      guard let ids else {
        throw CatalogError(
          .noSuchAsset, path: path, detail: "there is no \(article)#\(image + 1), or no \(photo)")
      }
      let link = isMatch.map { isMatch in
        Link(
          score: ids[2] ?? (isMatch ? 1 : 0), state: isMatch ? .confirmed : .rejected,
          reasons: Loader.texts(ids[3] ?? "[]"))
      }
      try edit.restore(DecisionState(article: ids[0], position: image, photo: ids[1], link: link))
    }
  }
}

extension Edit {
  /// Makes a decision what it was, or is to be. An image or a photo that is gone has none.
  func restore(_ decision: DecisionState) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT o.id, l.score, l.state, l.reasons FROM occurrence o JOIN photo p ON p.id = ?
          LEFT JOIN link l ON l.occurrence = o.id AND l.photo = p.id
        WHERE o.article = ? AND o.position = ?
        """)
    guard
      let row = try Row.fetchOne(
        statement, arguments: [decision.photo, decision.article, decision.position])
    else { return }
    let occurrence: Int64 = row[0]
    var before = decision
    before.link = nil
    if let state = Link.State(rawValue: row[2] ?? ""), state == .confirmed || state == .rejected {
      before.link = Link(score: row[1], state: state, reasons: Loader.texts(row[3]))
    }
    try touch(occurrence: occurrence)
    try touch(photosOf: occurrence)
    try touch(photo: decision.photo)
    try relink(occurrence: occurrence)
    try note(.link, -decision.article, before: before.json)
    try db.cachedStatement(sql: "DELETE FROM link WHERE occurrence = ? AND photo = ?").execute(
      arguments: [occurrence, decision.photo])
    guard let link = decision.link else { return }
    try db.cachedStatement(sql: "INSERT INTO link VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [
        occurrence, decision.photo, link.score, link.state.rawValue, JSON(link.reasons).text(),
      ])
    guard link.state == .confirmed else { return }
    // A confirmed photo leaves no other in question.
    try db.cachedStatement(
      sql: "UPDATE link SET state = 'candidate' WHERE occurrence = ? AND state IN ('linked', 'ambiguous')"
    ).execute(arguments: [occurrence])
  }
}
