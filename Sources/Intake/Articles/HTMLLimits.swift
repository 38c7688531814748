#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much of a page is parsed. gumbo needs 21 s for 100,000 nested elements and 28 s for as many attributes
/// on one tag, and its stack overflows some way beyond; the largest real pages stay below 20,000 tags.
struct HTMLLimits {
  static let bytes = 8 << 20
  static let tags = 60_000
  static let depth = 3_000
  static let attributes = 500

  /// How many bytes to parse.
  private(set) var length: Int
  private(set) var notes: [String] = []

  init(_ bytes: [UInt8]) {
    length = min(bytes.count, HTMLLimits.bytes)
    if bytes.count > HTMLLimits.bytes {
      notes.append("only the first \(HTMLLimits.bytes >> 20) MiB of the page were read")
    }
    var tags = 0
    var depth = 0
    var open: [String: Int] = [:]
    var i = 0
    while let next = HTMLLimits.next(UInt8(ascii: "<"), in: bytes, from: i, end: length) {
      i = next
      tags += 1
      if tags > HTMLLimits.tags {
        cut(at: i, "after \(HTMLLimits.tags) tags")
        return
      }
      let isClosing = i + 1 < length && bytes[i + 1] == UInt8(ascii: "/")
      let name = HTMLLimits.name(in: bytes, from: i + (isClosing ? 2 : 1), end: length)
      if isClosing {
        if let count = open[name], count > 0 {
          open[name] = count - 1
          depth -= 1
        }
        i += 2
        continue
      }
      let (end, attributes) = HTMLLimits.tagEnd(in: bytes, from: i + 1 + name.utf8.count, end: length)
      if name.isEmpty {
        i += 1
        continue
      }
      if attributes > HTMLLimits.attributes {
        cut(at: i, "at a tag with more than \(HTMLLimits.attributes) attributes")
        return
      }
      if !HTMLLimits.flat.contains(name) {
        depth += 1
        open[name, default: 0] += 1
        if depth > HTMLLimits.depth {
          cut(at: i, "where elements nest more than \(HTMLLimits.depth) deep")
          return
        }
      }
      i = end
      if name == "script" || name == "style" {
        let close = Array("</\(name)".utf8)
        while let next = HTMLLimits.next(close[0], in: bytes, from: i, end: length) {
          i = next
          if HTMLLimits.matches(bytes, at: i, close, end: length) { break }
          i += 1
        }
      }
    }
  }

  private static func next(_ byte: UInt8, in bytes: [UInt8], from start: Int, end: Int) -> Int? {
    guard start < end else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func cut(at offset: Int, _ why: String) {
    length = offset
    notes.append("the page was cut off \(why), at byte \(offset)")
  }

  private static func name(in bytes: [UInt8], from start: Int, end: Int) -> String {
    var i = start
    while i < end, i - start < 32,
      (0x61...0x7A).contains(bytes[i] | 0x20) || (i > start && bytes[i] == 0x2D)
        || (i > start && (0x30...0x39).contains(bytes[i]))
    {
      i += 1
    }
    return String(decoding: bytes[start..<max(start, i)], as: UTF8.self).lowercased()
  }

  /// Where the tag ends and how many attributes it has at most; quoted values may hold anything.
  private static func tagEnd(in bytes: [UInt8], from start: Int, end: Int) -> (end: Int, attributes: Int) {
    var i = start
    var attributes = 0
    var wasBlank = false
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: ">"): return (i + 1, attributes)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if i > start,
          bytes[i - 1] == UInt8(ascii: "=")
            || (wasBlank && bytes[..<i].last { $0 > 0x20 } == UInt8(ascii: "=")),
          let close = bytes[(i + 1)..<end].firstIndex(of: bytes[i])
        {
          i = close
        }
        wasBlank = true
      case 0...0x20, UInt8(ascii: "/"): wasBlank = true
      default:
        if wasBlank { attributes += 1 }
        wasBlank = false
      }
      if attributes > HTMLLimits.attributes { return (i, attributes) }
      i += 1
    }
    return (end, attributes)
  }

  private static func matches(_ bytes: [UInt8], at i: Int, _ word: [UInt8], end: Int) -> Bool {
    guard i + word.count <= end else { return false }
    for j in word.indices where bytes[i + j] | 0x20 != word[j] | 0x20 { return false }
    return true
  }

  /// Elements that do not deepen the tree: void ones, and those whose end tag is commonly left out.
  private static let flat: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p",
    "li",
    "td", "tr", "th", "dd", "dt", "option", "param", "tbody", "thead", "path", "circle", "rect", "use",
    "polygon",
  ]
}
