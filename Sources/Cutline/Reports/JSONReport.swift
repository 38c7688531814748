extension Report {
  /// For programs: one document, `cutline.audit/1`, that is only ever extended.
  public static let json = Report(
    name: "json", summary: "one JSON document (cutline.audit/1)",
    render: { document($0).text(indent: true) + "\n" })

  private static func document(_ result: AuditResult) -> JSON {
    .object([
      ("schema", .string("cutline.audit/1")),
      ("tool", .object([("name", .string("cutline")), ("version", .string(result.version))])),
      ("generated", JSON(result.day?.dayDescription)),
      // The one set of rules that there is.
      ("profile", .string("newsroom")),
      (
        "summary",
        .object([
          ("photos", .int(result.photoCount)), ("articles", .int(result.articleCount)),
          ("findings", .int(result.findings.count)), ("errors", .int(result.count(.error))),
          ("warnings", .int(result.count(.warning))), ("infos", .int(result.count(.info))),
        ])
      ),
      ("findings", .array(result.findings.map { object($0, result) })),
    ])
  }

  private static func object(_ finding: Finding, _ result: AuditResult) -> JSON {
    .object([
      ("code", .string(finding.code)), ("name", .string(finding.name)),
      ("severity", .string(finding.severity.rawValue)),
      (
        "asset",
        finding.asset.map {
          .object([("id", JSON($0.id)), ("path", .string(result.relative($0.path)))])
        } ?? .null
      ),
      (
        "articles",
        .array(
          finding.articles.map {
            .object([
              ("path", .string(result.relative($0.path))), ("line", .int($0.location.line)),
              ("column", .int($0.location.column)), ("imageIndex", .int($0.imageIndex)),
            ])
          })
      ),
      ("message", .string(finding.message)),
      ("evidence", .array(finding.evidence.map { object($0, result) })),
      ("fix", .null),
      ("fingerprint", .string(finding.fingerprint)),
      // No rule has a page of its own.
      ("url", .null),
    ])
  }

  private static func object(_ exhibit: Exhibit, _ result: AuditResult) -> JSON {
    let isParsed = !exhibit.photographers.isEmpty || !exhibit.chain.isEmpty
    let parsed = JSON.object([
      ("photographers", JSON(exhibit.photographers)), ("chain", JSON(exhibit.chain)),
    ])
    return .object([
      ("source", .string(exhibit.source)), ("raw", .string(exhibit.raw)),
      ("parsed", isParsed ? parsed : .null), ("verdict", .string(exhibit.verdict.rawValue)),
      ("location", JSON(exhibit.location.map(result.relative))),
    ])
  }
}
