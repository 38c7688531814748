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
      ("profile", .string(result.profile)),
      (
        "summary",
        .object([
          ("photos", .int(result.photoCount)), ("articles", .int(result.articleCount)),
          ("findings", .int(result.tally.total)), ("errors", .int(result.tally[.error])),
          ("warnings", .int(result.tally[.warning])), ("infos", .int(result.tally[.info])),
          ("hidden", .int(result.hiddenCount)), ("baseline", .int(result.baselineCount)),
          ("accepted", .int(result.acceptedCount)),
        ])
      ),
      ("findings", .array(result.findings.map { $0.document(in: result) })),
    ])
  }
}
