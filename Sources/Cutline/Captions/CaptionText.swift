/// The small repairs that every caption needs before it is read.
package enum CaptionText {
  /// White space of every kind to single blanks, none at the ends; invisible characters out.
  package static func squeezed(_ text: String) -> String {
    if text.withBytes(isSqueezed) { return text }
    var out = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        blank = true
      } else if !CaptionTokens.isInvisible(scalar) || scalar.value == 0x200C || scalar.value == 0x200D {
        if blank, !out.isEmpty { out.append(" ") }
        blank = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// True if nothing is to be done: no white space but single blanks between words, nothing invisible.
  private static func isSqueezed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for i in 0..<bytes.count {
      let byte = bytes[i]
      if byte <= 0x20 {
        if byte < 0x20 || before == 0x20 { return false }
      } else if byte >= 0x7F, mayVanish(at: i, in: bytes) {
        return false
      }
      before = byte
    }
    return before != 0x20
  }

  /// True if a character of several bytes is or may be white space or invisible.
  private static func mayVanish(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = i + 1 < bytes.count ? bytes[i + 1] : 0
    switch bytes[i] {
    case 0x7F, 0xE1, 0xEF: return true
    case 0xC2: return next <= 0xA0 || next == 0xAD
    case 0xE2:
      guard next == 0x80, i + 2 < bytes.count else { return next == 0x81 }
      return bytes[i + 2] <= 0x8F || bytes[i + 2] >= 0xA8
    case 0xE3: return next == 0x80 && i + 2 < bytes.count && bytes[i + 2] == 0x80
    default: return false
    }
  }

  /// Without marks that a cut-out credit leaves behind (`,` `|` `—`), and with `..` at the end as one stop.
  package static func mended(_ text: String) -> String {
    text.withBytes { bytes in
      var start = 0
      var end = bytes.count
      while end > start, let mark = marks.first(where: { bytes[start..<end].ends(with: $0) }) {
        end -= mark.count
      }
      while start < end, let mark = marks.first(where: { bytes[start..<end].starts(with: $0) }),
        mark != [0x2D]
      {
        start += mark.count
      }
      // Two stops are a slip; three are an ellipsis.
      if end - start > 2, bytes[end - 1] == 0x2E, bytes[end - 2] == 0x2E, bytes[end - 3] != 0x2E { end -= 1 }
      return end - start == bytes.count ? text : String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  private static let marks: [[UInt8]] = [" ", ",", "|", "—", "–", "/", "·", "•", ":", ";", "-"].map {
    Array($0.utf8)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(endIndex - suffix.count)...].elementsEqual(suffix)
  }
}
