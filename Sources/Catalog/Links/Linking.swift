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
  /// Links the occurrences that have changed, or whose photos may have, and settles under which name each person
  /// is shown. What a person decided stands. To be called after the last batch of every change; what is left to
  /// do is in the catalog, so that it goes on after a kill.
  ///
  /// - Parameter anew: Links everything, for matching that has become better.
  public func link(anew: Bool = false) throws(CatalogError) -> LinkTally {
    if anew { try edit { edit throws in try edit.renewClues() } }
    let waiting = try read { db throws in try Int.fetchOne(db, sql: "SELECT count(*) FROM unlinked") } ?? 0
    var isDone = false
    while !isDone {
      isDone = try edit { edit throws in try Linker(edit: edit).run(limit: 2000) }
    }
    try tidy(after: waiting)
    return try write { db throws in
      try settleNames(in: db)
      return try tally(in: db)
    }
  }

  func tally(in db: Database) throws -> LinkTally {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    let holding = "SELECT occurrence FROM link WHERE state IN ('linked', 'confirmed')"
    return LinkTally(
      linked: try count("SELECT count(DISTINCT occurrence) FROM (\(holding)) x"),
      ambiguous: try count(
        """
        SELECT count(DISTINCT occurrence) FROM link l WHERE state = 'ambiguous' AND NOT EXISTS (
          SELECT 1 FROM link h WHERE h.occurrence = l.occurrence AND h.state IN ('linked', 'confirmed'))
        """),
      occurrencesWithoutPhoto: try count("SELECT count(*) FROM lone"),
      photosWithoutOccurrence: try count(
        """
        SELECT (SELECT count(*) FROM photo) - (
          SELECT count(DISTINCT photo) FROM link WHERE state IN ('linked', 'confirmed', 'ambiguous'))
        """))
  }
}

/// Matches occurrences in one transaction.
final class Linker {
  private let edit: Edit
  private var clues: [Int64: PhotoClues] = [:]

  init(edit: Edit) { self.edit = edit }

  /// Matches so many occurrences; true if none is left.
  func run(limit: Int) throws -> Bool {
    let rows = try Row.fetchAll(
      edit.db,
      sql: """
        SELECT o.article, u.occurrence FROM unlinked u JOIN occurrence o ON o.id = u.occurrence
        ORDER BY u.occurrence LIMIT ?
        """, arguments: [limit])
    var wanted: [Int64: Set<Int64>] = [:]
    for row in rows { wanted[row[0], default: []].insert(row[1]) }
    for article in wanted.keys.sorted() { try link(wanted[article] ?? [], of: article) }
    return rows.count < limit
  }

  private func link(_ wanted: Set<Int64>, of id: Int64) throws {
    guard let (article, _, occurrences) = try edit.loader.article(id) else { return }
    for (image, occurrence) in zip(article.images, occurrences) where wanted.contains(occurrence) {
      let found = try edit.heuristics.links(image, article, index)
      try replace(of: occurrence, by: found)
      try edit.db.cachedStatement(sql: "DELETE FROM unlinked WHERE occurrence = ?").execute(
        arguments: [occurrence])
    }
  }

  private var index: MatchIndex {
    MatchIndex(
      photos: { [edit] key in
        try edit.photoClues.find(key, limit: MatchKey.crowd + 1)
      }, clues: { [self] in try photo($0) })
  }

  private func photo(_ id: Int64) throws -> PhotoClues? {
    if let known = clues[id] { return known }
    guard let photo = try edit.rawLoader.photo(id)?.photo else { return nil }
    if clues.count > 4000 { clues = [:] }
    clues[id] = PhotoClues(id: id, photo: photo, copies: try edit.loader.copies(of: id))
    return clues[id]
  }

  /// Writes an occurrence's links, unless they are what they were.
  private func replace(of occurrence: Int64, by found: [(id: Int64, link: Link)]) throws {
    let rows = try Row.fetchAll(
      edit.db.cachedStatement(sql: "SELECT photo, score, state, reasons FROM link WHERE occurrence = ?"),
      arguments: [occurrence])
    var decided: [Int64: Link.State] = [:]
    var old: [Int64: Link] = [:]
    for row in rows {
      let state = Link.State(rawValue: row[2]) ?? .candidate
      if state == .confirmed || state == .rejected {
        decided[row[0]] = state
      } else {
        old[row[0]] = Link(score: row[1], state: state, reasons: Loader.texts(row[3]))
      }
    }
    let links = Linker.worthKeeping(Linker.settle(found, under: decided))
    if links.count == old.count, links.allSatisfy({ old[$0.id] == $0.link }) { return }
    try edit.touch(occurrence: occurrence)
    for photo in Set(old.keys).union(links.map(\.id)) { try edit.touch(photo: photo) }
    try edit.db.cachedStatement(
      sql: "DELETE FROM link WHERE occurrence = ? AND state NOT IN ('confirmed', 'rejected')"
    ).execute(arguments: [occurrence])
    let insert = try edit.db.cachedStatement(sql: "INSERT INTO link VALUES (?, ?, ?, ?, ?)")
    for (photo, link) in links {
      try insert.execute(arguments: [
        occurrence, photo, link.score, link.state.rawValue, JSON(link.reasons).text(),
      ])
    }
  }

  /// Where the photo is known, the best two of those that it is not say enough of why.
  private static func worthKeeping(_ links: [(id: Int64, link: Link)]) -> [(id: Int64, link: Link)] {
    guard links.contains(where: { $0.link.state == .linked }) else { return links }
    var candidates = 0
    return links.filter { link in
      if link.link.state != .candidate { return true }
      candidates += 1
      return candidates <= 2
    }
  }

  /// A confirmed photo leaves no other in question; of two equal photos the one that is left is it.
  private static func settle(
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
}

extension Edit {
  /// Makes the look-up keys anew, and leaves every occurrence to be matched again.
  func renewClues() throws {
    try photoClues.removeAll()
    try occurrenceClues.removeAll()
    try db.execute(sql: "DELETE FROM unlinked")
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo ORDER BY id") {
      if let photo = try rawLoader.photo(id)?.photo { try addClues(of: photo, id: id) }
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id") {
      guard let (article, _, occurrences) = try loader.article(id) else { continue }
      for (image, occurrence) in zip(article.images, occurrences) {
        try addClues(of: image, in: article, id: occurrence)
      }
    }
  }
}
