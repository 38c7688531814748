import Cutline

/// A photo's fields, each with its chosen value and all its sources side by side.
enum PhotoSheet {
  /// - Parameter base: the folder that paths are told from, ``Paths/base``.
  static func write(_ photo: Photo, from base: String, to out: inout ByteText) {
    out.append(Paths.display(photo.path, from: base))
    out.append("   ")
    writeFacts(of: photo, to: &out)
    out.append("\n")
    if let credentials = photo.credentials {
      writeLabel("Content Credentials", to: &out)
      out.append("\(sentence(of: credentials))   \(credentials.place)\n")
    }
    if photo.iimDigest == .stale {
      writeLabel("IIM digest", to: &out)
      out.append("stale: IIM was changed after XMP\n")
    }
    let places = photo.fieldPlaces
    writeFields(of: photo, places, to: &out)
    let others = places.indices.filter { places[$0] == nil }
    if !others.isEmpty {
      out.append("  also\n")
      let width = others.reduce(0) { max($0, out.width(of: photo.readings[$1].address)) } + 2
      for index in others {
        out.append(blanks: 4)
        out.append(photo.readings[index].address, width: width)
        out.append(line: photo.readings[index].value, limit: clip)
        out.append("\n")
      }
    }
    for damage in photo.damage { out.append("  ! \(damage.place): \(damage.problem.oneLine)\n") }
  }

  /// Each field's chosen value, and under it every reading.
  ///
  /// - Parameter places: ``Photo/fieldPlaces``.
  static func writeFields(of photo: Photo, _ places: [FieldPlace?], to out: inout ByteText) {
    photo.decide(by: places) { decision in
      let field = decision.field
      writeLabel(field.label, to: &out)
      if decision.chosen.count == 1 {
        out.append(line: photo.readings[decision.chosen[decision.chosen.startIndex]].value, limit: clip)
      } else {
        let values = decision.chosen.map { photo.readings[$0].value }
        out.append(line: values.joined(separator: "; "), limit: clip)
      }
      out.append("   [")
      out.append(decision.rule)
      out.append("]\n")
      let width = decision.sources.reduce(0) { max($0, out.width(of: photo.readings[$1].address)) } + 2
      for index in decision.sources {
        let reading = photo.readings[index]
        out.append(blanks: 6)
        out.append(agrees(index, with: decision, field, of: photo) ? "  " : "✗ ")
        out.append(reading.address, width: width)
        out.append(line: reading.value, limit: clip)
        out.append("   ")
        out.append(line: reading.place)
        out.append("\n")
      }
    }
  }

  /// `JPEG 3000×2000 · RGB 8 bit · orientation 6 · thumbnail of 3,966 bytes at byte 426`
  static func writeFacts(of photo: Photo, to out: inout ByteText) {
    out.append(photo.format)
    if let width = photo.width, let height = photo.height {
      out.append(" ")
      out.append(width)
      out.append("×")
      out.append(height)
    }
    let picture = photo.picture
    if let mode = picture.colourMode {
      out.append(" · ")
      out.append(mode.rawValue)
    }
    if let depth = picture.bitDepth {
      out.append(picture.colourMode == nil ? " · " : " ")
      out.append(depth)
      out.append(" bit")
    }
    if let orientation = picture.orientation, orientation > 1 {
      out.append(" · orientation ")
      out.append(orientation)
    }
    if let thumbnail = picture.thumbnail {
      out.append(" · thumbnail of ")
      out.append(thumbnail.size, grouped: true)
      out.append(" bytes at byte ")
      out.append(thumbnail.offset, grouped: true)
    }
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
    out.append(blanks: max(1, 26 - label.utf8.count))
  }

  /// Equal in meaning: the same person in capitals, the same day in another standard's writing.
  private static func agrees(
    _ index: Int, with decision: Decision, _ field: Field, of photo: Photo
  ) -> Bool {
    if decision.chosen.contains(index) { return true }
    let value = photo.readings[index].value
    let chosen = decision.chosen.lazy.map { photo.readings[$0].value }
    if chosen.contains(value) { return true }
    if field == .dateCreated || field == .dateDigitized, let date = PartialDate(metadata: value),
      let other = PartialDate(metadata: chosen.joined(separator: "; "))
    {
      return date.dayDescription == other.dayDescription
    }
    let alike = chosen.filter { !Name.keysSurelyDiffer($0, value) }
    guard !alike.isEmpty else { return false }
    let key = Name.key(of: value)
    return alike.contains { Name.key(of: $0) == key }
  }

  private static let clip = 160

  private static func clipped(_ value: String) -> String {
    var out = ByteText()
    out.append(line: value, limit: clip)
    return out.text
  }
}

extension ByteText {
  /// Columns of `iim.2:80`.
  fileprivate func width(of address: Address) -> Int {
    address.standard.rawValue.utf8.count + 1 + DisplayWidth.of(address.name)
  }

  /// An address in a column.
  fileprivate mutating func append(_ address: Address, width: Int) {
    append(address.standard.rawValue)
    append(".")
    append(address.name)
    append(blanks: width - self.width(of: address))
  }
}
