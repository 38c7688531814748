extension Rule {
  /// One photographer's name is written in several ways.
  static let nameVariant = Rule(
    code: "CRD116", name: "name-variant", severity: .info,
    fix: .safe("merges the spellings in the catalog"),
    summary: "The catalog shows one photographer's name in several spellings.",
    why: "One person is listed as two, and is credited as either.",
    falsePositives: "Father and son (`Jr.`, `Sr.`); people of one name (IDN507).",
    examples: [
      Example(
        .fires, "Macleod and MacLeod",
        Entry(
          .nameVariants(
            NameVariants(
              key: "murdo macleod", displays: [.init("Murdo MacLeod", 9), .init("Murdo Macleod", 3)])))),
      Example(
        .silent, "one spelling",
        Entry(.nameVariants(NameVariants(key: "murad sezer", displays: [.init("Murad Sezer", 12)])))),
      Example(
        .falsePositive, "father and son",
        Entry(
          .nameVariants(
            NameVariants(
              key: "clarence tabb", displays: [.init("Clarence Tabb Jr.", 4), .init("Clarence Tabb Sr.", 2)])))),
    ],
    check: checkNameVariants)

  private static func checkNameVariants(_ entry: Entry, _ style: Style) -> [Finding] {
    guard case .nameVariants(let variants)? = entry.fact, let first = variants.displays.first else { return [] }
    let suffix = Person(parsing: first.name).suffix
    // A suffix on one side only is left out; two different ones are two people.
    let others = variants.displays.dropFirst().filter { display in
      let other = Person(parsing: display.name).suffix
      return display.name != first.name && (suffix == nil || other == nil || suffix == other)
    }
    guard let second = others.first else { return [] }
    let shown = [first] + others
    return [
      nameVariant.finding(
        in: entry, "\(first.name) is also written \(second.name)",
        evidence: shown.map { display in
          Exhibit(
            source: "catalog", raw: display.name,
            parsed: display.count == 1 ? "1 photo" : "\(display.count) photos",
            photographers: [display.name], verdict: display == first ? .agrees : .differs)
        }, help: "cutline photographers merge",
        fix: Fix(
          .safe, "list them all as \(first.name)",
          others.map { .catalog(.mergePhotographers($0.name, into: first.name)) }))
    ]
  }
}
