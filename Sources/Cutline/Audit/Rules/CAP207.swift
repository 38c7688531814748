extension Rule {
  /// The alt text is the caption over again.
  static let altEqualsCaption = Rule(
    code: "CAP207", name: "alt-equals-caption", severity: .info,
    summary: "The alt text repeats the caption.",
    why: "Who has the page read to him hears it twice, and still not what the picture looks like.",
    falsePositives: "Layouts in which the caption is no figcaption; alt texts of a word or two.",
    examples: [
      Example(
        .fires, "word for word",
        .example(
          [
            .example(.alt, "Ibrahim Kalin speaks in Istanbul.", credit: "(REUTERS/MURAD SEZER)", line: 5),
            .example(.caption, "Ibrahim Kalin speaks in Istanbul.", credit: "(REUTERS/MURAD SEZER)"),
          ], nil)),
      Example(
        .silent, "the alt text describes the picture",
        .example(
          [
            .example(.alt, "A man in a dark suit before a flag.", line: 5),
            .example(.caption, "Ibrahim Kalin speaks in Istanbul."),
          ], nil)),
      Example(
        .falsePositive, "no caption of its own",
        .example([.example(.alt, "Ibrahim Kalin speaks in Istanbul.", line: 5)], nil)),
    ],
    check: checkAltRepeats)

  private static func checkAltRepeats(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.compactMap { use -> (use: Use, alt: Evidence, caption: Evidence)? in
      // In a text without markup both are lines that are read.
      if use.occurrence.url == nil { return nil }
      let captions = use.occurrence.evidence.filter { $0.slot == .caption && !$0.caption.text.isEmpty }
      for alt in use.occurrence.evidence where alt.slot == .alt {
        let text = CaptionLikeness.letters(alt.caption.text)
        guard text.count >= 8 else { continue }
        let twin = captions.first { CaptionLikeness.letters($0.caption.text) == text }
        if let twin { return (use, alt, twin) }
      }
      return nil
    }
    guard !found.isEmpty else { return [] }
    return [
      altEqualsCaption.finding(
        in: entry, at: found.map(\.use), "the alt text repeats the caption",
        evidence: found.flatMap { item in
          [.text(item.alt, in: item.use, .differs), .text(item.caption, in: item.use, .agrees)]
        }.unique())
    ]
  }
}
