extension Rule {
  /// Something stands twice in the printed credit.
  static let creditDoubled = Rule(
    code: "CRD123", name: "credit-doubled", severity: .info,
    fix: .unsafe("prints the credit once, as a patch"),
    summary: "The label, a name or the whole credit is printed twice.",
    why: "It comes from pasting a credit into a field that adds one, and looks like it.",
    falsePositives: "Two pictures of one maker; one agency behind each of two names; `Reuters TV via Reuters`.",
    examples: [
      Example(.fires, "the label", .example([.example(.caption, "", credit: "Credit Credit Ana Lima/EPA")], nil)),
      Example(
        .fires, "the name",
        .example([.example(.caption, "", credit: "Hannes P. Albert/dpa/Hannes P Albert")], nil)),
      Example(
        .fires, "the bracket",
        .example([.example(.caption, "", credit: "(Foto: Foto: Ana Lima/dpa)")], nil)),
      Example(.silent, "once", .example([.example(.caption, "", credit: "Credit: Ana Lima/EPA")], nil)),
      Example(
        .falsePositive, "one agency behind each name",
        .example([.example(.caption, "", credit: "Ana Lima/AFP, Jo Park/AFP")], nil)),
      Example(
        .falsePositive, "a desk and its house",
        .example([.example(.caption, "", credit: "Reuters TV via Reuters")], nil)),
    ],
    check: checkDoubling)

  private static func checkDoubling(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.map(UseCredits.init).flatMap { use in
      use.use.occurrence.evidence.filter { $0.slot != .jsonld }.compactMap {
        piece -> (use: UseCredits, piece: Evidence, credit: Credit, what: String)? in
        guard let credit = piece.caption.credit, let what = Doubling.found(in: credit, of: piece.caption.raw)
        else { return nil }
        return (use, piece, credit, what)
      }
    }
    guard let first = found.first else { return [] }
    return [
      creditDoubled.finding(
        in: entry, at: found.map(\.use.use).unique(), "\(first.what) is printed twice",
        evidence: found.map { item in
          Exhibit(
            source: item.piece.source, raw: item.credit.raw, parsed: item.credit.summary, verdict: .differs,
            location: item.use.use.place(of: item.piece))
        }.unique(), fix: .printed(first.credit, in: [first.use], style))
    ]
  }
}
