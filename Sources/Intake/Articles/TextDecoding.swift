/// Bytes made into text: a byte order mark, else valid UTF-8, else what a page declares, else windows-1252.
struct TextDecoding {
  var text: String
  /// What had to be repaired or guessed, in words.
  var notes: [String] = []

  init(_ bytes: [UInt8], isMarkup: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for i in stride(from: 2, to: bytes.count - 1, by: 2) {
        units.append(
          isLittle
            ? UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i]) : UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1]))
      }
      text = String(decoding: units, as: UTF16.self)
      return
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let valid = String(validating: body, as: UTF8.self) {
      text = valid
      return
    }
    let declared = isMarkup ? TextDecoding.declaredCharset(in: bytes) : nil
    let counts = TextDecoding.sequences(in: body)
    if body.startIndex > 0 || declared == "utf-8" || counts.valid > counts.invalid {
      text = String(decoding: body, as: UTF8.self)
      notes.append(
        "\(counts.invalid) byte\(counts.invalid == 1 ? " is" : "s are") not UTF-8 and \(counts.invalid == 1 ? "was" : "were") replaced; the first is byte \(counts.first)"
      )
      return
    }
    text = TextDecoding.windows1252(body)
    if let declared, !["windows-1252", "iso-8859-1", "latin1", "iso-8859-15", "us-ascii"].contains(declared) {
      notes.append("the page declares \(declared), it was read as windows-1252")
    } else if declared == nil {
      notes.append("not UTF-8, read as windows-1252")
    }
  }

  /// Why these bytes are no text; nil if they are. A NUL, or more than one control byte in ten.
  static func binaryContent(in bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    var controls = 0
    var first = 0
    for (i, byte) in bytes.enumerated() where byte < 0x20 {
      if byte == 0 { return "a NUL byte at byte \(i)" }
      if byte != 9, byte != 10, byte != 13, byte != 12 {
        if controls == 0 { first = i }
        controls += 1
      }
    }
    return controls * 10 > bytes.count
      ? "\(controls) control bytes in \(bytes.count), the first at byte \(first)" : nil
  }

  /// `<meta charset=…>` or the `content` of an old `http-equiv`, in the first 4 KiB; lower case.
  private static func declaredCharset(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { (65...90).contains($0) ? $0 + 32 : $0 }
    let word = Array("charset=".utf8)
    guard head.count > word.count else { return nil }
    for i in 0..<(head.count - word.count) where head[i...].starts(with: word) {
      let name = head[(i + word.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
        .prefix { ($0 > 0x2C && $0 < 0x3A) || (0x61...0x7A).contains($0) || $0 == 0x5F }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// Counts well-formed multi-byte sequences and stray bytes: a file that is mostly UTF-8 is repaired.
  private static func sequences(in bytes: ArraySlice<UInt8>) -> (valid: Int, invalid: Int, first: Int) {
    var valid = 0
    var invalid = 0
    var first = 0
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let length = bytes[i] < 0x80 ? 1 : bytes[i] < 0xC2 ? 0 : bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
      if length > 0, bytes[i] < 0xF5, i + length <= bytes.endIndex,
        bytes[(i + 1)..<(i + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        if length > 1 { valid += 1 }
        i += length
      } else {
        if invalid == 0 { first = i }
        invalid += 1
        i += 1
      }
    }
    return (valid, invalid, first)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    // 0x80–0x9F as the WHATWG encoding standard has them; five are undefined and stay control characters.
    let upper: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
      0x8D,
      0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
      0x203A,
      0x0153, 0x9D, 0x017E, 0x0178,
    ]
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
