extension Rule {
  /// A party that Cutline does not know is credited again and again.
  static let agencyUnknown = Rule(
    code: "IDN508", name: "agency-unknown", severity: .info,
    fix: .unsafe("a line for it in the gazetteer, as `cutline agencies add` does"),
    summary: "A party that the gazetteer does not know is credited three times or more.",
    why: "What Cutline knows it reads better: its aliases, its kind, its place in a chain.",
    falsePositives: "Companies, offices and charities that give pictures of themselves away.",
    configuration: ["audit.minimum-uses"],
    examples: [
      Example(.fires, "five times", .party(PartyUses(name: "Lichtblick 21", count: 5))),
      Example(.silent, "twice", .party(PartyUses(name: "Lichtblick 21", count: 2))),
      Example(.silent, "a known agency", .party(PartyUses(name: "Reuters", kind: .wire, count: 50))),
      Example(
        .fires, "a company of pictures",
        .party(PartyUses(name: "Tallgrass Pictures", kind: .company, count: 3))),
      Example(.falsePositive, "a company", .party(PartyUses(name: "Bauer GmbH", kind: .company, count: 9))),
    ],
    check: checkUnknownParty)

  /// A company that calls itself after pictures or news lives on them.
  private static func tradesPictures(_ name: String) -> Bool {
    TradeWords.folded(name).split { !$0.isLetter }.contains { pictureWords.contains(String($0)) }
  }

  private static let pictureWords: Set<String> = [
    "pictures", "images", "photos", "photography", "photo", "press", "news", "presse", "pressebild",
    "presseagentur",
    "bildagentur", "bilderdienst", "bildbyrå", "fotos", "foto", "fotografie", "photographie", "agence",
    "agencia",
    "agenzia", "agentur", "imagens", "imágenes", "fotoagentur", "photojournalism", "media", "wire",
  ]

  private static func checkUnknownParty(_ entry: Entry, _ style: Style) -> [Finding] {
    guard case .unknownParty(let party)? = entry.fact, party.count >= style.minimumUses,
      ![.company, .government, .ngo].contains(party.kind) || tradesPictures(party.name),
      Gazetteer.standard.entry(for: party.name) == nil
    else { return [] }
    return [
      agencyUnknown.finding(
        in: entry, "\(party.name) is credited \(party.count) times and not known",
        evidence: [
          Exhibit(
            source: "catalog", raw: party.name, parsed: "\(party.count) uses", chain: [party.name],
            verdict: .similar)
        ] + party.examples.map { Exhibit(source: "catalog", raw: $0, verdict: .similar) },
        help: "cutline agencies add \"\(party.name)\"",
        fix: Fix(.unsafe, "add \(party.name) to the gazetteer", [.catalog(.addAgency(party.name))]))
    ]
  }
}

extension Entry {
  fileprivate static func party(_ uses: PartyUses) -> Entry { Entry(.unknownParty(uses)) }
}
