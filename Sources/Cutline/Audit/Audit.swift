/// Runs rules over entries.
public struct Audit: Sendable {
  public var rules: [Rule]
  public var style: Style

  public init(rules: [Rule] = Rule.all, style: Style) {
    self.rules = rules
    self.style = style
  }

  /// What is wrong with one entry, in the order of the codes. What a stronger rule explains is left out, even
  /// where that rule is not among ``rules``.
  public func findings(in entry: Entry) -> [Finding] {
    let found = rules.flatMap { $0.check(entry, style) }
    if found.isEmpty { return [] }
    var byRule: [String: [Finding]] = [:]
    func findings(of code: String) -> [Finding] {
      if let known = byRule[code] { return known }
      let made = Rule.all.first { $0.code == code }.map { $0.check(entry, style) } ?? []
      byRule[code] = made
      return made
    }
    let kept = found.filter { finding in
      !Suppression.all.contains { suppression in
        suppression.applies(to: finding.code)
          && findings(of: suppression.stronger).contains { Suppression.isCovered(finding, by: $0) }
      }
    }
    return kept.sorted { $0.code < $1.code }
  }

  /// What is wrong with many, ordered by the path of the photo, else of the article, then by code.
  public func findings(in entries: [Entry]) -> [Finding] {
    entries.flatMap { findings(in: $0) }.sorted { $0.order < $1.order }
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
}
