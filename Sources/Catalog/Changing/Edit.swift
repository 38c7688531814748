internal import Cutline
internal import GRDB

/// One transaction that changes assets. Whatever is going to change is *touched* first: it is taken out of the
/// indexes (search, listings, counts) while they still fit it, and put back, as it is then, at the end.
final class Edit {
  let db: Database
  let heuristics: Heuristics
  let words: Words
  /// What the changes are noted under; nil if nobody will want to undo them.
  let operation: Int64?
  let index: AssetIndex
  let photoClues: ClueIndex
  let occurrenceClues: ClueIndex
  private(set) var credits: CreditWriter
  private var touched: Set<Int64> = []
  private var nextChange: Int?

  init(db: Database, heuristics: Heuristics, operation: Int64?) throws {
    self.db = db
    self.heuristics = heuristics
    self.operation = operation
    words = Words(db: db)
    index = AssetIndex(db: db, words: words)
    photoClues = ClueIndex("photo_clue", in: db)
    occurrenceClues = ClueIndex("occurrence_clue", in: db)
    credits = try CreditWriter(db: db, words: words)
  }

  var loader: Loader { Loader(db: db, heuristics: heuristics, words: words) }
  /// The same for texts as they were found.
  var rawLoader: Loader { Loader(db: db, heuristics: .raw, words: words) }

  /// Has to be called before anything about the photo or its uses changes.
  /// - Parameter isNew: The photo was just added, and is in no index.
  func touch(photo id: Int64, isNew: Bool = false) throws {
    if isNew { touched.insert(id) } else { try touch(id) }
  }

  /// Has to be called before anything about the image of an article, or its links, changes.
  func touch(occurrence id: Int64) throws { try touch(-id) }

  private func touch(_ asset: Int64) throws {
    if touched.insert(asset).inserted { try index.remove(asset) }
  }

  /// Touches the photos that count as this image's, or would.
  func touch(photosOf occurrence: Int64) throws {
    let statement = try db.cachedStatement(sql: "SELECT photo FROM link WHERE occurrence = ?")
    for photo in try Int64.fetchAll(statement, arguments: [occurrence]) { try touch(photo: photo) }
  }

  /// Touches the images that a photo counts as.
  func touch(occurrencesOf photo: Int64) throws {
    let statement = try db.cachedStatement(sql: "SELECT occurrence FROM link WHERE photo = ?")
    for occurrence in try Int64.fetchAll(statement, arguments: [photo]) {
      try touch(occurrence: occurrence)
      try relink(occurrence: occurrence)
    }
  }

  /// The image is to be matched again.
  func relink(occurrence id: Int64) throws {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO unlinked VALUES (?)").execute(arguments: [id])
  }

  func write(creditsOf photo: Photo, id: Int64) throws {
    try credits.write(heuristics.sightings(in: photo), asset: id)
  }

  /// Forgets what credits a photo carries, or minus an occurrence prints.
  func removeCredits(of asset: Int64) throws { try credits.remove(asset: asset) }

  func write(creditsOf occurrence: Occurrence, id: Int64) throws {
    try credits.write(Heuristics.sightings(in: occurrence), asset: -id)
  }

  /// Notes what something was before this operation changed it.
  func note(_ kind: ChangeKind, _ subject: Int64, before: String?) throws {
    guard let operation else { return }
    let next =
      try nextChange ?? Int.fetchOne(
        db, sql: "SELECT coalesce(max(position) + 1, 0) FROM change WHERE operation = ?",
        arguments: [operation]) ?? 0
    try db.cachedStatement(sql: "INSERT INTO change VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [operation, next, kind.rawValue, subject, before])
    nextChange = next + 1
  }

  /// Puts everything that was touched back into the indexes.
  func settle() throws {
    for asset in touched.sorted() { try index.add(asset) }
    touched = []
    try index.flush()
    try credits.flush()
    try photoClues.flush()
    try occurrenceClues.flush()
  }
}

/// What an operation can change, as the table `change` names it.
enum ChangeKind: String {
  case photo, article, path, missing, copy, link, name, bearer
}

extension PhotoCatalog {
  /// Runs one transaction of changes.
  func edit<T>(
    during operation: Int64? = nil, _ body: (Edit) throws -> T
  ) throws(CatalogError) -> T {
    try write { db throws in
      let edit = try Edit(db: db, heuristics: heuristics, operation: operation)
      let result = try body(edit)
      try edit.settle()
      return result
    }
  }
}
