import Catalog
import Cutline

/// A query from the command line; what is wrong with it is pointed at.
func parsed(_ words: [String]) throws -> Query {
  // A shell has taken the quotes off: what has blanks in it was one phrase.
  let text = words.map(quotedAgain).joined(separator: " ")
  do throws(QueryError) {
    return try Query(parsing: text)
  } catch {
    throw Failure(error)
  }
}

/// `by:Murad Sezer` → `by:"Murad Sezer"`, but `agency:afp -is:file`, given as one word, stays a query.
private func quotedAgain(_ word: String) -> String {
  guard word.contains(" "), !word.contains("\""), let colon = word.firstIndex(of: ":"),
    !word[word.index(after: colon)...].contains(where: { ":()|".contains($0) || $0 == "-" }),
    !word[..<colon].contains(" "), !word.hasSuffix(" ")
  else { return word }
  return "\(word[...colon])\"\(word[word.index(after: colon)...])\""
}

extension Failure {
  init(_ error: QueryError) {
    let before = String(error.query.prefix(error.range.lowerBound)).oneLine
    let carets = String(repeating: "^", count: max(1, error.range.count))
    let meant = error.suggestion.map { " did you mean \($0)?" } ?? ""
    self.init(
      .usage, error.message.escaped,
      detail: error.query.oneLine + "\n  " + String(repeating: " ", count: DisplayWidth.of(before)) + carets
        + meant,
      help: "cutline list --help-query tells the language")
  }
}

extension PhotoCatalog {
  /// What a query needs to know of the audit; empty where it asks for nothing of it.
  ///
  /// - Parameter path: The file of known findings, if there is one.
  func facts(for query: Query, baseline path: String?) throws -> QueryFacts {
    guard query.needsFindings else { return QueryFacts() }
    let audit = Audit(style: Style(today: Clock.today))
    var disk = try FilesOnDisk(explaining { () throws(CatalogError) in try self.failures() })
    var baseline = try path.flatMap {
      SettingsOptions.exists($0) ? try BaselineFile(path: $0, mayBeMissing: true) : nil
    }
    var facts = QueryFacts()
    func note(_ entry: Entry) {
      for finding in audit.findings(in: entry) {
        let isKnown = baseline?.takes(finding) ?? false
        // An image without a file is named by its place in the article.
        let paths =
          finding.asset.map { [$0.path] } ?? finding.articles.map { "\($0.path)#\($0.imageIndex + 1)" }
        facts.findings += paths.map {
          QueryFacts.Fact(
            path: $0, code: finding.code, severity: finding.severity.rawValue, isFixable: finding.fix != nil,
            isKnown: isKnown)
        }
      }
    }
    try explaining { () throws(CatalogError) in
      try self.eachEntry { entry in
        if let settled = disk.settled(entry) { note(settled) }
        return true
      }
    }
    for entry in disk.rest { note(entry) }
    return facts
  }
}
