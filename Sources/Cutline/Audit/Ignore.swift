/// A remark of a person that a finding is known and accepted: `cutline:ignore CRD110 wire policy`, in a comment of an
/// article or of a photo's sidecar.
public struct Ignore: Sendable, Hashable {
  /// What it speaks of.
  public enum Scope: Sendable, Hashable {
    /// The photo that the sidecar stands beside.
    case photo
    /// The whole article.
    case article
    /// The images that begin in these lines: the remark's, up to the next image's.
    case lines(ClosedRange<Int>)
  }

  /// Codes, prefixes or names as written: `CRD110`.
  public var rules: [String]
  /// Why, in the person's words.
  public var reason: String?
  public var scope: Scope
  /// What it stands in: `article.comment`, `article.front-matter`, `sidecar`.
  public var source: String
  /// The remark itself, as it stands there.
  public var raw: String
  public var path: String
  public var location: Location

  public init(
    rules: [String], reason: String?, scope: Scope = .article, source: String, raw: String, path: String,
    location: Location
  ) {
    self.rules = rules
    self.reason = reason
    self.scope = scope
    self.source = source
    self.raw = raw
    self.path = path
    self.location = location
  }

  /// True if the remark speaks of the rule.
  public func covers(_ rule: Rule) -> Bool { rules.contains { rule.isMeant(by: $0) } }

  /// True if the remark accepts the finding at one of its places; a sidecar's accepts it everywhere.
  func accepts(_ finding: Finding, at place: Finding.Place?) -> Bool {
    guard
      rules.contains(where: { finding.code.hasPrefix($0.uppercased()) || finding.name == $0.lowercased() })
    else { return false }
    switch scope {
    case .photo: return true
    case .article: return place?.path == path
    case .lines(let lines): return place.map { $0.path == path && lines.contains($0.location.line) } ?? false
    }
  }

  /// True if remarks accept the finding: one of its photo, or of every article it is about.
  ///
  /// - Returns: The remarks that do it, empty if the finding stands.
  public static func accepting(_ finding: Finding, among ignores: [Ignore]) -> [Ignore] {
    let ofPhoto = ignores.filter { $0.scope == .photo && $0.accepts(finding, at: nil) }
    if !ofPhoto.isEmpty || finding.articles.isEmpty { return ofPhoto }
    let ofPlaces = finding.articles.map { place in
      ignores.filter { $0.scope != .photo && $0.accepts(finding, at: place) }
    }
    return ofPlaces.allSatisfy { !$0.isEmpty } ? ofPlaces.flatMap { $0 }.unique() : []
  }
}
