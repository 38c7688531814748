/// What an audit found, with what a report needs to say it.
public struct AuditResult: Sendable {
  /// In the order in which they are reported.
  public var findings: [Finding]
  /// How many photos and articles were looked at.
  public var photoCount: Int
  public var articleCount: Int
  /// Findings below the severity that was asked for; they are not among ``findings``.
  public var hiddenCount: Int
  /// Paths are printed relative to this folder; nil prints them as they are.
  public var base: String?
  /// The day of the audit, for machine formats: of one day, two runs over the same files are the same bytes.
  public var day: PartialDate?
  /// Cutline's own, for machine formats.
  public var version: String
  public var isColoured: Bool
  /// Plain signs only, for terminals without UTF-8.
  public var isASCII: Bool

  public init(
    findings: [Finding], photoCount: Int, articleCount: Int, hiddenCount: Int = 0, base: String? = nil,
    day: PartialDate? = nil, version: String, isColoured: Bool = false, isASCII: Bool = false
  ) {
    self.findings = findings
    self.photoCount = photoCount
    self.articleCount = articleCount
    self.hiddenCount = hiddenCount
    self.base = base
    self.day = day
    self.version = version
    self.isColoured = isColoured
    self.isASCII = isASCII
  }

  /// The path as seen from ``base``.
  func relative(_ path: String) -> String {
    guard let base, !base.isEmpty else { return path }
    let folder = base.hasSuffix("/") ? base : base + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
