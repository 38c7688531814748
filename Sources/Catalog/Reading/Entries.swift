public import Cutline
internal import GRDB

extension PhotoCatalog {
  /// What the audit looks at: every photo with its uses, and every occurrence that has no photo, by path.
  ///
  /// - Parameter paths: Absolute paths of files or folders. An entry belongs to them if its photo or an article
  ///   does; of a photo elsewhere only the uses in these articles are given. Nil for everything.
  public func entries(under paths: [String]? = nil) throws(CatalogError) -> [Entry] {
    var entries: [Entry] = []
    try eachEntry(under: paths) {
      entries.append($0)
      return true
    }
    return entries
  }

  /// The same one by one, however many there are: what is handed on is not kept.
  ///
  /// - Parameter body: Called in the order of paths, all on one state of the catalog. False stops.
  public func eachEntry(
    under paths: [String]? = nil, _ body: (Entry) throws -> Bool
  ) throws(CatalogError) {
    try read { db throws in
      try EntryBuilder(db: db, heuristics: heuristics).knowingNeighbours().each(under: paths, body)
    }
  }

  /// The same for the assets that a query means, in the order of a list.
  public func entries(
    matching query: Query, facts: QueryFacts = QueryFacts()
  ) throws(CatalogError) -> [Entry] {
    var entries: [Entry] = []
    try eachEntry(matching: query, facts: facts) {
      entries.append($0)
      return true
    }
    return entries
  }

  /// The same one by one. False stops.
  public func eachEntry(
    matching query: Query, facts: QueryFacts = QueryFacts(), _ body: (Entry) throws -> Bool
  ) throws(CatalogError) {
    if query.isEverything { return try eachEntry(body) }
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      try EntryBuilder(db: db, heuristics: heuristics).knowingNeighbours().each(of: selection.byPath, body)
    }
  }

  /// The one asset that a person means: by the beginning of its id (four characters or more), by its path, or by
  /// the end of its path (`kalin.jpg`). An article's image without a file is `kalin.txt#2`.
  public func entry(for asset: String) throws(CatalogError) -> Entry {
    try read { db throws in
      let builder = try EntryBuilder(db: db, heuristics: heuristics)
      var found: [(asset: Int64, name: String)] = []
      // A whole path is no end of another, and to look for one is slow.
      let searches = asset.hasPrefix("/") ? [exactPaths] : [exactPaths, ids, pathEnds]
      for search in searches {
        found = try search(asset, db)
        if !found.isEmpty { break }
      }
      guard let first = found.first else {
        throw CatalogError(
          .noSuchAsset, path: path, detail: "no asset answers to “\(asset)”",
          help: "`cutline list` shows ids and paths")
      }
      if found.count > 1 {
        let names = found.prefix(10).map(\.name).joined(separator: ", ")
        throw CatalogError(
          .ambiguousAsset, path: path, detail: "\(found.count) assets answer to “\(asset)”",
          help: "say which: \(names)\(found.count > 10 ? ", …" : "")")
      }
      return try builder.entry(asset: first.asset)
    }
  }

  private func exactPaths(_ asset: String, _ db: Database) throws -> [(asset: Int64, name: String)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, path FROM photo WHERE path = ?1
          UNION ALL SELECT photo, path FROM copy WHERE path = ?1
          UNION ALL SELECT id, name FROM (\(loneNames)) x WHERE name = ?2 AND path = ?3
          """), arguments: [asset, asset, asset.lastIndex(of: "#").map { String(asset[..<$0]) }]
    ).map { ($0[0], $0[1]) }
  }

  private func ids(_ asset: String, _ db: Database) throws -> [(asset: Int64, name: String)] {
    guard asset.utf8.count >= 4, let range = FingerprintRange(prefix: asset) else { return [] }
    var found: [(asset: Int64, name: String)] = []
    try Lookup(
      """
      SELECT id, substr(lower(hex(fingerprint)), 1, (SELECT id_length FROM catalog)) || ' ' || path FROM photo
      WHERE substr(fingerprint, 1, 6) BETWEEN substr(?1, 1, 6) AND substr(?2, 1, 6)
        AND fingerprint BETWEEN ?1 AND ?2
      ORDER BY fingerprint, path
      """, in: db
    ).each(.fingerprint(range.from), .fingerprint(range.to)) { found.append(($0.int64(0), $0.text(1))) }
    return found
  }

  private func pathEnds(_ asset: String, _ db: Database) throws -> [(asset: Int64, name: String)] {
    let end = asset.hasPrefix("./") ? String(asset.dropFirst(2)) : asset
    guard !end.isEmpty else { return [] }
    let isEnd = "LIKE ?1 ESCAPE '\\'"
    // The words of the file's name are in the index; without one in it, all paths are gone through.
    let name = Query.Term(
      key: "", text: end.split(separator: "/").last.map(String.init) ?? "", isQuoted: true, range: 0..<0)
    let named = QueryCompiler.match(name).map {
      "SELECT rowid FROM search WHERE search MATCH \("name : \($0)".sqlText)"
    }
    return try Row.fetchAll(
      db,
      sql: """
        WITH named (id) AS (\(named ?? "SELECT id FROM photo"))
        SELECT id, path FROM photo WHERE id IN named AND path \(isEnd)
        UNION ALL SELECT photo, path FROM copy
          WHERE photo IN named AND path \(isEnd) AND photo NOT IN (SELECT id FROM photo WHERE id IN named AND path \(isEnd))
        UNION ALL SELECT id, name FROM (\(loneNames)) x WHERE \(asset.contains("#") ? "1" : "0") AND name \(isEnd)
        ORDER BY 2
        """, arguments: ["%/" + end.escapedForLike]
    ).map { ($0[0], $0[1]) }
  }

  /// `articles/kalin.txt#2`
  private var loneNames: String {
    "SELECT -occurrence AS id, path, path || '#' || (position + 1) AS name FROM lone"
  }
}
