extension Report {
  /// For GitHub Actions: workflow commands that become annotations at the line
  /// (docs.github.com, Workflow commands for GitHub Actions).
  public static let github = Report(
    name: "github", summary: "annotations for GitHub Actions",
    add: { findings, _, result in findings.map { annotation($0, result) + "\n" }.joined() })

  /// `::error file=articles/kalin.txt,line=5,col=171,title=cutline (CRD105)::the article credits …`
  private static func annotation(_ finding: Finding, _ result: AuditResult) -> String {
    var properties: [(String, String)] = []
    if let place = finding.articles.first {
      properties = [
        ("file", result.relative(place.path)), ("line", String(place.location.line)),
        ("col", String(place.location.column)),
      ]
    } else if let asset = finding.asset {
      properties = [("file", result.relative(asset.path))]
    }
    properties.append(("title", "cutline (\(finding.code))"))
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var message = finding.articles.isEmpty ? "" : finding.asset.map { result.relative($0.path) + ": " } ?? ""
    message += finding.message
    for exhibit in finding.evidence where exhibit.verdict == .differs || exhibit.verdict == .similar {
      message += "\n\(exhibit.source): \(exhibit.raw)"
    }
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    return "::\(command) \(list)::\(escaped(message, isProperty: false))"
  }

  /// As the runner takes it back: `%`, line ends, and in properties what parts them.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      case ":" where isProperty: out += "%3A"
      case "," where isProperty: out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
