extension Rule {
  /// The weekday is not that of the date.
  static let weekdayWrong = Rule(
    code: "DAT309", name: "weekday-wrong", severity: .warning,
    fix: .unsafe("prints the right weekday, as a patch"),
    summary: "A caption writes a weekday beside a date that fell on another day.",
    why: "Either the day or the date is wrong, and readers cannot tell which.",
    falsePositives: "Years of two digits and dates that can be read two ways (`5/3/2021`).",
    examples: [
      Example(
        .fires, "28 January 2023 was a Saturday",
        .example([.example(.caption, "Kalin speaks in Istanbul on Friday, Jan. 28, 2023.")], .example([:]))),
      Example(
        .fires, "in the file's own caption",
        .example([], .example(["iim.2:120": "Kalin speaks in Istanbul, Freitag, 28. Januar 2023."]))),
      Example(
        .silent, "the right day",
        .example([.example(.caption, "Kalin speaks in Istanbul on Saturday, Jan. 28, 2023.")], .example([:]))),
      Example(
        .falsePositive, "a date that can be read two ways",
        .example([.example(.caption, "Kalin speaks in Istanbul on Friday, 5/3/2021.")], .example([:]))),
    ],
    check: checkWeekday)

  private static func checkWeekday(_ entry: Entry, _ style: Style) -> [Finding] {
    var first: WeekdayClaim?
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var patches: [(use: Use, piece: Evidence, to: String)] = []
    for use in entry.articleUses {
      for piece in use.occurrence.evidence where piece.slot != .credit {
        guard let claim = wrong(piece.caption, use.article.published) else { continue }
        first = first ?? claim
        evidence.append(.text(piece, in: use, .differs, note: note(claim)))
        if !places.contains(use) { places.append(use) }
        if let right = claim.correction, let range = piece.caption.raw.firstRange(of: claim.text),
          let word = claim.text.firstRange(of: claim.word)
        {
          let text = claim.text.replacingCharacters(in: word, with: right)
          patches.append((use, piece, piece.caption.raw.replacingCharacters(in: range, with: text)))
        }
      }
    }
    for embedded in entry.file.captions {
      guard let claim = wrong(embedded.caption, nil) else { continue }
      first = first ?? claim
      evidence.append(
        Exhibit(
          source: embedded.address.description, raw: embedded.caption.text, parsed: note(claim), verdict: .differs,
          location: embedded.location))
    }
    guard let first else { return [] }
    return [
      weekdayWrong.finding(
        in: entry, at: places, "“\(first.text)”: that day was a \(name(first.date))", evidence: evidence.unique(),
        fix: .replaced(patches, "print the right weekday"))
    ]
  }

  private static func wrong(_ caption: Caption, _ published: PartialDate?) -> WeekdayClaim? {
    WeekdayClaim.all(in: caption.text.isEmpty ? caption.raw : caption.text, published: published).first(where: \.isWrong)
  }

  private static func note(_ claim: WeekdayClaim) -> String {
    "\(claim.date.dayDescription) was a \(name(claim.date))"
  }

  private static func name(_ date: PartialDate) -> String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return date.weekday.map { names[$0 - 1] } ?? ""
  }
}
