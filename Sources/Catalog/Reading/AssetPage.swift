internal import Cutline

/// One page of a list as SQL. The first column is the asset's number.
///
/// By path, by name and by words SQLite walks an index and stops at the limit; a page goes on where the last one
/// ended, not by counting from the beginning.
struct AssetPage {
  let sql: String

  init(selection: Selection, sort: AssetSort?, last: AssetLine?, limit: Int?) {
    let end = limit.map { "\nLIMIT \($0)" } ?? ""
    var selection = selection
    let isWords: Bool
    if case .words = selection.guide { isWords = true } else { isWords = false }
    let sort = sort ?? AssetSort(isWords ? .imported : .path, isDescending: isWords)
    let direction = sort.isDescending ? " DESC" : ""
    let sign = sort.isDescending ? "<" : ">"
    switch (sort.field, selection.guide) {
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
        after.guided = "(n.path, n.position) \(sign) (\(path.sqlText), \(position))"
      }
      sql = selection.sql(after: after) + "\nORDER BY path\(direction), position\(direction)" + end
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
    default:
      let key =
        switch sort.field {
        case .path: "a.path"
        case .taken: "a.taken"
        case .imported: "x.asset"
        case .size: "p.size"
        case .id: "p.fingerprint"
        }
      if let last {
        // Few people turn many pages of such an order: what was shown is sorted again and left out.
        selection.condition = .and([selection.condition, AssetPage.shown(last, key, sort.isDescending)])
      }
      sql = """
        SELECT x.asset FROM (\(selection.sql())) x JOIN asset a ON a.id = x.asset LEFT JOIN photo p ON p.id = a.photo
        ORDER BY \(key)\(direction), a.path, coalesce(a.position, -1)\(end)
        """
    }
  }

  private static func place(of line: AssetLine) -> (path: String, position: Int) {
    guard line.number < 0, let hash = line.path.lastIndex(of: "#"),
      let image = Int(line.path[line.path.index(after: hash)...])
    else { return (line.path, -1) }
    return (String(line.path[..<hash]), image - 1)
  }

  private static func shown(_ last: AssetLine, _ key: String, _ isDescending: Bool) -> Condition {
    let (path, position) = place(of: last)
    let sign = isDescending ? "<" : ">"
    // Before every other value, as nothing is.
    let none = key == "p.size" ? "-1" : "''"
    let value = """
      (SELECT \(key) FROM (SELECT \(last.number) AS asset) x JOIN asset a ON a.id = x.asset
        LEFT JOIN photo p ON p.id = a.photo)
      """
    func follows(_ own: String, _ ownPath: String, _ ownPosition: String) -> String {
      """
      coalesce(\(own), \(none)) \(sign) coalesce(\(value), \(none)) OR (
        coalesce(\(own), \(none)) = coalesce(\(value), \(none))
      AND (\(ownPath), \(ownPosition)) > (\(path.sqlText), \(position)))
      """
    }
    let (photo, lone): (String, String) =
      switch key {
      case "a.path": ("p.path", "l.path")
      case "a.taken": ("coalesce(p.taken, p.used_taken)", "l.taken")
      case "x.asset": ("p.id", "-l.occurrence")
      case "p.size": ("p.size", "NULL")
      default: ("p.fingerprint", "NULL")
      }
    return Condition(photo: follows(photo, "p.path", "-1"), lone: follows(lone, "l.path", "l.position"))
  }
}
