#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Whole files of bytes, looked at eight at a time.
enum UTF8Bytes {
  /// True if the bytes are well-formed UTF-8 (Unicode, table 3-7).
  static func areValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        while i + 8 <= raw.count,
          raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          i += 8
        }
        continue
      }
      let length = byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
      guard length > 0, i + length <= bytes.count else { return false }
      let second = bytes[i + 1]
      let lowest: UInt8 = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return false }
      if length > 2, bytes[i + 2] & 0xC0 != 0x80 { return false }
      if length > 3, bytes[i + 3] & 0xC0 != 0x80 { return false }
      i += length
    }
    return true
  }

  /// The high bit of each of eight bytes that is below a blank, and at times that of one above such a byte.
  @inline(__always) static func controls(in word: UInt64) -> UInt64 {
    let word = UInt64(littleEndian: word)
    return (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  static func first(_ byte: UInt8, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
