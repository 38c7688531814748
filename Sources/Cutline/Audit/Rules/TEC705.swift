extension Rule {
  /// Letters that were read in the wrong encoding.
  static let mojibake = Rule(
    code: "TEC705", name: "mojibake", severity: .warning,
    fix: .unsafe("the text as it was; safe where another field has it so"),
    summary:
      "A text was read in the wrong encoding and stored so: `FernÃ¡ndez`, `donâ€™t`, `Jos√©`, or has signs that were lost.",
    why: "It is printed as it stands.",
    falsePositives:
      "Honest signs: `É`, `SÃO PAULO`, `Ã` before a closing quote; a letter that IIM cut in half (TEC701).",
    examples: [
      Example(.fires, "Fernández", .example([], .example(["iim.2:80": "Víctor FernÃ¡ndez"]))),
      Example(
        .fires, "an apostrophe", .example([], .example(["xmp.dc:description": "The mayorâ€™s office."]))),
      Example(.fires, "MacRoman", .example([], .example(["iim.2:80": "Jos√© Miguel"]))),
      Example(.fires, "Cyrillic", .example([], .example(["xmp.dc:creator": "РњРёС…Р°РёР»"]))),
      Example(.fires, "a lost letter", .example([], .example(["iim.2:80": "Jos\u{FFFD} Miguel"]))),
      Example(.silent, "clean", .example([], .example(["iim.2:80": "Víctor Fernández"]))),
      Example(
        .falsePositive, "capitals before a quote",
        .example([], .example(["xmp.dc:description": "Presidente diz “AMANHÔ em São Paulo; „CAFÉ“, SÃO."]))),
    ],
    check: checkMojibake)

  private static func checkMojibake(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    var evidence: [Exhibit] = []
    var edits: [Fix.Edit] = []
    var isSafe = true
    var first: String?
    for reading in photo.readings where reading.field != nil && evidence.count < 20 {
      guard let clean = Mojibake.clean(reading.value), !isHalfLetter(reading) else { continue }
      let isLost = clean == reading.value
      let shown = isLost ? "signs were lost" : "was \(clean)"
      first = first ?? "\(reading.address) reads \(reading.value.prefix(60)), and \(shown.prefix(60))"
      evidence.append(Exhibit(reading, .differs, note: shown))
      guard !isLost else { continue }
      let twin = photo.readings.first { $0.value == clean }
      if let twin { evidence.append(Exhibit(twin, .agrees)) }
      isSafe = isSafe && twin != nil
      edits.append(.file(Fix.FileEdit(reading.address, from: reading.value, to: clean)))
    }
    guard let first else { return [] }
    return [
      mojibake.finding(
        in: entry, first, evidence: evidence.unique(),
        fix: edits.isEmpty ? nil : Fix(isSafe ? .safe : .unsafe, "write the text as it was", edits))
    ]
  }

  /// A letter that was cut in half at its dataset's limit.
  private static func isHalfLetter(_ reading: Reading) -> Bool {
    guard reading.address.standard == .iim, let limit = reading.field?.iimLimit,
      reading.byteCount >= limit - 3
    else {
      return false
    }
    return reading.value.last == "\u{FFFD}" && Mojibake.clean(String(reading.value.dropLast())) == nil
  }
}
