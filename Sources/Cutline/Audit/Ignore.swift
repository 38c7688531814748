/// A remark of a person that a finding is known and accepted: a comment beside a photo or in an article.
public struct Ignore: Sendable, Hashable {
  /// Codes, prefixes or names as written: `CRD110`.
  public var rules: [String]
  /// Why, in the person's words.
  public var reason: String?
  /// What it stands in: `article.comment`, `article.front-matter`, `sidecar`.
  public var source: String
  /// The remark itself, as it stands there.
  public var raw: String
  public var path: String
  public var location: Location

  public init(
    rules: [String], reason: String?, source: String, raw: String, path: String, location: Location
  ) {
    self.rules = rules
    self.reason = reason
    self.source = source
    self.raw = raw
    self.path = path
    self.location = location
  }

  /// True if the remark speaks of the rule.
  public func covers(_ rule: Rule) -> Bool {
    rules.contains { rule.code.hasPrefix($0.uppercased()) || rule.name == $0.lowercased() }
  }
}
