/// That a photo file is the image of an occurrence, how sure that is, and why.
public struct Link: Sendable, Hashable, Codable {
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Above the threshold and ahead of every other photo.
    case linked
    /// Above the threshold, but another photo is as good: a person has to decide.
    case ambiguous
    /// Below the threshold, kept so that it can be looked at.
    case candidate
    /// Decided by a person; stands for ever.
    case confirmed, rejected

    /// True if the photo counts as the image of the occurrence.
    public var holds: Bool { self == .linked || self == .confirmed }
  }
  /// 0 to 1.
  public var score: Double
  public var state: State
  /// In words, strongest first: `same file name kalin.jpg`, `captions agree (0.98)`.
  public var reasons: [String]

  public init(score: Double, state: State, reasons: [String]) {
    self.score = score
    self.state = state
    self.reasons = reasons
  }
}
