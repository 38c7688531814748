import Cutline

/// A photo's fields, each with its chosen value and all its sources side by side.
enum PhotoSheet {
  static func text(of photo: Photo) -> String {
    var text = "\(Paths.display(photo.path))   \(facts(of: photo))\n"
    for field in Field.all { text += lines(of: field, in: photo) }
    let other = photo.readings.filter { $0.field == nil }
    if !other.isEmpty {
      text += "  also\n"
      text += aligned(other.map { ($0.address.description, clipped($0.value)) }, indent: 4)
    }
    for damage in photo.damage { text += "  ! \(damage.place): \(damage.problem.oneLine)\n" }
    return text
  }

  static func facts(of photo: Photo) -> String {
    var facts = photo.format
    if let width = photo.width, let height = photo.height { facts += " \(width)×\(height)" }
    return facts
  }

  /// The field's chosen value, and under it every reading where there is more than one.
  static func lines(of field: Field, in photo: Photo) -> String {
    guard let choice = photo.choice(of: field) else { return "" }
    let label = field.label + String(repeating: " ", count: max(1, 26 - field.label.count))
    var text = "  \(label)\(clipped(choice.value))\n"
    let sources = photo.statements(of: field).flatMap(\.readings)
    text += aligned(
      sources.map { reading in
        let sign = agrees(reading, with: choice) ? " " : "✗"
        return ("\(sign) \(reading.address)", "\(clipped(reading.value))   \(reading.place)")
      }, indent: 6)
    return text
  }

  /// Equal in meaning: the same person in capitals, the same day in another standard's writing.
  private static func agrees(_ reading: Reading, with choice: Choice) -> Bool {
    if choice.values.contains(reading.value) { return true }
    if let a = PartialDate(metadata: reading.value), let b = PartialDate(metadata: choice.value),
      reading.field == .dateCreated || reading.field == .dateDigitized
    {
      return a.dayDescription == b.dayDescription
    }
    return choice.values.contains { Name.key(of: $0) == Name.key(of: reading.value) }
  }

  private static func clipped(_ value: String) -> String {
    let line = value.oneLine
    return line.count > 160 ? line.prefix(159) + "…" : line
  }
}
