extension Rule {
  /// A weekday, and no date that says of which week.
  static let relativeDateUnresolved = Rule(
    code: "DAT307", name: "relative-date-unresolved", severity: .info,
    summary: "The caption says `on Friday`, `yesterday` or a day without a year, and the article has no date.",
    why: "Nobody can tell later which day is meant.",
    falsePositives: "A full date beside the weekday; articles with a date.",
    examples: [
      Example(
        .fires, "on Friday", .example([.example(.caption, "Kalin speaks in Istanbul on Friday.")], .example([:]))),
      Example(
        .silent, "the article is dated", .dated([.example(.caption, "Kalin speaks in Istanbul on Friday.")], [:])),
      Example(
        .silent, "a date in full",
        .example([.example(.caption, "Kalin speaks in Istanbul on Saturday, May 14, 2022.")], .example([:]))),
      Example(
        .falsePositive, "a feast of that name",
        .example([.example(.caption, "Shoppers on Black Friday sales in Berlin.")], .example([:]))),
    ],
    check: checkRelativeDate)

  private static func checkRelativeDate(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.flatMap { use -> [(use: Use, piece: Evidence, words: String)] in
      guard use.article.published == nil, use.article.modified == nil else { return [] }
      let texts = use.occurrence.evidence.filter { $0.slot != .credit && $0.slot != .jsonld }
      return texts.compactMap { piece in
        RelativeDate.first(in: piece.caption.text).map { (use, piece, $0) }
      }
    }
    guard let first = found.first else { return [] }
    return [
      relativeDateUnresolved.finding(
        in: entry, at: found.map(\.use).unique(), "“\(first.words)”, and the article has no date",
        evidence: found.map { .text($0.piece, in: $0.use, .differs, note: $0.words) }.unique()
          + [.empty("article.published", at: first.use.article.path)])
    ]
  }
}
