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
    var out = ""
    write(to: &out, level: indent ? 0 : nil)
    return out
  }

  private func write(to out: inout String, level: Int?) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .decimal(let value, let digits): out += JSON.decimalText(value, digits: digits)
    case .string(let value): JSON.write(value, to: &out)
    case .array(let items):
      JSON.write(items.count, between: "[", "]", level: level, to: &out) {
        items[$0].write(to: &$1, level: $2)
      }
    case .object(let members):
      JSON.write(members.count, between: "{", "}", level: level, to: &out) { index, out, level in
        JSON.write(members[index].0, to: &out)
        out += level == nil ? ":" : ": "
        members[index].1.write(to: &out, level: level)
      }
    }
  }

  private static func write(
    _ count: Int, between open: String, _ close: String, level: Int?, to out: inout String,
    item: (Int, inout String, Int?) -> Void
  ) {
    out += open
    let inner = level.map { $0 + 1 }
    for index in 0..<count {
      if index > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: "  ", count: inner) }
      item(index, &out, inner)
    }
    if let level, count > 0 { out += "\n" + String(repeating: "  ", count: level) }
    out += close
  }

  private static func write(_ string: String, to out: inout String) {
    out += "\""
    defer { out += "\"" }
    // Most texts hold nothing to be escaped.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      out += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
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
