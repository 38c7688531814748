extension Caption {
  /// Splits a caption into its sentence and its credit, and takes out date and place (credit grammar §2, §10).
  ///
  /// - Parameters:
  ///   - text: The caption as found; it stays in ``raw``.
  ///   - published: The day of the article, from which `on Friday` and `May 18` count back. Without it such a
  ///     date stays unresolved.
  public init(parsing text: String, published: PartialDate? = nil) {
    let squeezed = CaptionText.squeezed(text)
    let split = CreditSplit(squeezed)
    let sentence = CaptionText.mended(split.sentence)
    self.init(raw: text, text: sentence, credit: split.credit)
    let tokens = CaptionTokens(sentence)
    if let (date, place) = CaptionDate.stated(in: tokens, published: published) {
      self.date = date
      self.place = CaptionPlace.phrase(before: place, in: tokens)
    } else if let date = credit?.date {
      self.date = CaptionDate(
        value: date, role: .taken, basis: .explicit, text: date.description, confidence: 0.6)
    }
  }
}
