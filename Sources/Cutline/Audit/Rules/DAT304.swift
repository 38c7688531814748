extension Rule {
  /// The file's own dates are days apart.
  static let fileDatesDisagree = Rule(
    code: "DAT304", name: "file-dates-disagree", severity: .info,
    fix: .unsafe("copies the date that counts (by the Metadata Working Group's order) to the other fields"),
    summary: "EXIF DateTimeOriginal, IIM 2:55 and photoshop:DateCreated differ by more than the tolerance.",
    why: "Which day is printed depends on which program opens the file.",
    falsePositives: "Time zones and midnight (36 hours); scans; clocks that were never set (DAT311).",
    examples: [
      Example(
        .fires, "May and January",
        .example([], .example(["exif.DateTimeOriginal": "2022:05:15 09:00:00", "iim.2:55": "20220102"]))),
      Example(
        .silent, "one day",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2022:05:14 09:00:00", "iim.2:55": "20220514",
            "xmp.photoshop:DateCreated": "2022-05-14",
          ]))),
      Example(
        .falsePositive, "midnight lies between",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2022:05:14 23:50:00", "xmp.photoshop:DateCreated": "2022-05-15T06:50:00+07:00",
          ]))),
      Example(
        .falsePositive, "a scanned print",
        .example(
          [],
          .example([
            "exif.DateTimeOriginal": "2023:03:01 10:00:00", "iim.2:55": "19680512",
            "xmp.Iptc4xmpExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/print",
          ]))),
    ],
    check: checkFileDates)

  private static func checkFileDates(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !FileDates.isScan(photo) else { return [] }
    let dates = FileDates(photo).believable
    let chosen = photo.choice(of: .dateCreated)?.address
    guard let reference = dates.first(where: { $0.reading.address == chosen }) ?? dates.first else { return [] }
    let odd = dates.filter { !$0.date.agrees(with: reference.date, toleranceHours: style.toleranceHours) }
    guard let first = odd.first else { return [] }
    return [
      fileDatesDisagree.finding(
        in: entry,
        "\(reference.reading.address) says \(reference.date.dayDescription), "
          + "\(first.reading.address) says \(first.date.dayDescription)",
        evidence: dates.map { item in
          Exhibit(item.reading, item.date, odd.contains { $0.reading == item.reading } ? .differs : .agrees)
        },
        fix: .file(
          .unsafe, "copy \(reference.reading.address) to the others",
          odd.map { ($0.reading.address, $0.reading.value, written(reference.date, at: $0.reading.address)) }))
    ]
  }

  /// A day as each standard writes it.
  private static func written(_ date: PartialDate, at address: Address) -> String {
    let day = date.dayDescription
    switch address.standard {
    case .exif: return day.replacing("-", with: ":") + " 00:00:00"
    case .iim: return day.replacing("-", with: "")
    default: return day
    }
  }
}
