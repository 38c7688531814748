/// Finds names by a 64-bit hash of their bytes, letters made small, which the tokenizer computes while it reads them.
///
/// Two names with one hash would be taken for each other: by chance that happens once in 10^19 names, and a page that
/// is made to do it harms nothing but its own reading.
struct NameTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt16]
  private let mask: Int

  /// FNV-1a.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  init(_ names: [(name: String, value: UInt16)]) {
    var size = 16
    while size < names.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt16](repeating: 0, count: size)
    for (name, value) in names {
      let hash = name.utf8.reduce(NameTable.seed) { NameTable.mix($0, $1) }
      var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = hash
      values[slot] = value
    }
  }

  /// The value of the name with this hash.
  @inline(__always) func value(of hash: UInt64) -> UInt16? {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while true {
      let key = keys[slot]
      if key == hash { return values[slot] }
      if key == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }
}
