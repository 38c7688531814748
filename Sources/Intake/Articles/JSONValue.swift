/// A JSON value as pages embed it. Lenient where pages are sloppy: raw line breaks in strings are kept, commas
/// before a closing bracket are ignored. Nil for anything else that is no JSON.
package indirect enum JSONValue {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  package init?(_ text: String) { self.init(Array(text.utf8)) }

  init?(_ text: [UInt8]) {
    var parser = JSONParser(bytes: text)
    guard let value = parser.value(depth: 0) else { return nil }
    self = value
  }

  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string, or of the first string in an array.
  package var string: String? {
    switch self {
    case .string(let text): text
    case .array(let items): items.lazy.compactMap(\.string).first
    default: nil
    }
  }

  /// The items of an array, or the value itself.
  package var items: [JSONValue] {
    switch self {
    case .array(let items): items
    case .null: []
    default: [self]
    }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var i = 0

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < 64 else { return nil }
    skipBlanks()
    guard i < bytes.count else { return nil }
    switch bytes[i] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t") where take("true"): return .bool(true)
    case UInt8(ascii: "f") where take("false"): return .bool(false)
    case UInt8(ascii: "n") where take("null"): return .null
    default:
      let start = i
      while i < bytes.count,
        (0x30...0x39).contains(bytes[i]) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[i])
      {
        i += 1
      }
      return i > start ? .number(String(decoding: bytes[start..<i], as: UTF8.self)) : nil
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    var members: [(key: String, value: JSONValue)] = []
    i += 1
    while true {
      skipBlanks(andCommas: true)
      guard i < bytes.count else { return nil }
      if bytes[i] == UInt8(ascii: "}") {
        i += 1
        return .object(members)
      }
      guard bytes[i] == UInt8(ascii: "\""), let key = string() else { return nil }
      skipBlanks()
      guard i < bytes.count, bytes[i] == UInt8(ascii: ":") else { return nil }
      i += 1
      guard let value = value(depth: depth + 1) else { return nil }
      members.append((key, value))
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    var items: [JSONValue] = []
    i += 1
    while true {
      skipBlanks(andCommas: true)
      guard i < bytes.count else { return nil }
      if bytes[i] == UInt8(ascii: "]") {
        i += 1
        return .array(items)
      }
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
  }

  private mutating func string() -> String? {
    let (text, isClosed) = JSONText.read(bytes, &i, end: bytes.count)
    return isClosed ? text : nil
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard i + length <= bytes.count,
      (0..<length).allSatisfy({ bytes[i + $0] == word.utf8Start[$0] })
    else { return false }
    i += length
    return true
  }

  private mutating func skipBlanks(andCommas: Bool = false) {
    while i < bytes.count, bytes[i] <= 0x20 || (andCommas && bytes[i] == UInt8(ascii: ",")) { i += 1 }
  }
}
