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
  package init(guessing bytes: some RandomAccessCollection<UInt8>) {
    if let text = DecodedText(ascii: bytes) {
      self = text
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(value: text, encoding: .utf8)
    } else if let text = DecodedText.damagedUTF8(Array(bytes)) {
      self.init(value: text, encoding: .utf8)
    } else {
      self = CodePage.decode(Array(bytes), twins: [], preferred: nil)
    }
  }

  /// UTF-8 in which single bytes are broken, each of which becomes `?`. Nil where no whole character of Western
  /// writing shows that it is UTF-8 at all: two bytes of 8-bit text hardly ever form one by chance.
  private static func damagedUTF8(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    var isUTF8 = false
    var at = 0
    while at < bytes.count {
      let length = XMPPacket.sequenceLength(bytes, at: at)
      guard length > 0 else {
        text.append("?")
        at += 1
        continue
      }
      let piece = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars
      text += piece
      isUTF8 = isUTF8 || piece.contains { (0xC0..<0x250).contains($0.value) || $0.value >> 4 == 0x201 }
      at += length
    }
    return isUTF8 ? String(text) : nil
  }

  /// Nil if a byte is over 127.
  package init?(ascii bytes: some RandomAccessCollection<UInt8>) {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    guard all < 0x80 else { return nil }
    self.init(value: String(decoding: bytes, as: UTF8.self), encoding: .ascii)
  }

  /// Up to the first NUL, without a byte order mark; a lone surrogate becomes U+FFFD.
  package init(utf16 bytes: some RandomAccessCollection<UInt8>, isLittleEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var rest = bytes.makeIterator()
    while let first = rest.next(), let second = rest.next() {
      let unit =
        isLittleEndian ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
      if unit == 0 { break }
      if unit != 0xFEFF || !units.isEmpty { units.append(unit) }
    }
    self.init(value: String(decoding: units, as: UTF16.self), encoding: .utf16)
  }
}
