extension Rule {
  /// The caption says one day, the file another.
  static let dateMismatch = Rule(
    code: "DAT302", name: "date-mismatch", severity: .warning,
    summary:
      "The day on which the caption says the photo was taken is none of those that the file states; an "
      + "error if the caption's date is written out and more than 30 days off.",
    why: "An old picture is passed off as new, or the wrong picture is printed.",
    falsePositives:
      "Time zones and midnight (36 hours); scans, whose date is the scanner's; the weekday of a republished "
      + "article; the day a picture was released or obtained; a day after the article came out, which is an event's; "
      + "clocks that were never set.",
    examples: [
      Example(
        .fires, "May 14, 2022 over a file of January 2021",
        .example(
          [.example(.caption, "Kalin speaks May 14, 2022.", taken: .example(kalinDay, "May 14, 2022"))],
          .example(["iim.2:55": "20210102"]))),
      Example(
        .silent, "the same day",
        .example(
          [.example(.caption, "Kalin speaks May 14, 2022.", taken: .example(kalinDay, "May 14, 2022"))],
          .example(["iim.2:55": "20220514", "exif.DateTimeOriginal": "2022:05:14 11:02:00"]))),
      Example(
        .falsePositive, "released is not taken",
        .example(
          [
            .example(
              .caption, "An undated handout released May 14, 2022.",
              taken: .example(kalinDay, "May 14, 2022", role: .released))
          ], .example(["iim.2:55": "20210102"]))),
      Example(
        .fires, "the day is right and the year is not",
        .dated(PartialDate(year: 2023, month: 5, day: 14), "May 14, 2023", file: "20220514")),
      Example(
        .falsePositive, "an event to come",
        .dated(PartialDate(year: 2022, month: 6, day: 30), "June 30, 2022", file: "20220513")),
      Example(
        .falsePositive, "a scanned print",
        .example(
          [.example(.caption, "Kalin speaks May 14, 2022.", taken: .example(kalinDay, "May 14, 2022"))],
          .example([
            "exif.DateTimeOriginal": "2023:03:01 10:00:00",
            "xmp.Iptc4xmpExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/print",
          ]))),
      Example(
        .falsePositive, "the weekday of a republished article",
        .example(
          [
            .example(
              .caption, "Kalin speaks on Saturday.",
              taken: .example(kalinDay, "on Saturday", basis: .relative))
          ], .example(["iim.2:55": "20220507"]))),
    ],
    check: checkDates)

  private static let kalinDay = PartialDate(year: 2022, month: 5, day: 14)

  private static func checkDates(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !FileDates.isScan(photo) else { return [] }
    let dates = FileDates(photo).believable
    guard !dates.isEmpty else { return [] }
    let wrong = entry.certainUses.map(\.use).compactMap { use -> (use: Use, date: CaptionDate, days: Int)? in
      guard let stated = use.occurrence.taken, stated.value.isPossible else { return nil }
      if use.isToCome(stated.value), !dates.contains(where: { $0.date.isAnotherYear(of: stated.value) }) {
        return nil
      }
      if dates.contains(where: { agree(stated, $0.date, style) }) { return nil }
      let days = dates.map { stated.value.gap(to: $0.date) }.min() ?? 0
      return days > 0 ? (use, stated, days) : nil
    }
    guard let first = wrong.first else { return [] }
    let nearest = dates.min { first.date.value.gap(to: $0.date) < first.date.value.gap(to: $1.date) }
    let isError = wrong.contains { $0.days > 30 && $0.date.basis == .explicit && $0.date.confidence > 0.5 }
    let count = first.days == 1 ? "1 day" : "\(first.days) days"
    return [
      dateMismatch.finding(
        in: entry, at: wrong.map(\.use),
        "the caption says \(first.date.value.dayDescription), the file \(nearest?.date.dayDescription ?? "")"
          + " (\(count) apart)",
        evidence: wrong.flatMap { item in
          item.use.occurrence.evidence.compactMap { piece in
            piece.caption.date.map { Exhibit(piece, $0, in: item.use.article, .agrees) }
          }
        }.unique() + dates.map { Exhibit($0.reading, $0.date, .differs) },
        severity: isError ? .error : .warning)
    ]
  }

  private static func agree(_ stated: CaptionDate, _ date: PartialDate, _ style: Style) -> Bool {
    if stated.value.agrees(with: date, toleranceHours: style.toleranceHours) { return true }
    // `05/03/21` may be read both ways.
    if stated.confidence <= 0.5, let month = stated.value.month, let day = stated.value.day {
      let swapped = PartialDate(year: stated.value.year, month: day, day: month)
      if swapped.isPossible, swapped.agrees(with: date, toleranceHours: style.toleranceHours) { return true }
    }
    // "On Friday" of an article that was published again, weeks later.
    return stated.basis == .relative && stated.value.weekday != nil && stated.value.weekday == date.weekday
      && date.dayNumber < stated.value.dayNumber
  }
}

extension Entry {
  /// A caption with a day in an article of May 15, 2022.
  fileprivate static func dated(_ day: PartialDate, _ text: String, file: String) -> Entry {
    var entry = Entry.example(
      [.example(.caption, "The hall in Lyon, \(text).", taken: .example(day, text))],
      .example(["iim.2:55": file]))
    entry.uses[0].article.published = PartialDate(year: 2022, month: 5, day: 15)
    return entry
  }
}
