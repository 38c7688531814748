/// What a newsroom sets: its house style, its suppliers, its rights, and what counts as today.
public struct Style: Sendable, Hashable {
  /// The day on which the audit runs, for dates in the future.
  public var today: PartialDate
  /// How far apart two dates of one photo may be, in hours. 36 covers time zones and midnight.
  public var toleranceHours: Int
  /// Pictures smaller than this on both sides are page furniture, in pixels.
  public var minimumSize: Int
  /// How a credit line is printed; nil if the house has no rule.
  public var credit: CreditStyle?
  /// True if `Getty Images` without a name is what the house prints.
  public var isAgencyOnlyFine = false
  /// How old a photo may be beside an article before it has to be marked as a file photo, in days.
  public var oldPhotoDays = 30
  /// Agencies with which the house has a contract of its own, by the gazetteer's ids: no distributor is missed.
  public var directSuppliers: Set<String> = []
  /// Which distributors have to be named for an agency, by ids: `["afp": ["getty"]]`.
  public var mandatoryDistributors: [String: [String]] = [:]
  /// Folders and files of sensitive subjects, whose places must not be told: globs.
  public var sensitivePaths: [String] = []
  /// Folders and files where pictures advertise: globs. What is for editorial use only must not stand there.
  public var commercialPaths: [String] = []
  /// Where the house publishes, ISO 3166-1 alpha-2 in small letters; empty takes it from the articles' addresses.
  public var countries: Set<String> = []
  /// How often a party is credited before it is reported as unknown.
  public var minimumUses = 3
  /// True if the photos are an archive's, for whom "no archives" is a ban.
  public var isArchive = false
  public var rights = Rights()

  /// What the house writes into photos of its own.
  public struct Rights: Sendable, Hashable {
    /// `© {agency} {year}`; nil if nothing is written.
    public var notice: String?
    /// Where the licence stands (`xmpRights:WebStatement`).
    public var webStatement: String?
    /// Where a licence can be had (`plus:LicensorURL`).
    public var licensorURL: String?
    /// The house's own agencies, by the gazetteer's ids or names: the photos to which the above applies.
    public var owners: Set<String> = []

    public init() {}
  }

  public init(today: PartialDate, toleranceHours: Int = 36, minimumSize: Int = 200) {
    self.today = today
    self.toleranceHours = toleranceHours
    self.minimumSize = minimumSize
  }
}
