extension Rule {
  /// A date that no photo can have.
  static let dateImpossible = Rule(
    code: "DAT303", name: "date-impossible", severity: .error,
    summary: "A date in the caption or in the file lies in the future or is in no calendar.",
    why: "It is a misprint, and everything that is found by date will miss the photo.",
    falsePositives:
      "A day ahead, for time zones; the day of an event to come, within five years of the article; years of other calendars, which are "
      + "converted first; zeros, which mean unknown.",
    examples: [
      Example(
        .fires, "27/3/3012",
        .example(
          [
            .example(
              .caption, "", credit: "（香港电台图片）",
              taken: .example(PartialDate(year: 3012, month: 3, day: 27), "27/3/3012"))
          ], nil)),
      Example(.fires, "month 13 in the file", .example([], .example(["iim.2:55": "20221301"]))),
      Example(
        .fires, "a camera of 2099", .example([], .example(["exif.DateTimeOriginal": "2099:01:01 10:00:00"]))),
      Example(.silent, "27/3/2013", .example([], .example(["iim.2:55": "20130327"]))),
      Example(
        .falsePositive, "zeros", .example([], .example(["exif.DateTimeOriginal": "0000:00:00 00:00:00"]))),
      Example(
        .falsePositive, "an event to come",
        .example(
          [
            .example(
              .caption, "The hall where the summit will be held.",
              taken: .example(PartialDate(year: 2999, month: 3, day: 27), "27 March 2999", role: .event))
          ], nil)),
    ],
    check: checkPossible)

  private static func checkPossible(_ entry: Entry, _ style: Style) -> [Finding] {
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var first: String?
    for use in entry.articleUses {
      for piece in use.occurrence.evidence {
        var dates = [piece.caption.date].compactMap { $0 }.filter { $0.role != .event }
        if let credit = piece.caption.credit, let date = credit.date {
          dates.append(
            CaptionDate(value: date, role: .taken, basis: .explicit, text: credit.raw, confidence: 1))
        }
        for date in dates {
          guard let problem = problem(of: date.value, style) else { continue }
          if date.value.isPossible, use.isToCome(date.value), !isSlip(date.value, use, entry.photo) {
            continue
          }
          first = first ?? "\(piece.source) says \(date.text), \(problem)"
          evidence.append(Exhibit(piece, date, in: use.article, .differs))
          if !places.contains(use) { places.append(use) }
        }
      }
    }
    if let photo = entry.photo {
      for (reading, date) in FileDates(photo, [.dateCreated, .dateDigitized]).dates {
        guard let problem = problem(of: date, style) else { continue }
        first = first ?? "\(reading.address) says \(reading.value), \(problem)"
        evidence.append(Exhibit(reading, date, .differs))
      }
    }
    guard let first else { return [] }
    return [dateImpossible.finding(in: entry, at: places, first, evidence: evidence.unique())]
  }

  /// The day on which the photo was taken or the article came out, in a year to come.
  private static func isSlip(_ date: PartialDate, _ use: Use, _ photo: Photo?) -> Bool {
    let known = (photo.map { FileDates($0).believable.map(\.date) } ?? []) + [use.published].compactMap { $0 }
    return known.contains { $0.isAnotherYear(of: date) }
  }

  private static func problem(of date: PartialDate, _ style: Style) -> String? {
    if !date.isPossible { return "which is in no calendar" }
    var date = date
    if date.isBuddhist { date.year -= 543 }
    return date.days.lowerBound > style.today.dayNumber + 1 ? "which is in the future" : nil
  }
}
