import Cutline

/// A photo's fields, each with its chosen value and all its sources side by side.
enum PhotoSheet {
  /// - Parameter base: the folder that paths are told from, ``Paths/base``.
  static func write(_ photo: Photo, from base: String, to out: inout ByteText) {
    out.append(Paths.display(photo.path, from: base))
    out.append("   ")
    out.append(facts(of: photo))
    out.append("\n")
    if let credentials = photo.credentials {
      writeLabel("Content Credentials", to: &out)
      out.append("\(sentence(of: credentials))   \(credentials.place)\n")
    }
    if photo.iimDigest == .stale {
      writeLabel("IIM digest", to: &out)
      out.append("stale: IIM was changed after XMP\n")
    }
    writeFields(of: photo, to: &out)
    let other = photo.readings.filter { $0.field == nil }
    if !other.isEmpty {
      out.append("  also\n")
      out.append(aligned: other.map { ($0.address.description, clipped($0.value)) }, indent: 4)
    }
    for damage in photo.damage { out.append("  ! \(damage.place): \(damage.problem.oneLine)\n") }
  }

  /// Each field's chosen value, and under it every reading.
  static func writeFields(of photo: Photo, to out: inout ByteText) {
    for (choice, sources) in photo.decisions {
      writeLabel(choice.field.label, to: &out)
      out.append(clipped(choice.value))
      out.append("   [")
      out.append(choice.rule)
      out.append("]\n")
      out.append(
        aligned: sources.map { reading in
          let sign = agrees(reading, with: choice) ? "  " : "✗ "
          return (sign + reading.address.description, clipped(reading.value) + "   " + reading.place)
        }, indent: 6)
    }
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

  private static func writeLabel(_ label: String, to out: inout ByteText) {
    out.append("  ")
    out.append(label)
    out.append(blanks: max(1, 26 - DisplayWidth.of(label)))
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

  private static let clip = 160

  private static func clipped(_ value: String) -> String {
    let line = value.oneLine
    guard line.utf8.count > clip,
      let end = line.index(line.startIndex, offsetBy: clip, limitedBy: line.endIndex), end < line.endIndex
    else { return line }
    return line[..<line.index(before: end)] + "…"
  }
}
