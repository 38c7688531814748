internal import GRDB

extension Group {
  /// What else than a name puts assets together.
  public enum Span: Sendable, Hashable {
    /// The month in which they were taken.
    case month
    /// The article that uses them.
    case article

    /// The name of the group of assets that belong to none.
    public var none: String { self == .month ? "(no date)" : "(no article)" }
  }
}

extension PhotoCatalog {
  /// The assets that fit, by month, the first month first, or by article, the one with most of them first. An asset in
  /// two articles is in two groups; what belongs to none comes last.
  public func groups(
    by span: Group.Span, matching query: Query = .everything, facts: QueryFacts = QueryFacts()
  ) throws(CatalogError) -> [Group] {
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      // Of a date of which only the year is known that is the month.
      let (name, order) =
        span == .month ? ("substr(a.taken, 1, 7)", "name") : ("r.path", "count(DISTINCT a.id) DESC, name")
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(name) AS name, count(DISTINCT a.id), count(DISTINCT u.article), min(a.taken), max(a.taken)
          FROM (\(selection.sql())) x CROSS JOIN asset a ON a.id = x.asset LEFT JOIN asset_use u ON u.asset = a.id
            LEFT JOIN article r ON r.id = u.article
          GROUP BY 1 ORDER BY name IS NULL, \(order)
          """)
      var groups: [Group] = []
      while let row = try rows.next() {
        let path: String? = row[0]
        groups.append(
          Group(
            name: path ?? span.none, photos: row[1], articles: row[2], first: date(row[3]), last: date(row[4])
          ))
      }
      return groups
    }
  }
}
