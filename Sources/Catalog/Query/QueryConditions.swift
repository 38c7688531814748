internal import Cutline

/// What dates, texts and flags ask of the tables.
extension QueryCompiler {
  func date(_ column: QueryKey.DateColumn, _ span: QueryDate?) -> Condition {
    guard let span else { return .none }
    func within(_ value: String) -> String {
      if span.isNone { return "\(value) IS NULL" }
      let limits = [
        span.from.map { "\(value) >= \($0.sqlText)" }, span.to.map { "\(value) < \($0.sqlText)" },
      ]
      return limits.compactMap { $0 }.joined(separator: " AND ")
    }
    switch column {
    case .taken: return Condition(photo: within("coalesce(p.taken, p.used_taken)"), lone: within("l.taken"))
    case .used:
      return span.isNone ? QueryCompiler.use("1").negated : QueryCompiler.use(within("a.published"))
    case .imported:
      func added(_ operation: String) -> String {
        span.isNone
          ? "\(operation) IS NULL"
          : "\(operation) IN (SELECT id FROM operation WHERE \(within("started")))"
      }
      return Condition(
        photo: added("p.added"),
        lone: """
          EXISTS (SELECT 1 FROM occurrence o JOIN article a ON a.id = o.article
          WHERE o.id = l.occurrence AND \(added("a.added")))
          """)
    }
  }

  func text(_ column: QueryKey.TextColumn, _ term: Query.Term) -> Condition {
    let pattern = term.isQuoted ? term.text.escapedForLike : term.text.wildcards
    func like(_ value: String, _ pattern: String) -> String { "\(value) LIKE \(pattern.sqlText) ESCAPE '\\'" }
    switch column {
    case .article: return QueryCompiler.use(like("a.path", "%\(pattern)%"))
    case .site:
      return QueryCompiler.use(
        "(\(like("a.url", "%//\(pattern)/%")) OR \(like("a.url", "%//%.\(pattern)/%")) OR \(like("a.url", "%//\(pattern)")))"
      )
    case .path:
      return Condition(
        photo: """
          (\(like("p.path", "%\(pattern)%"))
          OR EXISTS (SELECT 1 FROM copy y WHERE y.photo = p.id AND \(like("y.path", "%\(pattern)%"))))
          """, lone: like("l.path", "%\(pattern)%"))
    case .type: return Condition(photo: like("p.format", pattern), lone: "0")
    case .id:
      let range = FingerprintRange(prefix: term.text)
      return Condition(photo: range.map { "(\($0.condition(on: "p")))" } ?? "0", lone: "0")
    case .licence: return QueryCompiler.credit(like("c.licence", pattern))
    }
  }

  func flag(_ flag: String) -> Condition {
    func link(_ states: String) -> String {
      "EXISTS (SELECT 1 FROM link k WHERE k.photo = p.id AND k.state IN (\(states)))"
    }
    switch flag {
    case "linked": return Condition(photo: link("'linked', 'confirmed'"), lone: "0")
    case "unlinked": return Condition(photo: "NOT " + link("'linked', 'confirmed', 'ambiguous'"), lone: "1")
    case "ambiguous": return Condition(photo: link("'ambiguous'"), lone: "0")
    case "reviewed": return Condition(photo: link("'confirmed', 'rejected'"), lone: "0")
    case "baseline": return finding(\.isKnown)
    case "fixable": return finding(\.isFixable)
    case "missing": return Condition(photo: "p.missing IS NOT NULL", lone: "0")
    case "duplicate":
      return Condition(
        photo: """
          EXISTS (SELECT 1 FROM copy y WHERE y.photo = p.id)
          OR EXISTS (SELECT 1 FROM photo q WHERE substr(q.fingerprint, 1, 6) = substr(p.fingerprint, 1, 6)
            AND q.fingerprint = p.fingerprint AND q.id <> p.id)
          """, lone: "0")
    default:  // ai, handout, pool: roles and marks; file, symbolic: marks
      return QueryCompiler.credit(
        "c.role = \(flag.sqlText) OR ' ' || c.marks || ' ' LIKE \("% \(flag) %".sqlText)")
    }
  }
}

extension String {
  /// For `LIKE`: a star is anything.
  fileprivate var wildcards: String {
    split(separator: "*", omittingEmptySubsequences: false).map { String($0).escapedForLike }
      .joined(separator: "%")
  }
}
