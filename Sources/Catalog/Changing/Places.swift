internal import Cutline
internal import GRDB

/// Where files are: paths, copies, what is missing, and the keys by which photos are looked up for linking.
extension Edit {
  // MARK: - Clues

  func addClues(of photo: Photo, id: Int64) throws {
    try add(heuristics.photoKeys(photo, loader.copies(of: id)), of: id)
  }

  private func add(_ keys: [Int64], of photo: Int64) throws {
    try photoClues.add(keys, of: photo)
    for key in keys {
      let found = try occurrenceClues.find(key, limit: MatchKey.crowd + 1)
      if found.count > MatchKey.crowd { continue }
      for occurrence in found { try relink(occurrence: occurrence) }
    }
  }

  func removeClues(of photo: Photo, id: Int64) throws {
    try photoClues.remove(heuristics.photoKeys(photo, loader.copies(of: id)), of: id)
  }

  func addClues(of occurrence: Occurrence, in article: Article, id: Int64) throws {
    try occurrenceClues.add(heuristics.occurrenceKeys(occurrence, article), of: id)
    try relink(occurrence: id)
  }

  func removeClues(of occurrence: Occurrence, in article: Article, id: Int64) throws {
    try occurrenceClues.remove(heuristics.occurrenceKeys(occurrence, article), of: id)
  }

  // MARK: - Paths

  /// Gives a photo another first path; false if a file of that path is in the catalog.
  func move(photo id: Int64, to path: String) throws -> Bool {
    guard let photo = try rawLoader.photo(id)?.photo, try !isTaken(path) else { return false }
    try note(.path, id, before: JSON.string(photo.path).text())
    try replacePlaces(of: id, photo) {
      try db.cachedStatement(sql: "UPDATE photo SET path = ? WHERE id = ?").execute(arguments: [path, id])
      try db.cachedStatement(sql: "DELETE FROM failure WHERE path = ?").execute(arguments: [path])
    }
    return true
  }

  func isTaken(_ path: String) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM photo WHERE path = ?1 UNION ALL SELECT 1 FROM article WHERE path = ?1
        UNION ALL SELECT 1 FROM copy WHERE path = ?1 LIMIT 1
        """)
    return try Bool.fetchOne(statement, arguments: [path]) ?? false
  }

  /// Adds a copy, or gives it other facts.
  func setCopy(_ copy: CopyState, of photo: Int64) throws {
    guard let facts = try rawLoader.photo(photo)?.photo else { return }
    try note(.copy, photo, before: CopyChange(path: copy.path, copy: self.copy(at: copy.path)).json)
    try replacePlaces(of: photo, facts) {
      try db.cachedStatement(sql: "REPLACE INTO copy VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [copy.path, photo, copy.size, copy.modified, copy.missing])
    }
  }

  func removeCopy(_ path: String, of photo: Int64) throws {
    guard let facts = try rawLoader.photo(photo)?.photo, let copy = try copy(at: path) else { return }
    try note(.copy, photo, before: CopyChange(path: path, copy: copy).json)
    try replacePlaces(of: photo, facts) {
      try db.cachedStatement(sql: "DELETE FROM copy WHERE path = ?").execute(arguments: [path])
    }
  }

  private func copy(at path: String) throws -> CopyState? {
    let statement = try db.cachedStatement(sql: "SELECT size, modified, missing FROM copy WHERE path = ?")
    return try Row.fetchOne(statement, arguments: [path]).map {
      CopyState(path: path, size: $0[0], modified: $0[1], missing: $0[2])
    }
  }

  /// A name and a folder are words to search and evidence for links.
  private func replacePlaces(of id: Int64, _ photo: Photo, by change: () throws -> Void) throws {
    try touch(photo: id)
    try relinkOccurrences(of: id)
    try removeClues(of: photo, id: id)
    try change()
    if let photo = try rawLoader.photo(id)?.photo { try addClues(of: photo, id: id) }
  }

  private func relinkOccurrences(of photo: Int64) throws {
    let statement = try db.cachedStatement(sql: "SELECT occurrence FROM link WHERE photo = ?")
    for occurrence in try Int64.fetchAll(statement, arguments: [photo]) { try relink(occurrence: occurrence) }
  }

  // MARK: - Missing files

  /// - Parameters:
  ///   - since: ISO 8601; nil if the file is there.
  ///   - table: photo or article
  func setMissing(_ since: String?, table: String, id: Int64) throws {
    let statement = try db.cachedStatement(sql: "SELECT missing FROM \(table) WHERE id = ?")
    guard let old = try Row.fetchOne(statement, arguments: [id]) else { return }
    let before: String? = old[0]
    if (before == nil) == (since == nil) { return }
    try note(.missing, table == "photo" ? id : -id, before: JSON(before).text())
    try db.cachedStatement(sql: "UPDATE \(table) SET missing = ? WHERE id = ?").execute(
      arguments: [since, id])
  }
}
