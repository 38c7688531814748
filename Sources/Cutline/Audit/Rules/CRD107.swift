extension Rule {
  /// The file's own creator fields name different people.
  static let creatorFieldsDisagree = Rule(
    code: "CRD107", name: "creator-fields-disagree", severity: .warning,
    fix: .unsafe("copies the name that counts (by the Metadata Working Group's order) to the other fields"),
    summary: "EXIF Artist, IIM 2:80 and XMP dc:creator name different people.",
    why: "Which name is printed depends on which program opens the file.",
    falsePositives:
      "A value cut at 32 bytes; a lone word in Artist; one name of several (info); an Artist against two fields that agree is the "
      + "camera's owner (info); an agency in one field and the photographer in the other.",
    examples: [
      Example(
        .fires, "2:80 and dc:creator are two people",
        .example([], .example(["iim.2:80": "DAVID DELGADO", "xmp.dc:creator": "Murad Sezer"]))),
      Example(
        .fires, "Artist is another person than 2:80",
        .example([], .example(["exif.Artist": "Tom Keller", "iim.2:80": "Jack Guez"]))),
      Example(
        .silent, "all agree, in capitals or not",
        .example(
          [], .example(["exif.Artist": "Jack Guez", "iim.2:80": "JACK GUEZ", "xmp.dc:creator": "Jack Guez"]))),
      Example(
        .falsePositive, "2:80 is cut at 32 bytes",
        .example(
          [],
          .example([
            "iim.2:80": "Alexandra Konstantinopoulou-Chri",
            "xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou",
          ]))),
      Example(
        .falsePositive, "2:80 is cut at a word, for Greek letters take two bytes",
        .example([], .example(["iim.2:80": "Γιωργος", "xmp.dc:creator": "Γιωργος Κονταρινης"]))),
      Example(
        .silent, "two people, with a slash between them in one field",
        .example(
          [],
          .example([
            "exif.Artist": "Mette Kjærgaard / Jens Toft", "xmp.dc:creator": "Mette Kjærgaard",
            "xmp.dc:creator": "Jens Toft",
          ]))),
      Example(
        .falsePositive, "the camera's name in Artist",
        .example([], .example(["exif.Artist": "NIKON D850", "xmp.dc:creator": "Murad Sezer"]))),
      Example(
        .falsePositive, "the surname first",
        .example([], .example(["iim.2:80": "Sezer, Murad", "xmp.dc:creator": "Murad Sezer"]))),
      Example(
        .falsePositive, "two alphabets",
        .example([], .example(["iim.2:80": "Михаил Климентьев", "xmp.dc:creator": "Mikhail Klimentyev"]))),
      Example(
        .falsePositive, "an agency in one field, the photographer in the other",
        .example([], .example(["iim.2:80": "REUTERS", "xmp.dc:creator": "Murad Sezer"]))),
    ],
    check: checkCreatorFields)

  private static func checkCreatorFields(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let named = entry.file.creators.filter { !Placeholder.isEach($0.readings) }.compactMap { witness in
      people(of: witness).map { (witness: witness, people: $0) }
    }
    let chosen = photo.choice(of: .creator)?.address.description
    guard let reference = named.first(where: { $0.witness.source == chosen }) ?? named.first else {
      return []
    }
    let strong = named.filter { !$0.witness.isWeak }
    var severity: Severity?
    func note(_ found: Severity) { severity = max(severity ?? found, found) }
    for (index, a) in named.enumerated() {
      for b in named[(index + 1)...] {
        guard let agreement = Agreement.of(a.people, b.people), agreement < .agrees,
          !IIMCut.explains(a.witness, b.witness, limit: Field.creator.iimLimit)
        else { continue }
        if agreement == .subset {
          note(.info)
        } else if a.witness.isWeak || b.witness.isWeak {
          // Two against one: the camera was somebody else's.
          note(strong.count > 1 ? .info : .warning)
        } else {
          note(.warning)
        }
      }
    }
    guard let severity else { return [] }
    let exhibits = named.map { Exhibit(name: $0.witness, people: $0.people, against: reference.people) }
    let odd = named.first { (Agreement.of($0.people, reference.people) ?? .agrees) < .agrees } ?? reference
    let names = { (people: [Person]) in people.map(\.name).joined(separator: ", ") }
    return [
      creatorFieldsDisagree.finding(
        in: entry,
        "\(reference.witness.source) names \(names(reference.people)), "
          + "\(odd.witness.source) names \(names(odd.people))",
        evidence: exhibits, severity: severity,
        fix: .file(
          .unsafe, "copy \(reference.witness.source) to the others",
          named.filter { (Agreement.of($0.people, reference.people) ?? .agrees) < .agrees }.flatMap { item in
            item.witness.readings.map { ($0.address, $0.value, reference.witness.readings.first?.value) }
          }))
    ]
  }

  /// Whom a creator field names. An organisation nobody knows counts as a name (`Newsroom Pool 3`); an agency
  /// beside a photographer is no contradiction.
  private static func people(of witness: Witness) -> [Person]? {
    let people = witness.credit.photographers
    if !people.isEmpty {
      // `user`, `Canon`: cameras are set to many a word.
      return witness.isWeak && !people.contains(where: \.isFullName) ? nil : people
    }
    let unknown = witness.credit.chain.filter { $0.id == nil }.map(\.name).filter { !Shape.isDomain($0) }
    guard !unknown.isEmpty, witness.credit.chain.allSatisfy({ $0.id == nil }) else { return nil }
    return unknown.map { Person(written: $0, name: $0, key: Name.key(of: $0)) }
  }
}
