/// What the catalog does not know by itself and a query may ask for: the findings of an audit.
public struct QueryFacts: Sendable {
  /// One finding about one asset.
  public struct Fact: Sendable {
    /// As in ``AssetLine/path``.
    public var path: String
    /// `CRD105`
    public var code: String
    /// `error`
    public var severity: String

    public init(path: String, code: String, severity: String) {
      self.path = path
      self.code = code
      self.severity = severity
    }
  }
  public var findings: [Fact]

  public init(findings: [Fact] = []) { self.findings = findings }
}
