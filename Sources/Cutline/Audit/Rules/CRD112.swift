extension Rule {
  /// What the supplier demands to be printed is not printed.
  static let mandatoryCreditUnmet = Rule(
    code: "CRD112", name: "mandatory-credit-unmet", severity: .error,
    fix: .unsafe("prints the demanded credit, as a patch"),
    summary:
      "The file's instructions or its caption demand a credit (*mandatory credit “X”*, PLUS Credit Line Required), "
      + "and the article's lacks a name of it.",
    why: "The picture may be used on that condition only.",
    falsePositives: "A demand that the wire cut off: its last name is not asked for; a demand without names.",
    examples: [
      Example(
        .fires, "AFP alone, where AFP and CCTV are demanded",
        .example(
          [.example(.caption, "", credit: "(Photo: AFP)")],
          .example(["iim.2:40": "RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT \"AFP PHOTO / CCTV\" - NO SALES"]))),
      Example(
        .fires, "the demand stands in the embedded caption",
        .example(
          [.example(.caption, "The launch.", credit: "(NASA)")],
          .example(["iim.2:120": "The launch. MANDATORY CREDIT: Jane Miller/Harbour Observatory"]))),
      Example(
        .silent, "both are printed, in another order",
        .example(
          [.example(.caption, "", credit: "(Photo: CCTV/AFP)")],
          .example(["iim.2:40": "MANDATORY CREDIT \"AFP PHOTO / CCTV\""]))),
      Example(
        .falsePositive, "the demand is cut off inside a name",
        .example(
          [.example(.caption, "", credit: "AFP / Ministry of Defence")],
          .example(["iim.2:40": "MANDATORY CREDIT \"AFP PHOTO / MINISTRY OF DEF"]))),
    ],
    check: checkMandatoryCredit)

  private static func checkMandatoryCredit(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty else { return [] }
    let demands = demands(of: photo)
    guard !demands.isEmpty else { return [] }
    var missing: [String] = []
    var unmet: [(reading: Reading, credit: Credit)] = []
    let wrong = entry.certainUses.filter { use in
      if Furniture.contains(use.use, photo: photo, style: style) { return false }
      let isLost = use.use.occurrence.url == nil && use.use.occurrence.evidence.isEmpty
      if isLost { return false }
      let found = demands.filter { demand in
        let names = missingNames(of: demand.credit, in: use)
        missing += names
        return !names.isEmpty
      }
      unmet += found
      return !found.isEmpty
    }
    guard let first = wrong.first, let demand = unmet.first else { return [] }
    let printed = first.summary.isEmpty ? "nobody" : first.summary
    return [
      mandatoryCreditUnmet.finding(
        in: entry, at: wrong.map(\.use),
        "the file demands \(missing.unique().joined(separator: ", ")) in the credit, the article credits \(printed)",
        evidence: unmet.map { Exhibit($0.reading, .agrees, note: $0.credit.summary) }.unique()
          + wrong.flatMap { use in
            use.witnesses.isEmpty
              ? Exhibit.articleSlots(of: use.use) : use.witnesses.map { Exhibit($0, .differs) }
          }.unique(), fix: .printed(demand.credit, in: wrong, style))
    ]
  }

  private static func demands(of photo: Photo) -> [(reading: Reading, credit: Credit)] {
    let fields: [Field] = [.instructions, .usageTerms, .description, .creditLine, .copyrightNotice]
    var demands = fields.flatMap { photo.statements(of: $0) }.flatMap(\.readings).flatMap { reading in
      MandatoryCredit.all(in: reading.value).map { (reading: reading, credit: $0.credit) }
    }
    // PLUS: a credit is required beside the image, in a list of credits or on the image; not CR-NRQ.
    if let required = photo.values(at: Address(.xmp, "plus:CreditLineRequired")).first,
      ["CR-CAI", "CR-CCA", "CR-COI"].contains(where: required.value.hasSuffix),
      let line = photo.statements(of: .creditLine).first?.readings.first
    {
      demands.append((line, Credit(parsing: line.value)))
    }
    return demands.filter { !$0.credit.isEmpty }
  }

  /// The names of a demanded credit that stand nowhere in what is printed.
  private static func missingNames(of demand: Credit, in use: UseCredits) -> [String] {
    let credits = use.witnesses.filter { $0.source != "article.jsonld" }.map(\.credit)
    let text = Name.key(of: use.use.seenText + " " + credits.map(\.raw).joined(separator: " "))
    let parties = credits.flatMap { $0.parties }
    let people = credits.flatMap(\.photographers)
    func stands(_ name: String) -> Bool {
      let key = Name.key(of: name)
      return key.isEmpty || (" " + text + " ").contains(" " + key + " ")
    }
    let lostParties = demand.chain.filter { party in
      !parties.contains { Agreement.areSame($0, party) } && !stands(party.name) && !stands(party.written)
    }
    let lostPeople = demand.photographers.filter { person in
      !people.contains { $0.match(person) >= .initials } && !stands(person.name)
    }
    return lostParties.map(\.name) + lostPeople.map(\.name)
  }
}
