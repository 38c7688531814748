extension Rule {
  /// A picture of a sensitive subject tells where it was taken.
  static let locationPresent = Rule(
    code: "TEC713", name: "location-present", severity: .info,
    fix: .unsafe("takes the GPS position out, and nothing else"), isOffByDefault: true,
    summary: "A photo under one of the house's sensitive paths has a GPS position.",
    why: "It tells where a source lives or a shelter is.",
    falsePositives: "Nothing is said about paths that are not named in the configuration.",
    configuration: ["audit.sensitive"],
    examples: [
      Example(.fires, "in a sensitive folder", .example([], .located("sensitive/shelter.jpg"))),
      Example(.silent, "without a position", .example([], .example([:], path: "sensitive/shelter.jpg"))),
      Example(.falsePositive, "in another folder", .example([], .located("photos/kalin.jpg"))),
    ],
    check: checkLocation)

  private static func checkLocation(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let position = photo.readings.filter { reading in
      let name = reading.address.name
      return name.hasSuffix("GPSLatitude") || name.hasSuffix("GPSLongitude")
    }
    guard !position.isEmpty, ([photo.path] + entry.copies).contains(where: style.isSensitive) else {
      return []
    }
    return [
      locationPresent.finding(
        in: entry, "\(photo.fileName) lies under a sensitive path and tells where it was taken",
        evidence: position.map { Exhibit($0, .differs) },
        fix: Fix(
          .unsafe, "take the position out",
          position.map { .file(Fix.FileEdit($0.address, from: $0.value, to: nil)) }))
    ]
  }
}

extension Photo {
  fileprivate static func located(_ path: String) -> Photo {
    .example(["exif.GPSLatitude": "41 0 30.5", "exif.GPSLongitude": "28 58 40.2"], path: path)
  }
}
