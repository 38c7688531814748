/// Finds the dates that a text writes out (credit grammar §10).
///
/// Impossible ones (`27/3/3012`, `31 February`) are found too: a typo in print is for the audit to report.
struct DateScanner {
  /// A date as written.
  struct Found {
    /// Year 0 if the text names none.
    var value: PartialDate
    /// The tokens that say it.
    var tokens: Range<Int>
    var confidence: Double
    /// `on Friday`, `yesterday`: ``value`` is empty and this many days back, or the last such weekday.
    var relative: Relative?

    var hasYear: Bool { value.year != 0 }
  }

  enum Relative {
    case weekday(Int)
    case daysBack(Int)
  }

  let text: CaptionTokens

  /// Every date in reading order.
  func dates() -> [Found] {
    var found: [Found] = []
    var i = 0
    while i < text.count {
      if let date = date(at: i) {
        found.append(date)
        i = max(i + 1, date.tokens.upperBound)
      } else {
        i += 1
      }
    }
    return found
  }

  func date(at i: Int) -> Found? {
    guard let token = text[i] else { return nil }
    switch token.kind {
    case .number:
      return cjk(at: i) ?? numeric(at: i) ?? yearFirst(at: i) ?? dayFirst(at: i) ?? year(at: i)
    case .word:
      guard CalendarWords.mayOpenDate(token.key) else { return nil }
      return monthFirst(at: i) ?? era(at: i) ?? vietnamese(at: i) ?? relative(at: i)
    case .mark: return nil
    }
  }

  // MARK: - Numbers

  /// `13.09.2023`, `27/3/3012`, `2022-05-14`, `5. 3. 2021`; also `05/03/21`.
  private func numeric(at i: Int) -> Found? {
    guard let a = text[i], let separator = text[i + 1], let b = text[i + 2], let again = text[i + 3],
      let c = text[i + 4], b.kind == .number, c.kind == .number, separator.key == again.key,
      ["-", ".", "/", "‐", "–", "‑"].contains(separator.key), !separator.spaced, !again.spaced,
      a.digits <= 4, b.digits <= 2, c.digits <= 4
    else { return nil }
    let dotted = separator.key == "."
    guard dotted || (!b.spaced && !c.spaced) else { return nil }
    // Not inside a longer chain: 10.11.12.13.
    if let before = text[i - 1], !a.spaced, ["-", ".", "/"].contains(before.key) { return nil }
    if let next = text[i + 5], let after = text[i + 6], next.key == separator.key, !next.spaced,
      after.kind == .number, !after.spaced
    {
      return nil
    }
    let tokens = i..<(i + 5)
    if a.digits == 4 {
      guard c.digits <= 2 else { return nil }
      return Found(
        value: PartialDate(year: a.value, month: b.value, day: c.value), tokens: tokens, confidence: 0.95)
    }
    guard a.digits <= 2, a.value > 0, b.value > 0, c.digits == 4 || (c.digits == 2 && !c.spaced) else {
      return nil
    }
    let year = c.digits == 4 ? c.value : c.value + (c.value < 70 ? 2000 : 1900)
    if c.digits == 2, a.value > 31 || b.value > 31 || min(a.value, b.value) > 12 { return nil }
    let monthFirst = b.value > 12 && a.value <= 12
    let isAmbiguous = !dotted && a.value <= 12 && b.value <= 12 && a.value != b.value
    return Found(
      value: PartialDate(
        year: year, month: monthFirst ? a.value : b.value, day: monthFirst ? b.value : a.value),
      tokens: tokens, confidence: isAmbiguous ? 0.5 : c.digits == 4 ? 0.9 : 0.75)
  }

  // MARK: - Names of months

  /// `14 May 2018`, `le 1er mars 2020`, `21 de abril de 2022`, `3. Juli`.
  private func dayFirst(at i: Int) -> Found? {
    guard let day = text[i], day.digits <= 2, (1...99).contains(day.value) else { return nil }
    var next = skip(Self.ordinals, from: i + 1, glued: true)
    if text[next]?.key == ".", text[next]?.spaced == false { next += 1 }
    next = skip(["de", "of", "del", "d", "'", "’", "da"], from: next, limit: 2)
    guard let (month, weak, afterMonth) = month(at: next) else { return nil }
    let year = year(after: afterMonth)
    if year == nil, weak { return nil }
    return made(year: year, month: month, day: day.value, from: i, to: afterMonth)
  }

  /// `May 14, 2022`, `Dec.10 2018`, `Abril 20, 2022`, `May 2022`, `March 14-16, 2022` (a month: which day is open).
  private func monthFirst(at i: Int) -> Found? {
    guard let (month, weak, next) = month(at: i) else { return nil }
    if let day = text[next], day.kind == .number, day.digits <= 2, day.value > 0,
      !(text[next + 1]?.key == ":" && text[next + 2]?.kind == .number)
    {
      var end = skip(Self.ordinals, from: next + 1, glued: true)
      if let dash = text[end], ["-", "–", "&", "and", "to"].contains(dash.key), let last = text[end + 1],
        last.kind == .number, last.digits <= 2
      {
        end = skip(Self.ordinals, from: end + 2, glued: true)
        guard let year = year(after: end) else { return nil }
        return Found(
          value: PartialDate(year: year.value, month: month), tokens: i..<year.end, confidence: 0.6)
      }
      let year = year(after: end)
      if year == nil, weak || text[i]?.isCapital == false { return nil }
      return made(year: year, month: month, day: day.value, from: i, to: end)
    }
    guard !weak, let year = year(after: next, comma: false) else { return nil }
    return Found(value: PartialDate(year: year.value, month: month), tokens: i..<year.end, confidence: 0.7)
  }

  /// `2022. május 14.`, `2022 m. gegužės 14 d.`, `2018 May 14`.
  private func yearFirst(at i: Int) -> Found? {
    guard let year = text[i], isYear(year) else { return nil }
    let next = skip([".", "m", ",", "n"], from: i + 1, limit: 2)
    guard let (month, _, afterMonth) = month(at: next), let day = text[afterMonth], day.kind == .number,
      day.digits <= 2, day.value > 0
    else { return nil }
    // "in 2008 May 14, 2010": the second year wins.
    if let other = self.year(after: afterMonth + 1), other.value != year.value { return nil }
    return made(year: (year.value, afterMonth + 1), month: month, day: day.value, from: i, to: afterMonth + 1)
  }

  /// `in 2008`, `file photo from 2003`, `(2014)`, `, 2019.`: a year that stands where a date stands.
  private func year(at i: Int) -> Found? {
    guard let token = text[i], isYear(token) else { return nil }
    let before = text[i - 1]?.key ?? ""
    let after = text[i + 1]
    let atEnd = after == nil || [".", ")", "]", ";", "|", "("].contains(after?.key ?? "")
    let governed = Self.yearPrepositions.contains(before)
    let bracketed = before == "(" && after?.key == ")"
    let opens = i == 0 && after?.key == ":"  // 1939: Troops march into …
    guard (governed && token.spaced) || bracketed || (before == "," && atEnd) || opens else { return nil }
    if after?.spaced == false, after?.kind == .word { return nil }  // 1990s
    return Found(
      value: PartialDate(year: token.value), tokens: i..<(i + 1),
      confidence: atEnd || opens ? 0.5 : 0.35)
  }

  private static let yearPrepositions: Set<String> = [
    "in", "from", "im", "jahr", "aus", "en", "em", "nel", "del", "de", "i", "fra", "från", "w", "v", "в", "у",
    "από", "عام", "taken", "dated", "circa",
  ]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º", "ª", "°", "e", "ème"]

  private func month(at i: Int) -> (month: Int, weak: Bool, next: Int)? {
    guard let word = text[i], word.kind == .word else { return nil }
    if let second = text[i + 1], let month = CalendarWords.levantineMonth(word.key, second.key) {
      return (month, false, i + 2)
    }
    guard let month = CalendarWords.month(word.key) else { return nil }
    // Levantine and modern names stand side by side: آذار/مارس.
    var next = i + 1
    if text[next]?.key == "/", let twin = text[next + 1], CalendarWords.month(twin.key) != nil { next += 2 }
    if text[next]?.key == ".", text[next]?.spaced == false { next += 1 }
    return (month, CalendarWords.isWeak(word.key), next)
  }

  private func year(after i: Int, comma: Bool = true) -> (value: Int, end: Int)? {
    var next = i
    if comma, text[next]?.key == "," || text[next]?.key == "." { next += 1 }
    next = skip(["de", "del", "of", "року", "года", "عام", "سنة"], from: next, limit: 1)
    guard let token = text[next], isYear(token) else { return nil }
    return (token.value, next + 1)
  }

  private func isYear(_ token: CaptionTokens.Token) -> Bool {
    token.kind == .number && token.digits == 4 && token.value >= 1826  // the first photograph
  }

  private func made(year: (value: Int, end: Int)?, month: Int, day: Int, from: Int, to: Int) -> Found {
    Found(
      value: PartialDate(year: year?.value ?? 0, month: month, day: day),
      tokens: from..<(year?.end ?? to), confidence: year == nil ? 0.6 : 0.95)
  }

  private func skip(_ words: Set<String>, from i: Int, glued: Bool = false, limit: Int = 1) -> Int {
    var next = i
    while next - i < limit, let token = text[next], words.contains(token.key), !glued || !token.spaced {
      next += 1
    }
    return next
  }
}
