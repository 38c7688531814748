extension Rule {
  /// A credit that is plainly one, and that Cutline cannot read for sure.
  static let creditUnparsed = Rule(
    code: "CRD124", name: "credit-unparsed", severity: .info,
    summary:
      "A text after a label such as `Foto:` holds names that are neither clearly a person nor a known party.",
    why: "Unknown agencies are learnt from such lines: `cutline agencies set`.",
    falsePositives: "Texts without a label; `Foto: privat` and other words of the trade.",
    examples: [
      Example(
        .fires, "Lichtblick 21", .example([.example(.caption, "", credit: "Foto: Lichtblick 21")], nil)),
      Example(.silent, "a known party", .example([.example(.caption, "", credit: "Foto: dpa")], nil)),
      Example(.silent, "a person", .example([.example(.caption, "", credit: "Foto: Jane Miller")], nil)),
      Example(
        .falsePositive, "Foto: privat", .example([.example(.caption, "", credit: "Foto: privat")], nil)),
    ],
    check: checkUnparsed)

  private static func checkUnparsed(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.map(UseCredits.init).flatMap { use in
      use.witnesses.filter { isUnclear($0.credit) }.map { (use: use, witness: $0) }
    }
    guard let first = found.first else { return [] }
    let credit = first.witness.credit
    let strangers = credit.chain.filter { $0.id == nil }.map(\.name)
    let names = credit.unknownParties.isEmpty ? strangers : credit.unknownParties
    let what = names.isEmpty ? first.witness.raw : names.joined(separator: ", ")
    return [
      creditUnparsed.finding(
        in: entry, at: found.map(\.use.use).unique(), "who \(what) is, is not known",
        evidence: found.map {
          Exhibit($0.witness, .similar, note: $0.witness.credit.reasons.joined(separator: ", "))
        }
        .unique(), help: names.first.map { "cutline agencies set \"\($0)\" --kind agency" })
    ]
  }

  private static func isUnclear(_ credit: Credit) -> Bool {
    guard credit.evidence.isLabelled else { return false }
    if credit.confidence < 0.45, credit.markers.isEmpty, credit.licence == nil { return true }
    if !credit.unknownParties.isEmpty { return true }
    return credit.markers.isEmpty && credit.chain.contains { $0.id == nil && $0.kind != .government }
  }
}
