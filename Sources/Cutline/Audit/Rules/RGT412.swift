extension Rule {
  /// The article gives a picture away that the file reserves, or the other way round.
  static let usageTermsConflict = Rule(
    code: "RGT412", name: "usage-terms-conflict", severity: .info,
    summary:
      "The article prints an open licence, and the file reserves its rights; or the file contradicts itself.",
    why: "Who trusts the page uses a picture without a licence.",
    falsePositives: "Two licences side by side, as authors offer them.",
    examples: [
      Example(
        .fires, "CC BY on the page, rights-managed in the file",
        .example(
          [.example(.caption, "A street.", credit: "Jane Miller / CC BY 4.0")],
          .example(["xmp.xmpRights:UsageTerms": "Rights-managed"]))),
      Example(
        .fires, "the file's address and its terms",
        .example(
          [],
          .example([
            "xmp.xmpRights:WebStatement": "https://creativecommons.org/licenses/by/4.0/",
            "xmp.xmpRights:UsageTerms": "All rights reserved. No use without a licence.",
          ]))),
      Example(
        .fires, "the licence in the page's JSON-LD",
        .example(
          [
            .example(.caption, "A street.", credit: "Jane Miller/ANSA"),
            .example(.jsonld, "", credit: "https://creativecommons.org/licenses/by-nc/4.0/"),
          ], .example(["xmp.xmpRights:UsageTerms": "All rights reserved."]))),
      Example(
        .silent, "they agree",
        .example(
          [.example(.caption, "A street.", credit: "Jane Miller / CC BY 4.0")],
          .example(["xmp.xmpRights:UsageTerms": "CC BY 4.0"]))),
      Example(
        .falsePositive, "offered under two licences",
        .example(
          [.example(.caption, "A street.", credit: "Jane Miller / CC BY-SA 4.0")],
          .example(["xmp.xmpRights:UsageTerms": "CC BY-SA 4.0, or rights-managed on request"]))),
    ],
    check: checkTerms)

  private static func checkTerms(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let terms = photo.readings.filter { reading in
      reservingNames.contains(reading.address.name) && OpenLicence(reading.value) == nil
        && reserved.contains(in: FoldedText(reading.value))
    }
    guard let reserving = terms.first else { return [] }
    var open: [Exhibit] = []
    var places: [Use] = []
    for use in entry.certainUses {
      for witness in use.witnesses where witness.credit.licence.flatMap({ OpenLicence($0) }) != nil {
        open.append(Exhibit(witness, .differs))
        if !places.contains(use.use) { places.append(use.use) }
      }
      for piece in use.use.occurrence.evidence where piece.isLicence && OpenLicence(piece.caption.raw) != nil
      {
        open.append(.text(piece, in: use.use, .differs))
        if !places.contains(use.use) { places.append(use.use) }
      }
    }
    if let stated = photo.openLicence { open.append(Exhibit(stated.reading, .differs)) }
    guard let first = open.first else { return [] }
    return [
      usageTermsConflict.finding(
        in: entry, at: places,
        "\(first.source) gives an open licence, \(reserving.address) reserves the rights",
        evidence: open.unique() + terms.map { Exhibit($0, .agrees) })
    ]
  }

  private static let reservingNames: Set<String> = [
    "xmpRights:UsageTerms", "plus:OtherConstraints", "2:40", "photoshop:Instructions", "plus:LicensorNotes",
    "plus:TermsAndConditionsText",
  ]
  private static let reserved = Phrases([
    """
    rights-managed|rights managed|rm licence|rm license|all rights reserved|no use without*|royalty-free licence required
    royalty free licence required|not for reuse|no reuse|no redistribution|editorial use only|no commercial use
    alle rechte vorbehalten|lizenzpflichtig|honorarpflichtig|tous droits réservés|todos los derechos reservados
    todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены
    """
  ])
}
