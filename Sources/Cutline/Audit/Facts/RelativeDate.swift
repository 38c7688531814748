/// A day that a caption names without saying of which year: `on Friday`, `yesterday`, `May 18`.
enum RelativeDate {
  /// The first one as written; nil if there is none, or if the text writes a full date out as well.
  static func first(in text: String) -> String? {
    let tokens = CaptionTokens(text)
    let dates = DateScanner(text: tokens).dates()
    if dates.contains(where: { $0.hasYear && $0.value.month != nil }) { return nil }
    if let found = dates.first(where: { !$0.hasYear }), let first = tokens[found.tokens.lowerBound],
      let last = tokens[found.tokens.upperBound - 1]
    {
      return tokens.slice(first.range.lowerBound..<last.range.upperBound)
    }
    // `on Thursday night`, which the scanner takes for the name of an evening.
    for (i, word) in tokens.tokens.enumerated() where dayPrepositions.contains(word.key) {
      if let next = tokens[i + 1], CalendarWords.weekday(next.key) != nil, next.isCapital {
        return tokens.slice(word.range.lowerBound..<next.range.upperBound)
      }
    }
    let folded = FoldedText(text)
    return phrases.matches(in: folded).first.map { folded[$0.range] }
  }

  private static let dayPrepositions: Set<String> = [
    "on", "last", "this", "early", "late", "past", "previous", "am",
  ]

  /// What the scanner of dates does not count back from.
  private static let phrases = Phrases([
    "last night", "this morning", "this afternoon", "this evening", "tonight", "this week", "last week",
    "earlier today",
    "the day before yesterday", "this month", "last month", "heute", "gestern", "vorgestern", "heute morgen",
    "gestern abend", "diese woche", "letzte woche", "vergangene woche", "aujourd'hui", "hier soir",
    "ce matin",
    "avant-hier", "cette semaine", "la semaine dernière", "esta mañana", "anoche", "anteayer", "esta semana",
    "la semana pasada", "este lunes", "ieri sera", "stamattina", "questa mattina", "la scorsa settimana",
    "ontem à noite",
    "esta manhã", "vanochtend", "gisteravond", "vorige week", "i går", "i dag", "i morse", "i går kväll",
    "förra veckan",
    "forrige uke", "i aften", "eilen", "tänään", "viime yönä", "dzisiaj", "dziś", "wczoraj",
    "w zeszłym tygodniu", "dnes",
    "včera", "minulý týden", "tegnap", "ma reggel", "astăzi", "ieri", "aseară", "danas", "jučer", "juče",
    "сегодня",
    "вчера", "сьогодні", "вчора", "днес", "σήμερα", "bugün", "dün gece", "geçen hafta", "היום", "אתמול",
    "הבוקר",
    "هذا الصباح", "أمس", "اليوم", "امروز", "دیروز", "今日", "昨日", "今朝", "昨夜", "今天", "昨天", "昨日", "오늘", "어제",
    "hôm nay",
    "hôm qua", "hari ini", "kemarin",
  ])
}
