extension Report {
  /// For code scanning: SARIF 2.1.0 (OASIS). The article is the location, the photo a related one; what was compared
  /// and what would mend it stand in the properties.
  public static let sarif = Report(
    name: "sarif", summary: "SARIF 2.1.0 for code scanning",
    begin: { result in
      let driver = JSON.object([
        ("name", .string("cutline")), ("version", .string(result.version)),
        ("rules", .array(result.rules.map(descriptor))),
      ])
      return """
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[
        {"tool":{"driver":\(driver.text())},
        "columnKind":"unicodeCodePoints","results":[

        """
    },
    add: { findings, isFirst, result in
      let indexes = Dictionary(
        result.rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
      let texts = findings.map { SARIFReport.object($0, indexes[$0.code], result).text() }
      return (isFirst ? "" : ",\n") + texts.joined(separator: ",\n")
    }, end: { _ in "\n]}]}\n" })

  /// A rule as the viewer's help shows it.
  private static func descriptor(_ rule: Rule) -> JSON {
    let help = "\(rule.why)\n\nSilent when: \(rule.falsePositives)"
    return .object([
      ("id", .string(rule.code)), ("name", .string(rule.name)),
      ("shortDescription", .object([("text", .string(rule.summary))])),
      ("fullDescription", .object([("text", .string("\(rule.summary) \(rule.why)"))])),
      ("help", .object([("text", .string(help))])),
      (
        "defaultConfiguration",
        .object([
          ("enabled", .bool(!rule.isOffByDefault)), ("level", .string(SARIFReport.level(rule.severity))),
        ])
      ),
      ("properties", .object([("tags", JSON([rule.family]))])),
    ])
  }
}

private enum SARIFReport {
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  static func object(_ finding: Finding, _ index: Int?, _ result: AuditResult) -> JSON {
    let places = finding.articles.map { location($0.path, $0.location, result) }
    let photo = finding.asset.map { location($0.path, nil, result) }
    var members: [(String, JSON)] = [("ruleId", .string(finding.code))]
    if let index { members.append(("ruleIndex", .int(index))) }
    members += [
      ("level", .string(level(finding.severity))),
      ("message", .object([("text", .string(finding.message))])),
      (
        "locations",
        .array((places.first ?? photo).map { [.object([("physicalLocation", $0)])] } ?? [])
      ),
    ]
    var related = places.dropFirst().map { (place: $0, text: "also here") }
    if let photo, !places.isEmpty { related.append((photo, "the photo")) }
    if !related.isEmpty {
      members.append(
        (
          "relatedLocations",
          .array(
            related.enumerated().map { index, item in
              .object([
                ("id", .int(index)), ("physicalLocation", item.place),
                ("message", .object([("text", .string(item.text))])),
              ])
            })
        ))
    }
    members += [
      ("partialFingerprints", .object([("cutline/v1", .string(finding.fingerprint))])),
      (
        "properties",
        .object([
          ("name", .string(finding.name)),
          ("evidence", .array(finding.evidence.map { $0.document(in: result) })),
          ("fix", finding.fix.map { $0.document(in: result) } ?? .null),
        ])
      ),
    ]
    return .object(members)
  }

  /// Paths below the working folder are relative, which viewers take from the repository's root.
  private static func location(_ path: String, _ place: Location?, _ result: AuditResult) -> JSON {
    let path = result.relative(path)
    let uri = path.hasPrefix("/") ? "file://" + Markup.uri(path) : Markup.uri(path)
    var members: [(String, JSON)] = [("artifactLocation", .object([("uri", .string(uri))]))]
    if let place {
      members.append(
        (
          "region",
          .object([("startLine", .int(max(1, place.line))), ("startColumn", .int(max(1, place.column)))])
        ))
    }
    return .object(members)
  }
}
