extension Rule {
  /// The file's two credit fields name different parties.
  static let creditFieldsDisagree = Rule(
    code: "CRD108", name: "credit-fields-disagree", severity: .warning,
    fix: .unsafe("copies photoshop:Credit to 2:110"),
    summary: "IIM 2:110 and XMP photoshop:Credit name different parties.",
    why: "Which agency is credited depends on which program opens the file.",
    falsePositives: "One holds the chain and the other only one of its parties; a value cut at 32 bytes.",
    examples: [
      Example(
        .fires, "REUTERS and AFP",
        .example([], .example(["iim.2:110": "REUTERS", "xmp.photoshop:Credit": "AFP"]))),
      Example(
        .silent, "both say Reuters",
        .example([], .example(["iim.2:110": "REUTERS", "xmp.photoshop:Credit": "Reuters"]))),
      Example(
        .falsePositive, "one field holds the photographer alone",
        .example([], .example(["iim.2:110": "Murad Sezer", "xmp.photoshop:Credit": "Murad Sezer/Reuters"]))),
      Example(
        .falsePositive, "AFP and AFP via Getty Images",
        .example([], .example(["iim.2:110": "AFP", "xmp.photoshop:Credit": "AFP via Getty Images"]))),
    ],
    check: checkCreditFields)

  private static func checkCreditFields(_ entry: Entry, _ style: Style) -> [Finding] {
    let credits = entry.file.credits
    let people = entry.file.all.flatMap(\.credit.photographers)
    // A photographer's name alone, `Murad Sezer`, is no party.
    let parties = { (witness: Witness) in
      witness.credit.parties.filter { party in
        party.id != nil || !people.contains { Agreement.isSameName($0, party) }
      }
    }
    guard let first = credits.first(where: { !parties($0).isEmpty }) else { return [] }
    let odd = credits.first {
      Agreement.of(parties(first), parties($0)) == .differs
        && !IIMCut.explains(first, $0, limit: Field.creditLine.iimLimit)
    }
    guard let odd else { return [] }
    let names = { (witness: Witness) in witness.credit.parties.map(\.name).joined(separator: " → ") }
    return [
      creditFieldsDisagree.finding(
        in: entry, "\(first.source) says \(names(first)), \(odd.source) says \(names(odd))",
        evidence: credits.map { Exhibit($0, $0.source == odd.source ? .differs : .agrees) },
        fix: .file(.unsafe, "copy photoshop:Credit to 2:110", copies(credits)))
    ]
  }

  private static func copies(
    _ credits: [Witness]
  ) -> [(address: Address, from: String?, to: String?)] {
    let readings = credits.flatMap(\.readings)
    guard let whole = readings.first(where: { $0.address.standard == .xmp }) else { return [] }
    return readings.filter { $0.address.standard == .iim }.map { ($0.address, $0.value, whole.value) }
  }
}
