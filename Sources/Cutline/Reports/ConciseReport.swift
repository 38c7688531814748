extension Report {
  /// For editors and `grep`: one line a finding.
  public static let concise = Report(
    name: "concise", summary: "one line a finding",
    add: { findings, _, result in
      let ink = Ink(isColoured: result.isColoured, isASCII: result.isASCII)
      return findings.map { conciseLine($0, result, ink) + "\n" }.joined()
    })

  /// `photos/kalin.jpg: CRD105 error the article credits … [articles/kalin.txt:5]`
  static func conciseLine(_ finding: Finding, _ result: AuditResult, _ ink: Ink) -> String {
    let places = finding.articles.map { ink.line("\(result.relative($0.path)):\($0.location.line)") }
    let subject =
      finding.asset.map { ink.line(result.relative($0.path)) } ?? places.first ?? AuditResult.whole
    let rest = finding.asset == nil ? Array(places.dropFirst()) : places
    var line = ink.paint(subject, .bold) + ": " + ink.paint(finding.code, .cyan) + " "
    line += ink.paint(finding.severity.rawValue, ink.color(of: finding.severity))
    line += " " + ink.line(finding.message)
    if !rest.isEmpty { line += " [\(rest.joined(separator: ", "))]" }
    return line
  }
}
