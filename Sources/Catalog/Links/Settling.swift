internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Drops people and parties whom no credit names any more, and shows the others under the best spelling met:
  /// one that somebody wrote in mixed case before one that was put into it, then the most frequent.
  func settleNames(in db: Database) throws {
    for kind in ["person", "party"] {
      try db.execute(
        sql: """
          DELETE FROM \(kind) WHERE NOT EXISTS (SELECT 1 FROM credit_\(kind) c WHERE c.\(kind) = \(kind).id)
          """)
      try db.execute(
        sql: """
          UPDATE \(kind) SET name = (
            SELECT c.name FROM credit_\(kind) c WHERE c.\(kind) = \(kind).id GROUP BY c.name
            ORDER BY max(c.written = c.name AND c.name <> upper(c.name)) DESC, count(*) DESC, c.name LIMIT 1)
          """)
    }
  }

  /// Makes everything that is derived anew from what the files said: after credits are read in a better way.
  public func rebuild() throws(CatalogError) {
    try write { db throws in
      for table in ["credit", "person", "party"] { try db.execute(sql: "DELETE FROM \(table)") }
      let loader = Loader(db: db, heuristics: heuristics)
      var credits = CreditWriter(db: db, heuristics: heuristics)
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo ORDER BY id") {
        guard let photo = try loader.photo(id)?.photo else { continue }
        try db.cachedStatement(sql: "UPDATE photo SET taken = ? WHERE id = ?").execute(
          arguments: [photo.taken?.description, id])
        try credits.write(creditsOf: photo, id: id)
      }
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id") {
        guard let (article, _, occurrences) = try loader.article(id) else { continue }
        for (occurrence, id) in zip(article.images, occurrences) {
          try db.cachedStatement(sql: "UPDATE occurrence SET taken = ? WHERE id = ?").execute(
            arguments: [occurrence.taken?.value.possible?.description, id])
          try credits.write(creditsOf: occurrence, id: id)
        }
      }
      try settleNames(in: db)
      try db.execute(sql: "UPDATE catalog SET is_linked = 0")
    }
  }
}
