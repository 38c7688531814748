extension Rule {
  /// Characters that nobody sees, in a credit.
  static let invisibleCharacters = Rule(
    code: "TEC709", name: "invisible-characters", severity: .info,
    fix: .safe("the value without them"),
    summary: "A credit field has zero-width, direction, control or soft-hyphen characters.",
    why: "Two names that look alike are not, and are listed twice.",
    falsePositives: "The joiners of Persian and Indic names; marks of direction in Hebrew and Arabic lines.",
    examples: [
      Example(.fires, "a zero-width space", .example([], .example(["iim.2:110": "LOF/\u{200B}dpa"]))),
      Example(.fires, "a soft hyphen", .example([], .example(["xmp.dc:creator": "Murad Se\u{AD}zer"]))),
      Example(
        .fires, "in the article's credit", .example([.example(.credit, "", credit: "LOF/\u{200B}dpa")], nil)),
      Example(.silent, "clean", .example([], .example(["iim.2:110": "LOF/dpa"]))),
      Example(
        .falsePositive, "the joiner of a Persian name",
        .example([], .example(["xmp.dc:creator": "علی\u{200C}رضا معصومی"]))),
    ],
    check: checkInvisible)

  private static func checkInvisible(_ entry: Entry, _ style: Style) -> [Finding] {
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var edits: [Fix.Edit] = []
    var first: String?
    let fields: [Field] = [
      .creator, .creatorJobTitle, .creditLine, .source, .copyrightNotice, .descriptionWriter, .headline,
      .title,
    ]
    for reading in entry.photo.map({ photo in fields.flatMap { photo.statements(of: $0) }.flatMap(\.readings)
    }) ?? [] {
      let names = InvisibleCharacters.names(in: shown(reading))
      guard !names.isEmpty else { continue }
      first = first ?? "\(reading.address) has \(names.joined(separator: ", "))"
      evidence.append(Exhibit(reading, .differs, note: names.joined(separator: ", ")))
      edits.append(
        .file(
          Fix.FileEdit(
            reading.address, from: reading.value, to: InvisibleCharacters.removed(from: reading.value))))
    }
    for use in entry.articleUses {
      for witness in UseCredits(use).witnesses where witness.source != "article.jsonld" {
        let names = InvisibleCharacters.names(in: witness.raw)
        guard !names.isEmpty else { continue }
        first = first ?? "\(witness.source) has \(names.joined(separator: ", "))"
        evidence.append(Exhibit(witness, .differs, note: names.joined(separator: ", ")))
        if !places.contains(use) { places.append(use) }
      }
    }
    guard let first else { return [] }
    return [
      invisibleCharacters.finding(
        in: entry, at: places, first, evidence: evidence.unique(),
        fix: edits.isEmpty ? nil : Fix(.safe, "take the invisible characters out", edits))
    ]
  }

  /// EXIF's Copyright may hold two names, parted by NUL.
  private static func shown(_ reading: Reading) -> String {
    reading.address.standard == .exif ? reading.value.filter { $0 != "\0" } : reading.value
  }
}
