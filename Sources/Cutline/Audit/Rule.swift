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
  /// What can be done about its findings without a person's thinking.
  public var fix = Repair.none
  /// True for a rule that runs only where it is named: by `--select`, `--extend-select` or a profile.
  public var isOffByDefault = false
  /// What it checks, one sentence.
  public let summary: String
  /// Why that is bad, one or two sentences.
  public let why: String
  /// When it is silent on purpose.
  public let falsePositives: String
  /// The keys of the configuration that it reads: `style.credit`.
  public var configuration: [String] = []
  public let examples: [Example]
  /// Looks at one entry; no files, no database, no clock but the style's.
  public let check: @Sendable (Entry, Style) -> [Finding]

  /// Whether a rule's findings carry a ``Fix``, and what that writes.
  public enum Repair: Sendable, Hashable {
    case none
    /// Loses nothing, and where the new value comes from is certain. What it writes, in words.
    case safe(String)
    /// Plausible; only with `--unsafe-fixes`. What it writes, in words. Single findings may be safe.
    case unsafe(String)

    /// What it writes; nil for ``none``.
    public var writes: String? {
      switch self {
      case .none: nil
      case .safe(let words), .unsafe(let words): words
      }
    }
  }

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
