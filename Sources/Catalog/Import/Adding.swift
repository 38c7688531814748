internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Adds a batch in one transaction: after a kill, a batch is in the catalog or not at all.
  ///
  /// A path that is there already gets its new facts, and keeps what a person decided about its links. Batches
  /// of about 1,000 are fastest.
  public func add(_ batch: [Item]) throws(CatalogError) -> Tally {
    try write { db throws in
      var tally = Tally()
      var credits = CreditWriter(db: db, heuristics: heuristics)
      for item in batch {
        switch item {
        case .photo(let photo, let stamp): try add(photo, stamp, &credits, &tally.photos)
        case .article(let article, let stamp): try add(article, stamp, &credits, &tally.articles)
        case .failure(let path, let stamp, let reason, let detail):
          try db.cachedStatement(sql: "REPLACE INTO failure VALUES (?, ?, ?, ?, ?, ?)").execute(
            arguments: [path, stamp.size, stamp.modified, stamp.fingerprint, reason, detail])
          tally.failures += 1
        }
      }
      if tally.photos.total > tally.photos.same || tally.articles.total > tally.articles.same {
        try db.execute(sql: "UPDATE catalog SET is_linked = 0")
      }
      return tally
    }
  }

  private func add(
    _ photo: Photo, _ stamp: FileStamp, _ credits: inout CreditWriter, _ count: inout Tally.Count
  ) throws {
    let db = credits.db
    try forget(photo.path, except: "photo", in: db)
    var id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM photo WHERE path = ?"), arguments: [photo.path])
    if let id {
      let old = try Loader(db: db, heuristics: .raw).photo(id)
      if old?.photo == photo.asStored, old?.stamp.fingerprint == stamp.fingerprint {
        if old?.stamp != stamp {
          try db.cachedStatement(sql: "UPDATE photo SET size = ?, modified = ? WHERE id = ?").execute(
            arguments: [stamp.size, stamp.modified, id])
        }
        count.same += 1
        return
      }
      try RawWriter(db: db, heuristics: heuristics).clear(photo: id)
      count.changed += 1
    } else {
      count.new += 1
    }
    id = try RawWriter(db: db, heuristics: heuristics).write(photo, stamp, id: id)
    if let id { try credits.write(creditsOf: photo, id: id) }
    if let fingerprint = stamp.fingerprint { try lengthenIDs(for: fingerprint, in: db) }
  }

  private func add(
    _ article: Article, _ stamp: FileStamp, _ credits: inout CreditWriter, _ count: inout Tally.Count
  ) throws {
    let db = credits.db
    try forget(article.path, except: "article", in: db)
    let id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM article WHERE path = ?"), arguments: [article.path])
    var decisions: [Decision] = []
    if let id {
      let old = try Loader(db: db, heuristics: .raw).article(id)
      if old?.article == heuristics.raw(article), old?.stamp.fingerprint == stamp.fingerprint {
        if old?.stamp != stamp {
          try db.cachedStatement(sql: "UPDATE article SET size = ?, modified = ? WHERE id = ?").execute(
            arguments: [stamp.size, stamp.modified, id])
        }
        count.same += 1
        return
      }
      decisions = try Decision.all(inArticle: id, of: old?.article.images ?? [], in: db)
      try db.execute(sql: "DELETE FROM occurrence WHERE article = ?", arguments: [id])
      count.changed += 1
    } else {
      count.new += 1
    }
    let ids = try RawWriter(db: db, heuristics: heuristics).write(article, stamp, id: id)
    for (occurrence, id) in zip(article.images, ids) {
      try credits.write(creditsOf: occurrence, id: id)
    }
    for decision in decisions {
      if let index = decision.place(in: article.images) { try decision.write(on: ids[index], in: db) }
    }
  }

  /// A path is a photo or an article; a file that can be read is no failure any more.
  private func forget(_ path: String, except kind: String, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM failure WHERE path = ?").execute(arguments: [path])
    let other = kind == "photo" ? "article" : "photo"
    try db.cachedStatement(sql: "DELETE FROM \(other) WHERE path = ?").execute(arguments: [path])
  }

  /// Keeps ids unique: as soon as two photos begin alike, every id is shown longer.
  private func lengthenIDs(for fingerprint: String, in db: Database) throws {
    let length = try Int.fetchOne(db.cachedStatement(sql: "SELECT id_length FROM catalog")) ?? 8
    var needed = length
    let others = try db.cachedStatement(
      sql: "SELECT fingerprint FROM photo WHERE fingerprint >= ? AND fingerprint < ? AND fingerprint <> ?")
    let prefix = String(fingerprint.prefix(length))
    for other in try String.fetchAll(others, arguments: [prefix, prefix + "~", fingerprint]) {
      let common = zip(other.utf8, fingerprint.utf8).prefix { $0 == $1 }.count
      needed = max(needed, common + 1)
    }
    if needed > length { try db.execute(sql: "UPDATE catalog SET id_length = ?", arguments: [needed]) }
  }
}

extension Photo {
  /// As the catalog keeps it: what the picture looks like and who signed it stay with the file.
  fileprivate var asStored: Photo {
    var photo = self
    photo.picture = Picture()
    photo.credentials = nil
    return photo
  }
}
