internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Counts anew what is listed under names whose assets have changed, and shows each under the name that a
  /// person gave it, else under the best spelling met: one that somebody wrote in mixed case before one that was
  /// put into it, then the most frequent.
  func settleNames(in db: Database) throws {
    for roll in Roll.allCases {
      // A list is gone through first: nothing tells SQLite that it is short. CROSS JOIN is its way to say so.
      let uses = """
        asset_\(roll) n LEFT JOIN photo p ON p.id = n.asset LEFT JOIN occurrence o ON o.id = -n.asset
        WHERE n.\(roll) = \(roll).id
        """
      let taken = "CASE WHEN n.asset > 0 THEN coalesce(p.taken, p.used_taken) ELSE o.taken END"
      try db.execute(
        sql: """
          UPDATE \(roll) SET
            name = coalesce(
              (SELECT g.object FROM naming g
                WHERE g.kind = '\(roll)' AND g.verb = 'shown' AND g.subject = \(roll).key),
              (SELECT c.name FROM credit_\(roll) c JOIN credit r ON r.id = c.credit
                WHERE c.\(roll) = \(roll).id AND c.key = \(roll).key AND r.uses > 0 GROUP BY c.name
                ORDER BY max(c.written = c.name AND c.name <> upper(c.name)) DESC, sum(r.uses) DESC, c.name
                LIMIT 1),
              name),
            articles = (
              SELECT count(DISTINCT article) FROM (
                SELECT o.article AS article FROM asset_\(roll) n CROSS JOIN link l ON l.photo = n.asset
                  JOIN occurrence o ON o.id = l.occurrence
                WHERE n.\(roll) = \(roll).id AND l.\(Selection.holds)
                UNION ALL
                SELECT o.article FROM asset_\(roll) n CROSS JOIN occurrence o ON o.id = -n.asset
                WHERE n.\(roll) = \(roll).id) x),
            first = (SELECT min(\(taken)) FROM \(uses)),
            last = (SELECT max(\(taken)) FROM \(uses)),
            is_stale = 0
          WHERE is_stale = 1
          """)
    }
  }

  /// Makes everything that is derived anew from what the files said: after credits are read in a better way.
  public func rebuild() throws(CatalogError) {
    try edit { edit throws in
      let db = edit.db
      for table in [
        "asset_credits", "credit_set_part", "credit_set", "credit_person", "credit_party", "credit",
        "list_person",
        "list_party", "lone", "person", "party",
      ] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      for roll in Roll.allCases { try db.execute(sql: roll.nobodyRow) }
      try db.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo ORDER BY id") {
        guard let photo = try edit.loader.photo(id)?.photo else { continue }
        try db.cachedStatement(sql: "UPDATE photo SET taken = ?, used_taken = NULL WHERE id = ?").execute(
          arguments: [photo.taken?.description, id])
        try edit.touch(photo: id, isNew: true)
        try edit.write(creditsOf: photo, id: id)
      }
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id") {
        guard let (article, _, occurrences) = try edit.loader.article(id) else { continue }
        for (occurrence, id) in zip(article.images, occurrences) {
          try db.cachedStatement(sql: "UPDATE occurrence SET taken = ? WHERE id = ?").execute(
            arguments: [occurrence.taken?.value.possible?.description, id])
          try edit.touch(occurrence: id)
          try edit.write(creditsOf: occurrence, id: id)
        }
      }
      try edit.renewClues()
      try db.execute(sql: "UPDATE catalog SET is_derived = 1")
    }
    _ = try link()
  }

  /// After the schema has changed, or a program was killed while it brought a catalog to a new one.
  func deriveIfNeeded() throws(CatalogError) {
    let isDerived = try read { db throws in try Bool.fetchOne(db, sql: "SELECT is_derived FROM catalog") }
    if isDerived == true { return }
    try rebuild()
  }
}
