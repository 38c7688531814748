/// A photo credit as printed, read the way a picture desk reads it.
///
/// Two things are kept apart: who pressed the shutter (``photographers``, IPTC Creator) and whose name must
/// be printed (``chain``, IPTC Credit Line). An ambiguity is a result: see ``confidence``,
/// ``unknownParties`` and ``reasons``.
public struct Credit: Sendable, Hashable, Codable {
  /// Exactly as found, for ever.
  public var raw: String
  /// In reading order.
  public var photographers: [Person]
  /// Origin first, last distributor last.
  public var chain: [Party]
  public var role: Role
  /// Every marker seen; a pool handout keeps both.
  public var markers: Set<Marker>
  /// The party right after the last *via*.
  public var via: Party?
  /// `for The New York Times`.
  public var client: String?
  /// Marked as a file photo (`File Photo`, `Archivbild`, `archivo`).
  public var isFile: Bool
  /// `Symbolbild`, `stock image`: the picture does not show the event.
  public var isSymbolic: Bool
  /// A date inside the credit itself.
  public var date: PartialDate?
  /// `CC BY-SA 4.0`, `public domain`.
  public var licence: String?
  /// Boilerplate that was cut out, verbatim.
  public var restrictions: [String]
  /// Segments that are neither clearly a person nor an organisation. They also stand in ``chain``
  /// or ``photographers`` where their position says what they are.
  public var unknownParties: [String]
  /// The pictures of a composite, each with its own credit: `Left: Ana Lima/AP. Right: Jo Park/Reuters`. Empty for
  /// one picture. ``photographers`` and ``chain`` name those of all panels.
  public var panels: [Panel]
  /// Who did something else than take the picture: `Styling: Jo Park`.
  public var otherCredits: [OtherCredit]
  /// 0 to 1. At 0.75 it is accepted, below 0.45 it is only a candidate.
  public var confidence: Double
  /// What else the confidence comes from than the names.
  var evidence = Confidence.Evidence()

  /// Why it is so sure, in words.
  public var reasons: [String] { Confidence.reasons(of: self) }

  public init(
    raw: String, photographers: [Person] = [], chain: [Party] = [], role: Role = .unknown,
    markers: Set<Marker> = [], via: Party? = nil, client: String? = nil, isFile: Bool = false,
    isSymbolic: Bool = false, date: PartialDate? = nil, licence: String? = nil, restrictions: [String] = [],
    unknownParties: [String] = [], panels: [Panel] = [], otherCredits: [OtherCredit] = [],
    confidence: Double = 0
  ) {
    self.raw = raw
    self.photographers = photographers
    self.chain = chain
    self.role = role
    self.markers = markers
    self.via = via
    self.client = client
    self.isFile = isFile
    self.isSymbolic = isSymbolic
    self.date = date
    self.licence = licence
    self.restrictions = restrictions
    self.unknownParties = unknownParties
    self.panels = panels
    self.otherCredits = otherCredits
    self.confidence = confidence
  }

  /// True if nobody is named: neither a photographer nor a party.
  public var isEmpty: Bool { photographers.isEmpty && chain.isEmpty }

  /// What the credit says in one short line: `Murad Sezer · Reuters`.
  public var summary: String {
    let names = photographers.map(\.name).joined(separator: ", ")
    let parties = chain.map(\.name).joined(separator: " → ")
    return [names, parties].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Credit {
  /// A credit for something else than taking the picture; its names are no photographers (credit grammar §9).
  public struct OtherCredit: Sendable, Hashable, Codable {
    /// What was done, as written: `Styling`, `Hair & Make-up`, `Drone operator`, `Text by`.
    public var task: String
    /// Persons and companies, as displayed.
    public var names: [String]

    public init(task: String, names: [String]) {
      self.task = task
      self.names = names
    }
  }
}

/// What kind of picture the credit says it is; one, by precedence (credit grammar §8).
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  case ai, screenshot, social, handout, pool, courtesy, illustration, open, commission, stock, agency, staff,
    unknown
}

/// A word of the trade seen in a credit.
public enum Marker: String, Sendable, Hashable, Codable, CaseIterable {
  case ai, screenshot, social, handout, pool, courtesy, illustration, file, symbolic, stringer, staff,
    contributor, uncredited, truncated, thirdParty, reviewed, orphan, composite, mandatoryCredit, `private`
}
