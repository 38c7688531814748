/// Dates in numerals with unit signs, and days that count back from the article.
extension DateScanner {
  /// `2024年9月9日午後0時51分`, `2024년 9월 9일`, `9月9日`, and the republic's `112年2月16日` (year + 1911).
  func cjk(at i: Int) -> Found? {
    guard let first = text[i], let sign = text[i + 1] else { return nil }
    var at = i
    var year = 0
    if isSign(sign, "年", "년") {
      guard (2...4).contains(first.digits) else { return nil }
      year = first.digits == 4 ? first.value : first.digits == 3 ? first.value + 1911 : 0
      guard year > 0 else { return nil }
      at += 2
    }
    return monthAndDay(at: at, year: year, from: i)
  }

  /// `令和6年9月9日`: the imperial eras of Japan.
  func era(at i: Int) -> Found? {
    guard let a = text[i], let b = text[i + 1], let number = text[i + 2], let sign = text[i + 3],
      number.kind == .number, isSign(sign, "年", "년"),
      let start = ["令和": 2018, "平成": 1988, "昭和": 1925][a.key + b.key]
    else { return nil }
    return monthAndDay(at: i + 4, year: start + number.value % 100, from: i)
  }

  private func monthAndDay(at i: Int, year: Int, from: Int) -> Found? {
    guard let month = text[i], month.kind == .number, let sign = text[i + 1], isSign(sign, "月", "월") else {
      return year == 0
        ? nil : Found(value: PartialDate(year: year), tokens: from..<i, confidence: 0.5)
    }
    guard let day = text[i + 2], day.kind == .number, let daySign = text[i + 3], isSign(daySign, "日", "일")
    else {
      return year == 0
        ? nil
        : Found(
          value: PartialDate(year: year, month: month.value), tokens: from..<(i + 2), confidence: 0.7)
    }
    var value = PartialDate(year: year, month: month.value, day: day.value)
    var end = i + 4
    var hour = end
    var shift = 0
    if let a = text[hour], let b = text[hour + 1] {
      if a.key + b.key == "午後" || a.key + b.key == "下午" { shift = 12 }
      if shift == 12 || a.key + b.key == "午前" || a.key + b.key == "上午" { hour += 2 }
    }
    if let hours = text[hour], hours.kind == .number, hours.value < 24, let hourSign = text[hour + 1],
      hourSign.key == "時" || hourSign.key == "时"
    {
      end = hour + 2
      var minute = 0
      if let minutes = text[end], minutes.kind == .number, minutes.value < 60, text[end + 1]?.key == "分" {
        minute = minutes.value
        end += 2
      }
      value.second =
        ((hours.value % 12 == hours.value ? hours.value + shift : hours.value) * 60 + minute) * 60
    }
    return Found(value: value, tokens: from..<end, confidence: year == 0 ? 0.6 : 0.95)
  }

  /// `ngày 14 tháng 5 năm 2022`.
  func vietnamese(at i: Int) -> Found? {
    guard text[i]?.key == "ngày", let day = text[i + 1], day.kind == .number, text[i + 2]?.key == "tháng",
      let month = text[i + 3], month.kind == .number, text[i + 4]?.key == "năm", let year = text[i + 5],
      year.kind == .number, year.digits == 4
    else { return nil }
    return Found(
      value: PartialDate(year: year.value, month: month.value, day: day.value), tokens: i..<(i + 6),
      confidence: 0.95)
  }

  /// `on Friday`, `last Saturday`, `gestern`: the latest such day not after the article.
  func relative(at i: Int) -> Found? {
    guard let word = text[i], word.kind == .word else { return nil }
    let before = text[i - 1]?.key ?? ""
    let after = text[i + 1]?.key ?? ""
    if let days = CalendarWords.daysBack(word.key), !word.isCapital || i == 0 {
      return Found(
        value: PartialDate(year: 0), tokens: i..<(i + 1), confidence: 0.6, relative: .daysBack(days))
    }
    if let weekday = CalendarWords.hebrewWeekday(word.key, after) {
      let end = word.key == "בשבת" ? i + 1 : i + 2
      return Found(
        value: PartialDate(year: 0), tokens: i..<end, confidence: 0.65, relative: .weekday(weekday))
    }
    guard let weekday = CalendarWords.weekday(word.key),
      word.isCapital == Self.capitalised.contains(word.key) || isCaseless(word.key),
      !Self.feasts.contains(before), !Self.occasions.contains(after)
    else { return nil }
    return Found(
      value: PartialDate(year: 0), tokens: i..<(i + 1),
      confidence: Self.dayPrepositions.contains(before) ? 0.65 : 0.55, relative: .weekday(weekday))
  }

  private func isSign(_ token: CaptionTokens.Token, _ ideograph: String, _ hangul: Character) -> Bool {
    token.key == ideograph || (token.kind == .word && token.key.first == hangul)
  }

  private func isCaseless(_ key: String) -> Bool {
    key.unicodeScalars.first.map { $0.value >= 0x590 && $0.value < 0x800 } ?? false
  }

  /// English and German write days with a capital; elsewhere a capital means a name (`Plácido Domingo`).
  private static let capitalised: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "pazartesi", "salı", "çarşamba",
    "perşembe", "cuma", "cumartesi", "pazar", "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο",
    "κυριακή",
  ]
  private static let feasts: Set<String> = [
    "good", "black", "bloody", "super", "ash", "palm", "easter", "cyber", "fat", "every", "next", "holy",
    "giving", "since", "before", "after", "until", "jeden", "nächsten", "kommenden", "chaque", "cada",
  ]
  private static let occasions: Set<String> = ["prayer", "prayers", "gras", "night", "s", "times", "mail"]
  private static let dayPrepositions: Set<String> = [
    "on", "last", "this", "am", "el", "este", "letzten", "vergangenen", "på", "op", "ce", "w", "в", "у", "we",
  ]
}
