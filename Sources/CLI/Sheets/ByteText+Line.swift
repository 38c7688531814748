import Cutline

extension ByteText {
  /// Others' words on one line (``Swift/String/oneLine``), cut to so many characters. Nearly all are printable ASCII
  /// with a line end here and there, and go from bytes to bytes.
  mutating func append(line text: String, limit: Int = .max) {
    let done = text.utf8.withContiguousStorageIfAvailable { appendQuick($0, limit: limit) }
    if done != true { append(ByteText.clipped(text, limit: limit)) }
  }

  /// False, and nothing written, where characters have to be told apart.
  private mutating func appendQuick(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    // A mark behind the last character that is kept would be part of it.
    let isCut = bytes.count > limit
    let head = UnsafeBufferPointer(rebasing: isCut ? bytes[..<(limit + 1)] : bytes[...])
    switch ByteText.kind(of: head) {
    case .plain: append(isCut ? UnsafeBufferPointer(rebasing: head[..<(limit - 1)]) : head)
    case .blanks:
      for byte in isCut ? head[..<(limit - 1)] : head[...] { append(byte < 0x20 ? 0x20 : byte) }
    case .others: return false
    }
    if isCut { append("…") }
    return true
  }

  private enum Kind { case plain, blanks, others }

  /// Printable ASCII; ASCII with tabs and line ends too; anything else.
  private static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var kind = Kind.plain
    var at = 0
    while at < raw.count {
      if at + 8 <= raw.count {
        // The highest bit of each byte: over 0x7E, or under 0x20.
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if (word | (word &+ ones) | (word &- 0x20 &* ones)) & (0x80 &* ones) == 0 {
          at += 8
          continue
        }
      }
      let byte = raw[at]
      if byte >= 0x7F { return .others }
      if byte < 0x20 {
        guard (0x09...0x0D).contains(byte) else { return .others }
        kind = .blanks
      }
      at += 1
    }
    return kind
  }

  private static func clipped(_ value: String, limit: Int) -> String {
    let line = value.oneLine
    guard line.utf8.count > limit,
      let end = line.index(line.startIndex, offsetBy: limit, limitedBy: line.endIndex), end < line.endIndex
    else { return line }
    return line[..<line.index(before: end)] + "…"
  }
}
