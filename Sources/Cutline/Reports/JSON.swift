/// A JSON value that keeps the order of its keys, so that two runs print the same bytes and people can read
/// the lines. Foundation's encoder promises neither.
public indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// Printed with at most `digits` decimals.
  case decimal(Double, digits: Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  public init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  public init(_ number: Int?) { self = number.map(JSON.int) ?? .null }
  public init(_ texts: [String]) { self = .array(texts.map(JSON.string)) }

  /// One line, or with `indent` two blanks a level.
  public func text(indent: Bool = false) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(256)
    write(to: &out, level: indent ? 0 : nil)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], level: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .decimal(let value, let digits): out += JSON.decimalText(value, digits: digits).utf8
    case .string(let value): JSON.write(value, to: &out)
    case .array(let items):
      JSON.write(items.count, between: "[", "]", level: level, to: &out) {
        items[$0].write(to: &$1, level: $2)
      }
    case .object(let members):
      JSON.write(members.count, between: "{", "}", level: level, to: &out) { index, out, level in
        JSON.write(members[index].0, to: &out)
        out += (level == nil ? ":" : ": ").utf8
        members[index].1.write(to: &out, level: level)
      }
    }
  }

  private static func write(
    _ count: Int, between open: String, _ close: String, level: Int?, to out: inout [UInt8],
    item: (Int, inout [UInt8], Int?) -> Void
  ) {
    out += open.utf8
    let inner = level.map { $0 + 1 }
    for index in 0..<count {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let inner { out += ("\n" + String(repeating: "  ", count: inner)).utf8 }
      item(index, &out, inner)
    }
    if let level, count > 0 { out += ("\n" + String(repeating: "  ", count: level)).utf8 }
    out += close.utf8
  }

  private static func write(_ string: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      var start = 0  // of what is not yet written
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        out += bytes[start..<index]
        out += escape(of: byte)
        start = index + 1
      }
      out += bytes[start...]
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(of byte: UInt8) -> String.UTF8View {
    switch byte {
    case UInt8(ascii: "\""): return "\\\"".utf8
    case UInt8(ascii: "\\"): return "\\\\".utf8
    case UInt8(ascii: "\n"): return "\\n".utf8
    case UInt8(ascii: "\r"): return "\\r".utf8
    case UInt8(ascii: "\t"): return "\\t".utf8
    default:
      let hex = String(byte, radix: 16)
      return ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
    }
  }

  private static func decimalText(_ value: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }

  public static func == (a: JSON, b: JSON) -> Bool { a.text() == b.text() }
  public func hash(into hasher: inout Hasher) { hasher.combine(text()) }
}
