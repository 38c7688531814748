internal import Cutline
internal import GRDB

/// Puts entries together from the raw tables; every article is read once.
struct EntryBuilder {
  private let loader: Loader
  private let db: Database
  private let idLength: Int
  /// What photos have in common; looked up only where many of them are put together.
  private var shared: SharedPictures?

  init(db: Database, heuristics: Heuristics) throws {
    self.db = db
    loader = Loader(db: db, heuristics: heuristics)
    idLength = try Int.fetchOne(db, sql: "SELECT id_length FROM catalog") ?? 8
  }

  /// An occurrence's place, and what is linked to it.
  private struct Spot {
    var article: Int64
    var index: Int
    var path: String
  }

  /// The same, and each entry knows its neighbours.
  func knowingNeighbours() throws -> EntryBuilder {
    var builder = self
    builder.shared = try SharedPictures(in: db)
    return builder
  }

  func entries(under paths: [String]?) throws -> [Entry] {
    var articles = ArticleShelf(loader: loader)
    let assets = try Row.fetchCursor(
      db, sql: "SELECT id, photo, occurrence, path FROM asset ORDER BY path, position, id")
    var entries: [Entry] = []
    while let row = try assets.next() {
      let path: String = row[3]
      let isInside = paths.map { path.isInside($0) } ?? true
      if let photo: Int64 = row[1] {
        var spots = try self.spots(of: photo)
        if !isInside { spots.removeAll { !$0.path.isInside(paths ?? []) } }
        if isInside || !spots.isEmpty { entries.append(try entry(photo: photo, spots, &articles)) }
      } else if isInside, let occurrence: Int64 = row[2] {
        entries.append(try entry(occurrence: occurrence, &articles))
      }
    }
    return entries
  }

  /// - Parameter asset: A photo's id, or minus an occurrence's.
  func entry(asset: Int64) throws -> Entry {
    var articles = ArticleShelf(loader: loader)
    return asset > 0
      ? try entry(photo: asset, spots(of: asset), &articles) : try entry(occurrence: -asset, &articles)
  }

  private func entry(photo id: Int64, _ spots: [Spot], _ articles: inout ArticleShelf) throws -> Entry {
    let found = try loader.photo(id)
    let uses = try spots.compactMap { spot throws -> Use? in
      guard let (article, images, ids) = try articles.article(spot.article),
        images.indices.contains(spot.index)
      else { return nil }
      let links = try self.links(of: ids[spot.index])
      return Use(
        article: article, occurrence: images[spot.index], index: spot.index,
        link: links.first { $0.photo == id }?.link,
        rivals: links.filter { $0.photo != id }.map { .init(path: $0.path, score: $0.link.score) })
    }
    let fingerprint = found?.stamp.fingerprint
    return Entry(
      id: fingerprint.map { String($0.prefix(idLength)) }, photo: found?.photo, uses: uses,
      copies: try loader.copies(of: id), neighbours: try neighbours(of: id))
  }

  private func neighbours(of id: Int64) throws -> Neighbours {
    guard let shared else { return .none }
    func photo(_ other: Int64, _ what: String) throws -> Neighbour? {
      guard let found = try loader.photo(other) else { return nil }
      let name = found.stamp.fingerprint.map { String($0.prefix(idLength)) }
      return Neighbour(id: name, photo: found.photo, shared: what)
    }
    var neighbours = Neighbours(
      samePicture: try shared.sameData(as: id).compactMap { try photo($0, "image data") },
      sameNumber: try shared.sameNumber(as: id).compactMap { try photo($0.photo, $0.number) })
    neighbours.areArticlesKnown = shared.areArticlesKnown
    return neighbours
  }

  private func entry(occurrence id: Int64, _ articles: inout ArticleShelf) throws -> Entry {
    let statement = try db.cachedStatement(sql: "SELECT article, position FROM occurrence WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let (article, images, _) = try articles.article(row[0]), images.indices.contains(row[1])
    else { return Entry(photo: nil, uses: []) }
    return Entry(photo: nil, uses: [Use(article: article, occurrence: images[row[1]], index: row[1])])
  }

  /// Where a photo is used, by article.
  private func spots(of photo: Int64) throws -> [Spot] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT o.article, o.position, a.path
        FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
        WHERE l.photo = ? AND l.state IN ('linked', 'confirmed', 'ambiguous')
        ORDER BY a.path, o.position
        """)
    return try Row.fetchAll(statement, arguments: [photo]).map {
      Spot(article: $0[0], index: $0[1], path: $0[2])
    }
  }

  /// The photos that are, or may be, the occurrence's, best first.
  private func links(of occurrence: Int64) throws -> [(photo: Int64, path: String, link: Link)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.photo, p.path, l.score, l.state, l.reasons FROM link l JOIN photo p ON p.id = l.photo
        WHERE l.occurrence = ? AND l.state IN ('linked', 'confirmed', 'ambiguous')
        ORDER BY l.score DESC, p.path
        """)
    return try Row.fetchAll(statement, arguments: [occurrence]).map { row in
      let state = Link.State(rawValue: row[3]) ?? .candidate
      return (row[0], row[1], Link(score: row[2], state: state, reasons: Loader.texts(row[4])))
    }
  }
}

/// Articles that were rebuilt already: one article may be in many entries.
private struct ArticleShelf {
  let loader: Loader
  private var articles: [Int64: (article: Article, images: [Occurrence], ids: [Int64])] = [:]

  init(loader: Loader) { self.loader = loader }

  /// The article without its images, and the images with their ids.
  mutating func article(_ id: Int64) throws -> (article: Article, images: [Occurrence], ids: [Int64])? {
    if let known = articles[id] { return known }
    guard let (found, _, ids) = try loader.article(id) else { return nil }
    var article = found
    let images = article.images
    article.images = []
    articles[id] = (article, images, ids)
    return (article, images, ids)
  }
}

extension String {
  /// True if this path is one of the paths, or below it.
  fileprivate func isInside(_ paths: [String]) -> Bool {
    paths.contains { path in
      let folder = path.hasSuffix("/") ? path : path + "/"
      return self == path || hasPrefix(folder)
    }
  }
}
