extension Rule {
  /// A news picture without a place.
  static let captionWithoutPlace = Rule(
    code: "CAP206", name: "caption-without-place", severity: .info, isOffByDefault: true,
    summary: "A picture by an agency or by staff has no place, in the caption or in the file.",
    why: "AP and Reuters ask of every caption who, what, where and when.",
    falsePositives:
      "Symbolic and stock pictures; studio portraits. Off by default, for captions hide places well.",
    examples: [
      Example(
        .fires, "no place anywhere",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks.", credit: "(REUTERS/Murad Sezer)")], .example([:]))),
      Example(
        .silent, "the caption has it",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks in Istanbul, Turkey.", credit: "(REUTERS)")],
          .example([:]))),
      Example(
        .silent, "the file has it",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks.", credit: "(REUTERS)")],
          .example(["iim.2:90": "Istanbul"]))),
      Example(
        .falsePositive, "a studio portrait",
        .example([.example(.caption, "Ana Lima in a studio portrait.", credit: "(REUTERS)")], .example([:]))),
    ],
    check: checkCaptionPlace)

  private static let studioWords = Phrases(["studio", "portrait", "porträt"])

  private static func checkCaptionPlace(_ entry: Entry, _ style: Style) -> [Finding] {
    let fields: [Field] = [.city, .state, .country, .sublocation]
    let stated = entry.photo.map { photo in fields.contains { !photo.statements(of: $0).isEmpty } } ?? false
    let isInStructure = entry.photo?.readings.contains {
      ($0.address.name.hasPrefix("Iptc4xmpExt:LocationCreated") || $0.address.name.hasPrefix("GPSLatitude"))
        && !$0.value.isEmpty
    }
    guard !stated, isInStructure != true else { return [] }
    if entry.file.captions.contains(where: { CaptionPlace.isNamed(in: $0.caption) }) { return [] }
    let wrong = entry.certainUses.filter { use in
      let texts = use.use.seen
      guard !texts.isEmpty,
        use.witnesses.contains(where: { [.agency, .staff, .pool, .commission].contains($0.credit.role) })
      else { return false }
      return !use.use.isStandIn
        && !texts.contains {
          CaptionPlace.isNamed(in: $0.caption)
            || studioWords.stand(in: $0.caption.text)
        }
    }
    guard !wrong.isEmpty else { return [] }
    return [
      captionWithoutPlace.finding(
        in: entry, at: wrong.map(\.use), "no place says where the picture was taken",
        evidence: wrong.flatMap { use in use.use.seen.map { Exhibit.text($0, in: use.use, .differs) } }
          .unique()
          + (entry.photo == nil ? [] : ["iim.2:90", "iim.2:101"].map { .empty($0) }))
    ]
  }
}

extension CaptionPlace {
  /// True if a caption names a place: as read beside its date, or by a preposition before a name.
  static func isNamed(in caption: Caption) -> Bool {
    if caption.place != nil { return true }
    let tokens = CaptionTokens(caption.text)
    return tokens.tokens.indices.contains { i in
      guard let word = tokens[i], let next = tokens[i + 1], prepositions.contains(word.key), !word.isCapital
      else {
        return false
      }
      let isCalendar = CalendarWords.month(next.key) != nil || CalendarWords.weekday(next.key) != nil
      return next.kind == .word && next.isCapital && !isCalendar
    }
  }
}
