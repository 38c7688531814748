/// Numbers that look random and are the same in every run: SplitMix64.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct Generator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// One of them.
  public mutating func pick<T>(_ items: [T]) -> T { items[Int(next() % UInt64(items.count))] }

  /// True so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { next() % 100 < UInt64(percent) }

  public mutating func number(_ range: Range<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// From 0 to below the limit; small numbers far more often: Zipf's law with an exponent of 1.
  public mutating func zipf(_ limit: Int) -> Int {
    var exponent = Double(number(0..<1_000_000)) / 1_000_000
    // The limit to the power of the exponent, which is halved until nothing of it is left.
    var (rank, base) = (1.0, Double(limit))
    while exponent > 1e-9 {
      exponent *= 2
      base = base.squareRoot()
      if exponent >= 1 {
        rank *= base
        exponent -= 1
      }
    }
    return min(limit - 1, Int(rank) - 1)
  }
}
