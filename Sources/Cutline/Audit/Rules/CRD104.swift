extension Rule {
  /// Only the agency is printed, though the photographer is known.
  static let photographerMissing = Rule(
    code: "CRD104", name: "photographer-missing", severity: .warning,
    fix: .unsafe("prints the photographer's name with the agency's, as a patch"),
    summary: "Only an agency is named, while another source of the same image names the photographer.",
    why: "Who pressed the shutter should be named where it is known.",
    falsePositives:
      "Names withheld for safety (Stringer, Uncredited); screenshots, accounts and suppliers (`Foto: "
      + "Volkswagen`); a creator field that holds the organisation; houses that print agencies only (`style.agency-only`).",
    configuration: ["style.agency-only"],
    examples: [
      Example(
        .fires, "GETTY IMAGES over a file by Majid Saeedi",
        .example(
          [.example(.caption, "", credit: "(photo credit: GETTY IMAGES)")],
          .example(["iim.2:80": "Majid Saeedi", "iim.2:110": "Getty Images"]))),
      Example(
        .fires, "another article names him",
        .example(
          uses: [
            .example([.example(.caption, "", credit: "(credit: REUTERS)")]),
            .example(
              [.example(.caption, "", credit: "(credit: REUTERS/MURAD SEZER)")], in: "articles/b.html"),
          ], .example([:]))),
      Example(
        .silent, "photographer and agency",
        .example(
          [.example(.caption, "", credit: "Majid Saeedi/Getty Images")],
          .example(["iim.2:80": "Majid Saeedi"]))),
      Example(
        .falsePositive, "the name is withheld",
        .example(
          [.example(.caption, "", credit: "REUTERS/Stringer")],
          .example(["iim.2:80": "Majid Saeedi", "iim.2:110": "REUTERS"]))),
    ],
    check: checkPhotographerMissing)

  private static func checkPhotographerMissing(_ entry: Entry, _ style: Style) -> [Finding] {
    guard entry.photo != nil, !style.isAgencyOnlyFine else { return [] }
    let uses = entry.certainUses
    let file = entry.file
    if file.all.contains(where: \.credit.withholdsName) { return [] }
    let agencyOnly = uses.filter { use in
      guard use.photographers.isEmpty, !use.withholdsName, let credit = use.crediting?.credit else {
        return false
      }
      return !credit.chain.isEmpty && ![.ai, .screenshot, .social, .courtesy].contains(credit.role)
    }
    guard let first = agencyOnly.first else { return [] }
    let parties = agencyOnly.compactMap(\.crediting).flatMap(\.credit.chain)
    let naming = (file.naming + uses.compactMap(\.naming)).filter { witness in
      witness.credit.photographers.contains { person in
        person.isFullName
          && !parties.contains { Agreement.isSameName(person, $0) || IIMCut.isCutName(witness, of: $0.name) }
      }
    }
    guard let name = naming.first else { return [] }
    let people = name.credit.photographers.map(\.name).joined(separator: ", ")
    let other = name.readings.isEmpty && name.source.hasPrefix("article.") ? "another article" : "the file"
    return [
      photographerMissing.finding(
        in: entry, at: agencyOnly.map(\.use),
        "the article credits only \(first.summary), \(other) names \(people)",
        evidence: (agencyOnly.flatMap { $0.witnesses.map { Exhibit($0, .differs) } }
          + naming.map { Exhibit($0, .agrees) }).unique(),
        fix: first.crediting.flatMap { printed in
          var whole = printed.credit
          whole.photographers = name.credit.photographers
          return .printed(whole, in: agencyOnly, style)
        })
    ]
  }
}
