public import Cutline
internal import GRDB

/// The assets of one photographer or agency, counted.
public struct Group: Sendable, Hashable {
  public enum Key: Sendable, Hashable {
    case photographer, agency

    /// The name of the group of assets for which nobody is named.
    public var nobody: String { self == .photographer ? "(no photographer)" : "(no agency)" }
    var roll: Roll { self == .photographer ? .person : .party }
  }
  public var name: String
  /// Assets: photo files, and images of articles whose file is not there.
  public var photos: Int
  /// Articles that use them.
  public var articles: Int
  /// When the first and the last of them were taken, as far as that is known.
  public var first: PartialDate?
  public var last: PartialDate?
}

extension PhotoCatalog {
  /// The assets that fit, grouped. An asset with two photographers is in two groups. The largest group comes
  /// first, equal ones by name; the assets without a name are last.
  public func groups(
    by key: Group.Key, matching query: AssetQuery = AssetQuery()
  ) throws(CatalogError) -> [Group] { try groups(by: key, matching: query.query) }

  public func groups(
    by key: Group.Key, matching query: Query, facts: QueryFacts = QueryFacts()
  ) throws(CatalogError) -> [Group] {
    try read { db throws in
      let roll = key.roll
      if query.isEverything, let counted = try counted(roll, key, in: db) { return counted }
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      let chosen = "chosen (asset) AS MATERIALIZED (SELECT asset FROM (\(selection.sql())) x)"
      let counts = """
        count(DISTINCT c.asset) AS photos, count(DISTINCT u.article), min(a.taken), max(a.taken)
        """
      let sources = "JOIN asset a ON a.id = c.asset LEFT JOIN asset_use u ON u.asset = c.asset"
      let named = try Row.fetchAll(
        db,
        sql: """
          WITH \(chosen)
          SELECT who.name, \(counts)
          FROM asset_\(roll) n CROSS JOIN chosen c ON c.asset = n.asset JOIN \(roll) who ON who.id = n.\(roll) \(sources)
          WHERE who.id <> \(Roll.nobody) GROUP BY who.id ORDER BY photos DESC, who.key
          """)
      let nobody = try Row.fetchAll(
        db,
        sql: """
          WITH \(chosen)
          SELECT '', \(counts) FROM chosen c \(sources)
          WHERE c.asset IN (SELECT asset FROM asset_\(roll) WHERE \(roll) = \(Roll.nobody))
          """)
      return (named + nobody).compactMap { row in
        let name = String(stored: row[0])
        let group = Group(
          name: name.isEmpty ? key.nobody : name, photos: row[1], articles: row[2], first: date(row[3]),
          last: date(row[4]))
        return group.photos > 0 ? group : nil
      }
    }
  }

  /// Everything is counted already; nil if a change has not been counted yet.
  private func counted(_ roll: Roll, _ key: Group.Key, in db: Database) throws -> [Group]? {
    let stale = "SELECT EXISTS (SELECT 1 FROM \(roll) WHERE is_stale = 1)"
    if try Bool.fetchOne(db, sql: stale) ?? true { return nil }
    // The names as they lie in the table, and their order from its index: half the cost of going from one to the other
    // name by name.
    var ids: [Int64] = []
    var found: [Group] = []
    let rows = try Lookup(
      "SELECT id, name, photos, articles, first, last FROM \(roll) NOT INDEXED WHERE photos > ?", in: db)
    try rows.each(0) { row in
      ids.append(row.int64(0))
      found.append(
        Group(
          name: row.int64(0) == Roll.nobody ? key.nobody : String(stored: row.text(1)), photos: row.int(2),
          articles: row.int(3), first: row.date(4), last: row.date(5)))
    }
    var groups: [Group] = []
    groups.reserveCapacity(found.count)
    var nobody: Group?
    try Lookup("SELECT id FROM \(roll) WHERE photos > ? ORDER BY photos DESC, key", in: db).each(0) { row in
      let id = row.int64(0)
      var (low, high) = (0, ids.count)
      while low < high {
        let middle = (low + high) / 2
        if ids[middle] < id { low = middle + 1 } else { high = middle }
      }
      guard low < ids.count else { return }
      if id == Roll.nobody { nobody = found[low] } else { groups.append(found[low]) }
    }
    return groups + (nobody.map { [$0] } ?? [])
  }
}

/// A date as the catalog keeps it.
func date(_ stored: String?) -> PartialDate? { stored.flatMap { PartialDate(metadata: $0) } }
