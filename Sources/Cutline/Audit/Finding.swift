/// Something wrong, with every value that was compared, side by side. The one finding type of Cutline.
public struct Finding: Sendable, Hashable {
  /// `CRD105`
  public var code: String
  /// `photographer-mismatch`
  public var name: String
  public var severity: Severity
  public var asset: Asset?
  /// Where in articles, in order.
  public var articles: [Place]
  /// One sentence without a full stop: `the article credits Murad Sezer, the file names David Delgado`.
  public var message: String
  public var evidence: [Exhibit]
  /// What a person can do next, if there is something better than `cutline explain CODE`.
  public var help: String?
  /// What would mend it; nil where a person has to think.
  public var fix: Fix?
  /// Who is credited for the photo, for groups and filters; set by ``Audit``.
  public var photographers: [String] = []
  public var agencies: [String] = []

  public struct Asset: Sendable, Hashable {
    public var id: String?
    public var path: String
    public init(id: String?, path: String) {
      self.id = id
      self.path = path
    }
  }

  /// An image's place in an article.
  public struct Place: Sendable, Hashable {
    public var path: String
    public var location: Location
    /// 0-based.
    public var imageIndex: Int
    public init(path: String, location: Location, imageIndex: Int) {
      self.path = path
      self.location = location
      self.imageIndex = imageIndex
    }
  }

  public init(
    code: String, name: String, severity: Severity, asset: Asset?, articles: [Place], message: String,
    evidence: [Exhibit], help: String? = nil, fix: Fix? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.asset = asset
    self.articles = articles
    self.message = message
    self.evidence = evidence
    self.help = help
    self.fix = fix
  }
}

/// How bad a finding is. Ordered: error is the greatest.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
  /// Style and hygiene; hidden unless asked for.
  case info
  /// A person should look.
  case warning
  /// Breaks publication or the law's spirit.
  case error

  public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }
  private var order: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One value in a finding: where it stands, what it says, what it was read as, and whether it is out of line.
public struct Exhibit: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, Codable {
    /// Agrees, or is the standard that the others are held against.
    case agrees
    /// Compatible, not equal: initials, a subset.
    case similar
    /// Out of line.
    case differs
    /// Nothing there.
    case empty
  }
  /// `article.caption`, `iim.2:80`, `xmp.dc:creator`, `file`.
  public var source: String
  public var raw: String
  /// The parse, in one short line; nil where there is nothing to parse.
  public var parsed: String?
  public var photographers: [String]
  public var chain: [String]
  public var verdict: Verdict
  /// `articles/kalin.txt:5:171`, or the block in the file.
  public var location: String?

  public init(
    source: String, raw: String, parsed: String? = nil, photographers: [String] = [], chain: [String] = [],
    verdict: Verdict, location: String? = nil
  ) {
    self.source = source
    self.raw = raw
    self.parsed = parsed
    self.photographers = photographers
    self.chain = chain
    self.verdict = verdict
    self.location = location
  }
}
