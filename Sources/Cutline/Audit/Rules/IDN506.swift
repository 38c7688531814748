extension Rule {
  /// The supplier's numbers of one image differ, or two pictures bear one.
  static let supplierIDMismatch = Rule(
    code: "IDN506", name: "supplier-id-mismatch", severity: .warning,
    summary:
      "2:103, the PLUS image id, the file's name and the caption give one image different numbers of one supplier, or two "
      + "different pictures have one number.",
    why: "A licence is bought, and a correction is sent, for a number.",
    falsePositives:
      "Numbers of different kinds, such as a job's and an image's; two sizes of one picture; a number that a "
      + "re-issue has, beside the first one.",
    examples: [
      Example(
        .fires, "2:103 and the file's name",
        .example([], .example(["iim.2:103": "RTS1ABC9"], path: "photos/RTS2ABD0.jpg"))),
      Example(
        .fires, "Getty's number and the file's name",
        .example(
          [],
          .example(["xmp.plus:ImageSupplierImageID": "1240011822"], path: "photos/gettyimages-1240011823.jpg")
        )),
      Example(
        .fires, "one number, two pictures",
        .numbered(
          ["xmp.plus:ImageSupplierImageID": "1240011822", "exif.DateTimeOriginal": "2022:05:14 11:02:00"],
          ["xmp.plus:ImageSupplierImageID": "1240011822", "exif.DateTimeOriginal": "2023:08:02 09:00:00"])),
      Example(
        .fires, "Shutterstock's number in the caption",
        .example(
          [],
          .example([
            "xmp.plus:ImageSupplierImageID": "14877310f",
            "iim.2:120": "Volunteers clear oil from a beach. (15120884c)",
          ]))),
      Example(
        .fires, "one number, two captions an hour apart",
        .numbered(
          [
            "xmp.plus:ImageSupplierImageID": "2187441903", "exif.DateTimeOriginal": "2025:11:27 07:15:30",
            "iim.2:120": "Commuters wade through a flooded underpass in Chennai.",
          ],
          [
            "xmp.plus:ImageSupplierImageID": "2187441903", "exif.DateTimeOriginal": "2025:11:27 08:15:30",
            "iim.2:120": "A bus stands in flood water in Chennai.",
          ])),
      Example(
        .silent, "all the same",
        .example([], .example(["iim.2:103": "RTS1ABC9"], path: "photos/RTS1ABC9.jpg"))),
      Example(
        .falsePositive, "a job's number and an image's",
        .example([], .example(["iim.2:103": "XAZ101"], path: "photos/AP22134567890123.jpg"))),
      Example(
        .falsePositive, "two sizes of one picture",
        .numbered(
          ["xmp.plus:ImageSupplierImageID": "1240011822", "exif.DateTimeOriginal": "2022:05:14 11:02:00"],
          ["xmp.plus:ImageSupplierImageID": "1240011822", "exif.DateTimeOriginal": "2022:05:14 11:02:00"])),
    ],
    check: checkNumbers)

  private static func checkNumbers(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    if let (a, b) = ImageNumbers(entry).conflict {
      var odd = b.exhibit
      odd.verdict = .differs
      return [
        supplierIDMismatch.finding(
          in: entry, "\(a.exhibit.source) has the number \(a.value), \(b.exhibit.source) has \(b.value)",
          evidence: [a.exhibit, odd])
      ]
    }
    let others = entry.neighbours.sameNumber.filter { other in
      areDifferent(photo, other.photo) || !other.shared.hasPrefix("job") && areMoments(photo, other.photo)
    }
    guard let first = others.first, others.allSatisfy({ photo.path < $0.photo.path }) else { return [] }
    return [
      supplierIDMismatch.finding(
        in: entry,
        "\(photo.fileName) and \(first.photo.fileName) have one number (\(first.shared)) and are two pictures",
        evidence: ([photo] + others.map(\.photo)).flatMap { picture in
          [
            Exhibit(
              source: "file", raw: picture.fileName, parsed: first.shared, verdict: .similar,
              location: picture.path)
          ]
            + FileDates(picture).dates.prefix(1).map { Exhibit($0.reading, $0.date, .differs) }
        })
    ]
  }

  /// Two frames of one story: minutes apart by the camera's clock, and with captions of their own.
  private static func areMoments(_ a: Photo, _ b: Photo) -> Bool {
    let moments = [a, b].compactMap { photo in
      photo.values(at: Address(.exif, "DateTimeOriginal")).first.flatMap { PartialDate(metadata: $0.value) }
    }
    guard moments.count == 2, let x = moments[0].second, let y = moments[1].second, abs(x - y) >= 60,
      let one = a[.description], let other = b[.description]
    else { return false }
    return !CaptionLikeness.isSame(one, other)
  }

  /// Known to be two pictures: taken at different times, or described in other words.
  private static func areDifferent(_ a: Photo, _ b: Photo) -> Bool {
    let (x, y) = (FileDates(a).believable.first?.date, FileDates(b).believable.first?.date)
    if let x, let y, x.day != nil, y.day != nil { return abs(x.dayNumber - y.dayNumber) > 1 }
    guard let one = a[.description], let other = b[.description],
      let alike = CaptionWords.similarity(one, other)
    else {
      return false
    }
    return alike < 0.25 && CaptionWords.sharedNames(one, other).isEmpty
      && !CaptionWords.areInDifferentLanguages(one, other)
  }
}

extension Entry {
  /// Two files with one supplier's number.
  fileprivate static func numbered(
    _ values: KeyValuePairs<String, String>, _ other: KeyValuePairs<String, String>
  ) -> Entry {
    var entry = Entry.example(uses: [], .example(values))
    entry.neighbours.sameNumber = [
      Neighbour(id: "77aa", photo: .example(other, path: "photos/other.jpg"), shared: "1240011822")
    ]
    return entry
  }
}
