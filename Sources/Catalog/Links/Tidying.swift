internal import GRDB

extension PhotoCatalog {
  /// Brings the parts of the word index together after much was linked, and gives the room back: an asset that is found
  /// by other words than before leaves the old ones in the index until its parts are merged, which may be a third of it.
  ///
  /// In steps of some megabytes, so that it can be stopped at any moment and needs little room beside the file.
  ///
  /// - Parameter linked: How many images were matched.
  func tidy(after linked: Int) throws(CatalogError) {
    let photos = try read { db throws in try Int.fetchOne(db, sql: "SELECT max(id) FROM photo") } ?? 0
    guard linked > 0, linked >= photos / 20 else { return }
    // sqlite.org/fts5.html, "The 'merge' Command": once with a minus, then until nothing changes any more.
    var step = -Self.pagesOfStep
    var isDone = false
    while !isDone {
      isDone = try write { db throws in
        let before = db.totalChangesCount
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('merge', ?)", arguments: [step])
        return db.totalChangesCount - before < 2
      }
      step = Self.pagesOfStep
    }
    try execute("PRAGMA incremental_vacuum")
  }

  private static let pagesOfStep = 4000
}
