internal import Cutline
internal import GRDB

/// A query as SQL: a condition for photos `p`, one for images without a photo `l` (table `lone`), and what may
/// lead the search.
struct Selection {
  /// A link under which the photo counts as used, for `l.`.
  static let holds = "state IN ('linked', 'confirmed', 'ambiguous')"

  /// A table that already holds just these assets in order.
  enum Guide: Equatable {
    /// Everything of one person or party, by path.
    case name(Roll, Int64)
    /// Everything with these words, the newest first.
    case words(String)
  }

  var condition = Condition.all
  var guide: Guide?

  init(_ query: Query, facts: QueryFacts = QueryFacts(), heuristics: Heuristics, in db: Database) throws {
    let compiler = QueryCompiler(facts: facts, heuristics: heuristics, db: db)
    guard case .all(let nodes) = Selection.flat(query.root) else {
      condition = try compiler.condition(query.root)
      return
    }
    var words: [String] = []
    var rest: [Query.Node] = []
    for node in nodes {
      if case .term(let term) = node, let text = compiler.words(of: term) {
        words.append(text)
      } else {
        rest.append(node)
      }
    }
    if !words.isEmpty { guide = .words(words.map { "(\($0))" }.joined(separator: " AND ")) }
    var parts: [Condition] = []
    for node in rest {
      if guide == nil, case .term(let term) = node, let (roll, ids) = try compiler.names(of: term),
        ids.count == 1
      {
        guide = .name(roll, ids[0])
      } else {
        parts.append(try compiler.condition(node))
      }
    }
    condition = .and(parts)
  }

  /// Conjunctions inside conjunctions are one.
  private static func flat(_ node: Query.Node) -> Query.Node {
    guard case .all(let nodes) = node else {
      if case .any(let nodes) = node, nodes.count == 1 { return flat(nodes[0]) }
      return .all([node])
    }
    return .all(
      nodes.map(flat).flatMap { node -> [Query.Node] in
        if case .all(let inner) = node { return inner }
        return [node]
      })
  }

  /// The assets as rows of `asset`, `path`, `position` (-1 for a photo) and `taken`, without an order.
  /// - Parameters:
  ///   - after: Further conditions for each of the tables that are gone through.
  ///   - isDescending: Of a row of a name's list the last assets come first.
  func sql(after: Condition = .all, isDescending: Bool = false) -> String {
    switch guide {
    case nil:
      let condition = Condition.and([condition, after])
      return """
        SELECT p.id AS asset, p.path AS path, -1 AS position, coalesce(p.taken, p.used_taken) AS taken
        FROM photo p WHERE \(condition.photo)
        UNION ALL SELECT -l.occurrence, l.path, l.position, l.taken FROM lone l WHERE \(condition.lone)
        """
    case .name(let roll, let id):
      let asset = Selection.listed(isDescending: isDescending)
      let filter = condition.isAll ? "" : " AND \(filter(on: asset))"
      return """
        SELECT \(asset) AS asset, n.path AS path, n.position AS position, NULL AS taken
        FROM list_\(roll) n, json_each(n.assets) j
        WHERE n.\(roll) = \(id) AND \(after.guided)\(filter)
        """
    case .words(let words):
      let filter = condition.isAll ? "" : " AND \(filter(on: "s.rowid"))"
      return """
        SELECT s.rowid AS asset, NULL AS path, NULL AS position, NULL AS taken FROM search s
        WHERE s.search MATCH \(words.sqlText) AND \(after.guided)\(filter)
        """
    }
  }

  /// An asset of a row `n` of a name's list with its places `j`. The hundred in a row stand in order, and `json_each`
  /// goes along them: nothing has to be sorted.
  static func listed(isDescending: Bool) -> String {
    isDescending ? "json_extract(n.assets, '$[#-' || (j.key + 1) || ']')" : "j.value"
  }

  /// The assets by path; from an index where there is one.
  var byPath: String {
    if case .words = guide {
      return """
        SELECT x.asset FROM (\(sql())) x JOIN asset a ON a.id = x.asset ORDER BY a.path, a.position, a.id
        """
    }
    return sql() + "\nORDER BY path, position"
  }

  /// The rest of the query, looked up asset by asset.
  private func filter(on asset: String) -> String {
    """
    CASE WHEN \(asset) > 0 THEN EXISTS (SELECT 1 FROM photo p WHERE p.id = \(asset) AND \(condition.photo))
      ELSE EXISTS (SELECT 1 FROM lone l WHERE -l.occurrence = \(asset) AND \(condition.lone)) END
    """
  }
}

/// One condition, written for each table.
struct Condition {
  /// For a photo `p`.
  var photo: String
  /// For an image without a photo, `l`.
  var lone: String
  /// For a row of a guide.
  var guided = "1"

  static let all = Condition(photo: "1", lone: "1")
  static let none = Condition(photo: "0", lone: "0")

  var isAll: Bool { photo == "1" && lone == "1" }

  static func and(_ parts: [Condition]) -> Condition {
    let parts = parts.filter { !$0.isAll }
    if parts.isEmpty { return .all }
    return Condition(
      photo: parts.map { "(\($0.photo))" }.joined(separator: " AND "),
      lone: parts.map { "(\($0.lone))" }.joined(separator: " AND "))
  }

  static func or(_ parts: [Condition]) -> Condition {
    if parts.isEmpty { return .none }
    return Condition(
      photo: parts.map { "(\($0.photo))" }.joined(separator: " OR "),
      lone: parts.map { "(\($0.lone))" }.joined(separator: " OR "))
  }

  var negated: Condition { Condition(photo: "NOT coalesce(\(photo), 0)", lone: "NOT coalesce(\(lone), 0)") }
}

extension String {
  /// As a text in SQL.
  var sqlText: String {
    "'" + stored.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The text for a `LIKE … ESCAPE '\'` that means just itself.
  var escapedForLike: String {
    String(flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] })
  }
}
