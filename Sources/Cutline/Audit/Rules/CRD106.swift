extension Rule {
  /// Article and file name agencies that have nothing to do with each other.
  static let agencyMismatch = Rule(
    code: "CRD106", name: "agency-mismatch", severity: .error,
    summary: "The agencies that the article prints and those that the file carries have none in common.",
    why: "The wrong agency is credited, and perhaps paid.",
    falsePositives:
      "Brands of one house (PA Images and Press Association, iStock and Getty); a chain and one of its parties; "
      + "suppliers behind `courtesy of`. A warning where one side is unknown to the gazetteer or the file says it "
      + "only at the end of its caption.",
    examples: [
      Example(
        .fires, "AFP over a file of Reuters",
        .example([.example(.caption, "", credit: "(photo credit: AFP)")], .example(["iim.2:110": "REUTERS"]))),
      Example(
        .silent, "both say Reuters",
        .example(
          [.example(.caption, "", credit: "REUTERS/Murad Sezer")], .example(["iim.2:110": "Reuters"]))),
      Example(
        .silent, "the file has no agency",
        .example([.example(.caption, "", credit: "(AFP)")], .example(["iim.2:80": "Murad Sezer"]))),
      Example(
        .falsePositive, "the chain and its last party",
        .example(
          [.example(.caption, "", credit: "Ozan Kose/AFP via Getty Images")],
          .example(["xmp.photoshop:Credit": "Getty Images"]))),
      Example(
        .falsePositive, "2:110 holds the photographer",
        .example(
          [.example(.caption, "", credit: "REUTERS/Murad Sezer")], .example(["iim.2:110": "Murad Sezer"]))),
      Example(
        .falsePositive, "the agency is misspelt",
        .example(
          [.example(.caption, "", credit: "(Assosiated Press)")], .example(["iim.2:110": "AP"]))),
      Example(
        .falsePositive, "two brands of one agency",
        .example(
          [.example(.caption, "", credit: "PA Images")],
          .example(["xmp.photoshop:Credit": "Press Association"]))),
    ],
    check: checkAgencyMismatch)

  private static func checkAgencyMismatch(_ entry: Entry, _ style: Style) -> [Finding] {
    guard entry.photo != nil else { return [] }
    let file = entry.file
    let stated = file.statedParties
    let hinted = file.all.flatMap(\.credit.parties)
    let isHint = stated.isEmpty
    let parties = isHint ? file.captionCredits.flatMap(\.credit.parties) : stated
    guard !parties.isEmpty else { return [] }
    let people = file.all.flatMap(\.credit.photographers)
    let wrong = entry.certainUses.filter { use in
      guard let credit = use.crediting?.credit else { return false }
      let isSupplier = credit.markers.contains(.courtesy)
      let printed = (isSupplier ? credit.parties.filter { $0.id != nil } : credit.parties).map(spelt)
      guard Agreement.of(printed, hinted) == .differs else { return false }
      let isPerson = printed.contains { party in people.contains { Agreement.isSameName($0, party) } }
      let isCut = file.credits.contains { witness in
        printed.contains {
          IIMCut.isCutName(witness, of: $0.name) || IIMCut.isCutName(witness, of: credit.raw)
        }
      }
      let isPhotographer = use.photographers.contains { person in
        parties.contains { Agreement.isSameName(person, $0) }
      }
      return !isPerson && !isCut && !isPhotographer
    }
    guard let first = wrong.first, let printed = first.crediting?.credit.chain else { return [] }
    let names = { (parties: [Party]) in parties.map(\.name).unique().joined(separator: " → ") }
    let isKnown = parties.contains { $0.id != nil } && printed.contains { $0.id != nil }
    let fileWitnesses = (file.credits + file.creators + file.captionCredits + file.sources).filter {
      !$0.credit.parties.isEmpty
    }
    return [
      agencyMismatch.finding(
        in: entry, at: wrong.map(\.use),
        "the article credits \(names(printed)), the file \(names(parties))",
        evidence: wrong.flatMap { $0.witnesses.map { Exhibit($0, .agrees) } }.unique()
          + fileWitnesses.map { Exhibit($0, .differs) }, severity: isKnown && !isHint ? .error : .warning,
        help: entry.showHelp)
    ]
  }

  /// The agency that an unknown name is a slip away from: the slip is CRD113's business.
  private static func spelt(_ party: Party) -> Party {
    guard party.id == nil, let name = Misspelling.canonical(of: party) else { return party }
    return Gazetteer.standard.party(for: name) ?? party
  }
}
