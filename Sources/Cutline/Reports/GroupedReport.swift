extension Report {
  /// For an overview: findings in groups, each with its counts.
  public static let grouped = Report(
    name: "grouped", summary: "one line a finding, put together by --group-by",
    render: { result in
      let ink = Ink(isColoured: result.isColoured, isASCII: result.isASCII)
      let groups = FindingGroup.all(in: result)
      var lines: [String] = []
      for group in groups {
        lines.append(ink.paint(ink.line(group.name), .bold) + "   " + group.counts(ink))
        for finding in group.findings {
          var line = "  " + ink.paint(finding.code, .cyan) + " "
          line += ink.paint(finding.severity.rawValue, ink.color(of: finding.severity))
          if let mark = finding.fix?.reach.mark { line += " " + ink.paint(mark, .green) }
          line += " " + ink.line(result.subject(of: finding)) + ": " + ink.line(finding.message)
          lines.append(line)
        }
        lines.append("")
      }
      return (lines + [AuditSummary(result).line]).joined(separator: "\n") + "\n"
    })
}

/// Findings with one photographer, agency, article … in common.
struct FindingGroup {
  var name: String
  var findings: [Finding]

  /// The groups with the most errors first, then warnings, then by name.
  static func all(in result: AuditResult) -> [FindingGroup] {
    var groups: [String: [Finding]] = [:]
    for finding in result.findings {
      for name in result.grouping.groups(of: finding, in: result) {
        groups[name, default: []].append(finding)
      }
    }
    return groups.map { FindingGroup(name: $0.key, findings: $0.value) }.sorted { a, b in
      for severity in [Severity.error, .warning, .info] where a.count(severity) != b.count(severity) {
        return a.count(severity) > b.count(severity)
      }
      return a.name < b.name
    }
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// `3 photos · 2 errors · 1 warning   CRD105 ×2, CRD110`
  func counts(_ ink: Ink) -> String {
    var parts: [String] = []
    let photos = Set(findings.compactMap { $0.asset?.path }).count
    if photos > 0 { parts.append(AuditSummary.counted(photos, "photo")) }
    for severity in [Severity.error, .warning, .info] where count(severity) > 0 {
      let noun = severity.rawValue
      let text = severity == .info ? "\(count(severity)) info" : AuditSummary.counted(count(severity), noun)
      parts.append(ink.paint(text, ink.color(of: severity)))
    }
    let codes = FindingCounts(findings).byFrequency.prefix(3).map { line in
      line.count == 1 ? line.code : "\(line.code) \(ink.isASCII ? "x" : "×")\(line.count)"
    }
    return parts.joined(separator: ink.isASCII ? " | " : " · ") + "   "
      + ink.paint(codes.joined(separator: ", "), .dim)
  }
}
