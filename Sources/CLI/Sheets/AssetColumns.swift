import Catalog
import Cutline

/// A column of a list of assets, by the name that `--columns` takes. Table, JSON and help derive from ``all``.
struct AssetColumn: Sendable {
  let name: String
  let header: String
  let isNumber: Bool
  /// The working folder with a slash, from which paths are shown.
  let text: @Sendable (AssetLine, String) -> String
  let value: @Sendable (AssetLine) -> JSON

  static let all: [AssetColumn] = [
    AssetColumn("id", "ID", text: { line, _ in (line.id ?? "").orDash }, value: { JSON($0.id) }),
    AssetColumn(
      "taken", "TAKEN", text: { line, _ in line.taken?.dayDescription ?? "—" },
      value: { JSON($0.taken?.description) }),
    AssetColumn(
      "photographers", "PHOTOGRAPHER", text: { line, _ in line.photographers.joined(separator: ", ").orDash },
      value: { JSON($0.photographers) }),
    AssetColumn(
      "agencies", "AGENCY", text: { line, _ in line.agencies.joined(separator: ", ").orDash },
      value: { JSON($0.agencies) }),
    AssetColumn(
      "path", "FILE", text: { line, base in Paths.display(line.path, from: base) },
      value: { .string($0.path) }),
    AssetColumn(
      "articles", "USED", isNumber: true, text: { line, _ in String(line.articleCount) },
      value: { .int($0.articleCount) }),
    AssetColumn(
      "format", "FORMAT", text: { line, _ in (line.format ?? "").orDash }, value: { JSON($0.format) }),
    AssetColumn(
      "width", "WIDTH", isNumber: true, text: { line, _ in line.width.map(String.init) ?? "—" },
      value: { JSON($0.width) }),
    AssetColumn(
      "height", "HEIGHT", isNumber: true, text: { line, _ in line.height.map(String.init) ?? "—" },
      value: { JSON($0.height) }),
    AssetColumn(
      "size", "BYTES", isNumber: true, text: { line, _ in line.size.map { "\($0)" } ?? "—" },
      value: { JSON($0.size.map { Int($0) }) }),
    AssetColumn(
      "missing", "MISSING", text: { line, _ in (line.missing ?? "").orDash }, value: { JSON($0.missing) }),
  ]

  static let standard = ["id", "taken", "photographers", "agencies", "path", "articles"]

  private init(
    _ name: String, _ header: String, isNumber: Bool = false,
    text: @escaping @Sendable (AssetLine, String) -> String, value: @escaping @Sendable (AssetLine) -> JSON
  ) {
    self.name = name
    self.header = header
    self.isNumber = isNumber
    self.text = text
    self.value = value
  }

  /// The columns of `id,path`, in that order.
  static func chosen(_ names: String?) throws -> [AssetColumn] {
    let names = names.map { $0.split(separator: ",").map(String.init) } ?? standard
    return try names.map { name in
      guard let column = all.first(where: { $0.name == name }) else {
        let nearest = Spelling.nearest(to: name, among: all.map(\.name))
        throw Failure(
          .usage, "unknown column \(name.escaped)", detail: nearest.map { "did you mean \($0)?" },
          help: "there are \(all.map(\.name).joined(separator: ", "))")
      }
      return column
    }
  }
}
