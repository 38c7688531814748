/// Dates inside credits: `BILD 15.05.2023`, `27/3/3012`, `2024年9月9日午後0時51分`, `112年2月16日`.
enum CreditDates {
  /// Takes the first date out of a line. A sign that parts segments takes its place.
  static func cut(_ line: String) -> (text: String, date: PartialDate?) {
    guard line.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return (line, nil) }
    let scalars = Array(line.unicodeScalars)
    var i = 0
    while i < scalars.count {
      if scalars[i].isDigit, i == 0 || !scalars[i - 1].isDigit {
        if let found = eastAsian(scalars, i) ?? numeric(scalars, i) ?? dayMonth(scalars, i) {
          return (replaced(scalars, i..<found.end), found.date)
        }
      } else if scalars[i].isLetter, i == 0 || !scalars[i - 1].isLetter, let found = monthDay(scalars, i) {
        return (replaced(scalars, i..<found.end), found.date)
      }
      i += 1
    }
    return (line, nil)
  }

  private static func replaced(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var out = String.UnicodeScalarView(scalars[..<range.lowerBound])
    // `taken November 12, 2019`, `on March 3, 2024`
    for word in [" on", " taken", " dated"] where String(out).hasSuffix(word + " ") {
      out = String.UnicodeScalarView(out.dropLast(word.count + 1))
      if let last = out.last, last == "," { out.removeLast() }
    }
    out.append("|")
    out.append(contentsOf: scalars[range.upperBound...])
    return String(out)
  }

  private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < scalars.count, scalars[end].isDigit, end - start < 5 {
      value = value * 10 + Int(scalars[end].value - 0x30)
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  /// `15.05.2023`, `27/3/3012`, `2023-05-15`.
  private static func numeric(_ scalars: [Unicode.Scalar], _ start: Int) -> (date: PartialDate, end: Int)? {
    guard let a = number(scalars, start), a.end < scalars.count else { return nil }
    let sign = scalars[a.end]
    guard sign == "." || sign == "/" || sign == "-", let b = number(scalars, a.end + 1),
      b.end < scalars.count,
      scalars[b.end] == sign, let c = number(scalars, b.end + 1),
      c.end == scalars.count || !(scalars[c.end].isDigit || scalars[c.end].isLetter)
    else { return nil }
    if a.end - start == 4 {
      let date = PartialDate(year: a.value, month: b.value, day: c.value)
      return date.isPossible ? (date, c.end) : nil
    }
    let width = c.end - b.end - 1
    guard width == 4 || width == 2 else { return nil }
    let year = width == 4 ? c.value : 2000 + c.value
    let date = PartialDate(year: year, month: b.value, day: a.value)
    if date.isPossible { return (date, c.end) }
    let american = PartialDate(year: year, month: a.value, day: b.value)
    return american.isPossible ? (american, c.end) : nil
  }

  /// `2024年9月9日午後0時51分`; three-digit years count from 1911, as in Taiwan.
  private static func eastAsian(_ scalars: [Unicode.Scalar], _ start: Int) -> (date: PartialDate, end: Int)? {
    func unit(_ start: Int, _ sign: Unicode.Scalar) -> (value: Int, end: Int)? {
      guard let number = number(scalars, start), number.end < scalars.count, scalars[number.end] == sign
      else {
        return nil
      }
      return (number.value, number.end + 1)
    }
    guard let year = unit(start, "年") else { return nil }
    var date = PartialDate(year: year.value < 1000 ? year.value + 1911 : year.value)
    var end = year.end
    guard let month = unit(end, "月") else { return (date, end) }
    date.month = month.value
    end = month.end
    guard let day = unit(end, "日") else { return date.isPossible ? (date, end) : nil }
    date.day = day.value
    end = day.end
    guard date.isPossible else { return nil }
    var isAfternoon = false
    if end + 1 < scalars.count, scalars[end] == "午" {
      isAfternoon = scalars[end + 1] == "後" || scalars[end + 1] == "后"
      end += 2
    }
    if let hour = unit(end, "時") ?? unit(end, "时") {
      end = hour.end
      var minutes = 0
      if let minute = unit(end, "分") {
        minutes = minute.value
        end = minute.end
      }
      let hours = isAfternoon && hour.value < 12 ? hour.value + 12 : hour.value
      if hours < 24, minutes < 60 { date.second = hours * 3600 + minutes * 60 }
    }
    return (date, end)
  }

  /// `14 May 2018`, `3. Juli 2021`, `11 de octubre de 2022`.
  private static func dayMonth(_ scalars: [Unicode.Scalar], _ start: Int) -> (date: PartialDate, end: Int)? {
    guard let day = number(scalars, start), day.value <= 31 else { return nil }
    var next = skip(scalars, day.end)
    if let particle = word(scalars, next), particle.text == "de" { next = skip(scalars, particle.end) }
    guard let month = word(scalars, next), let value = months[month.text] else { return nil }
    next = skip(scalars, month.end)
    if let particle = word(scalars, next), particle.text == "de" || particle.text == "del" {
      next = skip(scalars, particle.end)
    }
    guard let year = number(scalars, next), year.end - next == 4 else { return nil }
    let date = PartialDate(year: year.value, month: value, day: day.value)
    return date.isPossible ? (date, year.end) : nil
  }

  /// `July 23, 2019`, `marzo de 2021`.
  private static func monthDay(_ scalars: [Unicode.Scalar], _ start: Int) -> (date: PartialDate, end: Int)? {
    guard let month = word(scalars, start), let value = months[month.text] else { return nil }
    var next = skip(scalars, month.end)
    if let particle = word(scalars, next), particle.text == "de" { next = skip(scalars, particle.end) }
    guard let first = number(scalars, next) else { return nil }
    if first.end - next == 4 { return (PartialDate(year: first.value, month: value), first.end) }
    next = skip(scalars, first.end)
    guard let year = number(scalars, next), year.end - next == 4 else { return nil }
    let date = PartialDate(year: year.value, month: value, day: first.value)
    return date.isPossible ? (date, year.end) : nil
  }

  private static func skip(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var i = start
    while i < scalars.count, scalars[i] == " " || scalars[i] == "." || scalars[i] == "," { i += 1 }
    return i
  }

  private static func word(_ scalars: [Unicode.Scalar], _ start: Int) -> (text: String, end: Int)? {
    var end = start
    while end < scalars.count, scalars[end].isLetter, end - start < 12 { end += 1 }
    guard end > start else { return nil }
    return (Name.compact(String(String.UnicodeScalarView(scalars[start..<end]))), end)
  }

  private static let months: [String: Int] = {
    let rows = [
      "january jan januar janvier enero janeiro gennaio januari января",
      "february feb februar fevrier febrero fevereiro febbraio februari февраля",
      "march mar marz mars marzo marco maart марта", "april apr avril abril aprile апреля",
      "may mai mayo maio maggio mei мая",
      "june jun juni juin junio junho giugno июня", "july jul juli juillet julio julho luglio июля",
      "august aug aout agosto augustus августа",
      "september sep sept septembre septiembre setembro settembre сентября",
      "october oct oktober octobre octubre outubro ottobre октября",
      "november nov novembre noviembre novembro ноября",
      "december dec dezember decembre diciembre dezembro dicembre december декабря",
    ]
    var months: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { months[Name.compact(String(name))] = index + 1 }
    }
    return months
  }()
}
