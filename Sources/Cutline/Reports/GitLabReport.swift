extension Report {
  /// For GitLab's merge requests: a Code Quality report (docs.gitlab.com, Code Quality, report format), in which no two
  /// findings may bear one fingerprint.
  public static let gitlab = Report(
    name: "gitlab", summary: "a Code Quality report for GitLab",
    render: { result in
      var seen: [String: Int] = [:]
      let issues = result.findings.map { finding -> JSON in
        let count = seen[finding.fingerprint, default: 0] + 1
        seen[finding.fingerprint] = count
        return issue(finding, count == 1 ? finding.fingerprint : "\(finding.fingerprint)-\(count)", result)
      }
      return JSON.array(issues).text(indent: true) + "\n"
    })

  private static func issue(_ finding: Finding, _ fingerprint: String, _ result: AuditResult) -> JSON {
    let severity =
      switch finding.severity {
      case .error: "critical"
      case .warning: "major"
      case .info: "info"
      }
    let place = finding.articles.first
    let path = place?.path ?? finding.asset?.path ?? AuditResult.whole
    return .object([
      ("description", .string("\(finding.code) \(finding.name): \(finding.message)")),
      ("check_name", .string(finding.code)), ("fingerprint", .string(fingerprint)),
      ("severity", .string(severity)),
      (
        "location",
        .object([
          ("path", .string(result.relative(path))),
          ("lines", .object([("begin", .int(max(1, place?.location.line ?? 1)))])),
        ])
      ),
    ])
  }
}
