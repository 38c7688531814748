import Catalog
import Cutline

/// A column of a list of assets, by the name that `--columns` takes; it is a field of a template too. Table, JSON,
/// exports and help derive from ``all``.
struct AssetColumn: Sendable {
  let name: String
  /// Other names for the same.
  let aliases: [String]
  let header: String
  let isNumber: Bool
  /// True if it says more than an ``AssetLine`` knows.
  let needsEntry: Bool
  /// True if it may hold several.
  let isList: Bool
  let values: @Sendable (AssetRow) -> [String]

  static let all: [AssetColumn] = [
    AssetColumn("id", "ID") { $0.line.id },
    AssetColumn("taken", "TAKEN") { $0.line.taken?.description },
    AssetColumn("photographers", "by", "photographer", "PHOTOGRAPHER", list: { $0.line.photographers }),
    AssetColumn("agencies", "agency", "AGENCY", list: { $0.line.agencies }),
    AssetColumn("path", "file", "FILE") { $0.line.path },
    AssetColumn("articles", "used", "USED", isNumber: true) { String($0.line.articleCount) },
    AssetColumn("format", "FORMAT") { $0.line.format },
    AssetColumn("width", "WIDTH", isNumber: true) { $0.line.width.map(String.init) },
    AssetColumn("height", "HEIGHT", isNumber: true) { $0.line.height.map(String.init) },
    AssetColumn("size", "BYTES", isNumber: true) { $0.line.size.map { String($0) } },
    AssetColumn("missing", "MISSING") { $0.line.missing },
    AssetColumn("credit", "CREDIT", needsEntry: true) { $0.credit?.raw },
    AssetColumn("chain", "CHAIN", needsEntry: true, list: { $0.credit?.chain.map(\.name) ?? [] }),
    AssetColumn("via", "VIA", needsEntry: true) { $0.credit?.chain.last?.name },
    AssetColumn("role", "ROLE", needsEntry: true) { $0.credit?.role.rawValue },
    AssetColumn("headline", "HEADLINE", needsEntry: true) { $0.headline },
    AssetColumn("caption", "CAPTION", needsEntry: true) { $0.caption },
    AssetColumn("place", "PLACE", needsEntry: true, list: { $0.place }),
    AssetColumn("copyright", "COPYRIGHT", needsEntry: true) { $0.file(.copyrightNotice) },
    AssetColumn("uses", "USED IN", needsEntry: true, list: { $0.uses }),
  ]

  static let standard = ["id", "taken", "photographers", "agencies", "path", "articles"]

  private init(
    _ name: String, _ more: String..., isNumber: Bool = false, needsEntry: Bool = false,
    list values: @escaping @Sendable (AssetRow) -> [String]
  ) {
    self.name = name
    aliases = Array(more.dropLast())
    header = more.last ?? name
    (self.isNumber, self.needsEntry, isList) = (isNumber, needsEntry, true)
    self.values = values
  }

  private init(
    _ name: String, _ more: String..., isNumber: Bool = false, needsEntry: Bool = false,
    value: @escaping @Sendable (AssetRow) -> String?
  ) {
    self.name = name
    aliases = Array(more.dropLast())
    header = more.last ?? name
    (self.isNumber, self.needsEntry, isList) = (isNumber, needsEntry, false)
    values = { value($0).map { [$0] } ?? [] }
  }

  /// As a table shows it: days without a time, paths from the working folder (with its slash), a dash for nothing.
  func text(_ row: AssetRow, from base: String) -> String {
    switch name {
    case "taken": row.line.taken?.dayDescription ?? "—"
    case "path": Paths.display(row.line.path, from: base)
    default: values(row).joined(separator: ", ").orDash
    }
  }

  /// As machines want it: everything, nothing for nothing.
  func cell(_ row: AssetRow) -> String { values(row).joined(separator: "; ") }

  func value(_ row: AssetRow) -> JSON {
    let values = values(row)
    if isList { return JSON(values) }
    return isNumber ? JSON(values.first.flatMap { Int($0) }) : JSON(values.first)
  }

  init?(named name: String) {
    guard let column = AssetColumn.all.first(where: { $0.name == name || $0.aliases.contains(name) }) else {
      return nil
    }
    self = column
  }

  /// The columns of `id,path`, in that order.
  static func chosen(_ names: String?, else usual: [String] = standard) throws -> [AssetColumn] {
    let names = names.map { $0.split(separator: ",").map(String.init) } ?? usual
    return try names.map { name in
      guard let column = AssetColumn(named: name) else {
        let nearest = Spelling.nearest(to: name, among: all.map(\.name))
        throw Failure(
          .usage, "unknown column \(name.escaped)", detail: nearest.map { "did you mean \($0)?" },
          help: "there are \(all.map(\.name).joined(separator: ", "))")
      }
      return column
    }
  }
}
