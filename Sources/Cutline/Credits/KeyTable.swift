/// Numbers by name, looked up straight from bytes: no string is made and nothing is copied.
///
/// The keys are UTF-8 bytes, mostly folded names (``Name/compact(_:)``). Open addressing over a power of two.
struct KeyTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var length: Int32 = 0
    /// -1 for an empty slot.
    var value: Int32 = -1
  }
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var keys: [UInt8] = []
  private(set) var count = 0

  init() {}

  /// Words parted by white space, all with one number.
  init(words: String, value: Int = 1) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { self[word.utf8] = value }
  }

  /// FNV-1a, 64 bits; a hash can be carried on byte by byte with ``extended(_:by:)``.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always) static func extended(_ hash: UInt64, by byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    var hash = emptyHash
    for byte in key { hash = extended(hash, by: byte) }
    return hash
  }

  /// The number of a key; setting one keeps the key for good.
  subscript(key: some Collection<UInt8>) -> Int? {
    get {
      let hash = KeyTable.hash(key)
      let at = slot(of: key, hash)
      return slots[at].value < 0 ? nil : Int(slots[at].value)
    }
    set {
      guard let newValue, let value = Int32(exactly: newValue), value >= 0 else { return }
      if count * 2 >= slots.count { grow() }
      let hash = KeyTable.hash(key)
      let at = slot(of: key, hash)
      if slots[at].value < 0 {
        slots[at].hash = hash
        slots[at].start = Int32(keys.count)
        slots[at].length = Int32(key.count)
        keys.append(contentsOf: key)
        count += 1
      }
      slots[at].value = value
    }
  }

  /// The number of a key whose hash is known already.
  func value(of key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      // There is always an empty slot, and the mask keeps every place inside.
      let mask = slots.count &- 1
      var at = KeyTable.place(hash) & mask
      while slots[at].value >= 0 {
        if slots[at].hash == hash, slots[at].length == key.count, matches(slots[at], key) {
          return Int(slots[at].value)
        }
        at = (at &+ 1) & mask
      }
      return nil
    }
  }

  func value(of key: UnsafeBufferPointer<UInt8>) -> Int? { value(of: key, KeyTable.hash(key)) }

  private func matches(_ slot: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    keys.withUnsafeBufferPointer { keys in
      for i in 0..<key.count where keys[Int(slot.start) + i] != key[i] { return false }
      return true
    }
  }

  /// Where a key is, or the empty slot that it would get.
  private func slot(of key: some Collection<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var at = KeyTable.place(hash) & mask
    while slots[at].value >= 0 {
      let start = Int(slots[at].start)
      if slots[at].hash == hash, keys[start..<(start + Int(slots[at].length))].elementsEqual(key) { break }
      at = (at + 1) & mask
    }
    return at
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.value >= 0 {
      var at = KeyTable.place(slot.hash) & mask
      while slots[at].value >= 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
  }

  /// The low bits of FNV-1a change least with the last byte.
  @inline(__always) private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
  }
}

extension StringProtocol {
  /// True if a piece of text stands anywhere, byte by byte.
  func holds(_ piece: StaticString) -> Bool {
    withBytes { bytes in piece.withUTF8Buffer { bytes.holds($0) } }
  }

  func holds(_ piece: some StringProtocol) -> Bool { holds(piece.utf8) }

  func holds(_ piece: some Collection<UInt8>) -> Bool {
    withBytes { bytes in
      piece.withContiguousStorageIfAvailable { bytes.holds($0) }
        ?? Array(piece).withUnsafeBufferPointer { bytes.holds($0) }
    }
  }

  /// The text's UTF-8, in place where it is a native string.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// True if the bytes of a piece, which has some, stand anywhere.
  func holds(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count >= piece.count, piece.count > 0 else { return false }
    for i in 0...(count - piece.count) where self[i] == piece[0] {
      var k = 1
      while k < piece.count, self[i + k] == piece[k] { k += 1 }
      if k == piece.count { return true }
    }
    return false
  }
}
