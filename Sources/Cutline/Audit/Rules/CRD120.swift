extension Rule {
  /// Who gave the picture is stored as who made it.
  static let courtesyAsPhotographer = Rule(
    code: "CRD120", name: "courtesy-as-photographer", severity: .info,
    fix: .safe("moves the name to the supplier in the catalog"),
    summary: "A name after *courtesy of*, *provided by* or their like stands as the creator.",
    why: "Whoever lends a picture has seldom taken it.",
    falsePositives: "A giver who is credited as the photographer as well.",
    examples: [
      Example(
        .fires, "courtesy of Tanner Fischer, and Tanner Fischer as creator",
        .example(
          [.example(.caption, "", credit: "(Courtesy of Tanner Fischer)")],
          .example(["xmp.dc:creator": "Tanner Fischer"]))),
      Example(
        .fires, "the whole phrase as creator", .example([], .example(["iim.2:80": "Courtesy of Tanner Fischer"]))),
      Example(
        .silent, "another creator",
        .example(
          [.example(.caption, "", credit: "(Courtesy of Tanner Fischer)")],
          .example(["xmp.dc:creator": "Jane Miller"]))),
      Example(
        .falsePositive, "he took it himself",
        .example(
          [
            .example(.caption, "", credit: "(Photo by Tanner Fischer)"),
            .example(.alt, "", credit: "(Courtesy of Tanner Fischer)", line: 5),
          ], .example(["xmp.dc:creator": "Tanner Fischer"]))),
    ],
    check: checkCourtesy)

  private static func checkCourtesy(_ entry: Entry, _ style: Style) -> [Finding] {
    let file = entry.file
    let printed = entry.certainUses.flatMap(\.witnesses)
    let all = printed + file.credits + file.captionCredits + file.creators
    let given = all.filter { $0.credit.markers.contains(.courtesy) }
    guard !given.isEmpty else { return [] }
    let makers = printed.filter { !$0.credit.markers.contains(.courtesy) }.flatMap(\.credit.photographers)
    let suspects = file.creators.filter { !$0.isWeak }.compactMap { witness -> (witness: Witness, name: String)? in
      if witness.credit.markers.contains(.courtesy) {
        return (witness.credit.chain.first?.name ?? witness.credit.photographers.first?.name).map { (witness, $0) }
      }
      let person = witness.credit.photographers.first { person in
        given.contains { gift in
          gift.source != witness.source
            && (gift.credit.chain.contains { $0.id == nil && Agreement.isSameName(person, $0) }
              || gift.credit.photographers.contains { $0.match(person) >= .sameKey })
        }
      }
      return person.map { (witness, $0.name) }
    }.filter { item in !makers.contains { $0.match(Person(parsing: item.name)) >= .initials } }
    guard let first = suspects.first else { return [] }
    return [
      courtesyAsPhotographer.finding(
        in: entry, at: entry.certainUses.filter { $0.witnesses.contains { given.contains($0) } }.map(\.use),
        "\(first.name) gave the picture and stands as its creator",
        evidence: suspects.map { Exhibit($0.witness, .differs) }
          + given.filter { gift in !suspects.contains { $0.witness == gift } }.map { Exhibit($0, .agrees) }.unique(),
        fix: Fix(.safe, "list \(first.name) as the supplier", [.catalog(.moveToSupplier(first.name))]))
    ]
  }
}
