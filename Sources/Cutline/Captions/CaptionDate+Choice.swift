/// Which of a caption's dates is the day the photo was taken (credit grammar §10).
extension CaptionDate {
  /// The date that a caption states; nil if there is none, or if only a year nobody wrote could complete it.
  ///
  /// Chosen in this order: a date with an explicit *taken*; the last full date that is not governed by
  /// *released*, *obtained*, *since*, *born* …; a month; a year; a weekday counted back from `published`. A date
  /// right at the end outranks one in the sentence. A caption that knows only a release date yields that, in
  /// its own role.
  static func stated(in text: CaptionTokens, published: PartialDate?) -> (
    date: CaptionDate, tokens: Range<Int>
  )? {
    let scanner = DateScanner(text: text)
    let dates = scanner.dates()
    var candidates: [Candidate] = dates.indices.compactMap { index in
      let found = dates[index]
      // `Thursday, May 16` is one day.
      if case .weekday = found.relative, index + 1 < dates.count,
        dates[index + 1].tokens.lowerBound - found.tokens.upperBound < 2
      {
        return nil
      }
      guard let (value, basis) = resolve(found, published: published) else { return nil }
      return Candidate(
        found: found, value: value, basis: basis,
        governor: isHistoric(found, in: text, published: published) || isComing(value, found, published)
          ? .event : governor(of: found, in: text),
        isLast: isLast(found, in: text))
    }
    setHistoryApart(&candidates, published: published)
    guard let best = candidates.max(by: { $0.rank < $1.rank }) else { return nil }
    var confidence = best.found.confidence
    if let said = weekday(before: best.found, in: text), let actual = best.value.weekday, said != actual {
      confidence = min(confidence, 0.6)  // DAT309 looks at this again
    }
    if !best.value.isPossible { confidence = min(confidence, 0.3) }
    let bytes =
      text.tokens[best.found.tokens.lowerBound].range
      .lowerBound..<text.tokens[
        best.found.tokens.upperBound - 1
      ].range.upperBound
    let date = CaptionDate(
      value: best.value, role: best.governor.role, basis: best.basis, text: text.slice(bytes),
      confidence: confidence)
    return (date, best.found.tokens)
  }

  private struct Candidate {
    var found: DateScanner.Found
    var value: PartialDate
    var basis: Basis
    var governor: Governor
    var isLast: Bool

    /// Higher is better; the order of the text breaks ties.
    var rank: (Int, Int, Int, Int) {
      let role =
        switch governor {
        case .taken: 4
        case .none: 3
        case .released, .obtained: 2
        case .event: 1
        }
      let precision =
        basis == .relative
        ? (value.day != nil && found.relative == nil ? 2 : 0)
        : value.day != nil ? 4 : value.month != nil ? 3 : 1
      let isFirst = found.tokens.lowerBound == 0
      return (role, precision, isLast ? 2 : isFirst ? 1 : 0, found.tokens.lowerBound)
    }
  }

  private enum Governor {
    case none, taken, released, obtained, event

    var role: Role {
      switch self {
      case .none, .taken: .taken
      case .released: .released
      case .obtained: .obtained
      case .event: .event
      }
    }
  }

  private static func resolve(_ found: DateScanner.Found, published: PartialDate?) -> (PartialDate, Basis)? {
    if found.hasYear { return (found.value, .explicit) }
    guard let published, published.day != nil, published.isPossible else { return nil }
    let today = published.dayNumber
    switch found.relative {
    case .daysBack(let days): return (PartialDate(dayNumber: today - days), .relative)
    case .weekday(let weekday):
      let back = ((published.weekday ?? weekday) - weekday + 7) % 7
      return (PartialDate(dayNumber: today - back), .relative)
    case nil:
      var value = found.value
      value.year = published.year
      if value.isPossible, value.dayNumber > today { value.year -= 1 }
      return (value, .relative)
    }
  }

  /// A day without a year that comes within weeks and is long gone may be either: `the Games, which open on July 26` in
  /// an article of May. It is held against no photo.
  private static func isComing(_ value: PartialDate, _ found: DateScanner.Found, _ published: PartialDate?)
    -> Bool
  {
    guard !found.hasYear, found.relative == nil, value.day != nil, let published, published.day != nil,
      published.isPossible, value.isPossible
    else { return false }
    var next = value
    next.year += 1
    return next.isPossible && next.dayNumber - published.dayNumber < 80
      && published.dayNumber - value.dayNumber > 200
  }

  /// Of two days the one of years ago is history, if the other is of the days of the article: `am 14. Mai 2024. Die
  /// Brücke wurde am 1. Juli 2000 eröffnet.`
  private static func setHistoryApart(_ candidates: inout [Candidate], published: PartialDate?) {
    guard let published, published.day != nil, published.isPossible, candidates.count > 1 else { return }
    func isOfNow(_ candidate: Candidate) -> Bool {
      candidate.value.day != nil && candidate.value.isPossible
        && abs(candidate.value.dayNumber - published.dayNumber) < 60
    }
    guard candidates.contains(where: { isOfNow($0) && $0.governor == .none && $0.basis == .explicit }) else {
      return
    }
    for index in candidates.indices
    where candidates[index].governor == .none && candidates[index].value.year < published.year - 1 {
      candidates[index].governor = .event
    }
  }

  /// True if nothing but marks stands between the date and the end of the caption.
  private static func isLast(_ found: DateScanner.Found, in text: CaptionTokens) -> Bool {
    var i = found.tokens.upperBound
    while let token = text[i] {
      if token.kind != .mark { return false }
      i += 1
    }
    return true
  }

  /// What the words before (in Japanese, after) say the date is the date of.
  private static func governor(of found: DateScanner.Found, in text: CaptionTokens) -> Governor {
    if text[found.tokens.upperBound]?.key == "撮", text[found.tokens.upperBound + 1]?.key == "影" {
      return .taken
    }
    if isDayOfSomething(found, in: text) { return .event }
    var i = found.tokens.lowerBound - 1
    var distance = 0
    // "since May 3", "born on Friday, May 3", but not "after a strike, May 3".
    var isDirect = true
    while let token = text[i], distance < 14 {
      if token.key == ".", let next = text[i + 1], next.isCapital, distance > 0 { break }
      if token.kind == .word {
        let next = text[i + 1]?.key ?? ""
        if distance < 6, takenWords.contains(token.key), isAboutPicture(near: i, in: text) { return .taken }
        if releasedWords.contains(token.key), isAboutPicture(near: i, in: text) { return .released }
        if obtainedWords.contains(token.key), ["from", "by", "via", "on"].contains(next) {
          return .obtained
        }
        if isDirect, eventWords.contains(token.key) { return .event }
        // "will be played on July 20", not "Will Smith"
        if token.key == "will", !token.isCapital { return .event }
        if !fillers.contains(token.key), CalendarWords.weekday(token.key) == nil { isDirect = false }
        distance += 1
      } else if token.kind == .number {
        distance += 1
        isDirect = false
      } else if token.key == ",", text[i - 1].flatMap({ CalendarWords.weekday($0.key) }) == nil {
        isDirect = false
      }
      i -= 1
    }
    return .none
  }

  /// `the attacks of September 11, 2001`; but `the morning of May 14` is when the picture was taken, and so is
  /// `a photo of May 14`.
  private static func isDayOfSomething(_ found: DateScanner.Found, in text: CaptionTokens) -> Bool {
    let of = found.tokens.lowerBound - 1
    guard text[of]?.key == "of", let noun = text[of - 1], noun.kind == .word else { return false }
    return !timeWords.contains(noun.key) && !pictureWords.contains(noun.key)
  }

  /// `das Massaker vom 13. Dezember 1943`, `le bombardement du 5 septembre 1944`: what the caption is about happened
  /// then, years before the article; without an article, before news pictures were digital.
  private static func isHistoric(
    _ found: DateScanner.Found, in text: CaptionTokens, published: PartialDate?
  ) -> Bool {
    let limit = published.map { $0.year - 2 } ?? 1999
    let before = found.tokens.lowerBound - 1
    guard found.hasYear, found.value.year <= limit, let word = text[before],
      dateGenitives.contains(word.key), let noun = text[before - 1], noun.kind == .word,
      !timeWords.contains(noun.key)
    else { return false }
    var i = before - 1
    while let token = text[i], token.key != ".", before - i < 10 {
      if token.kind == .word, pictureWords.contains(where: { token.key.hasSuffix($0) }) { return false }
      i -= 1
    }
    return true
  }

  private static let dateGenitives: Set<String> = ["vom", "du", "del", "van", "dello", "från"]

  /// True if a word for a picture stands in the same sentence: people are *released* and *taken* as well.
  private static func isAboutPicture(near i: Int, in text: CaptionTokens) -> Bool {
    let next = text[i + 1]?.key ?? ""
    if text[i]?.key == "aufnahme" || text[i]?.key == "aufgenommen" { return true }
    var j = i - 1
    var distance = 0
    while let token = text[j], distance < 12 {
      if pictureWords.contains(token.key) { return true }
      if token.key == "." { break }
      if token.kind == .word { distance += 1 }
      j -= 1
    }
    // "Taken on May 14, 2022." begins a note of its own.
    return text[i]?.isCapital == true && ["on", "in", "am", "le", "el", "il"].contains(next)
  }

  private static func weekday(before found: DateScanner.Found, in text: CaptionTokens) -> Int? {
    let before = found.tokens.lowerBound - 1
    let at = text[before]?.key == "," ? before - 1 : before
    guard let word = text[at] else { return nil }
    return CalendarWords.weekday(word.key) ?? CalendarWords.hebrewWeekday(text[at - 1]?.key ?? "", word.key)
  }

  private static let takenWords: Set<String> = [
    "taken", "photographed", "shot", "captured", "dated", "aufgenommen", "aufnahme", "prise", "pris",
    "tomada",
    "captada", "tirada", "scattata", "genomen", "gemaakt", "tagen", "tatt", "taget", "zrobione", "wykonane",
    "pořízen", "pořízená", "çekilen", "снятая", "сделано", "сделанное", "зроблене",
  ]
  private static let releasedWords: Set<String> = [
    "released", "published", "posted", "issued", "distributed", "provided", "shared", "veröffentlicht",
    "verbreitet", "diffusée", "diffusé", "publiée", "publié", "difundida", "publicada", "divulgada",
    "diffusa",
    "pubblicata", "vrijgegeven", "gepubliceerd", "опубликованное", "оприлюднене",
  ]
  private static let obtainedWords: Set<String> = ["obtained"]
  private static let eventWords: Set<String> = [
    "since", "before", "after", "until", "till", "born", "by", "seit", "nach", "vor", "bis", "geboren",
    "depuis",
    "après", "avant", "jusqu", "né", "née", "desde", "después", "antes", "hasta", "nacido", "nacida", "após",
    "até", "nascido", "dal", "dopo", "prima", "fino", "nato", "nata", "sinds", "na", "voor", "tot", "geboren",
    "sedan", "siden", "efter", "etter", "før", "innan", "od", "po", "przed", "do", "с", "после", "до", "від",
    "після", "died", "scheduled", "planned",
    "to", "due", "postponed", "rescheduled",
  ]
  private static let fillers: Set<String> = [
    "on", "the", "am", "dem", "den", "le", "el", "il", "o", "em", "op", "d", "de",
  ]
  private static let timeWords: Set<String> = [
    "morning", "afternoon", "evening", "night", "day", "hours", "week", "weekend", "month", "end", "start",
    "beginning", "eve", "dawn",
    "nacht", "tag", "morgen", "abend", "woche", "wochenende", "nuit", "matin", "soir", "soirée", "journée",
    "noche",
    "mañana", "tarde", "notte", "mattina", "sera", "avond", "natt", "kväll",
  ]
  private static let pictureWords: Set<String> = [
    "photo", "photograph", "picture", "image", "handout", "video", "still", "footage", "screengrab",
    "screenshot", "grab", "frame", "foto", "bild", "aufnahme", "cliché", "fotografía", "imagen", "fotografia",
    "imagem", "immagine", "beeld", "zdjęcie", "fotoğraf", "фото", "снимок", "combination", "combo", "selfie",
  ]
}
