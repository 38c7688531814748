/// A person in a credit: as written, as displayed, and as compared.
public struct Person: Sendable, Hashable, Codable {
  /// Exactly as written: `MURAD SEZER`.
  public var written: String
  /// For people: `Murad Sezer`. Case is changed only where the writing is all capitals (grammar §11).
  public var name: String
  /// For comparison: `murad sezer`; case, accents, quotes and hyphens folded, nickname and suffix off.
  public var key: String
  /// `@user`, for credits to social media.
  public var handle: String?
  /// `Sgt.`
  public var prefix: String?
  /// `Jr.`
  public var suffix: String?

  public init(
    written: String, name: String, key: String, handle: String? = nil, prefix: String? = nil,
    suffix: String? = nil
  ) {
    self.written = written
    self.name = name
    self.key = key
    self.handle = handle
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// How far two names agree (credit grammar §11). Ordered: a higher level is a better match.
public enum NameMatch: Int, Sendable, Hashable, Comparable {
  case different = 0
  /// One is a subset of the other, or one edit apart in a long token, or equal in transliteration.
  case similar = 1
  /// `M. Sezer` and `Murad Sezer`.
  case initials = 2
  case sameKey = 3
  case sameDisplay = 4
  case identical = 5

  public static func < (a: NameMatch, b: NameMatch) -> Bool { a.rawValue < b.rawValue }
}
