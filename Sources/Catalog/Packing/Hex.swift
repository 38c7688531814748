extension [UInt8] {
  /// Nil if there is anything but pairs of hex digits.
  init?(hex text: String) {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 0x30...0x39: digit - 0x30
      case 0x61...0x66: digit - 0x57
      case 0x41...0x46: digit - 0x37
      default: nil
      }
    }
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self = bytes
  }
}

extension String {
  /// Two small hex digits a byte.
  init(hex bytes: UnsafeRawBufferPointer) {
    self.init(unsafeUninitializedCapacity: 2 * bytes.count) { out in
      func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
      for (index, byte) in bytes.enumerated() {
        out[2 * index] = digit(byte >> 4)
        out[2 * index + 1] = digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }
}

/// The fingerprints that begin with some hex digits, as SQL: by the index over the first six bytes, then by the rest.
struct FingerprintRange {
  /// The first and the last of them, as 32 hex digits.
  let from: String
  let to: String

  /// Nil if the text is no beginning of a fingerprint.
  init?(prefix: String) {
    let digits = prefix.lowercased()
    guard (1...32).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
    else { return nil }
    from = digits + String(repeating: "0", count: 32 - digits.utf8.count)
    to = digits + String(repeating: "f", count: 32 - digits.utf8.count)
  }

  /// - Parameter table: An alias of `photo`.
  func condition(on table: String) -> String {
    """
    substr(\(table).fingerprint, 1, 6) BETWEEN x'\(from.prefix(12))' AND x'\(to.prefix(12))'
    AND \(table).fingerprint BETWEEN x'\(from)' AND x'\(to)'
    """
  }
}
