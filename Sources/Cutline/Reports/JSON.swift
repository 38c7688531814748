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
    var writer = JSONWriter(indent: indent)
    write(to: &writer)
    return writer.text
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.value(value)
    case .int(let value): json.value(value)
    case .decimal(let value, let digits): json.value(literal: JSON.decimalText(value, digits: digits))
    case .string(let value): json.value(value)
    case .array(let items): json.array(items) { $0.write(to: &$1) }
    case .object(let members):
      json.object { json in
        for (key, value) in members {
          json.key(key)
          value.write(to: &json)
        }
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
