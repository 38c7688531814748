/// The tables that a credit is read with.
public struct Lexicon: Sendable {
  public var gazetteer: Gazetteer
  public var labels: Labels

  public init(gazetteer: Gazetteer = .standard, labels: Labels = .standard) {
    self.gazetteer = gazetteer
    self.labels = labels
  }

  /// What Cutline ships with.
  public static let standard = Lexicon()
}
