public import Cutline
internal import GRDB

/// One link in a list.
public struct LinkLine: Sendable, Hashable {
  /// The article's path.
  public var article: String
  /// The image's place in the article, from 0.
  public var image: Int
  /// The photo's path.
  public var photo: String
  public var link: Link
}

/// An image for which a person has to choose.
public struct OpenImage: Sendable, Hashable {
  public var article: String
  /// From 0.
  public var image: Int
  public var caption: String
  public var credit: String
  /// What may be its photo, the likeliest first.
  public var candidates: [LinkLine]
}

/// What a person says about an image and a photo.
public struct LinkDecision: Sendable, Hashable {
  /// Nil takes an earlier decision back.
  public var isMatch: Bool?
  public var photo: String
  public var article: String
  /// From 0.
  public var image: Int

  public init(isMatch: Bool?, photo: String, article: String, image: Int) {
    self.isMatch = isMatch
    self.photo = photo
    self.article = article
    self.image = image
  }
}

extension PhotoCatalog {
  /// Every link, by article and image, the best first; of these states only, if any are named.
  public func links(in states: [Link.State] = [], limit: Int? = nil) throws(CatalogError) -> [LinkLine] {
    try read { db throws in try links("1", states, limit: limit, in: db) }
  }

  private func links(
    _ condition: String, _ states: [Link.State], limit: Int?, in db: Database
  ) throws -> [LinkLine] {
    let chosen = states.map(\.rawValue.sqlText).joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT a.path, o.position, p.path, l.score, l.state, l.reasons
        FROM article a JOIN occurrence o ON o.article = a.id JOIN link l ON l.occurrence = o.id
          JOIN photo p ON p.id = l.photo
        WHERE \(condition)\(states.isEmpty ? "" : " AND l.state IN (\(chosen))")
        ORDER BY a.path, o.position, l.score DESC, p.path\(limit.map { " LIMIT \($0)" } ?? "")
        """
    ).map { row in
      LinkLine(
        article: row[0], image: row[1], photo: row[2],
        link: Link(
          score: row[3], state: Link.State(rawValue: row[4]) ?? .candidate, reasons: Loader.texts(row[5])))
    }
  }

  /// The images whose photo is in doubt, by article; only those with an *ambiguous* link.
  public func openImages() throws(CatalogError) -> [OpenImage] {
    try read { db throws in
      let ambiguous = "o.id IN (SELECT occurrence FROM link WHERE state = 'ambiguous')"
      let lines = try links(ambiguous, [.ambiguous, .candidate], limit: nil, in: db)
      var images: [OpenImage] = []
      for line in lines {
        if let last = images.last, last.article == line.article, last.image == line.image {
          images[images.count - 1].candidates.append(line)
          continue
        }
        images.append(
          OpenImage(article: line.article, image: line.image, caption: "", credit: "", candidates: [line]))
      }
      for index in images.indices {
        guard
          let id = try Int64.fetchOne(
            db, sql: "SELECT id FROM article WHERE path = ?", arguments: [images[index].article]),
          let article = try Loader(db: db, heuristics: heuristics).article(id)?.article,
          article.images.indices.contains(images[index].image)
        else { continue }
        let occurrence = article.images[images[index].image]
        images[index].caption = occurrence.caption?.text ?? ""
        images[index].credit = occurrence.credit?.raw ?? ""
      }
      return images
    }
  }

  /// The path of the one photo that a person means: as in ``entry(for:)``.
  public func photoPath(for asset: String) throws(CatalogError) -> String {
    guard let path = try entry(for: asset).photo?.path else {
      throw CatalogError(
        .noSuchAsset, path: path, detail: "“\(asset)” is an image whose photo is not there",
        help: "`cutline list` shows ids and paths of photos")
    }
    return path
  }

  /// Notes several decisions as one operation, and links what they touch; returns the operation.
  @discardableResult
  public func decide(_ decisions: [LinkDecision], command: String) throws(CatalogError) -> Int64 {
    let operation = try begin(command: command)
    do throws(CatalogError) {
      for decision in decisions {
        try decide(
          isMatch: decision.isMatch, photo: decision.photo, article: decision.article, image: decision.image,
          during: operation)
      }
      _ = try link()
      try finish(operation)
      return operation
    } catch {
      try? finish(operation)
      throw error
    }
  }
}
