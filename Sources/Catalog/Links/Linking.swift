internal import Cutline
internal import GRDB

/// How photos and occurrences stand to each other.
public struct LinkTally: Sendable, Hashable {
  /// Occurrences whose photo is known.
  public var linked = 0
  /// Occurrences for which a person has to choose among photos.
  public var ambiguous = 0
  public var occurrencesWithoutPhoto = 0
  /// Photos that no article uses.
  public var photosWithoutOccurrence = 0

  public init(
    linked: Int = 0, ambiguous: Int = 0, occurrencesWithoutPhoto: Int = 0, photosWithoutOccurrence: Int = 0
  ) {
    self.linked = linked
    self.ambiguous = ambiguous
    self.occurrencesWithoutPhoto = occurrencesWithoutPhoto
    self.photosWithoutOccurrence = photosWithoutOccurrence
  }
}

extension PhotoCatalog {
  /// Links every occurrence to its photo anew, and settles under which name each person is shown. What a person
  /// decided stands. To be called after the last batch of every import; it only counts if nothing has changed since
  /// the last time, which the catalog knows even after a kill.
  ///
  /// Matching takes the longest of all, and other programs may write meanwhile; if one did, it is done once more
  /// with the others kept out.
  ///
  /// - Parameter anew: Links in any case, for matching that has become better.
  public func link(anew: Bool = false) throws(CatalogError) -> LinkTally {
    let state = try write { db throws in try self.state(in: db) }
    let early = try read { db throws in
      try anew || !isLinked(in: db) ? self.links(in: db) : nil
    }
    return try write { db throws in
      if !anew, try isLinked(in: db) { return try tally(in: db) }
      let isCurrent = try self.state(in: db) == state
      let links = try isCurrent ? early ?? self.links(in: db) : self.links(in: db)
      try db.execute(sql: "DELETE FROM link WHERE state NOT IN ('confirmed', 'rejected')")
      let insert = try db.cachedStatement(sql: "INSERT INTO link VALUES (?, ?, ?, ?, ?)")
      for (occurrence, photo, link) in links {
        try insert.execute(arguments: [
          occurrence, photo, link.score, link.state.rawValue, JSON(link.reasons).text(),
        ])
      }
      try settleNames(in: db)
      try db.execute(sql: "UPDATE catalog SET is_linked = 1")
      return try tally(in: db)
    }
  }

  /// Changes as soon as another program has written (sqlite.org/pragma.html, data_version).
  private func state(in db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }

  private func isLinked(in db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT is_linked FROM catalog") ?? false
  }

  /// Every link but those that a person decided.
  private func links(in db: Database) throws -> [(occurrence: Int64, photo: Int64, link: Link)] {
    let loader = Loader(db: db, heuristics: heuristics)
    var photos: [(id: Int64, photo: Photo)] = []
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo ORDER BY path") {
      if let photo = try loader.photo(id)?.photo { photos.append((id, photo)) }
    }
    let matching = heuristics.matching(photos)
    let decided = try decisions(in: db)
    var links: [(occurrence: Int64, photo: Int64, link: Link)] = []
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY path") {
      guard let (article, _, occurrences) = try loader.article(id) else { continue }
      for (occurrence, id) in zip(article.images, occurrences) {
        links += settle(matching(occurrence, article), under: decided[id] ?? [:]).map { (id, $0.id, $0.link) }
      }
    }
    return links
  }

  /// Notes what a person decided: whether a photo is the image of an occurrence. It stands until the person
  /// decides otherwise.
  /// - Parameter image: The image's place in the article, from 0.
  public func decide(
    isMatch: Bool, photo: String, article: String, image: Int
  ) throws(CatalogError) {
    try write { db throws in
      let ids = try Row.fetchOne(
        db,
        sql: """
          SELECT o.id, p.id FROM occurrence o JOIN article a ON a.id = o.article, photo p
          WHERE a.path = ? AND o.position = ? AND p.path = ?
          """, arguments: [article, image, photo])
      guard let ids else {
        throw CatalogError(
          .noSuchAsset, path: path, detail: "there is no \(article)#\(image + 1), or no \(photo)")
      }
      let (occurrence, photo): (Int64, Int64) = (ids[0], ids[1])
      try db.execute(
        sql: """
          INSERT INTO link VALUES (?, ?, ?, ?, '[]')
          ON CONFLICT (occurrence, photo) DO UPDATE SET state = excluded.state
          """,
        arguments: [occurrence, photo, isMatch ? 1.0 : 0.0, isMatch ? "confirmed" : "rejected"])
      try db.execute(sql: "UPDATE catalog SET is_linked = 0")
      guard isMatch else { return }
      try db.execute(
        sql: """
          UPDATE link SET state = 'candidate' WHERE occurrence = ? AND state IN ('linked', 'ambiguous')
          """, arguments: [occurrence])
    }
  }

  private func decisions(in db: Database) throws -> [Int64: [Int64: Link.State]] {
    var decided: [Int64: [Int64: Link.State]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT occurrence, photo, state FROM link WHERE state IN ('confirmed', 'rejected')")
    while let row = try rows.next() { decided[row[0], default: [:]][row[1]] = Link.State(rawValue: row[2]) }
    return decided
  }

  /// A confirmed photo leaves no other in question; of two equal photos the one that is left is it.
  private func settle(
    _ links: [(id: Int64, link: Link)], under decided: [Int64: Link.State]
  ) -> [(id: Int64, link: Link)] {
    if decided.isEmpty { return links }
    var open = links.filter { decided[$0.id] == nil }
    if decided.values.contains(.confirmed) {
      for i in open.indices { open[i].link.state = .candidate }
    } else if open.count < links.count {
      let rivals = open.indices.filter { open[$0].link.state == .ambiguous }
      if rivals.count == 1, !open.contains(where: { $0.link.state == .linked }) {
        open[rivals[0]].link.state = .linked
        open[rivals[0]].link.reasons.append("the other photos were rejected")
      }
    }
    return open
  }

  func tally(in db: Database) throws -> LinkTally {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    let holding = "SELECT occurrence FROM link WHERE state IN ('linked', 'confirmed')"
    return LinkTally(
      linked: try count("SELECT count(DISTINCT occurrence) FROM (\(holding)) x"),
      ambiguous: try count(
        """
        SELECT count(DISTINCT occurrence) FROM link WHERE state = 'ambiguous' AND occurrence NOT IN (\(holding))
        """),
      occurrencesWithoutPhoto: try count("SELECT count(*) FROM asset WHERE photo IS NULL"),
      photosWithoutOccurrence: try count(
        """
        SELECT count(*) FROM photo p WHERE NOT EXISTS (
          SELECT 1 FROM link l WHERE l.photo = p.id AND l.state IN ('linked', 'confirmed', 'ambiguous'))
        """))
  }
}
