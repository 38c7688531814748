import Cutline

/// A photo as a line of CSV (RFC 4180): its facts, then the chosen value of each field.
enum PhotoRow {
  private static let facts: [(name: String, value: @Sendable (Photo) -> String?)] = [
    ("path", { $0.path }),
    ("format", { $0.format }),
    ("width", { $0.width.map { "\($0)" } }),
    ("height", { $0.height.map { "\($0)" } }),
    ("orientation", { $0.picture.orientation.map { "\($0)" } }),
    ("colourMode", { $0.picture.colourMode?.rawValue }),
    ("bitDepth", { $0.picture.bitDepth.map { "\($0)" } }),
    ("contentCredentials", { $0.credentials.map { PhotoSheet.sentence(of: $0) } }),
    (
      "damage",
      { $0.damage.isEmpty ? nil : $0.damage.map { "\($0.place): \($0.problem)" }.joined(separator: "; ") }
    ),
  ]

  static let header = (facts.map(\.name) + Field.all.map(\.name)).joined(separator: ",")

  static func line(of photo: Photo) -> String {
    let chosen = Dictionary(photo.choices.map { ($0.field, $0.value) }) { first, _ in first }
    return (facts.map { $0.value(photo) } + Field.all.map { chosen[$0] }).map { quoted($0 ?? "") }
      .joined(separator: ",")
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = !cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isPlain, cell.first != " ", cell.last != " " { return cell }
    return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
