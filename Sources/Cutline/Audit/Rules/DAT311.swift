extension Rule {
  /// The camera's clock was never set.
  static let clockDefault = Rule(
    code: "DAT311", name: "clock-default", severity: .info,
    summary:
      "The file's date is one that clocks show before anybody sets them: zeros, 1970-01-01, 2000-01-01 at midnight; or most "
      + "photos of one camera are of midnight to the second, on four days and more.",
    why: "The picture is listed under a day on which it was not taken.",
    falsePositives: "A picture of that day: the caption or another field says so.",
    examples: [
      Example(
        .fires, "2000-01-01 at midnight",
        .example([], .example(["exif.DateTimeOriginal": "2000:01:01 00:00:00"]))),
      Example(.fires, "zeros", .example([], .example(["exif.DateTimeOriginal": "0000:00:00 00:00:00"]))),
      Example(
        .fires, "midnight on eight days",
        Entry(.midnights(Midnights(camera: "Canon EOS R5", days: 8, count: 8)))),
      Example(
        .silent, "a real day", .example([], .example(["exif.DateTimeOriginal": "2022:05:14 11:02:00"]))),
      Example(
        .falsePositive, "the midnight of 2000",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2000:01:01 00:00:10", "xmp.photoshop:DateCreated": "2000-01-01",
          ]))),
      Example(
        .falsePositive, "the caption says so",
        .example(
          [
            .example(
              .caption, "Fireworks over Sydney January 1, 2000.",
              taken: .example(PartialDate(year: 2000, month: 1, day: 1), "January 1, 2000"))
          ], .example(["exif.DateTimeOriginal": "2000:01:01 00:00:10"]))),
    ],
    check: checkClock)

  private static func checkClock(_ entry: Entry, _ style: Style) -> [Finding] {
    if case .midnights(let camera)? = entry.fact { return [midnights(camera, in: entry)] }
    guard let photo = entry.photo else { return [] }
    let fields: [Field] = [.dateCreated, .dateDigitized]
    let found = fields.flatMap { photo.statements(of: $0) }.flatMap(\.readings).filter { reading in
      isDefault(reading, photo) && !isMeant(PartialDate(metadata: reading.value), reading, entry, photo)
    }
    guard let first = found.first else { return [] }
    return [
      clockDefault.finding(
        in: entry, "\(first.address) says \(first.value), the date of a clock that was never set",
        evidence: found.map { Exhibit($0, .differs) })
    ]
  }

  private static func midnights(_ camera: Midnights, in entry: Entry) -> Finding {
    clockDefault.finding(
      in: entry, "\(camera.camera) took its photos at midnight to the second, on \(camera.days) days",
      evidence: camera.examples.map {
        Exhibit(source: "exif.DateTimeOriginal", raw: $0.value, verdict: .differs, location: $0.path)
      })
  }

  private static func isDefault(_ reading: Reading, _ photo: Photo) -> Bool {
    let digits = reading.value.filter(\.isNumber)
    if digits.count >= 8, digits.allSatisfy({ $0 == "0" }) { return true }
    guard let date = PartialDate(metadata: reading.value), date.month == 1, date.day == 1 else {
      return false
    }
    let isMidnight = (date.second ?? 0) < 15 * 60
    switch date.year {
    // The beginnings of time of Unix, of the Macintosh, of DOS, and the one before midnight of Unix in the west.
    case 1904, 1970: return true
    case 1980, 2000: return isMidnight
    // Cameras begin with the year of their model; only they write a second of midnight.
    case 1995...2020:
      return isMidnight && date.second != nil && reading.address.standard == .exif
        && !photo.values(at: Address(.exif, "Model")).isEmpty
    default: return false
    }
  }

  /// True if another field or a caption names the same day.
  private static func isMeant(_ date: PartialDate?, _ reading: Reading, _ entry: Entry, _ photo: Photo)
    -> Bool
  {
    guard let date else { return false }
    let printed = entry.uses.compactMap { TakenDates.printed(in: $0)?.value }
    let embedded = entry.file.captions.compactMap(\.caption.date?.value)
    let others = FileDates(photo).dates.filter { $0.reading.address.standard != reading.address.standard }
      .map(\.date)
    return (printed + embedded + others).contains { $0.day != nil && $0.gap(to: date) <= 1 }
  }
}
