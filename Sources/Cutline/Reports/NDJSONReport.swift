extension Report {
  /// For pipes: one JSON object a finding, as in ``json``.
  public static let ndjson = Report(
    name: "ndjson", summary: "one JSON object a line, a line a finding",
    add: { findings, _, result in
      findings.map { finding in
        let members = [("schema", JSON.string("cutline.audit/1"))] + finding.members(in: result)
        return JSON.object(members).text() + "\n"
      }.joined()
    })
}
