/// What stands under a photo: the sentence, the credit inside it, the date and the place that it states.
public struct Caption: Sendable, Hashable, Codable {
  /// Exactly as found.
  public var raw: String
  /// Without the credit and its brackets, white space squeezed, trailing doubles (`..`) mended.
  public var text: String
  /// The credit found inside the caption; nil if there is none.
  public var credit: Credit?
  /// When the photo was taken, as far as the caption says so.
  public var date: CaptionDate?
  /// `Istanbul, Turkey`, as written.
  public var place: String?

  public init(
    raw: String, text: String, credit: Credit? = nil, date: CaptionDate? = nil, place: String? = nil
  ) {
    self.raw = raw
    self.text = text
    self.credit = credit
    self.date = date
    self.place = place
  }
}

/// A date that a caption states, and what it is the date of. A release date is not a taken date.
public struct CaptionDate: Sendable, Hashable, Codable {
  public enum Role: String, Sendable, Hashable, Codable {
    case taken, released, obtained, event, published
  }
  public enum Basis: String, Sendable, Hashable, Codable {
    /// Written out: `May 14, 2022`.
    case explicit
    /// Counted from the article's date: `on Friday`.
    case relative
  }
  public var value: PartialDate
  public var role: Role
  public var basis: Basis
  /// The words that say it.
  public var text: String
  public var confidence: Double

  public init(value: PartialDate, role: Role, basis: Basis, text: String, confidence: Double) {
    self.value = value
    self.role = role
    self.basis = basis
    self.text = text
    self.confidence = confidence
  }
}
