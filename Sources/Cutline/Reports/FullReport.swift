extension Report {
  /// For people: by article, every value side by side.
  public static let full = Report(
    name: "full", summary: "every finding with its evidence side by side, grouped by article",
    add: { findings, _, result in FullReport(result).text(of: findings) },
    end: { AuditSummary($0).line + "\n" })
}

/// Writes the `full` report.
private struct FullReport {
  let result: AuditResult
  let ink: Ink

  /// Where the photo's path begins, if the words before it leave room.
  private let assetColumn = 69
  /// Longer values are clipped: captions would push everything else out of sight.
  private let widest = 60

  init(_ result: AuditResult) {
    self.result = result
    ink = Ink(isColoured: result.isColoured, isASCII: result.isASCII)
  }

  /// Findings that came together, by article.
  func text(of findings: [Finding]) -> String {
    var groups: [String: [Finding]] = [:]
    for finding in findings {
      groups[finding.articles.first?.path ?? finding.asset?.path ?? AuditResult.whole, default: []].append(
        finding)
    }
    var lines: [String] = []
    for (path, findings) in groups.sorted(by: { $0.key < $1.key }) {
      lines.append(ink.paint(ink.line(result.relative(path)), .bold))
      for finding in findings { lines += block(finding, under: path) }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ finding: Finding, under path: String) -> [String] {
    var plain = "  \(finding.code) \(finding.name) [\(finding.severity)]"
    var head =
      "  \(ink.paint(finding.code, .cyan)) \(finding.name) "
      + ink.paint("[\(finding.severity)]", ink.color(of: finding.severity))
    if let mark = finding.fix?.reach.mark {
      plain += " " + mark
      head += " " + ink.paint(mark, .green)
    }
    if let asset = finding.asset, asset.path != path {
      head += String(repeating: " ", count: max(2, assetColumn - DisplayWidth.of(plain)))
      head += ink.line(result.relative(asset.path))
    }
    if let id = finding.asset?.id { head += "  " + ink.paint(id, .cyan) }
    return [head, "    " + ink.line(finding.message)] + table(finding.evidence, under: path)
      + places(finding, path)
      + ["    help: " + help(finding)]
  }

  private func table(_ evidence: [Exhibit], under path: String) -> [String] {
    let rows = evidence.map { exhibit -> (exhibit: Exhibit, raw: String, parsed: String, place: String) in
      let raw = exhibit.raw.isEmpty ? ink.nothing : ink.line(exhibit.raw)
      let parsed = exhibit.parsed.map { "\(ink.arrow) " + ink.line($0) } ?? ""
      return (
        exhibit, DisplayWidth.clipped(raw, to: widest, sign: ink.ellipsis),
        DisplayWidth.clipped(parsed, to: widest, sign: ink.ellipsis), place(of: exhibit, under: path)
      )
    }
    let sources = rows.map { DisplayWidth.of($0.exhibit.source) }.max() ?? 0
    let raws = rows.map { DisplayWidth.of($0.raw) }.max() ?? 0
    let parses = rows.map { DisplayWidth.of($0.parsed) }.max() ?? 0
    return rows.map { row in
      var line = "    \(ink.sign(of: row.exhibit.verdict)) "
      line += ink.paint(row.exhibit.source, .dim)
      line += String(repeating: " ", count: sources + 2 - DisplayWidth.of(row.exhibit.source))
      line += DisplayWidth.padded(row.raw, to: raws + 3) + DisplayWidth.padded(row.parsed, to: parses + 3)
      line += ink.paint(row.place, .dim)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// `line 5` in the article that the group is about, else the whole place. Blocks of files are left to the
  /// machine formats.
  private func place(of exhibit: Exhibit, under path: String) -> String {
    guard exhibit.source.hasPrefix("article."), let location = exhibit.location else { return "" }
    guard location.hasPrefix(path + ":") else { return ink.line(result.relative(location)) }
    return "line " + location.dropFirst(path.count + 1).prefix { $0 != ":" }
  }

  /// The other articles that a finding without values of theirs is about.
  private func places(_ finding: Finding, _ path: String) -> [String] {
    let shown = finding.evidence.compactMap(\.location)
    return finding.articles.filter { place in
      place.path != path && !shown.contains { $0.hasPrefix(place.path + ":") }
    }.map { "      also in \(ink.line(result.relative($0.path))):\($0.location.line)" }
  }

  private func help(_ finding: Finding) -> String {
    let explain = "cutline explain \(finding.code)"
    guard let help = finding.help else { return explain }
    return "\(ink.line(help))   \(ink.isASCII ? "|" : "·")   \(explain)"
  }
}
