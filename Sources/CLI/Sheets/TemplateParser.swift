import Catalog
import Cutline

/// Takes a template apart; what is wrong is pointed at.
struct TemplateParser {
  private let text: [Character]
  private var at = 0

  init(_ text: String) { self.text = Array(text) }

  /// - Parameter ends: What ends this part: the bar and the brace inside a choice.
  mutating func pieces(until ends: [Character]) throws -> [Template.Piece] {
    var pieces: [Template.Piece] = []
    var plain = ""
    func flush() { if !plain.isEmpty { pieces.append(.text(plain)) } }
    while at < text.count, !ends.contains(text[at]) {
      let character = text[at]
      let next = at + 1 < text.count ? text[at + 1] : nil
      switch (character, next) {
      case ("{", "{"), ("}", "}"):
        plain.append(character)
        at += 2
      case ("\\", "t"), ("\\", "n"), ("\\", "\\"):
        plain.append(next == "t" ? "\t" : next == "n" ? "\n" : "\\")
        at += 2
      case ("{", _):
        flush()
        plain = ""
        pieces.append(next == "?" ? try choice() : .field(try field()))
      case ("}", _): throw failure("a brace is closed that was not opened; write }} for one", at, 1)
      default:
        plain.append(character)
        at += 1
      }
    }
    flush()
    return pieces
  }

  /// `{chain: " → "|upper}`
  private mutating func field() throws -> Template.Field {
    let start = at
    at += 1
    let name = word()
    var field = try named(name, at: start + 1)
    if peek == ":" {
      at += 1
      while peek == " " { at += 1 }
      guard peek == "\"", let end = text[(at + 1)...].firstIndex(of: "\"") else {
        throw failure("what stands between several is written in quotes", at, 1)
      }
      field.separator = String(text[(at + 1)..<end])
      at = end + 1
    }
    while peek == "|" {
      at += 1
      let begin = at
      let name = word()
      guard let filter = TemplateFilter(rawValue: name) else {
        throw failure(
          "unknown filter \(name)", begin, name.count,
          near: Spelling.nearest(to: name, among: TemplateFilter.allCases.map(\.rawValue)))
      }
      field.filters.append(filter)
    }
    guard peek == "}" else { throw failure("a brace is not closed", start, 1) }
    at += 1
    return field
  }

  /// `{?missing.credit:NO CREDIT|}`
  private mutating func choice() throws -> Template.Piece {
    let start = at
    at += 2
    var name = word()
    var begin = start + 2
    let isMissing = name.hasPrefix("missing.")
    if isMissing {
      name = String(name.dropFirst("missing.".count))
      begin += "missing.".count
    }
    let condition = try named(name, at: begin)
    guard peek == ":" else { throw failure("a choice is written {?field:yes|no}", start, 2) }
    at += 1
    let yes = try pieces(until: ["|", "}"])
    var no: [Template.Piece] = []
    if peek == "|" {
      at += 1
      no = try pieces(until: ["}"])
    }
    guard peek == "}" else { throw failure("a brace is not closed", start, 1) }
    at += 1
    return .choice(condition: condition, isMissing: isMissing, yes: yes, no: no)
  }

  /// `taken.year`
  private func named(_ name: String, at place: Int) throws -> Template.Field {
    let words = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let column = words.first.flatMap({ AssetColumn(named: $0) }) else {
      throw failure(
        "unknown field \(name)", place, max(1, name.count),
        near: Spelling.nearest(
          to: words.first ?? "", among: AssetColumn.all.flatMap { [$0.name] + $0.aliases }))
    }
    guard words.count == 2 else {
      return Template.Field(column: column, part: nil, separator: ", ", filters: [])
    }
    guard let part = TemplatePart(rawValue: words[1]), part.columns.contains(column.name) else {
      let parts = TemplatePart.allCases.filter { $0.columns.contains(column.name) }.map(\.rawValue)
      throw failure(
        "\(column.name) has no part \(words[1])", place, name.count,
        near: parts.isEmpty ? nil : parts.joined(separator: " or "))
    }
    return Template.Field(column: column, part: part, separator: ", ", filters: [])
  }

  private var peek: Character? { at < text.count ? text[at] : nil }

  private mutating func word() -> String {
    let start = at
    while let next = peek, next.isLetter || next == "." || next == "_" { at += 1 }
    return String(text[start..<at])
  }

  private func failure(_ message: String, _ place: Int, _ length: Int, near: String? = nil) -> Failure {
    let before = DisplayWidth.of(String(text[..<min(place, text.count)]).oneLine)
    let carets = String(repeating: "^", count: max(1, length))
    return Failure(
      .usage, message.escaped,
      detail: String(text).oneLine + "\n  " + String(repeating: " ", count: before) + carets
        + (near.map { " did you mean \($0)?" } ?? ""),
      help: "cutline list --help names the fields and filters")
  }
}
