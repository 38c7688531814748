/// Reads TOML (toml.io, version 1.0.0): a small reader of our own, because a configuration's mistakes have to be told
/// with their lines, which the libraries at hand forget.
struct TOMLReader {
  private var bytes: [UInt8]
  private var i = 0
  private var line = 1
  private var root = TOMLTable()
  /// The table that keys belong to.
  private var path: [String] = []

  /// The longest file read, in bytes; nobody writes a longer one by hand.
  static let longest = 1 << 20
  private static let deepest = 16

  static func table(of text: [UInt8]) throws(TOMLError) -> TOMLTable {
    guard text.count <= longest else {
      throw TOMLError(line: 1, problem: "the file is longer than \(longest) bytes")
    }
    guard String(validating: text, as: UTF8.self) != nil else {
      throw TOMLError(line: 1, problem: "the file is not UTF-8")
    }
    var reader = TOMLReader(bytes: text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text)
    try reader.readLines()
    return reader.root
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8 { i < bytes.count ? bytes[i] : 0 }

  private func failure(_ problem: String) -> TOMLError { TOMLError(line: line, problem: problem) }

  private mutating func skipBlanks() { while byte == 0x20 || byte == 0x09 { i += 1 } }

  /// Skips blanks, comments and line ends.
  private mutating func skipLines() {
    while i < bytes.count {
      skipBlanks()
      if byte == UInt8(ascii: "#") { while i < bytes.count, byte != 0x0A { i += 1 } }
      if byte == 0x0D { i += 1 }
      guard byte == 0x0A else { return }
      line += 1
      i += 1
    }
  }

  private mutating func expect(_ character: Character) throws(TOMLError) {
    guard byte == character.asciiValue else { throw failure("\(character) is missing") }
    i += 1
  }

  private mutating func readLines() throws(TOMLError) {
    skipLines()
    while i < bytes.count {
      if byte == UInt8(ascii: "[") { try readHeader() } else { try readPair() }
      skipBlanks()
      if byte == UInt8(ascii: "#") { while i < bytes.count, byte != 0x0A { i += 1 } }
      guard i >= bytes.count || byte == 0x0A || byte == 0x0D else { throw failure("the line goes on") }
      skipLines()
    }
  }

  /// `[style]`, `[[agency]]`
  private mutating func readHeader() throws(TOMLError) {
    i += 1
    let isList = byte == UInt8(ascii: "[")
    if isList { i += 1 }
    path = try readKey()
    try expect("]")
    if isList { try expect("]") }
    let item = TOMLItem(value: .table(TOMLTable()), line: line)
    if let problem = root.set(path[...], to: item, addsToList: isList) { throw failure(problem) }
  }

  private mutating func readPair() throws(TOMLError) {
    let start = line
    let key = try readKey()
    try expect("=")
    skipBlanks()
    let item = TOMLItem(value: try readValue(depth: 0), line: start)
    if let problem = root.set((path + key)[...], to: item) { throw TOMLError(line: start, problem: problem) }
  }

  /// `name`, `"two words"`, `severity.CRD104`
  private mutating func readKey() throws(TOMLError) -> [String] {
    var parts: [String] = []
    repeat {
      if !parts.isEmpty { i += 1 }
      skipBlanks()
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        parts.append(try readString())
      } else {
        let start = i
        while byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || TOMLReader.isWord(byte) { i += 1 }
        guard i > start else { throw failure("a key is missing") }
        parts.append(String(decoding: bytes[start..<i], as: UTF8.self))
      }
      skipBlanks()
    } while byte == UInt8(ascii: ".") && parts.count < TOMLReader.deepest
    return parts
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private mutating func readValue(depth: Int) throws(TOMLError) -> TOMLItem.Value {
    guard depth < TOMLReader.deepest else { throw failure("lists stand too deep in each other") }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try readString())
    case UInt8(ascii: "["): return .array(try readList(depth: depth))
    case UInt8(ascii: "{"): return .table(try readInlineTable(depth: depth))
    default: return try readPlain()
    }
  }

  private mutating func readList(depth: Int) throws(TOMLError) -> [TOMLItem] {
    var items: [TOMLItem] = []
    let opened = line
    i += 1
    skipLines()
    while byte != UInt8(ascii: "]") {
      let start = line
      guard i < bytes.count else { throw TOMLError(line: opened, problem: "a list is not closed") }
      items.append(TOMLItem(value: try readValue(depth: depth + 1), line: start))
      skipLines()
      if byte == UInt8(ascii: ",") {
        i += 1
        skipLines()
      } else if byte != UInt8(ascii: "]") {
        throw TOMLError(line: opened, problem: "a list is not closed")
      }
    }
    i += 1
    return items
  }

  private mutating func readInlineTable(depth: Int) throws(TOMLError) -> TOMLTable {
    var table = TOMLTable()
    i += 1
    skipBlanks()
    while byte != UInt8(ascii: "}") {
      let key = try readKey()
      try expect("=")
      skipBlanks()
      let item = TOMLItem(value: try readValue(depth: depth + 1), line: line)
      if let problem = table.set(key[...], to: item) { throw failure(problem) }
      skipBlanks()
      if byte == UInt8(ascii: ",") {
        i += 1
        skipBlanks()
      } else if byte != UInt8(ascii: "}") {
        throw failure("a table is not closed")
      }
    }
    i += 1
    return table
  }

  /// `true`, `12`, `0.5`, `2024-05-01`
  private mutating func readPlain() throws(TOMLError) -> TOMLItem.Value {
    let start = i
    while TOMLReader.isWord(byte) || "+-_.:".utf8.contains(byte) { i += 1 }
    let text = String(decoding: bytes[start..<i], as: UTF8.self)
    if text == "true" || text == "false" { return .boolean(text == "true") }
    let digits = text.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      if let number = Int(digits.dropFirst(2), radix: radix) { return .integer(number) }
    }
    if let number = Int(digits) { return .integer(number) }
    if digits.contains(where: \.isNumber), let number = Double(digits) { return .float(number) }
    if text.utf8.count >= 8, text.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false,
      text.contains("-") || text.contains(":")
    {
      return .date(text)
    }
    throw failure(text.isEmpty ? "a value is missing" : "\(text) is no value; a text stands in quotes")
  }
}

// MARK: Texts

extension TOMLReader {
  /// `"basic"`, `'literal'`, and both in three quotes over several lines.
  private mutating func readString() throws(TOMLError) -> String {
    let quote = byte
    let isLong = i + 2 < bytes.count && bytes[i + 1] == quote && bytes[i + 2] == quote
    i += isLong ? 3 : 1
    if isLong {
      if byte == 0x0D { i += 1 }
      if byte == 0x0A {
        i += 1
        line += 1
      }
    }
    var out: [UInt8] = []
    while true {
      guard i < bytes.count, isLong || byte != 0x0A else { throw failure("a text is not closed") }
      if byte == quote, !isLong || i + 2 < bytes.count && bytes[i + 1] == quote && bytes[i + 2] == quote {
        i += isLong ? 3 : 1
        // Up to two quotes may stand right before the three that close.
        while isLong, byte == quote {
          out.append(quote)
          i += 1
        }
        return String(decoding: out, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try readEscape(into: &out)
        continue
      }
      if byte == 0x0A { line += 1 }
      out.append(byte)
      i += 1
    }
  }

  private mutating func readEscape(into out: inout [UInt8]) throws(TOMLError) {
    i += 1
    let sign = byte
    i += 1
    switch sign {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(sign)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = sign == UInt8(ascii: "u") ? 4 : 8
      let digits = String(decoding: bytes[min(i, bytes.count)..<min(i + count, bytes.count)], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw failure("\\\(Character(Unicode.Scalar(sign))) needs \(count) hexadecimal digits")
      }
      out += Array(String(scalar).utf8)
      i += count
    case 0x0A, 0x0D, 0x20, 0x09:
      // A backslash at a line's end joins the lines.
      i -= 1
      skipJoin()
    default: throw failure("\\\(Character(Unicode.Scalar(sign))) stands for nothing")
    }
  }

  private mutating func skipJoin() {
    while byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      i += 1
    }
  }
}
