/// A form in which the findings of an audit are shown: a value with a name, in ``all``.
public struct Report: Sendable {
  /// What `--output-format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// True if findings can be written as they are found, so that a million photos need no more memory than one.
  public let isStreamed: Bool
  private let begin: @Sendable (AuditResult) -> String
  private let add: @Sendable ([Finding], _ isFirst: Bool, AuditResult) -> String
  private let end: @Sendable (AuditResult) -> String

  /// Every form. To add one: a file with an extension that holds it, and a word here.
  public static let all: [Report] = [
    full, concise, grouped, json, ndjson, csv, junit, sarif, github, gitlab, markdown, html,
  ]

  /// The report of that name.
  public init?(named name: String) {
    guard let report = Report.all.first(where: { $0.name == name }) else { return nil }
    self = report
  }

  /// A report that needs every finding before its first word.
  init(name: String, summary: String, render: @escaping @Sendable (AuditResult) -> String) {
    self.name = name
    self.summary = summary
    isStreamed = false
    begin = { _ in "" }
    add = { _, _, _ in "" }
    end = render
  }

  /// A report that is written as findings come.
  ///
  /// - Parameter add: Writes findings that were found together, in order.
  init(
    name: String, summary: String, begin: @escaping @Sendable (AuditResult) -> String = { _ in "" },
    add: @escaping @Sendable ([Finding], _ isFirst: Bool, AuditResult) -> String,
    end: @escaping @Sendable (AuditResult) -> String = { _ in "" }
  ) {
    self.name = name
    self.summary = summary
    isStreamed = true
    self.begin = begin
    self.add = add
    self.end = end
  }

  /// The whole document, its last line ended.
  public func render(_ result: AuditResult) -> String {
    let body = result.findings.isEmpty ? "" : add(result.findings, true, result)
    return begin(result) + body + end(result)
  }

  /// What stands before the first finding. Only the settings of the result are known by then.
  public func head(_ result: AuditResult) -> String { begin(result) }

  /// The next findings; nothing for a report that waits for all.
  public func body(_ findings: [Finding], isFirst: Bool, _ result: AuditResult) -> String {
    findings.isEmpty ? "" : add(findings, isFirst, result)
  }

  /// What stands behind the last finding, or the whole of a report that is not streamed.
  public func tail(_ result: AuditResult) -> String { end(result) }
}
