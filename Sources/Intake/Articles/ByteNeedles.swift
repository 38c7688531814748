/// Words that are looked for inside other text, byte by byte: class names, addresses.
struct ByteNeedles: Sendable {
  /// All words, those whose first two letters fall into one slot beside each other.
  private var bytes: [UInt8] = []
  /// Where each word begins in ``bytes``, and where the last one ends.
  private var starts: [Int] = [0]
  /// The first word of each slot.
  private var slots: [Int] = []

  private static let slotCount = 1024

  @inline(__always) private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 31 &+ Int(second)) & (slotCount - 1)
  }

  /// - Parameter words: Lower case, of two bytes at least.
  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }.filter { $0.count >= 2 }
      .sorted { ByteNeedles.slot($0[0], $0[1]) < ByteNeedles.slot($1[0], $1[1]) }
    slots = [Int](repeating: 0, count: ByteNeedles.slotCount + 1)
    for word in words {
      slots[ByteNeedles.slot(word[0], word[1]) + 1] += 1
      bytes += word
      starts.append(bytes.count)
    }
    for i in 1..<slots.count { slots[i] += slots[i - 1] }
  }

  /// Without regard to the case of ASCII letters.
  func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in (0..<max(0, text.count - 1)).contains { begins(at: $0, in: text) } }
  }

  func occur(in bytes: [UInt8]) -> Bool { occur(in: bytes, bytes.indices) }

  func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      return (0..<max(0, text.count - 1)).contains { begins(at: $0, in: text) }
    }
  }

  /// The greatest offset at which one of the words begins, -1 if none does.
  func last(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var i = text.count - 2
    while i >= 0 {
      if begins(at: i, in: text) { return i }
      i -= 1
    }
    return -1
  }

  @inline(__always) private func begins(at i: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let slot = ByteNeedles.slot(ByteNeedles.lower(text[i]), ByteNeedles.lower(text[i + 1]))
    return slots[slot] < slots[slot + 1] && begins(slot: slot, at: i, in: text)
  }

  private func begins(slot: Int, at i: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for word in slots[slot]..<slots[slot + 1] {
      let (start, end) = (starts[word], starts[word + 1])
      guard end - start <= text.count - i else { continue }
      var at = start
      while at < end, ByteNeedles.lower(text[i + at - start]) == bytes[at] { at += 1 }
      if at == end { return true }
    }
    return false
  }

  @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
