extension Report {
  /// For spreadsheets (RFC 4180): a header and a line a finding, with up to four values that were compared.
  public static let csv = Report(
    name: "csv", summary: "one CSV line a finding, with up to four values compared",
    begin: { _ in line(columns) },
    add: { findings, _, result in findings.map { line(cells(of: $0, in: result)) }.joined() })

  /// How many pairs of address and value a line has room for.
  private static let pairCount = 4

  private static let columns =
    [
      "code", "name", "severity", "asset", "id", "article", "line", "column", "message", "photographers",
      "agencies", "fix", "fingerprint",
    ] + (1...pairCount).flatMap { ["source\($0)", "value\($0)"] }

  private static func cells(of finding: Finding, in result: AuditResult) -> [String] {
    let place = finding.articles.first
    // What is out of line comes first: there may be more values than room.
    let order: [Exhibit.Verdict] = [.differs, .similar, .agrees, .empty]
    let evidence = order.flatMap { verdict in finding.evidence.filter { $0.verdict == verdict } }
      .prefix(pairCount)
    var cells = [
      finding.code, finding.name, finding.severity.rawValue,
      finding.asset.map { result.relative($0.path) } ?? "", finding.asset?.id ?? "",
      place.map { result.relative($0.path) } ?? "", place.map { String($0.location.line) } ?? "",
      place.map { String($0.location.column) } ?? "", finding.message,
      finding.photographers.joined(separator: "; "), finding.agencies.joined(separator: "; "),
      finding.fix?.applicability.rawValue ?? "", finding.fingerprint,
    ]
    cells += evidence.flatMap { [$0.source, $0.raw] }
    return cells + Array(repeating: "", count: columns.count - cells.count)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return cell
    }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
