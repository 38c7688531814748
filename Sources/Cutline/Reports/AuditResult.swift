/// What an audit found, with what a report needs to say it.
public struct AuditResult: Sendable {
  /// In the order in which they are reported; empty while they are streamed.
  public var findings: [Finding]
  /// Of all that were reported, streamed ones too.
  public var tally: FindingCounts
  /// How many photos and articles were looked at.
  public var photoCount: Int
  public var articleCount: Int
  /// Findings below the severity that was asked for; they are not among ``findings``.
  public var hiddenCount: Int
  /// Findings that the baseline knows.
  public var baselineCount = 0
  /// Findings that remarks or the configuration accept.
  public var acceptedCount = 0
  /// The rules that ran; every rule if nobody says.
  public var rules: [Rule] = Rule.all
  /// The profile that chose them.
  public var profile = Profile.newsroom.name
  /// Paths are printed relative to this folder; nil prints them as they are.
  public var base: String?
  /// The day of the audit, for machine formats: of one day, two runs over the same files are the same bytes.
  public var day: PartialDate?
  /// Cutline's own, for machine formats.
  public var version: String
  public var isColoured: Bool
  /// Plain signs only, for terminals without UTF-8.
  public var isASCII: Bool
  /// What the findings are put together by, in reports that have groups.
  public var grouping = FindingKey.article
  /// A small picture of a photo, as a data URI; nil where there is none.
  public var thumbnail: (@Sendable (_ path: String) -> String?)?

  public init(
    findings: [Finding], photoCount: Int, articleCount: Int, hiddenCount: Int = 0, base: String? = nil,
    day: PartialDate? = nil, version: String, isColoured: Bool = false, isASCII: Bool = false
  ) {
    self.findings = findings
    tally = FindingCounts(findings)
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

  /// The subject of what is true of no photo alone: two ways to write a name.
  static let whole = "catalog"

  /// What a finding is about, as people name it: the photo, else the place in the article.
  func subject(of finding: Finding) -> String {
    if let asset = finding.asset { return relative(asset.path) }
    return finding.articles.first.map { "\(relative($0.path)):\($0.location.line)" } ?? AuditResult.whole
  }
}
