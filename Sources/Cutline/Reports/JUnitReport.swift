extension Report {
  /// For build servers: a suite an article, a case a finding, as `<failure>`. A clean audit is one case that passes.
  public static let junit = Report(
    name: "junit", summary: "JUnit XML, a suite an article",
    render: { result in
      let order = result.findings.map { FindingKey.path(of: $0, in: result) }
      var groups: [String: [Finding]] = [:]
      for (path, finding) in zip(order, result.findings) { groups[path, default: []].append(finding) }
      let count = max(1, result.findings.count)
      var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      out +=
        "<testsuites name=\"cutline\" tests=\"\(count)\" failures=\"\(result.findings.count)\" errors=\"0\">\n"
      if groups.isEmpty {
        out += "  <testsuite name=\"cutline\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
        out += "    <testcase name=\"audit\" classname=\"cutline\"/>\n  </testsuite>\n"
      }
      for (path, findings) in groups.sorted(by: { $0.key < $1.key }) { out += suite(path, findings, result) }
      return out + "</testsuites>\n"
    })

  private static func suite(_ path: String, _ findings: [Finding], _ result: AuditResult) -> String {
    let name = Markup.escaped(path)
    var out =
      "  <testsuite name=\"\(name)\" tests=\"\(findings.count)\" failures=\"\(findings.count)\" errors=\"0\""
      + " skipped=\"0\">\n"
    for finding in findings {
      let title = "\(finding.code) \(finding.name): \(result.subject(of: finding))"
      out += "    <testcase name=\"\(Markup.escaped(title))\" classname=\"\(name)\" file=\"\(name)\""
      if let place = finding.articles.first { out += " line=\"\(place.location.line)\"" }
      out += ">\n      <failure message=\"\(Markup.escaped(finding.message))\" type=\"\(finding.severity)\">"
      let values = finding.evidence.map { exhibit in
        let sign = Ink(isColoured: false, isASCII: true).sign(of: exhibit.verdict)
        return "\(sign) \(exhibit.source): \(exhibit.raw)\n"
      }
      out += Markup.escaped(values.joined()) + "</failure>\n    </testcase>\n"
    }
    return out + "  </testsuite>\n"
  }
}

extension FindingKey {
  /// The article that a finding is about first, else the photo.
  static func path(of finding: Finding, in result: AuditResult) -> String {
    result.relative(finding.articles.first?.path ?? finding.asset?.path ?? AuditResult.whole)
  }
}
