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

  func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occur(in: $0) }
  }

  func occur(in bytes: some RandomAccessCollection<UInt8>) -> Bool { last(in: bytes) >= 0 }

  /// The greatest offset at which one of the words begins, -1 if none does.
  func last(in bytes: some RandomAccessCollection<UInt8>) -> Int {
    var start = bytes.count - 1
    while start >= 0 {
      let at = bytes.index(bytes.startIndex, offsetBy: start)
      if begins[Int(bytes[at])], words.contains(where: { bytes[at...].starts(with: $0) }) { return start }
      start -= 1
    }
    return -1
  }
}
