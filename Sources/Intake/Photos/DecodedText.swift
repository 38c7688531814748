package import Cutline

/// Bytes of unknown encoding as text, and how they were taken.
package struct DecodedText: Sendable, Hashable {
  package var value: String
  package var encoding: TextEncoding

  package init(value: String, encoding: TextEncoding) {
    self.value = value
    self.encoding = encoding
  }

  /// ASCII, UTF-8 if it is valid, else the likeliest 8-bit encoding.
  package init(guessing bytes: [UInt8], twins: [String] = []) {
    if let text = DecodedText(ascii: bytes) {
      self = text
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(value: text, encoding: .utf8)
    } else {
      self = CodePage.decode(bytes, twins: twins, preferred: nil)
    }
  }

  /// Nil if a byte is over 127.
  package init?(ascii bytes: [UInt8]) {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    self.init(value: String(decoding: bytes, as: UTF8.self), encoding: .ascii)
  }

  /// Up to the first NUL, without a byte order mark; a lone surrogate becomes U+FFFD.
  package init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      let unit = isLittleEndian ? second << 8 | first : first << 8 | second
      at += 2
      if unit == 0 { break }
      if unit != 0xFEFF || !units.isEmpty { units.append(unit) }
    }
    self.init(value: String(decoding: units, as: UTF16.self), encoding: .utf16)
  }
}
