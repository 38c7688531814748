extension Rule {
  /// Several creators in one value.
  static let creatorsInOneString = Rule(
    code: "TEC708", name: "creators-in-one-string", severity: .info,
    fix: .safe("one value a name; unsafe where commas part them"),
    summary:
      "One item of dc:creator or 2:80 holds several names, or Artist parts them by something else than `; `.",
    why: "Programs take the whole for one person's name.",
    falsePositives:
      "`Sezer, Murad`; companies' names with commas; names and their agency, which CRD118 tells.",
    examples: [
      Example(.fires, "a semicolon", .example([], .example(["xmp.dc:creator": "Murad Sezer; Umit Bektas"]))),
      Example(.fires, "a comma", .example([], .example(["xmp.dc:creator": "Murad Sezer, Umit Bektas"]))),
      Example(
        .fires, "an ampersand in Artist", .example([], .example(["exif.Artist": "Murad Sezer & Umit Bektas"]))
      ),
      Example(
        .fires, "a slash in Artist", .example([], .example(["exif.Artist": "Mette Kjærgaard / Jens Toft"]))),
      Example(
        .silent, "two items",
        .example([], .example(["xmp.dc:creator": "Murad Sezer", "xmp.dc:creator": "Umit Bektas"]))),
      Example(
        .silent, "Artist with its own separator",
        .example([], .example(["exif.Artist": "Murad Sezer; Umit Bektas"]))),
      Example(
        .falsePositive, "the surname first", .example([], .example(["xmp.dc:creator": "Sezer, Murad"]))),
      Example(
        .falsePositive, "a company", .example([], .example(["xmp.dc:creator": "Miller, Brown and Sons Ltd"]))),
    ],
    check: checkCreatorItems)

  private static func checkCreatorItems(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    var evidence: [Exhibit] = []
    var edits: [Fix.Edit] = []
    var isSafe = true
    var first: String?
    for reading in photo.statements(of: .creator).flatMap(\.readings) {
      guard let (names, separator) = parts(of: reading.value) else { continue }
      let isArtist = FileCredits.isPreset(reading.address)
      if isArtist, separator == ";" { continue }
      first = first ?? "\(reading.address) holds \(names.count) names in one value: \(reading.value)"
      evidence.append(Exhibit(reading, .differs, note: names.joined(separator: " · ")))
      isSafe = isSafe && separator == ";"
      edits.append(
        .file(Fix.FileEdit(reading.address, from: reading.value, to: names.joined(separator: "; "))))
    }
    guard let first else { return [] }
    return [
      creatorsInOneString.finding(
        in: entry, first, evidence: evidence, fix: Fix(isSafe ? .safe : .unsafe, "one value a name", edits))
    ]
  }

  /// The names, if there are several and each is whole.
  private static func parts(of value: String) -> (names: [String], separator: String)? {
    for separator in [";", "|", " / ", "/", " & ", " and ", " und ", " et ", " y ", ", ", ","]
    where value.contains(separator) {
      let names = split(value, separator).map(\.trimmingWhiteSpace).filter { !$0.isEmpty }
      guard names.count > 1, names.count < 12 else { continue }
      let areNames = names.allSatisfy { name in
        let credit = Credit(parsing: name, as: .creator)
        return credit.photographers.count == 1 && credit.chain.isEmpty && credit.photographers[0].isFullName
          && Gazetteer.standard.entry(for: name) == nil && !name.contains(",")
      }
      if areNames { return (names, separator) }
      if separator == ";", names.allSatisfy({ $0.contains(where: \.isLetter) && $0.utf8.count > 2 }) {
        let areMostlyNames = names.contains {
          Credit(parsing: $0, as: .creator).photographers.first?.isFullName == true
        }
        if areMostlyNames { return (names, separator) }
      }
    }
    return nil
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
      } else {
        part.append(first)
        rest = rest.dropFirst()
      }
    }
    return parts + [part]
  }
}
