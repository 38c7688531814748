extension Caption {
  /// Splits a caption into its sentence and its credit, and takes out date and place (credit grammar §2, §10).
  ///
  /// - Parameters:
  ///   - text: The caption as found; it stays in ``raw``.
  ///   - published: The day of the article, from which `on Friday` and `May 18` count back. Without it such a
  ///     date stays unresolved.
  public init(parsing text: String, published: PartialDate? = nil) {
    let (sentence, credit) = Caption.split(text)
    self.init(raw: text, text: sentence, credit: credit)
    let tokens = CaptionTokens(sentence)
    if let (date, place) = CaptionDate.stated(in: tokens, published: published) {
      self.date = date
      self.place = CaptionPlace.phrase(at: place, in: tokens)
    } else if let date = credit?.date {
      self.date = CaptionDate(
        value: date, role: .taken, basis: .explicit, text: date.description, confidence: 0.6)
    }
  }

  private static func split(_ text: String) -> (sentence: String, credit: Credit?) {
    // A last line that is a credit and nothing else stands on its own, however the one above ends.
    if let line = text.lastIndex(where: \.isNewline) {
      let last = CreditSplit(CaptionText.squeezed(String(text[line...])))
      let rest = CaptionText.squeezed(String(text[..<line]))
      if last.isWholeLine, !rest.isEmpty { return (CaptionText.mended(rest), last.credit) }
    }
    let split = CreditSplit(CaptionText.squeezed(text))
    return (CaptionText.mended(split.sentence), split.credit)
  }
}
