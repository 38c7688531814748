internal import Cutline
internal import GRDB

/// Puts entries together from the raw tables.
struct EntryBuilder {
  private let loader: Loader
  private let db: Database
  private let idLength: Int
  /// What photos have in common; looked up only where many of them are put together.
  private var shared: SharedPictures?
  private var spellings: Spellings?

  init(db: Database, heuristics: Heuristics) throws {
    self.db = db
    loader = Loader(db: db, heuristics: heuristics)
    idLength = try Int.fetchOne(db, sql: "SELECT id_length FROM catalog") ?? 8
  }

  /// An occurrence's place, and what is linked to it.
  private struct Spot {
    var occurrence: Int64
    var article: Int64
    var index: Int
    var path: String
  }

  /// The same, and each entry knows its neighbours.
  func knowingNeighbours() throws -> EntryBuilder {
    var builder = self
    builder.shared = try SharedPictures(in: db)
    builder.spellings = try Spellings(in: db)
    return builder
  }

  /// Entry by entry in the order of paths: walked along the index, nothing is kept but the articles of late.
  ///
  /// - Parameter body: False stops.
  func each(under paths: [String]?, _ body: (Entry) throws -> Bool) throws {
    var articles = ArticleShelf(loader: loader)
    // One row more than needed would be sorted: photos come in the order of their paths, images without one too.
    let assets = try Row.fetchCursor(db, sql: EntryBuilder.walk)
    while let row = try assets.next() {
      let path: String = row[1]
      let asset: Int64 = row[0]
      let isInside = paths.map { path.isInside($0) } ?? true
      let entry: Entry?
      if asset > 0 {
        var spots = try self.spots(of: asset)
        if !isInside { spots.removeAll { !$0.path.isInside(paths ?? []) } }
        entry = isInside || !spots.isEmpty ? try self.entry(photo: asset, spots, &articles) : nil
      } else {
        entry = isInside ? try self.entry(occurrence: -asset, &articles) : nil
      }
      if let entry, try !body(entry) { return }
    }
  }

  /// Every asset by path, merged from two indexes.
  static let walk = """
    SELECT p.id AS asset, p.path AS path, -1 AS position FROM photo p
    UNION ALL SELECT -l.occurrence, l.path, l.position FROM lone l
    ORDER BY path, position
    """

  /// The entries of these assets, in this order.
  func each(of assets: String, _ body: (Entry) throws -> Bool) throws {
    var articles = ArticleShelf(loader: loader)
    let rows = try Row.fetchCursor(db, sql: assets)
    while let row = try rows.next() {
      if try !body(entry(asset: row[0], &articles)) { return }
    }
  }

  /// - Parameter asset: A photo's id, or minus an occurrence's.
  func entry(asset: Int64) throws -> Entry {
    var articles = ArticleShelf(loader: loader)
    return try entry(asset: asset, &articles)
  }

  private func entry(asset: Int64, _ articles: inout ArticleShelf) throws -> Entry {
    asset > 0
      ? try entry(photo: asset, spots(of: asset), &articles) : try entry(occurrence: -asset, &articles)
  }

  private func entry(photo id: Int64, _ spots: [Spot], _ articles: inout ArticleShelf) throws -> Entry {
    let found = try loader.photo(id)
    let uses = try spots.compactMap { spot throws -> Use? in
      guard let article = try articles.article(spot.article),
        let occurrence = try loader.occurrence(spot.occurrence, published: article.published)
      else { return nil }
      let links = try self.links(of: spot.occurrence)
      return Use(
        article: article, occurrence: occurrence, index: spot.index,
        link: links.first { $0.photo == id }?.link,
        rivals: links.filter { $0.photo != id }.map { .init(path: $0.path, score: $0.link.score) })
    }
    let fingerprint = found?.stamp.fingerprint
    return Entry(
      id: fingerprint.map { String($0.prefix(idLength)) }, photo: found?.photo, uses: uses,
      copies: try loader.copies(of: id), neighbours: try neighbours(of: id, found?.photo))
  }

  private func neighbours(of id: Int64, _ own: Photo?) throws -> Neighbours {
    guard let shared else { return .none }
    func photo(_ other: Int64, _ what: String) throws -> Neighbour? {
      guard let found = try loader.photo(other) else { return nil }
      let name = found.stamp.fingerprint.map { String($0.prefix(idLength)) }
      return Neighbour(id: name, photo: found.photo, shared: what)
    }
    var neighbours = Neighbours(
      samePicture: try shared.sameData(as: id).compactMap { try photo($0, "image data") },
      sameNumber: try shared.sameNumber(as: id).compactMap { try photo($0.photo, $0.number) })
    if let own {
      neighbours.samePicture += try shared.sameMoment(as: id).compactMap {
        try photo($0, "caption and moment")
      }.filter { own.isDescribed(as: $0.photo) }
    }
    neighbours.areArticlesKnown = shared.areArticlesKnown
    if let own { neighbours.spellings = try spellings?.spellings(for: own) ?? [] }
    return neighbours
  }

  private func entry(occurrence id: Int64, _ articles: inout ArticleShelf) throws -> Entry {
    let lookup = try Lookup("SELECT article, position FROM occurrence WHERE id = ?", in: db)
    guard let place = try lookup.first(id, { (article: $0.int64(0), index: $0.int(1)) }),
      let article = try articles.article(place.article),
      let occurrence = try loader.occurrence(id, published: article.published)
    else { return Entry(photo: nil, uses: []) }
    return Entry(photo: nil, uses: [Use(article: article, occurrence: occurrence, index: place.index)])
  }

  /// Where a photo is used, by article.
  private func spots(of photo: Int64) throws -> [Spot] {
    let lookup = try Lookup(
      """
      SELECT o.id, o.article, o.position, a.path
      FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
      WHERE l.photo = ? AND l.\(Selection.holds)
      ORDER BY a.path, o.position
      """, in: db)
    var spots: [Spot] = []
    try lookup.each(photo) {
      spots.append(
        Spot(occurrence: $0.int64(0), article: $0.int64(1), index: $0.int(2), path: $0.text(3)))
    }
    return spots
  }

  /// The photos that are, or may be, the occurrence's, best first.
  private func links(of occurrence: Int64) throws -> [(photo: Int64, path: String, link: Link)] {
    let lookup = try Lookup(
      """
      SELECT l.photo, p.path, l.score, l.state, l.reasons FROM link l JOIN photo p ON p.id = l.photo
      WHERE l.occurrence = ? AND l.\(Selection.holds)
      ORDER BY l.score DESC, p.path
      """, in: db)
    var links: [(photo: Int64, path: String, link: Link)] = []
    try lookup.each(occurrence) { row in
      let state = Link.State(rawValue: row.text(3)) ?? .candidate
      links.append(
        (
          row.int64(0), row.text(1),
          Link(score: row.double(2), state: state, reasons: Loader.texts(row.text(4)))
        ))
    }
    return links
  }
}

/// Articles that were rebuilt already: one article may be in many entries, mostly near each other.
private struct ArticleShelf {
  let loader: Loader
  /// How many are kept; a full shelf begins anew.
  private let limit = 256
  private var articles: [Int64: Article] = [:]

  init(loader: Loader) { self.loader = loader }

  /// The article without its images.
  mutating func article(_ id: Int64) throws -> Article? {
    if let known = articles[id] { return known }
    let found = try loader.articleWithoutImages(id)?.article
    if articles.count >= limit { articles = [:] }
    articles[id] = found
    return found
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
