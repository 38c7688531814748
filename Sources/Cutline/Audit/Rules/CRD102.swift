extension Rule {
  /// The file knows who made the photo, the article does not say it.
  static let creditMissingInArticle = Rule(
    code: "CRD102", name: "credit-missing-in-article", severity: .error,
    fix: .unsafe("prints the file's credit in the house style, as a patch"),
    summary: "The file has a creator or a credit, and this use of it shows none.",
    why: "The credit line is what the supplier requires to be printed.",
    falsePositives:
      "Text dumps in which the caption line was lost; small images. A warning where only the camera's Artist, "
      + "the embedded caption, the source or the copyright notice says it.",
    examples: [
      Example(
        .fires, "2:110 says REUTERS, the caption ends at the date",
        .example(
          [.example(.caption, "Kalin speaks in Istanbul, Turkey May 14, 2022.")],
          .example(["iim.2:110": "REUTERS"]))),
      Example(
        .silent, "the caption names Reuters",
        .example(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")],
          .example(["iim.2:110": "REUTERS"]))),
      Example(
        .falsePositive, "a text dump without the caption line",
        .example([], .example(["iim.2:110": "REUTERS"]), url: nil)),
    ],
    check: checkCreditMissingInArticle)

  private static func checkCreditMissingInArticle(_ entry: Entry, _ style: Style) -> [Finding] {
    let speaking = entry.file.speaking
    guard !speaking.isEmpty else { return [] }
    let bare = entry.certainUses.filter { use in
      let isLost = use.use.occurrence.url == nil && use.use.occurrence.evidence.isEmpty
      return !use.credits && !isLost && !Furniture.contains(use.use, photo: entry.photo, style: style)
    }.map(\.use)
    guard !bare.isEmpty else { return [] }
    let said = speaking.first { !$0.credit.summary.isEmpty }?.credit.summary ?? speaking[0].raw
    return [
      creditMissingInArticle.finding(
        in: entry, at: bare, "the file credits \(said), the article credits nobody",
        evidence: bare.flatMap(Exhibit.articleSlots).unique() + speaking.map { Exhibit($0, .differs) },
        severity: speaking.allSatisfy(\.isWeak) ? .warning : .error,
        fix: (FileCredits.combined(entry.photo) ?? speaking.first?.credit).flatMap {
          .printed($0, in: bare.map(UseCredits.init), style)
        })
    ]
  }
}
