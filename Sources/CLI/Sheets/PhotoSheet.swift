import Cutline

/// A photo's fields, each with its chosen value and all its sources side by side.
enum PhotoSheet {
  static func text(of photo: Photo) -> String {
    var text = "\(Paths.display(photo.path))   \(facts(of: photo))\n"
    if let credentials = photo.credentials {
      text += labelled("Content Credentials", "\(sentence(of: credentials))   \(credentials.place)")
    }
    if photo.iimDigest == .stale { text += labelled("IIM digest", "stale: IIM was changed after XMP") }
    for choice in photo.choices { text += lines(of: choice, in: photo) }
    let other = photo.readings.filter { $0.field == nil }
    if !other.isEmpty {
      text += "  also\n"
      text += aligned(other.map { ($0.address.description, clipped($0.value)) }, indent: 4)
    }
    for damage in photo.damage { text += "  ! \(damage.place): \(damage.problem.oneLine)\n" }
    return text
  }

  /// `JPEG 3000×2000 · RGB 8 bit · orientation 6 · thumbnail of 3,966 bytes at byte 426`
  static func facts(of photo: Photo) -> String {
    var facts = photo.format
    if let width = photo.width, let height = photo.height { facts += " \(width)×\(height)" }
    let picture = photo.picture
    let colour = [picture.colourMode?.rawValue, picture.bitDepth.map { "\($0) bit" }].compactMap { $0 }
    if !colour.isEmpty { facts += " · " + colour.joined(separator: " ") }
    if let orientation = picture.orientation, orientation > 1 { facts += " · orientation \(orientation)" }
    if let thumbnail = picture.thumbnail {
      facts += " · thumbnail of \(thumbnail.size.grouped) bytes at byte \(thumbnail.offset.grouped)"
    }
    return facts
  }

  /// `by Adobe Photoshop 25.1, signed by Adobe Inc. (C2PA, not verified)`
  static func sentence(of credentials: ContentCredentials) -> String {
    let parts = [
      credentials.generator.map { "by " + clipped($0) },
      credentials.signer.map { "signed by " + clipped($0) },
    ].compactMap { $0 }
    return (parts.isEmpty ? "present" : parts.joined(separator: ", ")) + " (C2PA, not verified)"
  }

  private static func labelled(_ label: String, _ value: String) -> String {
    "  \(label)\(String(repeating: " ", count: max(1, 26 - label.count)))\(value)\n"
  }

  /// The field's chosen value, and under it every reading where there is more than one.
  static func lines(of choice: Choice, in photo: Photo) -> String {
    let field = choice.field
    var text = labelled(field.label, "\(clipped(choice.value))   [\(choice.rule)]")
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
