extension Rule {
  /// That the picture was handed out, or taken for a pool, is not printed.
  static let handoutLost = Rule(
    code: "CRD119", name: "handout-or-pool-lost", severity: .warning,
    fix: .unsafe("prints the file's credit, as a patch"),
    summary: "The file says that the picture was handed out or taken for a pool, and the article's credit does not.",
    why: "Readers have to know that somebody with an interest of his own chose the picture.",
    falsePositives:
      "A sentence that says it (`provided by the ministry`); a credit that names the giver; no credit at all (CRD102).",
    examples: [
      Example(
        .fires, "HOGP in the file, AP in print",
        .example(
          [.example(.caption, "The carrier at sea.", credit: "(AP)")],
          .example(["iim.2:85": "HOGP", "iim.2:110": "AP"]))),
      Example(
        .fires, "a third party's picture",
        .example(
          [.example(.caption, "The carrier at sea.", credit: "(REUTERS)")],
          .example([
            "iim.2:110": "REUTERS", "iim.2:40": "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
          ]))),
      Example(
        .silent, "the handout and its giver are printed",
        .example(
          [.example(.caption, "The carrier at sea.", credit: "(US Navy/Handout via AP)")],
          .example(["iim.2:85": "HOGP", "iim.2:110": "AP"]))),
      Example(
        .falsePositive, "the sentence says it",
        .example(
          [.example(.caption, "The carrier in a picture provided by the navy.", credit: "(AP)")],
          .example(["iim.2:85": "HOGP", "iim.2:110": "AP"]))),
      Example(
        .falsePositive, "a swimming pool",
        .example(
          [.example(.caption, "A swimmer.", credit: "(AP)")],
          .example(["iim.2:85": "STF", "iim.2:110": "AP", "iim.2:120": "A swimmer in the hotel pool."]))),
    ],
    check: checkHandout)

  private static func checkHandout(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty else { return [] }
    let said = ThirdParty.statements(of: photo, entry.file)
    guard let reason = said.first else { return [] }
    let silent = entry.certainUses.filter { use in
      use.witnesses.contains { !$0.credit.isEmpty } && !ThirdParty.isSaid(in: use)
    }
    guard let first = silent.first else { return [] }
    return [
      handoutLost.finding(
        in: entry, at: silent.map(\.use),
        "the article credits \(first.summary), \(reason.source) says that the picture was handed out or pooled",
        evidence: silent.flatMap { $0.witnesses.map { Exhibit($0, .differs) } }.unique() + said,
        fix: handoutLine(entry.file).flatMap { line in
          Fix(
            .unsafe, "print the credit \(line)",
            silent.map { use in
              let witness = use.witnesses(in: [.credit, .caption, .body]).first
              return .article(
                Fix.ArticlePatch(
                  path: use.use.article.path, at: use.place(of: witness), from: witness?.raw, to: line))
            })
        })
    ]
  }

  /// The file's own credit where it has the word, else `Handout via` the agency.
  private static func handoutLine(_ file: FileCredits) -> String? {
    let marked = file.credits.first { !$0.credit.markers.isDisjoint(with: [.handout, .pool]) }
    if let marked { return marked.raw }
    return file.credits.first { !$0.credit.isEmpty }.map { "Handout via \($0.raw)" }
  }
}
