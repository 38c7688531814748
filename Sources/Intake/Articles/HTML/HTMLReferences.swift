/// Character references, resolved as the HTML Living Standard says (13.2.5.72–80): those without `;`, numbers that
/// mean windows-1252, and code points that are none.
struct HTMLReferences: Sendable {
  /// Where references may stand, and so how they and stray bytes are read.
  enum Context { case text, attribute, title, raw }

  private let names: NameTable
  /// Names that are read without `;`, all of two to six letters.
  private let short: NameTable
  /// The UTF-8 of all values, and where each begins.
  private let values: [UInt8]
  private let starts: [Int]

  static let standard = HTMLReferences()

  private init() {
    var all: [(name: String, value: UInt16)] = []
    var short: [(name: String, value: UInt16)] = []
    var values: [UInt8] = []
    var starts = [0]
    for line in HTMLEntities.table.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let words = line.split(separator: " ")
      guard let code = words.first else { continue }
      for point in code.split(separator: ".") {
        HTMLReferences.append(UInt32(point, radix: 16) ?? 0xFFFD, to: &values)
      }
      let value = UInt16(starts.count - 1)
      starts.append(values.count)
      for word in words.dropFirst() {
        let name = String(word.hasSuffix("*") ? word.dropLast() : word)
        all.append((name, value))
        if word.hasSuffix("*") { short.append((name, value)) }
      }
    }
    names = NameTable(all)
    self.short = NameTable(short)
    self.values = values
    self.starts = starts
  }

  /// Appends a piece of the source with its references resolved, line ends made LF (13.2.3.5) and NULs replaced.
  func append(_ source: UnsafeBufferPointer<UInt8>, in context: Context, to out: inout [UInt8]) {
    var i = 0
    while i < source.count {
      let start = i
      while i < source.count, source[i] != UInt8(ascii: "&"), source[i] != 13, source[i] != 0 { i += 1 }
      if i > start { out.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<i])) }
      guard i < source.count else { return }
      switch source[i] {
      case 13:
        out.append(10)
        i += i + 1 < source.count && source[i + 1] == 10 ? 2 : 1
      case 0:
        if context != .text { out += [0xEF, 0xBF, 0xBD] }
        i += 1
      default:
        let length = context == .raw ? 0 : reference(source, at: i, in: context, to: &out)
        if length == 0 { out.append(UInt8(ascii: "&")) }
        i += max(1, length)
      }
    }
  }

  /// Appends the character that the reference stands for. Returns the reference's length, 0 if there is none.
  private func reference(
    _ source: UnsafeBufferPointer<UInt8>, at start: Int, in context: Context, to out: inout [UInt8]
  ) -> Int {
    var i = start + 1
    if i < source.count, source[i] == UInt8(ascii: "#") { return number(source, at: start, to: &out) }
    var hash = NameTable.seed
    var found: (value: UInt16, end: Int)?
    while i < source.count, i - start <= 32, HTMLReferences.isAlphanumeric(source[i]) {
      hash = NameTable.mix(hash, source[i])
      i += 1
      if i - start <= 7, let value = short.value(of: hash) { found = (value, i) }
    }
    if i < source.count, source[i] == UInt8(ascii: ";"), let value = names.value(of: hash) {
      append(value, to: &out)
      return i + 1 - start
    }
    guard let found else { return 0 }
    if context == .attribute, found.end < source.count,
      source[found.end] == UInt8(ascii: "=") || HTMLReferences.isAlphanumeric(source[found.end])
    {
      return 0
    }
    append(found.value, to: &out)
    return found.end - start
  }

  private func append(_ value: UInt16, to out: inout [UInt8]) {
    out.append(contentsOf: values[starts[Int(value)]..<starts[Int(value) + 1]])
  }

  private func number(
    _ source: UnsafeBufferPointer<UInt8>, at start: Int, to out: inout [UInt8]
  ) -> Int {
    var i = start + 2
    let isHex = i < source.count && source[i] | 0x20 == UInt8(ascii: "x")
    if isHex { i += 1 }
    let first = i
    var code: UInt32 = 0
    while i < source.count {
      let byte = source[i]
      let letter = byte | 0x20
      let digit: UInt32
      if (0x30...0x39).contains(byte) {
        digit = UInt32(byte - 0x30)
      } else if isHex, (0x61...0x66).contains(letter) {
        digit = UInt32(letter - 0x57)
      } else {
        break
      }
      code = min(0x110000, code * (isHex ? 16 : 10) + digit)
      i += 1
    }
    guard i > first else { return 0 }
    if (0x80...0x9F).contains(code) { code = HTMLReferences.windows1252[Int(code) - 0x80] }
    HTMLReferences.append(code, to: &out)
    return (i < source.count && source[i] == UInt8(ascii: ";") ? i + 1 : i) - start
  }

  /// Zero, surrogates and what lies beyond Unicode become U+FFFD.
  private static func append(_ code: UInt32, to out: inout [UInt8]) {
    let scalar = code == 0 ? nil : Unicode.Scalar(code)
    out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
