extension Rule {
  /// It is not sure which photo the article shows.
  static let linkAmbiguous = Rule(
    code: "IDN503", name: "link-ambiguous", severity: .warning,
    summary: "Two photos or more are as likely to be the image, or only a caption that is not quite the same "
      + "speaks for the one.",
    why: "Whatever is compared with the wrong photo is wrong.",
    falsePositives:
      "Links that a person confirmed; two sizes of one picture; a caption that is the same but for a few words and that no "
      + "other photo has; the very file that the article refers to.",
    examples: [
      Example(
        .fires, "two candidates, 0.71 and 0.69",
        .example(
          uses: [
            .example(
              [], state: .ambiguous, score: 0.71, reasons: ["captions agree (0.77)"],
              rivals: [Use.Rival(path: "photos/kalin-2.jpg", score: 0.69)])
          ], .example([:]))),
      Example(
        .fires, "only half a caption speaks for it",
        .example(uses: [.example([], score: 0.66, reasons: ["captions agree (0.72)"])], .example([:]))),
      Example(
        .fires, "a caption in other words, in the article's folder",
        .example(
          uses: [.example([], score: 0.77, reasons: ["captions agree (0.85)", "in the article's folder"])],
          .example([:]))),
      Example(
        .silent, "0.93 and 0.40",
        .example(
          uses: [.example([], score: 0.93, rivals: [Use.Rival(path: "photos/kalin-2.jpg", score: 0.40)])],
          .example([:]))),
      Example(
        .falsePositive, "a person has decided",
        .example(
          uses: [
            .example(
              [], state: .confirmed, score: 0.71, reasons: ["captions agree (0.77)"],
              rivals: [Use.Rival(path: "photos/kalin-2.jpg", score: 0.69)])
          ], .example([:]))),
    ],
    check: checkLink)

  private static func checkLink(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let unsure = entry.uses.filter { use in
      guard let link = use.link else { return false }
      return link.state == .ambiguous
        || (link.state == .linked && isWeakCaptionLink(link, of: use, entry.file))
    }
    guard let first = unsure.first, let link = first.link else { return [] }
    let rivals = unsure.flatMap(\.rivals).unique()
    let message =
      rivals.isEmpty
      ? "only the caption speaks for \(photo.fileName)"
      : "\(photo.fileName) is one of \(rivals.count + 1) photos that may be the image"
    return [
      linkAmbiguous.finding(
        in: entry, at: unsure, message,
        evidence: [candidate(photo.path, link.score, link.reasons, .similar)]
          + rivals.map { candidate($0.path, $0.score, [], .similar) }, help: entry.showHelp)
    ]
  }

  /// Nothing but captions, and not the same caption.
  private static func isWeakCaptionLink(_ link: Link, of use: Use, _ file: FileCredits) -> Bool {
    guard let agreement = link.reasons.lazy.compactMap(MatchEvidence.captionAgreement).first,
      link.reasons.allSatisfy(MatchEvidence.isCircumstance),
      !link.reasons.contains(where: { $0.hasPrefix("same photographer") })
    else { return false }
    if agreement < 0.9 { return true }
    // A caption that says less agrees as far as it goes, and so it does with the pictures of the next day.
    let printed = use.occurrence.evidence.map(\.caption.text).filter { !$0.isEmpty }
    let embedded = file.captions.map(\.caption.text).filter { !$0.isEmpty }
    return !printed.isEmpty && !embedded.isEmpty
      && printed.allSatisfy { mine in
        embedded.allSatisfy { !CaptionLikeness.isSame(mine, $0) && CaptionWords.overlap(mine, $0) < 0.8 }
      }
  }

  private static func candidate(
    _ path: String, _ score: Double, _ reasons: [String], _ verdict: Exhibit.Verdict
  ) -> Exhibit {
    let score = JSON.decimal(score, digits: 2).text()
    return Exhibit(
      source: "file", raw: path.split(separator: "/").last.map(String.init) ?? path,
      parsed: ([score] + reasons).joined(separator: ", "), verdict: verdict, location: path)
  }
}
