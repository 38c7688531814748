/// A weekday that a text writes beside a full date: `Friday, Jan. 28, 2023`, `2023年1月28日（金）`.
struct WeekdayClaim {
  /// 1 = Monday … 7 = Sunday.
  var said: Int
  var date: PartialDate
  /// The weekday as written.
  var word: String
  /// Weekday and date as written.
  var text: String

  var isWrong: Bool { date.weekday != said }

  /// The right day in the language of the wrong one, where that is known.
  var correction: String? {
    guard let right = date.weekday,
      let language = WeekdayClaim.names.first(where: { $0.contains(word.lowercased()) })
    else { return nil }
    let name = language[right - 1]
    return word.first?.isUppercase == true ? name.prefix(1).uppercased() + name.dropFirst() : name
  }

  /// The claims of a text. A date without a year counts where the article came out within two weeks of it.
  static func all(in text: String, published: PartialDate?) -> [WeekdayClaim] {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0xD9 }), words.stand(in: text) else {
      return []
    }
    let tokens = CaptionTokens(text)
    return DateScanner(text: tokens).dates().compactMap { found in
      guard let date = resolved(found, published), date.isPossible, date.day != nil,
        isExact(found, in: tokens),
        let (said, place) = weekday(before: found.tokens, in: tokens)
          ?? weekday(after: found.tokens, in: tokens)
      else { return nil }
      let first = min(place.lowerBound, found.tokens.lowerBound)
      let last = max(place.upperBound, found.tokens.upperBound) - 1
      return WeekdayClaim(
        said: said, date: date, word: slice(place.lowerBound, place.upperBound - 1, tokens),
        text: slice(first, last, tokens))
    }
  }

  private static func slice(_ first: Int, _ last: Int, _ tokens: CaptionTokens) -> String {
    guard let a = tokens[first], let b = tokens[last] else { return "" }
    return tokens.slice(a.range.lowerBound..<b.range.upperBound)
  }

  private static func resolved(_ found: DateScanner.Found, _ published: PartialDate?) -> PartialDate? {
    if found.relative != nil { return nil }
    if found.hasYear { return found.value }
    guard let published, published.day != nil, published.isPossible else { return nil }
    var date = found.value
    date.year = published.year
    if date.isPossible, date.dayNumber > published.dayNumber + 1 { date.year -= 1 }
    return date.isPossible && published.dayNumber - date.dayNumber <= 14 ? date : nil
  }

  /// Not `05/03/21` nor `5/3/2021`, which can be read two ways.
  private static func isExact(_ found: DateScanner.Found, in tokens: CaptionTokens) -> Bool {
    let numbers = found.tokens.compactMap { tokens[$0] }.filter { $0.kind == .number }
    return found.confidence > 0.55
      && (!found.hasYear || numbers.contains { $0.digits >= 3 || $0.value > 99 }
        || numbers.count > 1 && found.confidence >= 0.9)
  }

  private static func weekday(before date: Range<Int>, in tokens: CaptionTokens) -> (Int, Range<Int>)? {
    var i = date.lowerBound - 1
    var marks = 0
    while let token = tokens[i], marks < 4,
      token.kind == .mark && [",", ".", "(", "/"].contains(token.key) || links.contains(token.key)
    {
      i -= 1
      marks += 1
    }
    guard let word = tokens[i], word.kind == .word else { return nil }
    if word.key == "feira", tokens[i - 1]?.key == "-", let day = tokens[i - 2].flatMap({ portuguese[$0.key] })
    {
      return (day, (i - 2)..<(i + 1))
    }
    if let day = CalendarWords.hebrewWeekday(tokens[i - 1]?.key ?? "", word.key) {
      return (day, (word.key == "בשבת" ? i : i - 1)..<(i + 1))
    }
    if let day = vietnamese[(tokens[i - 1]?.key ?? "") + " " + word.key] { return (day, (i - 1)..<(i + 1)) }
    if let day = CalendarWords.weekday(word.key) ?? more[word.key] {
      // `Good Friday`, `from Monday to Friday, Jan. 27, 2023` end in the day that counts.
      return (day, i..<(i + 1))
    }
    let isTitle = tokens[i - 1]?.key == "the"
    if word.isCapital, !isTitle, let day = short[word.key], marks > 0 || word.key.utf8.count > 2 {
      return (day, i..<(i + 1))
    }
    return nil
  }

  private static func weekday(after date: Range<Int>, in tokens: CaptionTokens) -> (Int, Range<Int>)? {
    var i = date.upperBound
    var isBracketed = false
    // `28-án, pénteken`
    if tokens[i]?.key == "-", let ending = tokens[i + 1], !ending.spaced, ending.range.count <= 4 { i += 2 }
    let start = i
    while let token = tokens[i], i < start + 3,
      ["(", "（", ",", "、", ".", "，", "［", "["].contains(token.key)
    {
      isBracketed = isBracketed || !",.、，".contains(token.key)
      i += 1
    }
    guard let word = tokens[i], word.kind == .word else { return nil }
    let next = tokens[i + 1]?.key ?? ""
    if let day = japanese[word.key], next == "曜" || isBracketed && [")", "）", "］", "]", "・"].contains(next) {
      return (day, i..<(i + 1))
    }
    let chinese: [String: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7]
    if word.key == "星", next == "期", let day = chinese[tokens[i + 2]?.key ?? ""] { return (day, i..<(i + 3)) }
    if word.key == "周" || word.key == "週", let day = chinese[next] { return (day, i..<(i + 2)) }
    if let first = word.key.first, let day = korean[first],
      isBracketed && word.key.count == 1 || word.key.hasSuffix("요일")
    {
      return (day, i..<(i + 1))
    }
    // Hungarian and Lithuanian write the day behind; in English only in brackets, for a new clause may begin.
    guard let day = CalendarWords.weekday(word.key) ?? more[word.key],
      isBracketed || more[word.key] != nil && i == start + 1, next != "'", next != "’"
    else { return nil }
    return (day, i..<(i + 1))
  }

  /// What may stand between weekday and date.
  private static let links: Set<String> = [
    "the", "den", "dem", "der", "d", "le", "el", "il", "o", "dia", "día", "of", "на",
  ]

  private static let japanese = ["月": 1, "火": 2, "水": 3, "木": 4, "金": 5, "土": 6, "日": 7]
  private static let korean: [Character: Int] = ["월": 1, "화": 2, "수": 3, "목": 4, "금": 5, "토": 6, "일": 7]
  private static let portuguese = ["segunda": 1, "terça": 2, "quarta": 3, "quinta": 4, "sexta": 5]
  private static let vietnamese = [
    "thứ hai": 1, "thứ ba": 2, "thứ tư": 3, "thứ năm": 4, "thứ sáu": 5, "thứ bảy": 6, "chủ nhật": 7,
  ]
  private static let short = [
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    "mo": 1,
    "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7,
  ]

  /// Weekdays of languages in which captions count back from them too seldom to be looked for alone.
  private static let more: [String: Int] = {
    var table: [String: Int] = [:]
    for row in rows.split(separator: "\n") {
      for (index, day) in row.split(separator: " ").enumerated() {
        for form in day.split(separator: "|") { table[String(form)] = index + 1 }
      }
    }
    return table
  }()

  /// Every word for a day: most captions hold none, which is seen in one pass.
  private static let words = Phrases(
    more.keys + CalendarWords.weekdayNames + short.keys.filter { $0.utf8.count > 2 } + portuguese.keys
      + vietnamese.keys
      + ["mo", "di", "mi", "do", "fr", "sa", "so", "曜", "星期", "周", "週", "יום", "ביום", "בשבת"] + japanese.keys
      + korean.keys.map(String.init))

  private static let rows = """
    hétfő|hétfőn kedd|kedden szerda|szerdán csütörtök|csütörtökön péntek|pénteken szombat|szombaton vasárnap
    luni marți|marti miercuri joi vineri sâmbătă|sambata duminică|duminica
    ponedjeljak|ponedeljak utorak srijeda|srijedu|sredu četvrtak petak subota|subotu nedjelja|nedjelju|nedelja|nedelju
    pondelok utorok streda|stredu štvrtok piatok sobota|sobotu nedeľa|nedeľu
    ponedeljek torek sreda|sredo četrtek petek sobota|soboto nedelja|nedeljo
    понеделник вторник сряда четвъртък петък събота неделя
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    esmaspäev|esmaspäeval teisipäev|teisipäeval kolmapäev|kolmapäeval neljapäev|neljapäeval reede|reedel laupäev|laupäeval pühapäev|pühapäeval
    pirmadienis|pirmadienį antradienis|antradienį trečiadienis|trečiadienį ketvirtadienis|ketvirtadienį penktadienis|penktadienį šeštadienis|šeštadienį sekmadienis|sekmadienį
    pirmdien|pirmdiena otrdien|otrdiena trešdien|trešdiena ceturtdien|ceturtdiena piektdien|piektdiena sestdien|sestdiena svētdien|svētdiena
    mánudagur þriðjudagur miðvikudag|miðvikudagur fimmtudag|fimmtudagur föstudag|föstudagur laugardag|laugardagur sunnudag|sunnudagur
    senin|isnin selasa rabu kamis|khamis jumat|jumaat sabtu minggu|ahad
    دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    poniedziałek|poniedzialek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę
    pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli
    понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу воскресенье
    dilluns dimarts dimecres dijous divendres dissabte diumenge
    """

  /// For corrections, in the order of the week.
  private static let names = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  ]
}
