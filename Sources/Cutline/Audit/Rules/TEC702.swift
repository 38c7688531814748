extension Rule {
  /// An IIM value is longer than its dataset may be.
  static let iimTooLong = Rule(
    code: "TEC702", name: "iim-too-long", severity: .info,
    fix: .unsafe("cuts the IIM value at a word, where XMP has the whole"),
    summary: "An IIM value has more bytes than its dataset allows.",
    why: "Programs may cut or refuse it.",
    falsePositives: "None known: programs that read such values are many, but the limit is the standard's.",
    examples: [
      Example(
        .fires, "51 bytes of 32",
        .example([], .example(["iim.2:80": "Alexandra Konstantinopoulou-Christodoulou of Athens"]))),
      Example(
        .fires, "letters of two bytes", .example([], .example(["iim.2:80": "Михаил Климентьев Иванов"]))),
      Example(.silent, "32 of 32", .example([], .example(["iim.2:110": "picture alliance/dpa/Bundespoliz"]))),
      Example(
        .falsePositive, "XMP has no limit",
        .example([], .example(["xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou of Athens"]))),
    ],
    check: checkIIMLength)

  private static func checkIIMLength(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let long = photo.readings.filter { reading in
      reading.address.standard == .iim && reading.byteCount > (iimLimit(of: reading) ?? .max)
    }
    guard let first = long.first, let limit = iimLimit(of: first) else { return [] }
    return [
      iimTooLong.finding(
        in: entry,
        "\(first.address) (\(first.field?.label ?? "dataset")) has \(first.byteCount) of \(limit) bytes",
        evidence: long.prefix(20).map { reading in
          Exhibit(reading, .differs, note: "\(reading.byteCount) of \(iimLimit(of: reading) ?? 0) bytes")
        }, fix: cut(long, in: photo))
    ]
  }

  /// The field's limit, or that of a dataset that is no field (IIM 4.2, §6).
  private static func iimLimit(of reading: Reading) -> Int? {
    reading.field?.iimLimit ?? otherLimits[reading.address.name]
  }

  private static let otherLimits: [String: Int] = [
    "2:7": 64, "2:22": 32, "2:26": 3, "2:27": 64, "2:65": 32, "2:70": 10, "2:118": 128, "2:135": 3,
  ]

  /// Only where nothing is lost with it.
  private static func cut(_ readings: [Reading], in photo: Photo) -> Fix? {
    let edits = readings.compactMap { reading -> Fix.Edit? in
      guard let limit = iimLimit(of: reading), let field = reading.field,
        photo.statements(of: field).contains(where: { $0.address.standard == .xmp })
      else { return nil }
      return .file(
        Fix.FileEdit(reading.address, from: reading.value, to: IIMCut.atWord(reading.value, limit: limit)))
    }
    return edits.isEmpty ? nil : Fix(.unsafe, "cut the IIM values at a word", edits)
  }
}

extension IIMCut {
  /// The beginning of a text that fits, up to the end of a word.
  static func atWord(_ text: String, limit: Int) -> String {
    var kept = ""
    var count = 0
    var lastBlank: (text: String, count: Int)?
    for character in text {
      count += character.utf8.count
      if count > limit { return lastBlank.map { $0.text } ?? kept }
      if character.isWhitespace || character == "/" { lastBlank = (kept, count) }
      kept.append(character)
    }
    return kept
  }
}
