/// The tables that a credit is read with.
public struct Lexicon: Sendable {
  public var gazetteer: Gazetteer
  public var labels: Labels { didSet { plain = PlainWords(labels: labels) } }
  /// The words of the grammar for ``PlainCredit``.
  private(set) var plain: PlainWords

  public init(gazetteer: Gazetteer = .standard, labels: Labels = .standard) {
    self.gazetteer = gazetteer
    self.labels = labels
    plain = PlainWords(labels: labels)
  }

  /// What Cutline ships with.
  public static let standard = Lexicon()
}
