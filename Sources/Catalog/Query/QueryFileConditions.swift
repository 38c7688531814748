internal import Cutline

/// What a file states, and where it contradicts itself.
extension QueryCompiler {
  /// What a file has; an image without a file has what its article says.
  static func has(_ part: String) -> Condition {
    let states = ContentMarks.named[part].map(QueryCompiler.states) ?? "0"
    func evidence(_ condition: String) -> String {
      "EXISTS (SELECT 1 FROM evidence e WHERE e.occurrence = l.occurrence AND \(condition))"
    }
    func names(_ roll: Roll) -> String {
      """
      EXISTS (SELECT 1 FROM credit_use u JOIN credit_\(roll) n ON n.credit = u.credit
      WHERE u.asset = -l.occurrence AND u.\(roll.flag) = 1)
      """
    }
    return switch part {
    case "creator": Condition(photo: states, lone: names(.person))
    case "credit": Condition(photo: states, lone: "\(names(.person)) OR \(names(.party))")
    case "caption": Condition(photo: states, lone: evidence("e.slot IN ('caption', 'body', 'jsonld')"))
    case "alt": Condition(photo: states, lone: evidence("e.slot = 'alt' AND trim(e.raw) <> ''"))
    case "date": Condition(photo: "p.taken IS NOT NULL", lone: "l.taken IS NOT NULL")
    default: Condition(photo: states, lone: "0")
    }
  }

  /// That the photo's file states something.
  private static func states(_ marks: ContentMarks) -> String {
    "EXISTS (SELECT 1 FROM content r WHERE r.photo = p.id AND r.has & \(marks.rawValue) <> 0)"
  }

  /// Sources of one field in the file that say different things.
  static func conflict(_ part: String) -> Condition {
    func names(_ roll: Roll, _ field: Field) -> String {
      """
      (SELECT count(DISTINCT names) FROM (
        SELECT group_concat(id) AS names FROM (
          SELECT u.source AS source, n.\(roll) AS id
          FROM credit_use u JOIN source s ON s.id = u.source JOIN credit_\(roll) n ON n.credit = u.credit
          WHERE u.asset = p.id AND s.field = '\(field.name)' ORDER BY u.source, n.\(roll)) x
        GROUP BY source) y) > 1
      """
    }
    return switch part {
    case "creator": Condition(photo: names(.person, .creator), lone: "0")
    case "credit": Condition(photo: names(.party, .creditLine), lone: "0")
    default: Condition(photo: states(.dateConflict), lone: "0")
    }
  }
}
