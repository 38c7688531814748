/// An audit rule: a value with its words, its examples and a pure check.
///
/// To add a rule: write `Rules/CODE.swift` with an extension that holds it, and add it to ``all``. Its
/// examples are its tests and its documentation.
public struct Rule: Sendable {
  /// Stable for ever, never reused: `CRD105`.
  public let code: String
  /// Named for what is wrong, reads after "allow": `photographer-mismatch`.
  public let name: String
  /// The default severity; a check may report another one where the rule says so.
  public let severity: Severity
  /// What it checks, one sentence.
  public let summary: String
  /// Why that is bad, one or two sentences.
  public let why: String
  /// When it is silent on purpose.
  public let falsePositives: String
  public let examples: [Example]
  /// Looks at one entry; no files, no database, no clock but the style's.
  public let check: @Sendable (Entry, Style) -> [Finding]

  /// The seven families, by the letters of the code.
  public var family: String { String(code.prefix(3)) }

  /// An entry for which the rule must fire or stay silent.
  public struct Example: Sendable {
    public enum Expectation: String, Sendable { case fires, silent, falsePositive }
    public var expectation: Expectation
    /// In words: `the file names another photographer`.
    public var title: String
    public var entry: Entry

    public init(_ expectation: Expectation, _ title: String, _ entry: Entry) {
      self.expectation = expectation
      self.title = title
      self.entry = entry
    }
  }
}

/// What a newsroom sets: the dates' tolerance and what counts as today.
public struct Style: Sendable, Hashable {
  /// The day on which the audit runs, for dates in the future.
  public var today: PartialDate
  /// How far apart two dates of one photo may be, in hours. 36 covers time zones and midnight.
  public var toleranceHours: Int
  /// Pictures smaller than this on both sides are page furniture, in pixels.
  public var minimumSize: Int

  public init(today: PartialDate, toleranceHours: Int = 36, minimumSize: Int = 200) {
    self.today = today
    self.toleranceHours = toleranceHours
    self.minimumSize = minimumSize
  }
}
