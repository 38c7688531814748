extension Rule {
  /// A distributor that must be named is left out.
  static let distributorDropped = Rule(
    code: "CRD111", name: "distributor-dropped", severity: .warning,
    fix: .unsafe("adds the distributor to the printed credit, as a patch"),
    summary:
      "The file or another article credits a distributor that the house has to name for this agency, and this "
      + "article leaves it out.",
    why: "The picture was bought from the distributor, whose contract asks for the name.",
    falsePositives:
      "Agencies with which the house has a contract of its own (`suppliers.direct`); silent until "
      + "`suppliers.mandatory-via` names a distributor.",
    configuration: ["suppliers.mandatory-via", "suppliers.direct"],
    examples: [
      Example(
        .fires, "AFP via Getty Images is printed as AFP",
        .example(
          [.example(.caption, "", credit: "Ozan Kose/AFP")],
          .example(["xmp.photoshop:Credit": "AFP via Getty Images", "xmp.dc:creator": "Ozan Kose"]))),
      Example(
        .fires, "a distributor of the agency's own house",
        .example(
          [.example(.caption, "", credit: "(Foto: dpa/Katrin Vogelsang)")],
          .example(["xmp.photoshop:Credit": "picture alliance/dpa"]))),
      Example(
        .silent, "the chain ends in Getty Images",
        .example(
          [.example(.caption, "", credit: "Ozan Kose/AFP via Getty Images")],
          .example(["xmp.photoshop:Credit": "AFP via Getty Images"]))),
      Example(
        .silent, "the file knows of no distributor",
        .example(
          [.example(.caption, "", credit: "Ozan Kose/AFP")], .example(["xmp.photoshop:Credit": "AFP"]))),
      Example(
        .falsePositive, "an agency that the house buys from directly",
        .example(
          [.example(.caption, "", credit: "Fabrizio Bensch/Reuters")],
          .example(["xmp.photoshop:Credit": "Reuters via Getty Images"]))),
    ],
    check: checkDistributor)

  private static func checkDistributor(_ entry: Entry, _ style: Style) -> [Finding] {
    guard !style.mandatoryDistributors.isEmpty else { return [] }
    let uses = entry.certainUses
    let known = entry.file.all.flatMap(\.credit.chain) + uses.flatMap { $0.crediting?.credit.chain ?? [] }
    var missing: [Party] = []
    let wrong = uses.filter { use in
      let printed = use.witnesses.flatMap(\.credit.chain)
      let demanding = printed.filter { !style.isDirect($0) && !style.distributors(for: $0).isEmpty }
      let lost = demanding.flatMap { agency in
        style.distributors(for: agency).filter { distributor in
          // An agency and its own distributor are one house; here they are told apart.
          func isNamed(_ party: Party) -> Bool {
            !party.isSame(as: agency) && Agreement.areSame(party, distributor)
          }
          return known.contains(where: isNamed) && !printed.contains(where: isNamed)
        }
      }
      missing += lost
      return !lost.isEmpty
    }
    guard let first = wrong.first, let lost = missing.first else { return [] }
    let carriers = entry.file.all.filter { witness in
      witness.credit.chain.contains { Agreement.areSame($0, lost) }
    }
    var whole = first.crediting?.credit ?? Credit(raw: "")
    whole.photographers = first.photographers
    whole.chain.append(lost)
    return [
      distributorDropped.finding(
        in: entry, at: wrong.map(\.use), "the article credits \(first.summary) and not \(lost.name)",
        evidence: wrong.flatMap { $0.witnesses.map { Exhibit($0, .differs) } }.unique()
          + carriers.map { Exhibit($0, .agrees) }, fix: .printed(whole, in: wrong, style))
    ]
  }
}

extension Style {
  /// True if the house buys from the agency itself.
  fileprivate func isDirect(_ party: Party) -> Bool { directSuppliers.contains { Style.names(party, $0) } }

  /// The distributors that have to be named for an agency.
  fileprivate func distributors(for party: Party) -> [Party] {
    mandatoryDistributors.sorted { $0.key < $1.key }.filter { Style.names(party, $0.key) }.flatMap(\.value)
      .map {
        id in
        guard let entry = Gazetteer.standard.entry(id: id) else {
          return Gazetteer.standard.party(for: id) ?? Party(written: id, name: id)
        }
        return Party(written: entry.name, name: entry.name, id: entry.id, kind: entry.kind)
      }
  }

  /// By id or by name.
  private static func names(_ party: Party, _ text: String) -> Bool {
    party.id == text.lowercased() || Gazetteer.standard.party(for: text)?.isSame(as: party) ?? false
      || Name.key(of: party.name) == Name.key(of: text)
  }
}
