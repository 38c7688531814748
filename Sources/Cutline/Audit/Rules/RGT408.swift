extension Rule {
  /// The photo is used as its own instructions forbid.
  static let restrictionIgnored = Rule(
    code: "RGT408", name: "restriction-ignored", severity: .error,
    summary:
      "Instructions, usage terms or boilerplate forbid the use: an embargo, an expiry, no archives, editorial use only, a "
      + "country, a handout's two weeks.",
    why: "The supplier gave the photo on these terms.",
    falsePositives:
      "Words that are taken back (`embargo lifted`) or cut off are a warning; an embargo on oil in a caption is news.",
    configuration: ["audit.commercial-paths", "audit.countries", "audit.profile"],
    examples: [
      Example(
        .fires, "published before the embargo's day",
        .restricted(
          ["iim.2:40": "EMBARGOED UNTIL May 20, 2022"], published: PartialDate(year: 2022, month: 5, day: 14))
      ),
      Example(
        .fires, "a handout on its 20th day",
        .restricted(
          ["iim.2:85": "HONS", "iim.2:55": "20220501"], published: PartialDate(year: 2022, month: 5, day: 21))
      ),
      Example(
        .fires, "Austria is barred",
        .restricted(["iim.2:40": "AUSTRIA OUT"], language: "de-AT")),
      Example(
        .fires, "editorial use only, in a place that sells",
        .restricted(["iim.2:40": "EDITORIAL USE ONLY - NO SALES"], path: "shop/kalin.html")),
      Example(
        .fires, "the expiration date has passed",
        .restricted(["iim.2:37": "20220501"], published: PartialDate(year: 2022, month: 5, day: 21))),
      Example(
        .silent, "a handout on its third day",
        .restricted(
          ["iim.2:85": "HONS", "iim.2:55": "20220501"], published: PartialDate(year: 2022, month: 5, day: 4))),
      Example(
        .silent, "Germany is barred, published in Austria",
        .restricted(["iim.2:40": "GERMANY OUT"], language: "de-AT")),
      Example(
        .silent, "editorial use only, in the news", .restricted(["iim.2:40": "EDITORIAL USE ONLY - NO SALES"])
      ),
      Example(
        .falsePositive, "the caption speaks of an oil embargo",
        .restricted(
          ["iim.2:120": "Tankers wait after the embargo on oil until May 20, 2022."],
          published: PartialDate(year: 2022, month: 5, day: 14))),
    ],
    check: checkRestrictions)

  private static func checkRestrictions(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty else { return [] }
    let restrictions = Restrictions(photo)
    guard !restrictions.bans.isEmpty || !restrictions.bars.isEmpty else { return [] }
    let taken = FileDates(photo).believable.first?.date
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var message: String?
    var severity = Severity.warning
    func note(_ reading: Reading, _ use: Use?, _ words: String, _ use2: Exhibit?, isUnsure: Bool) {
      message = message ?? words
      evidence.append(Exhibit(reading, .differs, note: words))
      if let use2 { evidence.append(use2) }
      if let use, !places.contains(use) { places.append(use) }
      if !isUnsure { severity = .error }
    }
    for use in entry.certainUses.map(\.use) {
      let day = use.article.published ?? style.today
      let used = Exhibit(
        source: "article.date", raw: day.dayDescription,
        parsed: use.article.published == nil ? "today, for the article has no date" : nil, verdict: .differs,
        location: use.article.path)
      for ban in restrictions.bans {
        guard let words = violation(of: ban, on: day, in: use, taken: taken, photo, style) else { continue }
        note(ban.reading, use, words, ban.kind == .editorialOnly ? nil : used, isUnsure: ban.isUnsure)
      }
      let countries = style.countries(of: use)
      for bar in restrictions.bars where countries.contains(bar.country) {
        note(bar.reading, use, "“\(bar.words)”, and the article is published there", nil, isUnsure: false)
      }
    }
    guard let message else { return [] }
    return [
      restrictionIgnored.finding(
        in: entry, at: places, message, evidence: evidence.unique(), severity: severity)
    ]
  }

  /// In what way a use is against a ban; nil if it is not.
  private static func violation(
    of ban: Restrictions.Ban, on day: PartialDate, in use: Use, taken: PartialDate?, _ photo: Photo,
    _ style: Style
  ) -> String? {
    switch ban.kind {
    case .embargo:
      guard let date = ban.date, day.day != nil else { return nil }
      return day.dayNumber < date.dayNumber
        ? "under embargo until \(date.dayDescription), published \(day.dayDescription)" : nil
    case .expires:
      guard let date = ban.date, day.day != nil else { return nil }
      return day.dayNumber > date.dayNumber
        ? "not to be used after \(date.dayDescription), published \(day.dayDescription)" : nil
    case .shortUse:
      guard let taken, taken.day != nil, day.day != nil, day.dayNumber - taken.dayNumber > 14 else {
        return nil
      }
      return
        "a handout for 14 days (“\(ban.words)”), used \(day.dayNumber - taken.dayNumber) days after it was taken"
    case .noArchives:
      if style.isArchive { return "“\(ban.words)”, and this is an archive" }
      guard let taken, taken.day != nil, use.article.published?.day != nil,
        day.dayNumber - taken.dayNumber > max(30, style.oldPhotoDays)
      else { return nil }
      return "“\(ban.words)”, used \(day.dayNumber - taken.dayNumber) days after it was taken"
    case .editorialOnly:
      guard style.isCommercial(use.article.path) || style.isCommercial(photo.path) else { return nil }
      return "“\(ban.words)”, and the place is a commercial one"
    }
  }
}

extension Entry {
  fileprivate static func restricted(
    _ values: KeyValuePairs<String, String>, published: PartialDate? = nil, language: String? = nil,
    path: String = "articles/kalin.html"
  ) -> Entry {
    var entry = Entry.example([.example(.caption, "A street.", credit: "REUTERS")], .example(values))
    for index in entry.uses.indices {
      entry.uses[index].article.path = path
      entry.uses[index].article.published = published
      entry.uses[index].article.language = language
    }
    return entry
  }
}
