extension Rule {
  /// A file was made before it was taken.
  static let timeOrderBroken = Rule(
    code: "DAT308", name: "time-order-broken", severity: .info,
    summary:
      "The file was digitised or changed before it was taken, or the satellites' time is more than a day off the "
      + "camera's.",
    why: "One of the clocks is wrong, and with it the day that is printed.",
    falsePositives: "Clocks that drift by up to an hour; times without a zone, which may be 14 hours off.",
    examples: [
      Example(
        .fires, "digitised the day before",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTimeDigitized": "2022:05:13 11:02:00",
          ]))),
      Example(
        .fires, "the satellites say another week",
        .example(
          [],
          .example(["exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.GPSDateStamp": "2022:05:21"]))),
      Example(
        .silent, "in order",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTimeDigitized": "2022:05:14 11:02:00",
            "exif.DateTime": "2022:05:16 08:00:00",
          ]))),
      Example(
        .falsePositive, "a clock that drifts",
        .example(
          [],
          .example(["exif.DateTimeOriginal": "2022:05:14 11:02:00", "exif.DateTime": "2022:05:14 11:01:40"]))),
      Example(
        .falsePositive, "another zone",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2022:05:14 22:02:00", "xmp.xmp:ModifyDate": "2022-05-14T14:05:00Z",
          ]))),
    ],
    check: checkTimeOrder)

  private static func checkTimeOrder(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let moments = FileMoments(photo)
    var evidence: [Exhibit] = []
    var message: String?
    func note(
      _ early: (reading: Reading, date: PartialDate), _ late: (reading: Reading, date: PartialDate), _ what: String
    ) {
      message = message ?? "\(what): \(early.reading.value) before \(late.reading.value)"
      evidence += [Exhibit(late.reading, late.date, .agrees), Exhibit(early.reading, early.date, .differs)]
    }
    for taken in moments.taken {
      for (dates, what) in [(moments.digitised, "digitised before it was taken"), (moments.modified, "changed before it was taken")] {
        for early in dates where FileMoments.minutes(early, before: taken).map({ $0 > 60 }) ?? false {
          note(early, taken, what)
        }
      }
      guard let satellite = moments.satellite, taken.reading.address.standard == .exif else { continue }
      let apart =
        FileMoments.minutes(satellite, before: taken) ?? FileMoments.minutes(taken, before: satellite) ?? 0
      let hasTime = satellite.date.second != nil && taken.date.second != nil
      // Without a time of day a date may be a day off; a zone that is not known is 14 hours at the most.
      if apart > (hasTime ? 24 * 60 : 0) {
        message = message ?? "the satellites say \(satellite.reading.value), the camera \(taken.reading.value)"
        evidence += [
          Exhibit(taken.reading, taken.date, .differs), Exhibit(satellite.reading, satellite.date, .agrees),
        ]
      }
    }
    guard let message else { return [] }
    return [timeOrderBroken.finding(in: entry, message, evidence: evidence.unique())]
  }
}
