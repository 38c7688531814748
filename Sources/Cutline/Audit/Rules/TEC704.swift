extension Rule {
  /// IIM and XMP of one file have gone apart.
  static let iimXMPOutOfSync = Rule(
    code: "TEC704", name: "iim-xmp-out-of-sync", severity: .warning,
    fix: .unsafe("the chosen values into IIM, and a new digest"),
    summary: "The digest shows that IIM was changed after XMP, or IIM and XMP differ and there is no digest.",
    why: "One program shows the old credit, the other the new one.",
    falsePositives:
      "A value that IIM had to cut; a digest that is not current although all values agree, as programs leave it that "
      + "do not know it (info).",
    examples: [
      Example(
        .fires, "a digest that is not current, and another headline",
        .digest(.stale, ["iim.2:105": "Talks go on", "xmp.photoshop:Headline": "Talks fail"])),
      Example(
        .fires, "no digest, two credits",
        .digest(.absent, ["iim.2:110": "REUTERS", "xmp.photoshop:Credit": "Example Times"])),
      Example(
        .fires, "a digest that is not current, all values agree",
        .digest(.stale, ["iim.2:110": "REUTERS", "xmp.photoshop:Credit": "REUTERS"])),
      Example(
        .silent, "a current digest",
        .digest(.current, ["iim.2:110": "REUTERS", "xmp.photoshop:Credit": "REUTERS"])),
      Example(
        .falsePositive, "IIM had to cut",
        .digest(
          .absent,
          [
            "iim.2:80": "Alexandra Konstantinopoulou-Chri",
            "xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou",
          ])),
    ],
    check: checkSync)

  private static func checkSync(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, photo.iimDigest != .current else { return [] }
    var evidence: [Exhibit] = []
    var labels: [String] = []
    var edits: [Fix.Edit] = []
    for field in syncedFields {
      let all = photo.statements(of: field)
      guard let iim = all.first(where: { $0.address.standard == .iim }),
        let xmp = all.first(where: { $0.address.standard == .xmp && !$0.address.name.hasPrefix("tiff:") }),
        differ(iim.readings, xmp.readings, limit: field.iimLimit),
        !areOneParty(field, iim.readings, xmp.readings)
      else { continue }
      labels.append(field.label)
      evidence += iim.readings.map { Exhibit($0, .differs) } + xmp.readings.map { Exhibit($0, .agrees) }
      edits += iim.readings.prefix(1).map { reading in
        .file(
          Fix.FileEdit(
            reading.address, from: reading.value,
            to: IIMCut.atWord(
              xmp.readings.map(\.value).joined(separator: "; "), limit: field.iimLimit ?? .max)))
      }
    }
    let isStale = photo.iimDigest == .stale
    guard isStale || !labels.isEmpty else { return [] }
    let message: String
    switch (isStale, labels.isEmpty) {
    case (true, true): message = "IIM was written after the digest was made, and all values agree"
    case (true, false):
      message =
        "IIM was changed after XMP: \(labels.joined(separator: ", ")) \(labels.count == 1 ? "differs" : "differ")"
    default:
      message =
        "IIM and XMP differ in \(labels.joined(separator: ", ")), and there is no digest to tell which is newer"
    }
    let digest = Exhibit(
      source: "iim.digest", raw: photo.iimDigest.rawValue, verdict: isStale ? .differs : .empty)
    return [
      iimXMPOutOfSync.finding(
        in: entry, message, evidence: [digest] + evidence, severity: labels.isEmpty ? .info : nil,
        fix: edits.isEmpty ? nil : Fix(.unsafe, "bring IIM into step with XMP", edits))
    ]
  }

  private static func differ(_ iim: [Reading], _ xmp: [Reading], limit: Int?) -> Bool {
    let separators = ["", "; ", ", ", " "]
    let (a, b) = (folded(iim), folded(xmp))
    if a == b || a.isEmpty || b.isEmpty { return false }
    if separators.contains(where: { separator in
      Name.compact(iim.map(\.value).joined(separator: separator))
        == Name.compact(xmp.map(\.value).joined(separator: separator))
    }) {
      return false
    }
    // Cut at the limit, whoever did it.
    let joined = xmp.map(\.value).joined()
    let (short, long) = (Name.compact(iim.map { IIMCut.trimmed($0.value) }.joined()), Name.compact(joined))
    if let limit, iim.contains(where: { $0.byteCount >= limit - 3 }) || joined.utf8.count > limit,
      long.hasPrefix(short)
    {
      return false
    }
    // One side in the wrong encoding is TEC705's, and one that lost its accents is the same text.
    let plain = { (text: String) in text.filter { $0.isASCII && $0.isLetter } }
    let (x, y) = (plain(short), plain(long))
    return !(x.count > 3 && x == y)
  }

  /// `CP` and `The Canadian Press`.
  private static func areOneParty(_ field: Field, _ a: [Reading], _ b: [Reading]) -> Bool {
    guard field == .creditLine || field == .source, let x = a.first, let y = b.first,
      let one = Gazetteer.standard.party(for: x.value), let other = Gazetteer.standard.party(for: y.value)
    else { return false }
    return Agreement.areSame(one, other)
  }

  private static func folded(_ readings: [Reading]) -> [String] {
    readings.map { Name.compact($0.value) }.sorted()
  }

  private static let syncedFields: [Field] = [
    .headline, .title, .description, .creator, .creatorJobTitle, .creditLine, .source, .copyrightNotice,
    .instructions, .descriptionWriter, .sublocation, .city, .state, .country, .jobID,
  ]
}

extension Entry {
  fileprivate static func digest(_ digest: IIMDigest, _ values: KeyValuePairs<String, String>) -> Entry {
    var photo = Photo.example(values)
    photo.iimDigest = digest
    return .example([], photo)
  }
}
