extension Rule {
  /// One picture in two files that name different makers.
  static let duplicateDifferentCredit = Rule(
    code: "IDN505", name: "duplicate-different-credit", severity: .error,
    summary:
      "Two files hold the same picture, by its image data or by one caption, one second and one shape, and name different "
      + "photographers or agencies.",
    why: "One of the two credits is wrong, and whichever file is taken next decides what is printed.",
    falsePositives:
      "Frames of a burst, whose moments differ; logos; a copy that names nobody; one stand-in picture under many stories, whose "
      + "captions and days have nothing in common.",
    examples: [
      Example(
        .fires, "two photographers",
        .twins(
          ["iim.2:80": "Murad Sezer", "iim.2:110": "REUTERS"],
          ["iim.2:80": "David Delgado", "iim.2:110": "REUTERS"])),
      Example(.fires, "two agencies", .twins(["iim.2:110": "REUTERS"], ["iim.2:110": "AFP"])),
      Example(
        .fires, "a copy under another agency's number",
        .twins(
          ["iim.2:110": "Belga", "iim.2:103": "BELGA00225", "iim.2:120": "Farmers block a road in Namur."],
          ["iim.2:110": "REUTERS", "iim.2:103": "RTS1ABC9", "iim.2:120": "Farmers block a road in Namur."])),
      Example(
        .silent, "the same, in capitals",
        .twins(
          ["iim.2:80": "MURAD SEZER", "iim.2:110": "REUTERS"],
          ["iim.2:80": "Murad Sezer", "iim.2:110": "Reuters"])),
      Example(
        .falsePositive, "two frames of a burst",
        .twins(
          [
            "iim.2:80": "Murad Sezer", "exif.DateTimeOriginal": "2022:05:14 11:02:00",
            "exif.SubSecTimeOriginal": "12",
          ],
          [
            "iim.2:80": "David Delgado", "exif.DateTimeOriginal": "2022:05:14 11:02:00",
            "exif.SubSecTimeOriginal": "31",
          ])),
      Example(.falsePositive, "the copy names nobody", .twins(["iim.2:80": "Murad Sezer"], [:])),
      Example(
        .falsePositive, "a stand-in for two stories",
        .twins(
          ["iim.2:80": "Murad Sezer", "iim.2:120": "Kalin speaks in Istanbul."],
          ["iim.2:80": "David Delgado", "iim.2:120": "Rescuers search the harbour of Lima."])),
    ],
    check: checkTwins)

  private static func checkTwins(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !Furniture.isTooSmall(photo, style) else { return [] }
    let odd = entry.neighbours.samePicture.filter { twin in
      photo.tellsOfTheSame(as: twin.photo)
        && moment(of: photo).map { mine in moment(of: twin.photo).map { $0 == mine } ?? true } ?? true
        && disagree(entry.file, FileCredits(twin.photo))
    }
    // Told once, beside the file that comes first.
    guard let first = odd.first, odd.allSatisfy({ photo.path < $0.photo.path }) else { return [] }
    let summaries = [entry.file, FileCredits(first.photo)].map(summary)
    return [
      duplicateDifferentCredit.finding(
        in: entry, at: entry.uses,
        "\(photo.fileName) names \(summaries[0]), \(first.photo.fileName) names \(summaries[1]); they have \(first.shared) in common",
        evidence: exhibits(entry.file, photo, .agrees)
          + odd.flatMap { twin in
            exhibits(FileCredits(twin.photo), twin.photo, .differs)
              + [
                Exhibit(
                  source: "file", raw: twin.photo.fileName, parsed: twin.shared, verdict: .agrees,
                  location: twin.photo.path)
              ]
          }, help: first.id.map { "cutline show \($0)" })
    ]
  }

  /// When the shutter fell, if the camera counts parts of a second.
  private static func moment(of photo: Photo) -> String? {
    guard let taken = photo.values(at: Address(.exif, "DateTimeOriginal")).first,
      let part = photo.values(at: Address(.exif, "SubSecTimeOriginal")).first
    else { return nil }
    return taken.value + "." + part.value
  }

  private static func disagree(_ a: FileCredits, _ b: FileCredits) -> Bool {
    let people = (a.naming.flatMap(\.credit.photographers), b.naming.flatMap(\.credit.photographers))
    if let agreement = Agreement.of(people.0, people.1) { return agreement == .differs }
    return Agreement.of(a.statedParties, b.statedParties) == .differs
  }

  private static func summary(_ file: FileCredits) -> String {
    (file.creators + file.credits).map(\.credit.summary).filter { !$0.isEmpty }.unique().joined(
      separator: ", ")
  }

  private static func exhibits(_ file: FileCredits, _ photo: Photo, _ verdict: Exhibit.Verdict) -> [Exhibit] {
    (file.creators + file.credits).map { witness in
      var exhibit = Exhibit(witness, verdict)
      exhibit.location = photo.path
      return exhibit
    }
  }
}

extension Entry {
  /// Two files of one picture.
  fileprivate static func twins(
    _ values: KeyValuePairs<String, String>, _ other: KeyValuePairs<String, String>
  ) -> Entry {
    var entry = Entry.example(uses: [], .example(values))
    entry.neighbours.samePicture = [
      Neighbour(id: "77aa", photo: .example(other, path: "photos/other.jpg"), shared: "image data")
    ]
    return entry
  }
}
