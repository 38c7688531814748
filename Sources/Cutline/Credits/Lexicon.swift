/// The tables that a credit is read with.
public final class Lexicon: Sendable {
  public let gazetteer: Gazetteer
  public let labels: Labels
  /// The words of the grammar for ``PlainCredit``.
  let plain: PlainWords

  public init(gazetteer: Gazetteer = .standard, labels: Labels = .standard) {
    self.gazetteer = gazetteer
    self.labels = labels
    plain = PlainWords(labels: labels)
  }

  /// What Cutline ships with.
  public static let standard = Lexicon()
}
