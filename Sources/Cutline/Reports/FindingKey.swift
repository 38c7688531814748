/// What findings are put together by.
public enum FindingKey: String, Sendable, CaseIterable {
  case article, photographer, agency, rule, path

  /// The groups that a finding stands in; where it belongs to none, a word for that.
  func groups(of finding: Finding, in result: AuditResult) -> [String] {
    switch self {
    case .article:
      let paths = finding.articles.map { result.relative($0.path) }.unique()
      if paths.isEmpty, finding.asset == nil { return [AuditResult.whole] }
      return paths.isEmpty ? ["in no article"] : paths
    case .photographer: return finding.photographers.isEmpty ? ["no photographer"] : finding.photographers
    case .agency: return finding.agencies.isEmpty ? ["no agency"] : finding.agencies
    case .rule: return ["\(finding.code) \(finding.name)"]
    case .path:
      let path = result.relative(finding.asset?.path ?? finding.articles.first?.path ?? AuditResult.whole)
      return [path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."]
    }
  }
}
