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

  /// Both lists are in the order of ``Field/all``.
  static func write(_ photo: Photo, to out: inout ByteText) {
    for fact in facts { write(fact.value(photo) ?? "", to: &out) }
    var choices = photo.choices.makeIterator()
    var next = choices.next()
    for field in Field.all {
      if let choice = next, choice.field == field {
        write(choice.value, to: &out)
        next = choices.next()
      } else {
        out.append(UInt8(ascii: ","))
      }
    }
    out.replaceLast(with: UInt8(ascii: "\n"))
  }

  /// A cell and the comma behind it.
  private static func write(_ cell: String, to out: inout ByteText) {
    let isPlain = !cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isPlain, cell.utf8.first != 0x20, cell.utf8.last != 0x20 {
      out.append(cell)
    } else {
      out.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { out.append(byte) }
        out.append(byte)
      }
      out.append(UInt8(ascii: "\""))
    }
    out.append(UInt8(ascii: ","))
  }
}
