/// Runs rules over entries.
public struct Audit: Sendable {
  public var rules: [Rule]
  public var style: Style

  public init(rules: [Rule], style: Style) {
    self.rules = rules
    self.style = style
  }

  /// What is wrong with one entry, in the order of the codes.
  public func findings(in entry: Entry) -> [Finding] { rules.flatMap { $0.check(entry, style) } }
}
