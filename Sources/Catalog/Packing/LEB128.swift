/// Numbers as bytes: seven bits a byte, the lowest first, the highest bit set on all but the last.
extension [UInt8] {
  mutating func append(leb number: UInt64) {
    var rest = number
    while rest > 0x7F {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func append(leb number: Int) { append(leb: UInt64(bitPattern: Int64(number))) }
}

/// Reads numbers from bytes, one after the other.
struct LEBReader {
  let bytes: UnsafeRawBufferPointer
  var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  /// Nil at the end, and where it is damaged.
  mutating func number() -> UInt64? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    return nil
  }

  /// A number that is no larger than a limit.
  mutating func int(upTo limit: Int) -> Int? {
    guard limit >= 0, let number = number(), number <= UInt64(limit) else { return nil }
    return Int(number)
  }
}
