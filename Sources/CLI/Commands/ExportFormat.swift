import Catalog
import Cutline

/// A form in which assets leave the catalog. Help, the choice by a file's ending and tests derive from ``all``.
struct ExportFormat: Sendable {
  let name: String
  /// Of a file's name, without the dot.
  let endings: [String]
  let summary: String
  /// True if the columns are chosen; else the format says what it holds.
  let hasColumns: Bool
  let head: @Sendable ([AssetColumn]) -> String
  /// One asset; `isFirst` tells whether a separator stands before it.
  let asset: @Sendable (AssetRow, [AssetColumn], _ isFirst: Bool) -> String
  let tail: String

  private init(
    _ name: String, _ endings: String..., is summary: String, hasColumns: Bool = true,
    head: @escaping @Sendable ([AssetColumn]) -> String = { _ in "" }, tail: String = "",
    asset: @escaping @Sendable (AssetRow, [AssetColumn], _ isFirst: Bool) -> String
  ) {
    (self.name, self.endings, self.summary, self.hasColumns) = (name, endings, summary, hasColumns)
    (self.head, self.asset, self.tail) = (head, asset, tail)
  }

  static let all: [ExportFormat] = [
    ExportFormat(
      "csv", "csv", is: "a header and a line an asset (RFC 4180)", head: { CSV.line($0.map(\.name)) },
      asset: { row, columns, _ in CSV.line(columns.map { $0.cell(row) }) }),
    ExportFormat(
      "tsv", "tsv", "txt", is: "the same with tabs; blanks for tabs and line ends inside",
      head: { $0.map(\.name).joined(separator: "\t") + "\n" },
      asset: { row, columns, _ in columns.map { $0.cell(row).oneLine }.joined(separator: "\t") + "\n" }),
    ExportFormat(
      "json", "json", is: "one document", head: { _ in "{\"schema\":\"cutline.assets/1\",\"assets\":[" },
      tail: "\n]}\n",
      asset: { row, columns, isFirst in (isFirst ? "\n" : ",\n") + document(row, columns).text() }),
    ExportFormat(
      "ndjson", "ndjson", "jsonl", is: "one JSON object a line",
      asset: { row, columns, _ in document(row, columns).text() + "\n" }),
    ExportFormat(
      "ninjs", "ninjs", is: "a JSON list of picture items of IPTC's ninjs 3.0", hasColumns: false,
      head: { _ in "[" }, tail: "\n]\n",
      asset: { row, _, isFirst in (isFirst ? "\n" : ",\n") + NINJSItem.document(of: row).text() }),
    sqlite,
  ]

  /// The whole catalog as it is; it is copied, not written asset by asset.
  static let sqlite = ExportFormat(
    "sqlite", "db", "sqlite", is: "the whole catalog, as a file of its own", hasColumns: false,
    asset: { _, _, _ in "" })

  /// The format of that name; nil if there is none.
  init?(named name: String) {
    guard let format = ExportFormat.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// The format that a file's ending asks for.
  init?(ofFile path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    guard let format = ExportFormat.all.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
  }

  private static func document(_ row: AssetRow, _ columns: [AssetColumn]) -> JSON {
    .object(columns.map { ($0.name, $0.value(row)) })
  }
}
