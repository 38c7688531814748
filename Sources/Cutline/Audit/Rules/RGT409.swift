extension Rule {
  /// The licence has ended.
  static let licenceExpired = Rule(
    code: "RGT409", name: "licence-expired", severity: .error,
    summary: "The file's licence has ended (plus:LicenseEndDate).",
    why: "What stands in the web is used every day anew.",
    falsePositives: "A licence that was renewed, and not in the file: update the date there.",
    examples: [
      Example(
        .fires, "it ended last year",
        .example([.example(.caption, "A street.")], .example(["xmp.plus:LicenseEndDate": "2023-06-30"]))),
      Example(
        .silent, "it is running",
        .example([.example(.caption, "A street.")], .example(["xmp.plus:LicenseEndDate": "2999-06-30"]))),
      Example(
        .falsePositive, "unknown", .example([], .example(["xmp.plus:LicenseEndDate": "0001-01-01"]))),
    ],
    check: checkLicenceEnd)

  private static func checkLicenceEnd(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let names = ["LicenseEndDate", "MediaSummaryCode", "prism:expirationDate", "LicenceEndDate"]
    for reading in photo.readings where reading.address.standard == .xmp {
      guard names.contains(where: { $0 != "MediaSummaryCode" && reading.address.name.hasSuffix($0) }),
        let end = PartialDate(metadata: reading.value), end.isPossible,
        end.days.upperBound < style.today.dayNumber
      else { continue }
      return [
        licenceExpired.finding(
          in: entry, at: entry.uses, "the licence ended on \(end.dayDescription)",
          evidence: [
            Exhibit(reading, .differs, note: end.dayDescription),
            Exhibit(source: "today", raw: style.today.dayDescription, verdict: .agrees),
          ])
      ]
    }
    return []
  }
}
