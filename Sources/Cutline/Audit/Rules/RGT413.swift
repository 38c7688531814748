extension Rule {
  /// A stock picture under a caption of news.
  static let stockAsNews = Rule(
    code: "RGT413", name: "stock-as-news", severity: .info, isOffByDefault: true,
    summary:
      "A stock picture stands under a caption with a day and a place, and nothing says that it is symbolic.",
    why: "Readers think that it shows what happened there.",
    falsePositives: "Libraries that carry news as well; there are many, and so the rule is off.",
    examples: [
      Example(
        .fires, "Shutterstock, in Gaza, on May 3", .stock("(Shutterstock)")),
      Example(.silent, "a wire's picture", .stock("(REUTERS/MURAD SEZER)")),
      Example(.falsePositive, "marked as symbolic", .stock("Symbolbild: Shutterstock")),
    ],
    check: checkStock)

  private static func checkStock(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.filter { use in
      guard let credit = use.occurrence.credit, credit.role == .stock, !credit.isSymbolic, !credit.isFile,
        !credit.markers.contains(.symbolic)
      else { return false }
      return use.occurrence.evidence.contains { piece in
        piece.caption.date?.basis == .explicit && piece.caption.date?.value.day != nil
          && piece.caption.place != nil
      }
    }
    guard let first = found.first, let credit = first.occurrence.credit else { return [] }
    return [
      stockAsNews.finding(
        in: entry, at: found,
        "a stock picture (\(credit.summary)) stands under a caption with a day and a place",
        evidence: found.flatMap(Exhibit.texts))
    ]
  }
}

extension Entry {
  fileprivate static func stock(_ credit: String) -> Entry {
    var piece = Evidence.example(
      .caption, "Children play in Gaza City, Gaza, May 3, 2024.", credit: credit,
      taken: .example(PartialDate(year: 2024, month: 5, day: 3), "May 3, 2024"))
    piece.caption.place = "Gaza City, Gaza"
    return .example([piece], nil)
  }
}
