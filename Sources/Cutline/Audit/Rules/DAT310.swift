extension Rule {
  /// The photo is younger than the article that shows it.
  static let photoAfterArticle = Rule(
    code: "DAT310", name: "photo-after-article", severity: .warning,
    summary: "The photo was taken after the article was published and last changed.",
    why: "One of the dates is wrong, or the article's change is not told.",
    falsePositives: "Live blogs and replaced pictures, where the article says when it was changed; time zones; scans.",
    examples: [
      Example(
        .fires, "taken a week after",
        .dated([.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20240830"])),
      Example(
        .silent, "taken before",
        .dated([.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20240822"])),
      Example(
        .falsePositive, "the article was changed since",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20240830"],
          modified: PartialDate(year: 2024, month: 8, day: 31))),
      Example(
        .falsePositive, "the next morning in another zone",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")],
          ["exif.DateTimeOriginal": "2024:08:24 02:00:00"])),
    ],
    check: checkAfterArticle)

  private static func checkAfterArticle(_ entry: Entry, _ style: Style) -> [Finding] {
    let dates = TakenDates(entry)
    var first: (taken: PartialDate, published: PartialDate)?
    let early = entry.certainUses.filter { use in
      guard let published = use.use.published else { return false }
      let printed = TakenDates.printed(in: use.use).flatMap { $0.basis == .explicit ? $0.value : nil }
      let known = (printed.map { [$0] } ?? []) + dates.file.map(\.date)
      let bounds = [published] + [use.use.article.modified].compactMap { $0 }.filter(\.isPossible)
      let today = style.today.dayNumber + 1
      guard !known.isEmpty,
        known.allSatisfy({ date in
          date.dayNumber <= today && bounds.allSatisfy { date.isLater(than: $0, style) }
        })
      else { return false }
      first = first ?? (known[0], published)
      return true
    }
    guard let first else { return [] }
    return [
      photoAfterArticle.finding(
        in: entry, at: early.map(\.use),
        "taken \(first.taken.dayDescription), the article is of \(first.published.dayDescription)",
        evidence: early.flatMap { TakenDates.exhibit(of: $0.use.article, .agrees) }.unique()
          + early.flatMap { TakenDates.exhibits(of: $0.use, .differs) }.unique()
          + dates.file.map { Exhibit($0.reading, $0.date, .differs) }, help: entry.showHelp)
    ]
  }
}
