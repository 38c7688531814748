/// The same changes to bytes on every run: flips, cuts, repeats, extreme numbers.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// xorshift64*
  private mutating func next() -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int(truncatingIfNeeded: (state &* 0x2545_F491_4F6C_DD1D) >> 33)
  }

  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...next() % 4 {
      guard !bytes.isEmpty else { break }
      let at = next() % bytes.count
      switch next() % 7 {
      case 0: bytes[at] = UInt8(next() & 0xFF)
      case 1: bytes[at] ^= 1 << UInt8(next() % 8)
      case 2: for i in at..<min(at + 4, bytes.count) { bytes[i] = next() % 2 == 0 ? 0xFF : 0x7F }
      case 3: bytes.removeSubrange(at..<min(at + next() % 40, bytes.count))
      case 4:
        bytes.insert(contentsOf: bytes[at..<min(at + next() % 40, bytes.count)], at: next() % bytes.count)
      case 5: bytes.removeLast(bytes.count - at)
      default: bytes[at] = [0, 1, 0x1C, 0x3C, 0x80, 0xC0, 0xD8, 0xE1, 0xFE, 0xFF][next() % 10]
      }
    }
    return bytes
  }
}
