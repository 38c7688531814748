/// When a photo was taken, as far as its file and a caption say so.
struct TakenDates {
  /// The file's dates that may be believed; none for a scan, whose date is the scanner's.
  var file: [(reading: Reading, date: PartialDate)]
  /// Dates that the embedded captions write out.
  var embedded: [(source: Exhibit, date: CaptionDate)]

  init(_ entry: Entry) {
    file = entry.photo.map { FileDates.isScan($0) ? [] : FileDates($0).believable } ?? []
    embedded = entry.file.captions.compactMap { caption in
      guard let date = caption.caption.date, date.role == .taken, date.value.isPossible else { return nil }
      let exhibit = Exhibit(
        source: caption.address.description, raw: date.text, parsed: date.value.description, verdict: .agrees,
        location: caption.location)
      return (exhibit, date)
    }
  }

  /// The date that the article prints under the picture, if it is the day the picture was taken.
  static func printed(in use: Use) -> CaptionDate? {
    use.occurrence.taken.flatMap { $0.value.isPossible ? $0 : nil }
  }

  /// Where the printed date stands.
  static func exhibits(of use: Use, _ verdict: Exhibit.Verdict) -> [Exhibit] {
    use.occurrence.evidence.compactMap { piece in
      piece.caption.date.map { Exhibit(piece, $0, in: use.article, verdict) }
    }
  }

  /// The article's own date.
  static func exhibit(of article: Article, _ verdict: Exhibit.Verdict) -> [Exhibit] {
    let dates = [("article.published", article.published), ("article.modified", article.modified)]
    return dates.compactMap { source, date in
      date.map { Exhibit(source: source, raw: $0.description, verdict: verdict, location: article.path) }
    }
  }
}

extension PartialDate {
  /// Days from this date to a later one, at the least; negative if the other is earlier.
  func days(until later: PartialDate) -> Int {
    let gap = gap(to: later)
    return later.days.lowerBound >= days.lowerBound ? gap : -gap
  }

  /// True if this is surely later than the other, time zones and midnight aside.
  func isLater(than other: PartialDate, _ style: Style) -> Bool {
    gap(to: other) > 0 && dayNumber > other.dayNumber
      && !agrees(with: other, toleranceHours: style.toleranceHours)
  }
}

extension Use {
  /// True for a day, within a few years, after the article came out: a photo cannot be of it, so that the caption tells
  /// when something will be, unless the year is a slip.
  func isToCome(_ date: PartialDate) -> Bool {
    guard let published, published.day != nil else { return false }
    let last = max(published.dayNumber, article.modified.map(\.dayNumber) ?? 0)
    let days = date.days.lowerBound - last
    return days > 1 && days < 5 * 366
  }
}

extension PartialDate {
  /// The same day of another year: a slip of the pen.
  func isAnotherYear(of other: PartialDate) -> Bool {
    year != other.year && month == other.month && day == other.day && day != nil
  }
}
