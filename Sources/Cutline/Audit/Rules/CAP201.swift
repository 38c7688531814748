extension Rule {
  /// An image stands in an article without a word under it.
  static let captionMissing = Rule(
    code: "CAP201", name: "caption-missing", severity: .error,
    summary: "An image has no caption: an error for the image that leads the article, else a warning.",
    why: "Readers are not told who and what they see, where and when.",
    falsePositives:
      "Logos, icons and small images; text dumps in which the caption line was lost; a Markdown picture whose title is "
      + "printed as its caption. A credit alone under the lead image is a warning, for it says something.",
    examples: [
      Example(
        .fires, "a figure without a figcaption", .example(uses: [.example([], isLead: true)], .example([:]))),
      Example(.fires, "a figure whose photo is not there", .example([], nil)),
      Example(
        .silent, "a figcaption",
        .example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))),
      Example(
        .falsePositive, "Markdown's title is its caption",
        .example(
          uses: [
            .example([.example(.title, "Kalin speaks in Istanbul.")], in: "posts/kalin.md", isLead: true)
          ],
          .example([:]))),
      Example(
        .falsePositive, "an icon of 64 pixels",
        .example([], .example([:], path: "photos/share.png", width: 64, height: 64))),
      Example(
        .falsePositive, "a text dump without the caption line",
        .example([.example(.alt, "Kalin speaks in Istanbul.")], nil, url: nil)),
    ],
    check: checkCaption)

  private static func checkCaption(_ entry: Entry, _ style: Style) -> [Finding] {
    let bare = entry.articleUses.filter { use in
      let occurrence = use.occurrence
      let slots = use.seenSlots.subtracting([.alt])
      let shown = occurrence.evidence.contains { slots.contains($0.slot) && !$0.caption.text.isEmpty }
      let isText = occurrence.url == nil && entry.photo == nil
      return !shown && !isText && !Furniture.contains(use, photo: entry.photo, style: style)
    }
    guard !bare.isEmpty else { return [] }
    // A credit alone under the picture is something, if not a caption.
    let isError = bare.contains { use in
      use.occurrence.isLead && !UseCredits(use).witnesses(in: [.caption, .credit]).contains(where: \.credits)
    }
    let alts = bare.flatMap { use in
      use.occurrence.evidence.filter { $0.slot == .alt || $0.slot == .title }.map {
        Exhibit(
          source: $0.source, raw: $0.caption.raw, verdict: $0.caption.raw.isEmpty ? .empty : .similar,
          location: "\(use.article.path):\($0.location)")
      }
    }
    return [
      captionMissing.finding(
        in: entry, at: bare,
        bare.contains { $0.occurrence.isLead } ? "the lead image has no caption" : "the image has no caption",
        evidence: bare.flatMap(Exhibit.image)
          + bare.map { .empty("article.caption", at: "\($0.article.path):\($0.occurrence.location)") }
          + alts, severity: isError ? .error : .warning)
    ]
  }
}
