extension Rule {
  /// The creator stands in capitals.
  static let creatorInCapitals = Rule(
    code: "CRD115", name: "creator-in-capitals", severity: .info,
    fix: .unsafe("writes the name in mixed case; safe where another photo or article spells it so"),
    summary: "2:80 or dc:creator holds a name in capitals, or with the surname in capitals.",
    why: "How `MCDONALD` or `DE LA CRUZ` is spelt can no longer be told, and it is printed as it stands.",
    falsePositives: "Acronyms (`AP`), initials (`JJ`), organisations.",
    examples: [
      Example(.fires, "MURAD SEZER", .example([], .example(["iim.2:80": "MURAD SEZER"]))),
      Example(
        .fires, "as AFP writes", .example([], .example(["xmp.dc:creator": "Andrew CABALLERO-REYNOLDS"]))),
      Example(.silent, "Murad Sezer", .example([], .example(["iim.2:80": "Murad Sezer"]))),
      Example(.falsePositive, "an acronym", .example([], .example(["iim.2:80": "AP"]))),
      Example(.falsePositive, "initials", .example([], .example(["xmp.dc:creator": "JJ Guillen"]))),
    ],
    check: checkCapitals)

  private static func checkCapitals(_ entry: Entry, _ style: Style) -> [Finding] {
    let names = entry.photo?.creatorsInCapitals ?? []
    guard let first = names.first else { return [] }
    let printed = entry.certainUses.flatMap(\.photographers)
    let known = (entry.neighbours.spellings + printed.map(\.written)).filter { name in
      name.contains(where: \.isLowercase)
    }
    func spelling(of person: Person) -> String? {
      known.first { Person(parsing: $0).match(person) >= .sameKey && Person(parsing: $0).written == $0 }
    }
    let isSafe = names.allSatisfy { item in
      entry.neighbours.spellings.contains { Person(parsing: $0).match(item.person) >= .sameKey }
    }
    return [
      creatorInCapitals.finding(
        in: entry, "the creator stands in capitals: \(first.person.written)",
        evidence: names.map {
          Exhibit($0.reading, .differs, note: spelling(of: $0.person) ?? $0.person.name)
        },
        fix: .file(
          isSafe ? .safe : .unsafe, "write the name in mixed case",
          names.map { item in
            let to = spelling(of: item.person) ?? item.person.name
            return (
              item.reading.address, item.reading.value,
              item.reading.value.firstRange(of: item.person.written).map {
                item.reading.value.replacingCharacters(in: $0, with: to)
              } ?? to
            )
          }))
    ]
  }
}
