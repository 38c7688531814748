/// A form in which the findings of an audit are shown: a value with a name, in ``all``.
public struct Report: Sendable {
  /// What `--output-format` takes.
  public let name: String
  /// One line for the help.
  public let summary: String
  /// The whole document, its last line ended.
  public let render: @Sendable (AuditResult) -> String

  /// Every form. To add one: a file with an extension that holds it, and a word here.
  public static let all: [Report] = [full, concise, json]

  /// The report of that name.
  public init?(named name: String) {
    guard let report = Report.all.first(where: { $0.name == name }) else { return nil }
    self = report
  }

  init(name: String, summary: String, render: @escaping @Sendable (AuditResult) -> String) {
    self.name = name
    self.summary = summary
    self.render = render
  }
}
