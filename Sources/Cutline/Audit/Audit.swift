/// Runs rules over entries.
public struct Audit: Sendable {
  public let rules: [Rule]
  public let style: Style
  /// Severities that a configuration or profile has set anew, by code.
  public let severities: [String: Severity]
  private let codes: Set<String>

  public init(
    rules: [Rule] = Profile.newsroom.rules, style: Style, severities: [String: Severity] = [:]
  ) {
    self.rules = rules
    self.style = style
    self.severities = severities
    codes = Set(rules.map(\.code))
  }

  /// What is wrong with one entry, in the order of the codes. What a stronger rule explains is left out, even
  /// where that rule is not among ``rules``.
  public func findings(in entry: Entry) -> [Finding] {
    var found: [Finding] = []
    for rule in rules { found += rule.check(entry, style) }
    if found.isEmpty { return [] }
    var kept = unexplained(found, in: entry)
    for index in kept.indices {
      if let severity = severities[kept[index].code] { kept[index].severity = severity }
      kept[index].credit(entry)
    }
    return kept.sorted { $0.code < $1.code }
  }

  /// What is wrong with many, ordered by the path of the photo, else of the article, then by code.
  public func findings(in entries: [Entry]) -> [Finding] {
    entries.flatMap { findings(in: $0) }.sorted { $0.order < $1.order }
  }

  /// Without what a stronger rule explains. A rule that did not run is asked only where one that gives way to it
  /// has fired, and once.
  private func unexplained(_ found: [Finding], in entry: Entry) -> [Finding] {
    var others: [String: [Finding]] = [:]
    return found.filter { finding in
      !Suppression.all.contains { suppression in
        guard suppression.applies(to: finding.code) else { return false }
        let stronger = suppression.stronger
        if others[stronger] == nil {
          others[stronger] =
            codes.contains(stronger)
            ? found.filter { $0.code == stronger } : Suppression.findings(of: stronger, in: entry, style)
        }
        return others[stronger]?.contains { Suppression.isCovered(finding, by: $0) } ?? false
      }
    }
  }
}

extension Finding {
  /// Path, code, first place: the same in every run.
  fileprivate var order: (String, String, String, Int, Int) {
    let place = articles.first
    return (
      asset?.path ?? place?.path ?? "", code, place?.path ?? "", place?.imageIndex ?? 0,
      place?.location.line ?? 0
    )
  }

  /// Notes who is credited for the photo, as articles print it, else as the file has it: for groups and filters.
  fileprivate mutating func credit(_ entry: Entry) {
    let uses = entry.certainUses
    let people = uses.flatMap(\.photographers)
    let parties = uses.compactMap(\.crediting).flatMap(\.credit.chain)
    photographers =
      (people.isEmpty ? entry.file.naming.prefix(1).flatMap(\.credit.photographers) : people)
      .map(\.name).unique()
    agencies = (parties.isEmpty ? entry.file.statedParties : parties).map(\.name).unique()
  }
}
