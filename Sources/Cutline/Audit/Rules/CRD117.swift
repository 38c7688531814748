extension Rule {
  /// Creator or credit hold a word that stands for nobody.
  static let placeholderCreator = Rule(
    code: "CRD117", name: "placeholder-creator", severity: .warning,
    fix: .unsafe("clears the creator where the credit still names the agency"),
    summary:
      "The creator or the credit is a placeholder: Stringer, Handout, unknown, user, a camera's name, a contributor's "
      + "number.",
    why: "A field that looks filled names nobody, and programs print it.",
    falsePositives:
      "Names held back on purpose: information only where an agency's credit stands beside it; a camera's preset "
      + "Artist beside a creator.",
    examples: [
      Example(.fires, "an account's number", .example([], .example(["iim.2:80": "AFP Contributor#AFP"]))),
      Example(.fires, "a camera's name", .example([], .example(["exif.Artist": "NIKON D850"]))),
      Example(
        .fires, "a stringer (information, for Reuters is credited)",
        .example([], .example(["iim.2:80": "STRINGER", "iim.2:110": "REUTERS"]))),
      Example(
        .silent, "no creator, and AFP is credited", .example([], .example(["iim.2:110": "AFP"]))),
      Example(
        .falsePositive, "a family of that name", .example([], .example(["iim.2:80": "Anna Stringer"]))),
      Example(
        .falsePositive, "a man called Canon", .example([], .example(["iim.2:80": "Canon Andrew White"]))),
    ],
    check: checkPlaceholder)

  private static func checkPlaceholder(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let found = [Field.creator, .creditLine].flatMap { photo.statements(of: $0) }.flatMap { statement in
      statement.readings.compactMap { reading in
        Placeholder.kind(of: reading.value).map { (reading: reading, kind: $0) }
      }
    }
    guard let first = found.first else { return [] }
    let file = entry.file
    let hasAgency = file.credits.flatMap(\.credit.chain).contains { $0.kind.tradesPictures }
    let isPreset = found.allSatisfy { FileCredits.isPreset($0.reading.address) }
    let isNamed = file.creators.contains { witness in
      witness.credit.photographers.contains(where: \.isFullName)
    }
    let isHarmless = found.allSatisfy { item in
      let isMark = !item.reading.value.contains { $0.isLetter || $0.isNumber }
      return hasAgency && (item.kind == .withheld || isMark) || isPreset && (isNamed || hasAgency)
    }
    let creators = found.filter { $0.reading.field == .creator }
    return [
      placeholderCreator.finding(
        in: entry, "\(first.reading.address) says \(first.reading.value), which names nobody",
        evidence: found.map { Exhibit($0.reading, .differs) }
          + (file.creators + file.credits).filter { witness in
            !found.contains { $0.reading.address.description == witness.source }
          }.map { Exhibit($0, .agrees) }, severity: isHarmless ? .info : .warning,
        fix: hasAgency
          ? .file(.unsafe, "clear the creator", creators.map { ($0.reading.address, $0.reading.value, nil) })
          : nil)
    ]
  }
}
