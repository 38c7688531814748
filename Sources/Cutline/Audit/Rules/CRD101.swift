extension Rule {
  /// Neither the article nor the file says who made the photo.
  static let creditMissing = Rule(
    code: "CRD101", name: "credit-missing", severity: .error,
    summary: "An image is used in an article, and neither the article nor the file names anyone for it.",
    why: "Nobody can tell whose picture it is, nor whether it may be used.",
    falsePositives:
      "Logos, icons and other images under the style's size; `Foto: privat` and other credits without a name.",
    examples: [
      Example(
        .fires, "a caption without a credit over a bare file",
        .example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))),
      Example(
        .fires, "a caption without a credit and no photo file",
        .example([.example(.caption, "Kalin speaks in Istanbul.")], nil, url: nil)),
      Example(
        .silent, "the caption ends in a credit",
        .example(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(credit: REUTERS/MURAD SEZER)")],
          .example([:]))),
      Example(
        .silent, "the file names the photographer",
        .example(
          [.example(.caption, "Kalin speaks in Istanbul.")], .example(["iim.2:80": "Murad Sezer"]))),
      Example(
        .falsePositive, "an icon of 64 pixels",
        .example([], .example([:], path: "photos/share.png", width: 64, height: 64))),
      Example(
        .falsePositive, "a logo without a file", .example([], nil, url: "https://example.org/static/logo.png")
      ),
    ],
    check: checkCreditMissing)

  private static func checkCreditMissing(_ entry: Entry, _ style: Style) -> [Finding] {
    let file = entry.file
    guard file.speaking.isEmpty else { return [] }
    let bare = entry.certainUses.filter {
      !$0.credits && !Furniture.contains($0.use, photo: entry.photo, style: style)
    }.map(\.use)
    guard !bare.isEmpty else { return [] }
    let message =
      entry.photo == nil
      ? "the article names nobody for this image"
      : "neither the article nor the file names anyone for this image"
    return [
      creditMissing.finding(
        in: entry, at: bare, message,
        evidence: (bare.flatMap(Exhibit.articleSlots) + (entry.photo == nil ? [] : Exhibit.emptyFileFields))
          .unique())
    ]
  }
}
