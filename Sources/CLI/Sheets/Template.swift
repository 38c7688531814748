import Catalog
import Cutline

/// A line as a person wants it: text with fields in braces.
///
/// `{photographer}` is a column of a list, `{taken.year}` a part of it, `{chain: " → "}` sets what stands between
/// several, `{path.name|slug}` puts it through filters. `{?credit:CREDITED|NO CREDIT}` is one text or the other,
/// `{?missing.credit:NO CREDIT|}` asks the other way round. `{{` and `}}` are braces, `\t` and `\n` tab and line end.
struct Template {
  indirect enum Piece {
    case text(String)
    case field(Field)
    case choice(condition: Field, isMissing: Bool, yes: [Piece], no: [Piece])
  }

  struct Field {
    var column: AssetColumn
    var part: TemplatePart?
    var separator: String
    var filters: [TemplateFilter]

    func text(_ row: AssetRow) -> String {
      var values = part.map { $0.values(row, column) } ?? column.values(row)
      if let filter = filters.first, filter.takesAll { return filter.apply(values) }
      for filter in filters { values = values.map { filter.apply([$0]) } }
      return values.joined(separator: separator)
    }
  }

  let pieces: [Piece]

  /// True if a field says more than an ``AssetLine`` knows.
  var needsEntry: Bool { Template.needsEntry(pieces) }

  private static func needsEntry(_ pieces: [Piece]) -> Bool {
    pieces.contains { piece in
      switch piece {
      case .text: false
      case .field(let field): field.column.needsEntry
      case .choice(let condition, _, let yes, let no):
        condition.column.needsEntry || needsEntry(yes) || needsEntry(no)
      }
    }
  }

  init(_ text: String) throws {
    var parser = TemplateParser(text)
    pieces = try parser.pieces(until: [])
  }

  func text(_ row: AssetRow) -> String { Template.text(pieces, row) }

  private static func text(_ pieces: [Piece], _ row: AssetRow) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let field): field.text(row)
      case .choice(let condition, let isMissing, let yes, let no):
        Template.text(condition.text(row).isEmpty == isMissing ? yes : no, row)
      }
    }.joined()
  }
}

/// A part of a column: the family name, the year, the file's name.
enum TemplatePart: String, CaseIterable {
  case family, first, year, month, day, name, stem, folder, house

  /// The columns that have it.
  var columns: [String] {
    switch self {
    case .family: ["photographers"]
    case .first: ["photographers", "agencies", "chain"]
    case .year, .month, .day: ["taken"]
    case .name, .stem, .folder: ["path"]
    case .house: ["credit"]
    }
  }

  func values(_ row: AssetRow, _ column: AssetColumn) -> [String] {
    let values = column.values(row)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    switch self {
    case .family: return values.map(TemplatePart.family)
    case .first: return Array(values.prefix(1))
    case .year: return row.line.taken.map { ["\($0.year)"] } ?? []
    case .month: return row.line.taken?.month.map { [two($0)] } ?? []
    case .day: return row.line.taken?.day.map { [two($0)] } ?? []
    case .name: return [row.name]
    case .stem:
      guard let dot = row.name.lastIndex(of: "."), dot > row.name.startIndex else { return [row.name] }
      return [String(row.name[..<dot])]
    case .folder: return [String(row.line.path.dropLast(row.name.count + 1))]
    case .house: return row.credit.map { [$0.line(in: row.style)] } ?? []
    }
  }

  /// `van de Wouw` of `Piroschka van de Wouw`: the last word, and the small ones before it.
  private static func family(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard var start = words.indices.last(where: { !["Jr.", "Sr.", "II", "III", "IV"].contains(words[$0]) }),
      start > 0
    else { return name }
    while start > 1, words[start - 1].allSatisfy({ $0.isLowercase || $0 == "'" }) { start -= 1 }
    return words[start...].joined(separator: " ")
  }
}

/// What a template does to a value: `{headline|upper}`.
enum TemplateFilter: String, CaseIterable {
  case upper, lower, slug, json, tsv, csv

  /// True if it makes one text of several values.
  var takesAll: Bool { self == .json }

  func apply(_ values: [String]) -> String {
    let text = values.joined(separator: ", ")
    switch self {
    case .upper: return text.uppercased()
    case .lower: return text.lowercased()
    // Letters and digits without accents, with hyphens between.
    case .slug: return Name.key(of: text).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    case .json: return values.count == 1 ? JSON.string(values[0]).text() : JSON(values).text()
    case .tsv: return text.oneLine
    case .csv: return String(CSV.line([text]).dropLast())
    }
  }
}
