/// The dates that a file states, each with its address, as far as they are dates.
struct FileDates {
  var dates: [(reading: Reading, date: PartialDate)]

  /// When the photo was made, by every address that says so.
  init(_ photo: Photo, _ fields: [Field] = [.dateCreated]) {
    dates = fields.flatMap { photo.statements(of: $0) }.flatMap(\.readings).compactMap { reading in
      PartialDate(metadata: reading.value).map { (reading, $0) }
    }
  }

  /// Without what cameras write before somebody sets their clock, impossible dates (DAT303), the years of other
  /// calendars, and those before there were photographs.
  var believable: [(reading: Reading, date: PartialDate)] {
    dates.filter { item in
      guard item.date.isPossible, item.date.year >= 1826, !item.date.isBuddhist else { return false }
      let isFactory =
        [1970, 1980, 2000].contains(item.date.year) && item.date.month == 1 && item.date.day == 1
        && item.reading.address.standard == .exif
      return !isFactory
    }
  }

  /// A scan's date is the scanner's: IPTC Digital Source Type says print or negative.
  static func isScan(_ photo: Photo) -> Bool {
    guard let type = photo[.digitalSourceType] else { return false }
    let last = type.split { $0 == "/" || $0 == ":" }.last ?? ""
    return ["print", "negativeFilm", "positiveFilm"].contains(String(last))
  }
}

extension PartialDate {
  /// True for a year that Thai cameras and papers write: 2565 is 2022.
  var isBuddhist: Bool { (2443...2643).contains(year) }

  /// The first and last day that the date may mean.
  var days: ClosedRange<Int> {
    if day != nil { return dayNumber...dayNumber }
    if let month {
      let next = PartialDate(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
      return dayNumber...max(dayNumber, next.dayNumber - 1)
    }
    return dayNumber...(PartialDate(year: year + 1, month: 1, day: 1).dayNumber - 1)
  }

  /// Days between two dates at the least, 0 if they may be the same.
  func gap(to other: PartialDate) -> Int {
    let (a, b) = (days, other.days)
    if a.overlaps(b) { return 0 }
    return a.upperBound < b.lowerBound ? b.lowerBound - a.upperBound : a.lowerBound - b.upperBound
  }
}

extension Exhibit {
  /// A date of the file beside the others.
  init(_ reading: Reading, _ date: PartialDate?, _ verdict: Verdict) {
    self.init(
      source: reading.address.description, raw: reading.value, parsed: date?.description, verdict: verdict,
      location: reading.place.isEmpty ? nil : reading.place)
  }

  /// A date of an article beside the others.
  init(_ piece: Evidence, _ date: CaptionDate, in article: Article, _ verdict: Verdict) {
    self.init(
      source: piece.source, raw: date.text, parsed: date.value.description, verdict: verdict,
      location: "\(article.path):\(piece.location)")
  }
}
