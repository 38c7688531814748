/// What photos and occurrences are looked up by: a number in which they meet if they may belong together. Two
/// things may share a number by chance; matching compares the facts themselves.
///
/// Numbers have 32 bits, so that an index over millions of photos stays small: a photo has about a dozen.
public enum MatchKey {
  /// A key that more photos than this have says nothing.
  public static let crowd = 1000

  /// How many keys a sentence of a caption has: of two of its words, and of three.
  struct Sample: Sendable {
    let pairs: Int
    let triples: Int
  }

  /// What a photo keeps of each sentence of a caption: of one that lost a third of its words, forty-nine in fifty are
  /// found.
  static let photoSample = [
    Sample(pairs: 5, triples: 3), Sample(pairs: 3, triples: 2), Sample(pairs: 1, triples: 1),
  ]
  /// What an image in an article keeps, so that new photos find it, and what is looked up. They reach further up among
  /// the numbers than a photo's, for its sentence may be the longer one.
  static let occurrenceSample = [
    Sample(pairs: 9, triples: 6), Sample(pairs: 6, triples: 4), Sample(pairs: 2, triples: 2),
  ]
  static let lookedUp = [
    Sample(pairs: 22, triples: 14), Sample(pairs: 14, triples: 10), Sample(pairs: 6, triples: 4),
  ]

  static func base(_ name: ImageName) -> Int64 { key(1, name.base) }

  /// The last folder and the file's name; nil without a folder.
  static func tail(_ parts: [String]) -> Int64? {
    parts.count > 1 ? key(2, parts.suffix(2).joined(separator: "/").lowercased()) : nil
  }

  static func id(_ id: String) -> Int64 { key(3, id) }

  /// - Parameter day: ``PartialDate/dayNumber``
  static func assignment(day: Int, photographer: String) -> Int64 { key(4, "\(day) \(photographer)") }

  static func run(_ hash: UInt64) -> Int64 { Int64(truncatingIfNeeded: hash >> 32) }

  private static func key(_ kind: UInt8, _ text: String) -> Int64 {
    var hash = StableHash()
    hash.combine(kind)
    hash.combine(text)
    return run(hash.value)
  }
}

/// Where photos are looked up: in memory, or in a catalog's index.
public struct MatchIndex {
  /// The photos that have a key; of a crowd, at least one more than ``MatchKey/crowd``.
  public var photos: (Int64) throws -> [Int64]
  /// What one photo can be recognised by; nil if it is gone.
  var clues: (Int64) throws -> PhotoClues?

  public init(
    photos: @escaping (Int64) throws -> [Int64], clues: @escaping (Int64) throws -> PhotoClues?
  ) {
    self.photos = photos
    self.clues = clues
  }
}
