extension Rule {
  /// A news picture without a date.
  static let captionWithoutDate = Rule(
    code: "CAP205", name: "caption-without-date", severity: .info,
    summary: "A picture by an agency or by staff has no day on which it was taken, in the caption or in the file.",
    why: "AP and Reuters ask of every caption who, what, where and when.",
    falsePositives: "Symbolic and stock pictures; a weekday or `today`; a file photo marked as such.",
    examples: [
      Example(
        .fires, "neither the caption nor the file has a date",
        .example([.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS/Murad Sezer)")], .example([:]))),
      Example(
        .silent, "the caption has it",
        .example(
          [
            .example(
              .caption, "Kalin speaks in Istanbul May 14, 2022.", credit: "(REUTERS)",
              taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
          ], .example([:]))),
      Example(
        .silent, "the file has it",
        .example(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")],
          .example(["iim.2:55": "20220514"]))),
      Example(
        .falsePositive, "a stock picture",
        .example([.example(.caption, "A judge's hammer.", credit: "(Shutterstock)")], nil)),
    ],
    check: checkCaptionDate)

  private static func checkCaptionDate(_ entry: Entry, _ style: Style) -> [Finding] {
    let dates = TakenDates(entry)
    guard dates.file.isEmpty, dates.embedded.isEmpty else { return [] }
    let undated = entry.certainUses.filter { use in
      let texts = use.use.seen.map(\.caption)
      let roles = use.witnesses.map(\.credit.role)
      guard !texts.isEmpty, roles.contains(where: { [.agency, .staff, .pool, .commission].contains($0) }) else {
        return false
      }
      if use.use.isStandIn || use.witnesses.contains(where: \.credit.isFile) { return false }
      if use.use.occurrence.evidence.contains(where: { $0.caption.date != nil }) { return false }
      return !texts.contains { RelativeDate.first(in: $0.text) != nil || TradeWords.hold([.file], $0.raw) }
        && !Furniture.contains(use.use, photo: entry.photo, style: style)
    }
    guard !undated.isEmpty else { return [] }
    let slots = ["iim.2:55", "xmp.photoshop:DateCreated", "exif.DateTimeOriginal"]
    return [
      captionWithoutDate.finding(
        in: entry, at: undated.map(\.use), "no date says when the picture was taken",
        evidence: undated.flatMap { use in use.use.seen.map { Exhibit.text($0, in: use.use, .differs) } }.unique()
          + (entry.photo == nil ? [] : slots.map { .empty($0) }))
    ]
  }
}
