#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Bytes made into text, never failing: what has no meaning becomes U+FFFD, and a note says so.
///
/// The order is that of browsers (WHATWG Encoding and HTML standards), with what an archive of decades teaches: a
/// byte order mark; UTF-8 if all of it is valid, whatever is declared; the HTTP header; what the page says; UTF-8
/// with stray bytes; windows-1252.
struct TextDecoding {
  var utf8: [UInt8]
  /// What had to be repaired or guessed, in words.
  var notes: [String] = []
  /// What the bytes were taken for.
  var charset: Charset

  /// - Parameters:
  ///   - header: The `charset` that the server sent, if there was one.
  ///   - isMarkup: True if the text itself may declare its encoding.
  init(_ bytes: [UInt8], header: String? = nil, isMarkup: Bool) {
    if let wide = WideText(bytes) {
      utf8 = Array(wide.text.utf8)
      charset = wide.charset
      return
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? bytes[3...] : bytes[...]
    if !TextDecoding.isEscaped(body), body.withUnsafeBufferPointer(UTF8Bytes.areValid) {
      utf8 = hasMark ? Array(body) : bytes
      charset = .utf8
      return
    }
    let declared = [header, isMarkup ? CharsetDeclaration.label(in: body) : nil].compactMap(\.self)
    let charsets = TextDecoding.inOrder(declared.compactMap { Charset(label: $0) })
    let counts = TextDecoding.sequences(in: body)
    // Stray bytes in what is UTF-8 otherwise: no other set gives whole sequences by chance.
    let isMostlyUTF8 = hasMark || counts.valid > counts.invalid * 4
    for candidate in charsets where !isMostlyUTF8 && candidate != .utf8 && counts.invalid > 0 {
      guard let read = TextDecoding.read(body, as: candidate), read.faults * 20 <= counts.high else {
        continue
      }
      (utf8, charset) = (Array(read.text.utf8), candidate)
      if read.faults > 0 { notes.append(TextDecoding.repaired(read.faults, "are not \(candidate.name)")) }
      return
    }
    if TextDecoding.isEscaped(body), let read = Iconv.text(body, from: .iso2022JP), read.faults == 0 {
      (utf8, charset) = (Array(read.text.utf8), .iso2022JP)
      return
    }
    if isMostlyUTF8 || counts.valid > counts.invalid {
      utf8 = Array(String(decoding: body, as: UTF8.self).utf8)
      charset = .utf8
      if counts.invalid > 0 {
        notes.append(
          TextDecoding.repaired(counts.invalid, "are not UTF-8") + "; the first is byte \(counts.first)")
      }
      return
    }
    utf8 = Array(TextDecoding.windows1252(body).utf8)
    charset = .windows1252
    if let label = declared.first, Charset(label: label) != .windows1252 {
      notes.append("the page declares \(label.prefix(40)), it was read as windows-1252")
    } else if declared.isEmpty {
      notes.append("not UTF-8, read as windows-1252")
    }
  }

  /// Servers send `iso-8859-1` for everything, so a page that names another set is believed first.
  private static func inOrder(_ charsets: [Charset]) -> [Charset] {
    charsets.count == 2 && charsets[0] == .windows1252 ? [charsets[1], charsets[0]] : charsets
  }

  /// Nil if this system has no converter, and for UTF-16, which text without a NUL is not.
  private static func read(_ body: ArraySlice<UInt8>, as charset: Charset) -> (text: String, faults: Int)? {
    if charset == .windows1252 { return (windows1252(body), 0) }
    return charset.iconvNames.isEmpty ? nil : Iconv.text(body, from: charset)
  }

  /// `3 bytes are not UTF-8 and were replaced`
  private static func repaired(_ count: Int, _ what: String) -> String {
    count == 1
      ? "1 byte \(what.replacing("are", with: "is", maxReplacements: 1)) and was replaced"
      : "\(count) bytes \(what) and were replaced"
  }

  /// True for the escapes that ISO-2022-JP switches its alphabets with, all in ASCII: `ESC $ B`.
  private static func isEscaped(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      var i = 0
      while i + 2 < bytes.count, let escape = memchr(base + i, 0x1B, bytes.count - i - 2) {
        i = UnsafeRawPointer(escape) - UnsafeRawPointer(base)
        if bytes[i + 1] == UInt8(ascii: "$"), bytes[i + 2] == 0x40 || bytes[i + 2] == 0x42 { return true }
        i += 1
      }
      return false
    }
  }

  /// Counts well-formed multi-byte sequences, stray bytes and bytes over 127: a file that is mostly UTF-8 is repaired.
  private static func sequences(
    in bytes: ArraySlice<UInt8>
  ) -> (valid: Int, invalid: Int, high: Int, first: Int) {
    var (valid, invalid, high, first) = (0, 0, 0, 0)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let length = bytes[i] < 0x80 ? 1 : bytes[i] < 0xC2 ? 0 : bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
      if length > 0, bytes[i] < 0xF5, i + length <= bytes.endIndex,
        bytes[(i + 1)..<(i + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        if length > 1 {
          valid += 1
          high += length
        }
        i += length
      } else {
        if invalid == 0 { first = i }
        invalid += 1
        high += 1
        i += 1
      }
    }
    return (valid, invalid, high, first)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    // 0x80–0x9F as the WHATWG encoding standard has them; five are undefined and stay control characters.
    let upper: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
      0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
      0x0161,
      0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}

extension TextDecoding {
  /// Why these bytes are no text; nil if they are. A NUL, or more than one control byte in ten.
  static func binaryContent(in bytes: [UInt8]) -> String? {
    if WideText.order(of: bytes) != nil { return nil }
    var controls = 0
    var first = 0
    if let nul = UTF8Bytes.first(0, in: bytes) { return "a NUL byte at byte \(nul)" }
    func look(at place: Int, _ byte: UInt8) {
      guard byte < 0x20, binary &>> UInt32(byte) & 1 == 1 else { return }
      if controls == 0 { first = place }
      controls += 1
    }
    bytes.withUnsafeBytes { bytes in
      var i = 0
      while i + 8 <= bytes.count {
        var marks = UTF8Bytes.controls(in: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        while marks != 0 {
          let place = i + marks.trailingZeroBitCount >> 3
          look(at: place, bytes[place])
          marks &= marks - 1
        }
        i += 8
      }
      while i < bytes.count {
        look(at: i, bytes[i])
        i += 1
      }
    }
    return controls * 10 > bytes.count
      ? "\(controls) control bytes in \(bytes.count), the first at byte \(first)" : nil
  }

  /// A bit for each byte below a blank that no text holds: all but tab, line feed, form feed, carriage return, escape.
  private static let binary: UInt32 = ~(1 << 9 | 1 << 10 | 1 << 12 | 1 << 13 | 1 << 27)
}
