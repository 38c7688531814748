internal import Cutline

/// One page of a list as SQL. The first column is the asset's number.
///
/// By path, by name and by words SQLite walks an index and stops at the limit; a page goes on where the last one
/// ended, not by counting from the beginning.
struct AssetPage {
  let sql: String

  /// - Parameter sorts: The field that counts first comes first; none for the usual order.
  init(selection: Selection, sort sorts: [AssetSort], last: AssetLine?, limit: Int?) {
    let end = limit.map { "\nLIMIT \($0)" } ?? ""
    let isWords: Bool
    if case .words = selection.guide { isWords = true } else { isWords = false }
    let sorts = sorts.isEmpty ? [AssetSort(isWords ? .imported : .path, isDescending: isWords)] : sorts
    let sort = sorts[0]
    let isOne = sorts.count == 1 || sort.field.isUnique
    let direction = sort.isDescending ? " DESC" : ""
    let sign = sort.isDescending ? "<" : ">"
    switch (sort.field, selection.guide) {
    case _ where !isOne: sql = AssetPage.sorted(selection, by: sorts, after: last) + end
    case (.imported, .words):
      var after = Condition.all
      if let last { after.guided = "s.rowid \(sign) \(last.number)" }
      sql = selection.sql(after: after) + "\nORDER BY s.rowid\(direction)" + end
    case (.path, nil), (.path, .name):
      var after = Condition.all
      if let last {
        let (path, position) = AssetPage.place(of: last)
        after.photo = "p.path \(sign) \(path.sqlText)"
        after.lone = "(l.path, l.position) \(sign) (\(path.sqlText), \(position))"
        if case .name(let roll, let id) = selection.guide {
          after.guided = AssetPage.follows((path, position), sign, in: roll, id)
        }
      }
      sql =
        selection.sql(after: after, isDescending: sort.isDescending)
        + "\nORDER BY path\(direction), position\(direction)" + end
    case (.taken, nil):
      var after = Condition.all
      if let last {
        func follows(_ taken: String, _ asset: String) -> String {
          guard let date = last.taken?.description.sqlText else {
            let next = "\(taken) IS NULL AND \(asset) \(sign) \(last.number)"
            return sort.isDescending ? next : "\(taken) IS NOT NULL OR \(next)"
          }
          let next = "(\(taken), \(asset)) \(sign) (\(date), \(last.number))"
          return sort.isDescending ? "\(taken) IS NULL OR \(next)" : next
        }
        after.photo = follows("coalesce(p.taken, p.used_taken)", "p.id")
        after.lone = follows("l.taken", "-l.occurrence")
      }
      sql = selection.sql(after: after) + "\nORDER BY taken\(direction), asset\(direction)" + end
    default: sql = AssetPage.sorted(selection, by: [sort], after: last) + end
    }
  }

  /// What comes after a place in a name's list `n` with its assets `j`: the rows beyond it, and the rest of the row in
  /// which it is.
  private static func follows(
    _ last: (path: String, position: Int), _ sign: String, in roll: Roll, _ id: Int64
  ) -> String {
    let place = "(\(last.path.sqlText), \(last.position))"
    let own = """
      FROM list_\(roll) WHERE \(roll) = \(id) AND (path, position) <= \(place) ORDER BY path DESC, position DESC LIMIT 1
      """
    let isOwn = "(n.path, n.position) = (SELECT path, position \(own))"
    let asset = Selection.listed(isDescending: sign == "<")
    let follows = """
      CASE WHEN \(asset) > 0 THEN (SELECT (path, -1) \(sign) \(place) FROM photo WHERE id = \(asset))
        ELSE (SELECT (path, position) \(sign) \(place) FROM lone WHERE -occurrence = \(asset)) END
      """
    return sign == ">"
      ? """
      ((n.path, n.position) > \(place) OR \(isOwn) AND \(follows)) AND n.path >= coalesce((SELECT path \(own)), '')
      """
      : "(n.path, n.position) <= \(place) AND (NOT coalesce(\(isOwn), 0) OR \(follows))"
  }

  private static func place(of line: AssetLine) -> (path: String, position: Int) {
    guard line.number < 0, let hash = line.path.lastIndex(of: "#"),
      let image = Int(line.path[line.path.index(after: hash)...])
    else { return (line.path, -1) }
    return (String(line.path[..<hash]), image - 1)
  }

  /// An order that no index has. Few people turn many pages of such a one: what was shown is sorted again and left out.
  private static func sorted(
    _ selection: Selection, by sorts: [AssetSort], after last: AssetLine?
  ) -> String {
    var selection = selection
    if let last { selection.condition = .and([selection.condition, follows(last, sorts)]) }
    let keys = sorts.map { "\($0.field.key) \($0.isDescending ? "DESC" : "ASC")" }.joined(separator: ", ")
    return """
      SELECT x.asset FROM (\(selection.sql())) x JOIN asset a ON a.id = x.asset LEFT JOIN photo p ON p.id = a.photo
      ORDER BY \(keys), a.path, coalesce(a.position, -1)
      """
  }

  /// What comes after a line: a later value of the first field, or the same and a later one of the next.
  private static func follows(_ last: AssetLine, _ sorts: [AssetSort]) -> Condition {
    let (path, position) = place(of: last)
    func chain(_ own: (AssetSort.Field) -> String, _ place: String) -> String {
      var text = "\(place) > (\(path.sqlText), \(position))"
      for sort in sorts.reversed() {
        // Before every other value, as nothing is.
        let none = sort.field == .size ? "-1" : "''"
        let value = """
          coalesce((SELECT \(sort.field.key) FROM (SELECT \(last.number) AS asset) x JOIN asset a ON a.id = x.asset
            LEFT JOIN photo p ON p.id = a.photo), \(none))
          """
        let mine = "coalesce(\(own(sort.field)), \(none))"
        text = "\(mine) \(sort.isDescending ? "<" : ">") \(value) OR (\(mine) = \(value) AND (\(text)))"
      }
      return text
    }
    return Condition(
      photo: chain({ $0.ofPhoto }, "(p.path, -1)"), lone: chain({ $0.ofLone }, "(l.path, l.position)"))
  }
}

extension AssetSort.Field {
  /// True if what is ordered by it needs no other field: no two photos have the same.
  fileprivate var isUnique: Bool { self == .imported || self == .path }

  /// For an asset `a` with its photo `p`, in a list of `x.asset`.
  fileprivate var key: String {
    switch self {
    case .path: "a.path"
    case .taken: "a.taken"
    case .imported: "x.asset"
    case .size: "p.size"
    case .id: "p.fingerprint"
    }
  }

  fileprivate var ofPhoto: String {
    switch self {
    case .path: "p.path"
    case .taken: "coalesce(p.taken, p.used_taken)"
    case .imported: "p.id"
    case .size: "p.size"
    case .id: "p.fingerprint"
    }
  }

  fileprivate var ofLone: String {
    switch self {
    case .path: "l.path"
    case .taken: "l.taken"
    case .imported: "-l.occurrence"
    case .size, .id: "NULL"
    }
  }
}
