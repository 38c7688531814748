internal import Cutline
internal import GRDB

/// Turns the terms of a query into conditions.
struct QueryCompiler {
  let facts: QueryFacts
  let heuristics: Heuristics
  let db: Database

  func condition(_ node: Query.Node) throws -> Condition {
    switch node {
    case .all(let nodes): .and(try nodes.map(condition))
    case .any(let nodes): .or(try nodes.map(condition))
    case .not(let node): try condition(node).negated
    case .term(let term): try condition(of: term)
    }
  }

  // MARK: - Guides

  /// What a term asks of the search table; nil if it asks something else. A word without a letter or digit asks
  /// for nothing.
  func words(of term: Query.Term) -> String? {
    if term.key.isEmpty {
      if term.text.hasPrefix("@") { return nil }
      return QueryCompiler.match(term)
    }
    guard case .words(let columns)? = QueryKey(named: term.key)?.kind, let match = QueryCompiler.match(term)
    else {
      return nil
    }
    return "{\(columns.joined(separator: " "))} : (\(match))"
  }

  /// A phrase for FTS5, whose quotes are doubled; with a star any ending fits.
  static func match(_ term: Query.Term) -> String? {
    let isPrefix = !term.isQuoted && term.text.hasSuffix("*")
    let text = isPrefix ? String(term.text.dropLast()) : term.text
    guard
      text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { return nil }
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(quoted)\"" + (isPrefix ? " *" : "")
  }

  /// Whom a term names; nil if it is no name.
  func names(of term: Query.Term) throws -> (Roll, [Int64])? {
    guard case .name(let roll)? = QueryKey(named: term.key)?.kind else { return nil }
    if term.text == AssetQuery.none { return (roll, [Roll.nobody]) }
    return (roll, try roll.ids(of: term.text, heuristics: heuristics, in: db))
  }

  // MARK: - Conditions

  private func condition(of term: Query.Term) throws -> Condition {
    if term.key.isEmpty, term.text == "@last" { return lastImport }
    if let match = words(of: term) {
      let found = "IN (SELECT rowid FROM search WHERE search MATCH \(match.sqlText))"
      return Condition(photo: "p.id \(found)", lone: "-l.occurrence \(found)")
    }
    let text = term.text.lowercased()
    switch QueryKey(named: term.key)?.kind {
    case nil, .words: return .all
    case .name(let roll):
      let ids = try names(of: term)?.1 ?? []
      let found =
        "IN (SELECT asset FROM asset_\(roll) WHERE \(roll) IN (\(ids.map(String.init).joined(separator: ", "))))"
      return Condition(photo: "p.id \(found)", lone: "-l.occurrence \(found)")
    case .chainEnd(let isLast):
      let ids = try Roll.party.ids(of: term.text, heuristics: heuristics, in: db)
      return QueryCompiler.credit(
        """
        u.names_parties = 1 AND (SELECT n.party FROM credit_party n WHERE n.credit = c.id
          ORDER BY n.position \(isLast ? "DESC" : "ASC") LIMIT 1) IN (\(ids.map(String.init).joined(separator: ", ")))
        """)
    case .date(let column): return date(column, QueryDate(term.text) ?? QueryDate("none"))
    case .text(let column): return self.text(column, term)
    case .role: return QueryCompiler.credit("c.role = \(text.sqlText)")
    case .isFlag: return flag(text)
    case .has: return QueryCompiler.has(text)
    case .missing: return QueryCompiler.has(text).negated
    case .finding:
      if text == "any" || text == "none" {
        let any = finding { _ in true }
        return text == "any" ? any : any.negated
      }
      return finding { $0.code.lowercased().hasPrefix(text) }
    case .severity: return finding { $0.severity == text }
    case .conflict: return QueryCompiler.conflict(text)
    case .confidence:
      guard let number = QueryNumber(term.text) else { return .none }
      return QueryCompiler.credit(
        "(u.names_people = 1 OR u.names_parties = 1) AND c.confidence \(number.comparison) \(number.value)")
    }
  }

  func finding(_ fits: (QueryFacts.Fact) -> Bool) -> Condition {
    let paths = JSON(Set(facts.findings.filter(fits).map(\.path)).sorted()).text().sqlText
    return Condition(
      photo: "p.path IN (SELECT value FROM json_each(\(paths)))",
      lone: "l.path || '#' || (l.position + 1) IN (SELECT value FROM json_each(\(paths)))")
  }

  private var lastImport: Condition {
    let last = "(SELECT max(id) FROM operation WHERE command LIKE 'import%' AND undone_by IS NULL)"
    return Condition(
      photo: """
        p.added = \(last) OR p.id IN (SELECT subject FROM change WHERE operation = \(last))
        OR EXISTS (SELECT 1 FROM link k JOIN occurrence o ON o.id = k.occurrence JOIN article a ON a.id = o.article
          WHERE k.photo = p.id AND k.\(Selection.holds) AND a.added = \(last))
        """,
      lone: """
        EXISTS (SELECT 1 FROM occurrence o JOIN article a ON a.id = o.article WHERE o.id = l.occurrence
          AND (a.added = \(last) OR -a.id IN (SELECT subject FROM change WHERE operation = \(last))))
        """)
  }
}

extension QueryCompiler {
  /// A condition on an article `a` that uses the asset, or the image `o` in it.
  static func use(_ condition: String) -> Condition {
    Condition(
      photo: """
        EXISTS (SELECT 1 FROM link k JOIN occurrence o ON o.id = k.occurrence JOIN article a ON a.id = o.article
        WHERE k.photo = p.id AND k.\(Selection.holds) AND (\(condition)))
        """,
      lone: """
        EXISTS (SELECT 1 FROM occurrence o JOIN article a ON a.id = o.article
        WHERE o.id = l.occurrence AND (\(condition)))
        """)
  }

  /// A condition on a credit `c` of the asset, in its place `u`.
  static func credit(_ condition: String) -> Condition {
    let credits = "credit_use u JOIN credit c ON c.id = u.credit"
    return Condition(
      photo: """
        EXISTS (SELECT 1 FROM \(credits) WHERE u.asset = p.id AND (\(condition)))
        OR EXISTS (SELECT 1 FROM link k JOIN \(credits)
          WHERE u.asset = -k.occurrence AND k.photo = p.id AND k.\(Selection.holds) AND (\(condition)))
        """, lone: "EXISTS (SELECT 1 FROM \(credits) WHERE u.asset = -l.occurrence AND (\(condition)))")
  }
}
