extension ByteSource {
  /// A number of up to 8 bytes; nil if it does not lie wholly in the file or is over `Int.max`.
  func number(at offset: Int, width: Int, isLittleEndian: Bool = false) -> Int? {
    guard offset >= 0, offset <= size - width else { return nil }
    var value: UInt64 = 0
    for i in 0..<width {
      guard let byte = self[offset + (isLittleEndian ? width - 1 - i : i)] else { return nil }
      value = value << 8 | UInt64(byte)
    }
    return Int(exactly: value)
  }

  /// The bytes from an offset on, as far as they are in the file; none for an offset that is none.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    return bytes(in: offset..<offset + min(count, size - offset))
  }

  /// The four characters that name a chunk or box, `?` for what is not ASCII; nil outside the file.
  func name(at offset: Int) -> String? {
    let bytes = bytes(at: offset, count: 4)
    guard bytes.count == 4 else { return nil }
    return String(decoding: bytes.map { (0x20..<0x7F).contains($0) ? $0 : 0x3F }, as: UTF8.self)
  }
}
