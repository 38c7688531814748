/// How a house prints credits: `Photograph: {name}/{agency}`.
///
/// Placeholders of a pattern: `{name}` all photographers, `{agency}` the last distributor, `{origin}` the first
/// party, `{chain}` all parties origin first, `{reverse}` the same from the distributor back. A separator may
/// follow in quotes: `{name: " and "}`, `{chain: " → "}`; without one names are parted by `, ` and parties by
/// `/`. Text between two placeholders is printed only if both say something; text before the first and after the
/// last is always printed. An unknown placeholder is printed as it stands.
public struct CreditStyle: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  public var pattern: String
  public var nameCase: NameCase

  /// How photographers' names are printed.
  public enum NameCase: String, Sendable, Hashable, Codable, CaseIterable {
    /// `Murad Sezer`
    case display
    /// `MURAD SEZER`
    case capitals
    /// Letter for letter as it was found.
    case written
  }

  public init(_ pattern: String, nameCase: NameCase = .display) {
    self.pattern = pattern
    self.nameCase = nameCase
  }

  public init(stringLiteral pattern: String) { self.init(pattern) }

  /// `REUTERS/Murad Sezer`'s form: source first.
  public static let sourceFirst: CreditStyle = "{reverse}/{name}"
  /// `Murad Sezer/Reuters`
  public static let nameFirst: CreditStyle = "{name}/{chain}"
  /// `Photograph: Murad Sezer/Reuters`
  public static let labelled: CreditStyle = "Photograph: {name}/{chain}"
  /// `Murad Sezer — AFP → Getty Images`
  public static let spelledOut: CreditStyle = #"{name} — {chain: " → "}"#

  /// A pattern cut at its placeholders.
  enum Part: Sendable, Hashable {
    case text(String)
    case placeholder(Placeholder, separator: String?)
  }

  enum Placeholder: String, Sendable { case name, agency, origin, chain, reverse }

  var parts: [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let inside = rest[open...].dropFirst()
      guard let close = inside.firstIndex(of: "}"), let part = CreditStyle.part(inside[..<close]) else {
        text += "{"
        rest = inside
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(part)
      rest = inside[close...].dropFirst()
    }
    text += rest
    if !text.isEmpty { parts.append(.text(text)) }
    return parts
  }

  /// `chain: " → "`
  private static func part(_ inside: Substring) -> Part? {
    guard let colon = inside.firstIndex(of: ":") else {
      return Placeholder(rawValue: String(inside)).map { .placeholder($0, separator: nil) }
    }
    let quoted = inside[colon...].dropFirst().drop { $0 == " " }
    guard let name = Placeholder(rawValue: String(inside[..<colon])), quoted.count >= 2, quoted.first == "\"",
      quoted.last == "\""
    else { return nil }
    return .placeholder(name, separator: String(quoted.dropFirst().dropLast()))
  }
}

extension Credit {
  /// The credit as a house prints it: `line(in: "{agency}/{name}")` is `Reuters/Murad Sezer`.
  ///
  /// It is a credit line, never a creator: see ``photographers``. A credit that names nobody is empty.
  public func line(in style: CreditStyle) -> String {
    guard !isEmpty else { return "" }
    var out = ""
    var pending: String?
    var hasPrinted = false
    var isFirst = true
    let parts = style.parts
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text):
        if isFirst || index == parts.count - 1 { out += text } else { pending = (pending ?? "") + text }
      case .placeholder(let placeholder, let separator):
        isFirst = false
        let value = value(of: placeholder, separator, style.nameCase)
        if !value.isEmpty {
          if hasPrinted { out += pending ?? "" }
          out += value
          hasPrinted = true
          pending = nil
        }
      }
    }
    return out
  }

  private func value(
    of placeholder: CreditStyle.Placeholder, _ separator: String?, _ nameCase: CreditStyle.NameCase
  ) -> String {
    switch placeholder {
    case .name:
      let names = photographers.map { person in
        switch nameCase {
        case .display: person.name
        case .capitals: person.name.uppercased()
        case .written: person.written
        }
      }
      return names.joined(separator: separator ?? ", ")
    case .agency: return chain.last?.name ?? ""
    case .origin: return chain.first?.name ?? ""
    case .chain: return chain.map(\.name).joined(separator: separator ?? "/")
    case .reverse: return chain.reversed().map(\.name).joined(separator: separator ?? "/")
    }
  }
}
