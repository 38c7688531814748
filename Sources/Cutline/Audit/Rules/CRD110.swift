extension Rule {
  /// The credit stands only where readers do not see it.
  static let creditOnlyInAlt = Rule(
    code: "CRD110", name: "credit-only-in-alt", severity: .warning,
    fix: .unsafe("moves the credit to the caption, as a patch"),
    summary: "The alt text or title credits the photo, what readers see under it does not.",
    why: "Readers do not see it, and alt text is for saying what the picture shows.",
    falsePositives:
      "Text dumps in which the caption line was lost; a Markdown picture whose title is printed as its caption.",
    examples: [
      Example(
        .fires, "the alt text has the credit, the caption none",
        .example(
          [
            .example(.alt, "Kalin speaks.", credit: "(photo credit: REUTERS/MURAD SEZER)", line: 5),
            .example(.caption, "Kalin speaks."),
          ], nil)),
      Example(
        .silent, "the caption has it too",
        .example(
          [
            .example(.alt, "Kalin speaks.", credit: "(photo credit: REUTERS/MURAD SEZER)", line: 5),
            .example(.caption, "Kalin speaks.", credit: "(photo credit: REUTERS/MURAD SEZER)"),
          ], nil)),
      Example(
        .falsePositive, "Markdown's title is its caption",
        .example(
          uses: [
            .example(
              [.example(.title, "Kalin speaks.", credit: "(Photo: Ozan Kose/AFP)")], in: "posts/kalin.md")
          ], .example([:]))),
      Example(
        .falsePositive, "a text dump without the caption line",
        .example([.example(.alt, "Kalin speaks.", credit: "(REUTERS/MURAD SEZER)", line: 5)], nil, url: nil)),
    ],
    check: checkCreditOnlyInAlt)

  private static func checkCreditOnlyInAlt(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.map(UseCredits.init).filter { use in
      let isSeen = use.witnesses(in: Array(use.use.seenSlots.subtracting([.alt]))).contains(where: \.credits)
      let hasCaption = use.use.occurrence.evidence.contains { $0.slot == .caption || $0.slot == .body }
      let isLost = use.use.occurrence.url == nil && !hasCaption
      return !isSeen && !isLost
        && use.witnesses(in: [.alt, .title]).contains { $0.credits && !$0.credit.summary.isEmpty }
    }
    guard let first = found.first, let hidden = first.witnesses(in: [.alt, .title]).first(where: \.credits)
    else {
      return []
    }
    let slot = hidden.source == "article.title" ? "title" : "alt text"
    return [
      creditOnlyInAlt.finding(
        in: entry, at: found.map(\.use), "only the \(slot) credits \(hidden.credit.summary)",
        evidence: found.flatMap { use in
          use.witnesses.map { Exhibit($0, .agrees) }
            + (use.use.occurrence.evidence.contains { $0.slot == .caption && $0.caption.credit != nil }
              ? []
              : [
                Exhibit.empty("article.caption", at: "\(use.use.article.path):\(use.use.occurrence.location)")
              ])
        }.unique(), fix: .printed(hidden.credit, in: found, style))
    ]
  }
}
