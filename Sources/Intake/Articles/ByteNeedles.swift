/// Words that are looked for inside other text, byte by byte: class names, addresses.
struct ByteNeedles: Sendable {
  private let words: [[UInt8]]
  /// True at the value of every byte with which a word begins.
  private let begins: [Bool]

  /// - Parameter words: Lower case.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    var begins = [Bool](repeating: false, count: 256)
    for word in self.words { begins[Int(word[0])] = true }
    self.begins = begins
  }

  /// Without regard to the case of ASCII letters.
  func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occur(in: $0) }
  }

  func occur(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { occur(in: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for start in bytes.indices where begins[Int(ByteNeedles.lower(bytes[start]))] {
      for word in words where start + word.count <= bytes.count {
        if word.indices.allSatisfy({ ByteNeedles.lower(bytes[start + $0]) == word[$0] }) { return true }
      }
    }
    return false
  }

  /// The greatest offset at which one of the words begins, -1 if none does.
  func last(in bytes: [UInt8]) -> Int {
    bytes.indices.last { start in
      begins[Int(bytes[start])] && words.contains { bytes[start...].starts(with: $0) }
    } ?? -1
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
}
