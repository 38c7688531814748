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
    /// True if there is a fix for it.
    public var isFixable: Bool
    /// True if it is in the file of known findings.
    public var isKnown: Bool

    public init(path: String, code: String, severity: String, isFixable: Bool = false, isKnown: Bool = false)
    {
      self.path = path
      self.code = code
      self.severity = severity
      self.isFixable = isFixable
      self.isKnown = isKnown
    }
  }
  public var findings: [Fact]

  public init(findings: [Fact] = []) { self.findings = findings }
}
