extension Report {
  /// For issues, wikis and build summaries (GitHub Flavored Markdown): counts, and a table of values a finding.
  public static let markdown = Report(
    name: "markdown", summary: "a Markdown document",
    render: { result in
      var plain = result
      (plain.isColoured, plain.isASCII) = (false, false)
      var out = "# Photo credits\n\n\(escaped(AuditSummary(plain).line))\n"
      if !result.tally.lines.isEmpty {
        out += "\n| findings | rule |\n|---:|---|\n"
        for line in result.tally.byFrequency { out += "| \(line.count) | \(line.code) \(line.name) |\n" }
      }
      for group in FindingGroup.all(in: plain) {
        out += "\n## \(escaped(group.name))\n"
        for finding in group.findings { out += section(finding, plain) }
      }
      return out
    })

  private static func section(_ finding: Finding, _ result: AuditResult) -> String {
    var out = "\n### \(finding.code) \(finding.name) (\(finding.severity))\n\n"
    out += "\(escaped(result.subject(of: finding))): \(escaped(finding.message))\n"
    if !finding.evidence.isEmpty {
      out += "\n| | where | value | read as |\n|---|---|---|---|\n"
      for exhibit in finding.evidence {
        let ink = Ink(isColoured: false, isASCII: false)
        let raw = exhibit.raw.isEmpty ? ink.nothing : escaped(exhibit.raw)
        out += "| \(ink.sign(of: exhibit.verdict)) | \(escaped(exhibit.source)) | \(raw) | "
        out += "\(escaped(exhibit.parsed ?? "")) |\n"
      }
    }
    if let fix = finding.fix { out += "\nFix (\(fix.applicability)): \(escaped(fix.summary))\n" }
    return out
  }

  /// On one line, and with nothing in it that Markdown or HTML would take for its own.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": out += " "
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\\", "|", "*", "_", "`", "[", "]", "#", "~": out += "\\" + String(scalar)
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
