internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Adds a batch in one transaction: after a kill, a batch is in the catalog or not at all.
  ///
  /// A path that is there already gets its new facts, and keeps what a person decided about its links. Batches
  /// of some thousands are fastest.
  ///
  /// - Parameters:
  ///   - operation: What ``begin(command:)`` returned; nil if nobody will want to undo it.
  ///   - each: Is told what became of each item.
  public func add(
    _ batch: [Item], during operation: Int64? = nil, each: (Item, Item.Outcome) -> Void = { _, _ in }
  ) throws(CatalogError) -> Tally {
    try edit(during: operation) { edit throws in
      try edit.words.phrases.learn(
        from: batch.compactMap { if case .photo(let photo, _) = $0 { photo } else { nil } }, words: edit.words
      )
      var adder = Adder(edit: edit)
      for item in batch { each(item, try adder.add(item)) }
      return adder.tally
    }
  }
}

/// Adds files one by one.
struct Adder {
  let edit: Edit
  private(set) var tally = Tally()

  init(edit: Edit) { self.edit = edit }

  private var db: Database { edit.db }

  mutating func add(_ item: Item) throws -> Item.Outcome {
    switch item {
    case .photo(let photo, let stamp): return try add(photo, stamp)
    case .article(let article, let stamp): return try add(article, stamp)
    case .copy(let photo, let stamp, of: let original):
      return try addCopy(photo, stamp, of: original) ?? add(photo, stamp)
    case .failure(let path, let stamp, let reason, let detail):
      try db.cachedStatement(sql: "REPLACE INTO failure VALUES (?, ?, ?, ?, ?, ?)").execute(
        arguments: [path, stamp.size, stamp.modified, stamp.fingerprint, reason, detail])
      tally.failures += 1
      return .failed
    }
  }

  // MARK: - Photos

  private mutating func add(_ photo: Photo, _ stamp: FileStamp) throws -> Item.Outcome {
    try forgetFailure(photo.path)
    try Remover(edit: edit).removeArticle(at: photo.path)
    try Remover(edit: edit).removeCopy(at: photo.path)
    let known = try id("SELECT id FROM photo WHERE path = ?", photo.path)
    if let known, let old = try edit.rawLoader.photo(known) {
      if old.stamp.fingerprint == stamp.fingerprint, try isSame(photo, known, old.photo) {
        try refresh("photo", known, old.stamp, stamp)
        tally.photos.same += 1
        return .same
      }
      try edit.note(.photo, known, before: PhotoState(known, in: edit)?.json)
      try Remover(edit: edit).clear(photo: known, old.photo)
      tally.photos.changed += 1
    } else {
      tally.photos.new += 1
    }
    try put(photo, stamp, id: known, added: edit.operation, isNew: known == nil)
    if let fingerprint = stamp.fingerprint { try lengthenIDs(for: fingerprint) }
    return known == nil ? .new : .changed
  }

  /// Writes a photo that is not there, or cleared.
  /// - Parameter known: The number that it has or had; nil for a new one.
  func put(_ photo: Photo, _ stamp: FileStamp, id known: Int64?, added: Int64?, isNew: Bool) throws {
    let id = try RawWriter(edit).write(photo, stamp, id: known, added: added)
    try edit.touch(photo: id, isNew: isNew)
    try edit.write(creditsOf: photo, id: id)
    try edit.addClues(of: photo, id: id)
  }

  /// Nil if it is none: it is to be added as a photo of its own.
  private mutating func addCopy(
    _ photo: Photo, _ stamp: FileStamp, of original: String
  ) throws -> Item.Outcome? {
    if try id("SELECT id FROM photo WHERE path = ?", photo.path) != nil { return nil }
    guard let id = try id("SELECT id FROM photo WHERE path = ?", original),
      var old = try edit.rawLoader.photo(id), old.stamp.fingerprint == stamp.fingerprint
    else { return nil }
    old.photo.path = photo.path
    guard old.photo == photo else { return nil }
    try forgetFailure(photo.path)
    try Remover(edit: edit).removeArticle(at: photo.path)
    let statement = try db.cachedStatement(sql: "SELECT photo FROM copy WHERE path = ?")
    if try Int64.fetchOne(statement, arguments: [photo.path]) == id {
      try db.cachedStatement(sql: "UPDATE copy SET size = ?, modified = ? WHERE path = ?").execute(
        arguments: [stamp.size, stamp.modified, photo.path])
      tally.photos.same += 1
      return .same
    }
    try Remover(edit: edit).removeCopy(at: photo.path)
    try edit.setCopy(CopyState(path: photo.path, size: stamp.size, modified: stamp.modified), of: id)
    tally.photos.copies += 1
    return .copy
  }

  // MARK: - Articles

  private mutating func add(_ article: Article, _ stamp: FileStamp) throws -> Item.Outcome {
    try forgetFailure(article.path)
    try Remover(edit: edit).removePhoto(at: article.path)
    try Remover(edit: edit).removeCopy(at: article.path)
    let known = try id("SELECT id FROM article WHERE path = ?", article.path)
    var decisions: [Decision] = []
    if let known, let old = try edit.rawLoader.article(known) {
      if old.stamp.fingerprint == stamp.fingerprint, try isSame(article, known, old.article) {
        try refresh("article", known, old.stamp, stamp)
        tally.articles.same += 1
        return .same
      }
      decisions = try Decision.all(inArticle: known, of: old.article.images, in: db)
      try edit.note(.article, -known, before: ArticleState(known, in: edit)?.json)
      try Remover(edit: edit).clear(article: known)
      tally.articles.changed += 1
    } else {
      tally.articles.new += 1
    }
    try put(article, stamp, id: known, added: edit.operation, decisions)
    return known == nil ? .new : .changed
  }

  /// Writes an article that is not there, or cleared.
  func put(
    _ article: Article, _ stamp: FileStamp, id known: Int64?, added: Int64?, _ decisions: [Decision]
  ) throws {
    let ids = try RawWriter(edit).write(article, stamp, id: known, added: added)
    for (occurrence, id) in zip(article.images, ids) {
      try edit.touch(occurrence: id)
      try edit.write(creditsOf: occurrence, id: id)
      try edit.addClues(of: occurrence, in: article, id: id)
    }
    for decision in decisions {
      guard let index = decision.place(in: article.images) else { continue }
      try edit.touch(photo: decision.photo)
      try decision.write(on: ids[index], in: db)
    }
  }

  // MARK: - Small things

  private func id(_ sql: String, _ path: String) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [path])
  }

  /// A file that can be read is no failure any more.
  private func forgetFailure(_ path: String) throws {
    try db.cachedStatement(sql: "DELETE FROM failure WHERE path = ?").execute(arguments: [path])
  }

  /// A file that says the same, with a new time perhaps, or that has come back.
  private func refresh(_ table: String, _ id: Int64, _ old: FileStamp, _ new: FileStamp) throws {
    if old != new {
      try db.cachedStatement(sql: "UPDATE \(table) SET size = ?, modified = ? WHERE id = ?").execute(
        arguments: [new.size, new.modified, id])
    }
    try edit.setMissing(nil, table: table, id: id)
  }

  /// Keeps ids unique: as soon as two photos begin alike, every id is shown longer.
  private func lengthenIDs(for fingerprint: String) throws {
    let length = try Int.fetchOne(db.cachedStatement(sql: "SELECT id_length FROM catalog")) ?? 8
    var needed = length
    // Ids of more than the six bytes of the index no catalog needs.
    let digits = String(fingerprint.prefix(min(12, length)))
    guard let bytes = [UInt8](hex: digits + (digits.utf8.count % 2 == 0 ? "" : "0")), let last = bytes.last
    else { return }
    let end = bytes.dropLast() + [digits.utf8.count % 2 == 0 ? last : last | 15]
    let others = try Lookup(
      "SELECT fingerprint FROM photo WHERE substr(fingerprint, 1, 6) BETWEEN ? AND ? AND fingerprint <> ?",
      in: db)
    let high = end + [UInt8](repeating: 0xFF, count: 6 - min(6, end.count))
    try others.each(.bytes(bytes), .bytes(Array(high)), .fingerprint(fingerprint)) { row in
      guard let other = row.fingerprint(0) else { return }
      let common = zip(other.utf8, fingerprint.utf8).prefix { $0 == $1 }.count
      needed = max(needed, common + 1)
    }
    if needed > length { try db.execute(sql: "UPDATE catalog SET id_length = ?", arguments: [needed]) }
  }
}
