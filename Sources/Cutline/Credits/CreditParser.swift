extension Credit {
  /// What a text is expected to be; it decides what a bare name is.
  public enum Expectation: Sendable, Hashable {
    /// A printed credit line.
    case creditLine
    /// A file's creator field: a bare name is a person.
    case creator
    /// A file's credit or source field: a bare name is a party.
    case party
  }

  /// Reads a credit line such as `(photo credit: REUTERS/MURAD SEZER)`. Never fails: an empty or unreadable
  /// line is a credit that names nobody.
  public init(parsing line: String, as expectation: Expectation = .creditLine) { self.init(raw: line) }
}
