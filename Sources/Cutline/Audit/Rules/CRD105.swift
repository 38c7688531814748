extension Rule {
  /// Article and file, or two articles, name different photographers for one photo.
  static let photographerMismatch = Rule(
    code: "CRD105", name: "photographer-mismatch", severity: .error,
    summary:
      "The photographers that the article prints and those that the file carries, or that two articles "
      + "print, are different people.",
    why: "A wrong name robs one person and burdens another.",
    falsePositives:
      "Two photographers, one listed; initials, accents and transliteration; a supplier (`courtesy of`), who is "
      + "no photographer; a name cut at IIM's 32 bytes; links that are not sure (IDN503). A lone word in a creator "
      + "field (`SANA`) may be an office, and is a warning.",
    examples: [
      Example(
        .fires, "the file names another photographer",
        .example(
          [.example(.caption, "", credit: "(photo credit: REUTERS/MURAD SEZER)")],
          .example(["iim.2:80": "DAVID DELGADO", "xmp.dc:creator": "M. Sezer"]))),
      Example(
        .fires, "two articles name different photographers",
        .example(
          uses: [
            .example([.example(.caption, "", credit: "(credit: REUTERS/AMMAR AWAD)")]),
            .example([.example(.caption, "", credit: "(credit: REUTERS/AMIR COHEN)")], in: "articles/b.html"),
          ], .example([:]))),
      Example(
        .silent, "capitals and mixed case are one name",
        .example(
          [.example(.caption, "", credit: "REUTERS/MURAD SEZER")],
          .example(["iim.2:80": "Murad Sezer", "exif.Artist": "Newsroom Camera 3"]))),
      Example(
        .falsePositive, "the creator agrees, and the credit's tail was taken for a name",
        .example(
          [.example(.caption, "", credit: "Ingrid Sæther/EPA")],
          .example([
            "iim.2:80": "Ingrid Sæther", "iim.2:110": "European Pressphoto Agency via Shutterstock Ed",
          ]))),
      Example(
        .falsePositive, "a name in another alphabet",
        .example(
          [.example(.caption, "", credit: "Димитър Дилков/AFP")], .example(["iim.2:80": "Dimitar Dilkoff"]))),
      Example(
        .falsePositive, "the file's creator is a placeholder",
        .example([.example(.caption, "", credit: "Murad Sezer/Reuters")], .example(["iim.2:80": "user"]))),
      Example(
        .falsePositive, "two photographers, one of them printed",
        .example(
          [.example(.caption, "", credit: "REUTERS/MURAD SEZER")],
          .example(["iim.2:80": "Murad Sezer", "iim.2:80": "Umit Bektas"]))),
      Example(
        .falsePositive, "initials agree",
        .example(
          [.example(.caption, "", credit: "Hannes P. Albert/dpa")], .example(["iim.2:80": "Hannes Albert"]))),
      Example(
        .falsePositive, "courtesy of a supplier",
        .example(
          [.example(.caption, "", credit: "Courtesy of Tanner Fischer")],
          .example(["iim.2:80": "Murad Sezer"]))),
    ],
    check: checkPhotographerMismatch)

  private static func checkPhotographerMismatch(_ entry: Entry, _ style: Style) -> [Finding] {
    guard entry.photo != nil else { return [] }
    let uses = entry.certainUses.filter { !$0.photographers.isEmpty }
    guard let first = uses.first else { return [] }
    let file = entry.file
    // `user` names nobody (CRD117).
    let naming = file.naming.filter { !Placeholder.isEach($0.readings) }
    let strong = naming.filter { !$0.isWeak }
    let held = strong.isEmpty ? naming : strong
    let fileParties = file.all.flatMap(\.credit.chain)

    var worst = Agreement.agrees
    var against: Witness?
    var involved: [UseCredits] = []
    for use in uses {
      // An office taken for a person: `Kremlin Press Service`.
      if use.photographers.contains(where: { person in
        fileParties.contains { Agreement.isSameName(person, $0) }
      }) {
        continue
      }
      // A credit line is read with less certainty than the creator's own field.
      let isCreator = file.creators.contains { creator in
        !creator.isWeak
          && Agreement.of(use.photographers, creator.credit.photographers).map { $0 >= .subset } ?? false
      }
      for witness in held where !(isCreator && file.credits.contains(witness)) {
        guard let agreement = Agreement.of(use.photographers, witness.credit.photographers),
          agreement < .subset, !IIMCut.isCutName(witness, of: use.photographers),
          !isParty(witness, of: use)
        else { continue }
        if against == nil || agreement < worst { (worst, against) = (agreement, witness) }
        involved.append(use)
      }
    }
    let rival = uses.dropFirst().first {
      Agreement.of(first.photographers, $0.photographers).map { $0 < .subset } ?? false
    }
    if let rival { involved += [first, rival] }
    guard !involved.isEmpty else { return [] }

    let printed = involved[0]
    let names = { (people: [Person]) in people.map(\.name).joined(separator: ", ") }
    let message: String
    let severity: Severity
    if let against {
      message =
        "the article credits \(names(printed.photographers)), "
        + "the file names \(names(against.credit.photographers))"
      let isFull = against.credit.photographers.contains(where: \.isFullName)
      severity = worst == .differs && !against.isWeak && isFull ? .error : .warning
    } else {
      let other = rival?.photographers ?? []
      message = "one article credits \(names(first.photographers)), another \(names(other))"
      severity = Agreement.of(first.photographers, other) == .differs ? .error : .warning
    }
    let places = uses.filter { use in involved.contains { $0.use == use.use } }
    return [
      photographerMismatch.finding(
        in: entry, at: places.map(\.use), message,
        evidence: (uses.flatMap(\.witnesses).map { Exhibit(name: $0, against: printed.photographers) }
          + (file.creators + file.credits + file.captionCredits).map {
            Exhibit(name: $0, against: printed.photographers)
          }).unique(), severity: severity, help: entry.showHelp)
    ]
  }

  /// True if the file's creator is the organisation that the article credits.
  private static func isParty(_ witness: Witness, of use: UseCredits) -> Bool {
    let parties = use.witnesses.flatMap(\.credit.chain)
    return witness.credit.photographers.allSatisfy { person in
      parties.contains { Agreement.isSameName(person, $0) }
    }
  }
}
