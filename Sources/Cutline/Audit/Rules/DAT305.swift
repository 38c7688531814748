extension Rule {
  /// An old picture beside a new story, and nothing says so.
  static let oldPhotoUnlabelled = Rule(
    code: "DAT305", name: "old-photo-unlabelled", severity: .warning,
    summary:
      "The photo was taken more than 30 days before the article and is not marked as a file photo; information where "
      + "the caption states the date.",
    why: "Readers take the picture for one of the event.",
    falsePositives:
      "Stock and symbolic pictures; obituaries, profiles and captions with historical words; pictures lent by those "
      + "they show (information).",
    configuration: ["audit.old-photo"],
    examples: [
      Example(
        .fires, "a picture of 2022 in a story of 2024",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20220514"])),
      Example(
        .fires, "the date is printed (information)",
        .dated(
          [
            .example(
              .caption, "Kalin speaks May 14, 2022.",
              taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
          ], [:])),
      Example(
        .silent, "marked as a file photo",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS/Murad Sezer/File Photo)")],
          ["iim.2:55": "20220514"])),
      Example(
        .silent, "taken the day before",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20240822"])),
      Example(
        .falsePositive, "a stock picture",
        .dated([.example(.caption, "A judge's hammer.", credit: "(Shutterstock)")], ["iim.2:55": "20120514"])),
      Example(
        .falsePositive, "years ago, and the caption says so",
        .dated(
          [.example(.caption, "The late actor as a child, decades ago.", credit: "(AP)")],
          ["iim.2:55": "19790514"])),
    ],
    check: checkAge)

  private static func checkAge(_ entry: Entry, _ style: Style) -> [Finding] {
    let dates = TakenDates(entry)
    var severity = Severity.info
    var first: (taken: PartialDate, published: PartialDate, days: Int, isStated: Bool)?
    let old = entry.certainUses.filter { use in
      guard let published = use.use.published else { return false }
      let printed = TakenDates.printed(in: use.use)
      if printed?.basis == .relative, printed?.value.day != nil { return false }
      let known = printed.map { [$0.value] } ?? dates.file.map(\.date) + dates.embedded.map(\.date.value)
      // The latest date speaks for the picture.
      guard let taken = known.max(by: { $0.dayNumber < $1.dayNumber }) else { return false }
      let days = taken.days(until: published)
      guard days > style.oldPhotoDays, !isMarked(use, entry) else { return false }
      let isStated = printed != nil || statesYear(use)
      let isLent = use.witnesses.contains { [.courtesy, .handout, .social].contains($0.credit.role) }
      if !isStated, !isLent { severity = .warning }
      first = first ?? (taken, published, days, isStated)
      return true
    }
    guard let first else { return [] }
    return [
      oldPhotoUnlabelled.finding(
        in: entry, at: old.map(\.use),
        "taken \(first.taken.dayDescription), the article is of \(first.published.dayDescription) "
          + "(\(first.days) days), no file marker" + (first.isStated ? "; the caption states the date" : ""),
        evidence: old.flatMap { TakenDates.exhibits(of: $0.use, .agrees) }.unique()
          + old.flatMap { TakenDates.exhibit(of: $0.use.article, .differs) }.unique()
          + dates.file.map { Exhibit($0.reading, $0.date, .differs) } + dates.embedded.map(\.source),
        severity: severity)
    ]
  }

  /// A mark or a word that says that the picture is not of the day, or need not be.
  private static func isMarked(_ use: UseCredits, _ entry: Entry) -> Bool {
    if use.use.isStandIn { return true }
    if use.witnesses.contains(where: { $0.credit.isFile || $0.credit.markers.contains(.file) }) {
      return true
    }
    let text = use.use.seenText
    if TradeWords.hold([.file, .symbolic], text) || pastWords.stand(in: text) { return true }
    return pastHeadlines.stand(in: use.use.article.headline ?? "")
  }

  /// The caption names a year of its own, whatever it is the year of.
  private static func statesYear(_ use: UseCredits) -> Bool {
    use.use.seen.contains { piece in
      DateScanner(text: CaptionTokens(piece.caption.text)).dates().contains(where: \.hasYear)
    }
  }

  private static let pastWords = Phrases([
    "undated", "historic photo", "historical", "anniversary", "years ago", "decades ago", "months ago",
    "last year",
    "the late", "in happier times", "childhood", "as a child", "as a young", "throwback", "flashback",
    "archival",
    "vintage", "black-and-white", "previously", "earlier this year", "at the time", "who died", "born in",
    "undatiert",
    "undatierte", "vor jahren", "im vorigen jahr", "im vergangenen jahr", "letztes jahr", "verstorben",
    "verstorbene",
    "gestorben", "historisch", "historische", "historisches", "jahrestag", "damals", "damaliger", "kindheit",
    "non datée",
    "sans date", "il y a des années", "ans plus tôt", "l'an dernier", "l'année dernière", "décédé", "décédée",
    "disparu",
    "historique", "enfance", "anniversaire", "sin fecha", "hace años", "el año pasado", "fallecido",
    "fallecida",
    "histórica", "histórico", "infancia", "aniversario", "sem data", "anos atrás", "ano passado", "falecido",
    "falecida",
    "senza data", "anni fa", "l'anno scorso", "scomparso", "scomparsa", "storica", "infanzia", "ongedateerd",
    "jaar geleden", "vorig jaar", "overleden", "historische", "odaterad", "för år sedan", "förra året",
    "avliden",
    "udateret", "for år siden", "i fjor", "bez daty", "lat temu", "w zeszłym roku", "zmarły", "zmarła",
    "bez data",
    "лет назад", "в прошлом году", "скончался", "скончалась", "исторический", "років тому", "geçen yıl",
    "yıllar önce",
    "לפני שנים", "ז\"ל", "المنصرم", "الراحل", "昨年", "去年", "生前", "故", "작년", "생전",
  ])

  private static let pastHeadlines = Phrases([
    "obituary", "obituaries", "dies at", "has died", "dead at", "profile", "a life in", "remembering",
    "in memoriam",
    "nachruf", "porträt", "gestorben", "nécrologie", "mort de", "portrait", "obituario", "muere", "fallece",
    "perfil",
    "necrologio", "morto", "ritratto", "in memoriam", "overleden", "minnesord", "умер", "скончался",
  ])
}

extension Entry {
  /// A photo in an article of 23 August 2024.
  static func dated(
    _ evidence: [Evidence], _ values: KeyValuePairs<String, String>,
    published: PartialDate? = PartialDate(year: 2024, month: 8, day: 23), modified: PartialDate? = nil
  ) -> Entry {
    var use = Use.example(evidence)
    use.article.published = published
    use.article.modified = modified
    return .example(uses: [use], .example(values))
  }
}
