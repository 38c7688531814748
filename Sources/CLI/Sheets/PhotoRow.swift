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

  static let header = CSV.line(facts.map(\.name) + Field.all.map(\.name))

  /// Both lists are in the order of ``Field/all``.
  static func write(_ photo: Photo, to out: inout ByteText) {
    for (index, fact) in facts.enumerated() {
      CSV.write(fact.value(photo) ?? "", isFirst: index == 0, to: &out)
    }
    var choices = photo.choices.makeIterator()
    var next = choices.next()
    for field in Field.all {
      if let choice = next, choice.field == field {
        CSV.write(choice.value, to: &out)
        next = choices.next()
      } else {
        CSV.write("", to: &out)
      }
    }
    out.append("\n")
  }
}
