/// What a supplier demands to be printed: `MANDATORY CREDIT "AFP PHOTO / CCTV"`.
struct MandatoryCredit {
  /// The words between the quotes, or after the colon.
  var text: String
  /// True if the wire cut it off: its last name may be half of one.
  var isCut: Bool

  /// The demands in a text; only those that say what is to be printed.
  static func all(in text: String) -> [MandatoryCredit] {
    guard demands.stand(in: text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    // One folded scalar for each, so that places agree.
    let folded = scalars.map { scalar -> Unicode.Scalar in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return scalar.isBlank ? " " : lower.count == 1 ? lower.first ?? scalar : scalar
    }
    var found: [MandatoryCredit] = []
    var i = 0
    while i < folded.count {
      guard i == 0 || !folded[i - 1].isLetter,
        let length = openings.first(where: { folded[i...].starts(with: $0) })?.count,
        i + length == folded.count || !folded[i + length].isLetter
      else {
        i += 1
        continue
      }
      if let demand = demand(in: scalars, from: i + length) { found.append(demand) }
      i += length
    }
    return found
  }

  /// The names that must be printed.
  var credit: Credit {
    var credit = Credit(parsing: text)
    if credit.isEmpty { credit = Credit(parsing: text, as: .party) }
    if isCut {
      // What was cut is the last that stands there.
      if let last = credit.chain.last, text.hasSuffix(last.written) {
        credit.chain.removeLast()
      } else if let last = credit.photographers.last, text.hasSuffix(last.written) {
        credit.photographers.removeLast()
      }
    }
    return credit
  }

  private static func demand(in text: [Unicode.Scalar], from start: Int) -> MandatoryCredit? {
    var i = start
    var isIntroduced = false
    while i < text.count, text[i].isBlank || ":=-–".unicodeScalars.contains(text[i]) {
      isIntroduced = isIntroduced || text[i] == ":" || text[i] == "="
      i += 1
    }
    guard i < text.count else { return nil }
    if let close = closingQuotes(of: text[i]) {
      let end = text[(i + 1)...].firstIndex { close.contains($0) } ?? text.count
      return made(text[(i + 1)..<end], isCut: end == text.count)
    }
    let end = end(of: text, from: i)
    let words = String(String.UnicodeScalarView(text[i..<end])).split(separator: " ")
    // `MANDATORY CREDIT. NO SALES` demands nothing by name; a sentence is none.
    guard words.count <= (isIntroduced ? 12 : 6), let demand = made(text[i..<end], isCut: false) else {
      return nil
    }
    let credit = demand.credit
    let isName =
      credit.photographers.contains(where: \.isFullName) || credit.chain.contains { $0.id != nil }
    return isName || isIntroduced && !answers.contains(Name.key(of: demand.text)) ? demand : nil
  }

  private static func made(_ words: ArraySlice<Unicode.Scalar>, isCut: Bool) -> MandatoryCredit? {
    let text = Person.trimmed(String(String.UnicodeScalarView(words)))
    return text.contains(where: \.isLetter) ? MandatoryCredit(text: text, isCut: isCut) : nil
  }

  /// `Credit line required: yes` demands nothing by name.
  private static let answers: Set<String> = [
    "yes", "no", "y", "n", "true", "false", "required", "see caption", "byline", "as above", "none", "n a",
  ]

  /// Where an unquoted demand ends: at a new sentence, a dash, a bracket or the next restriction.
  private static func end(of text: [Unicode.Scalar], from start: Int) -> Int {
    var i = start
    while i < text.count {
      let scalar = text[i]
      let next = i + 1 < text.count ? text[i + 1] : " "
      if "\n\r;)]*|".unicodeScalars.contains(scalar) { return i }
      if scalar.isDash || scalar == ".", next.isBlank || i + 1 == text.count,
        scalar == "." ? !isAbbreviation(text, at: i) : text[i - 1].isBlank
      {
        return i
      }
      if scalar.isBlank || scalar == ",",
        restrictions.contains(where: { text[(i + 1)...].starts(with: $0) })
      {
        return i
      }
      i += 1
    }
    return i
  }

  /// `U.S.`, `St.`: up to three letters before the stop.
  private static func isAbbreviation(_ text: [Unicode.Scalar], at stop: Int) -> Bool {
    var i = stop - 1
    while i >= 0, text[i].isLetter { i -= 1 }
    return stop - 1 - i <= 2
  }

  private static func closingQuotes(of open: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch open {
    case "\"", "“", "”", "„": ["\"", "”", "“"]
    case "«": ["»"]
    case "»": ["«"]
    case "'", "‘", "’": ["'", "’"]
    default: nil
    }
  }

  private static let restrictions: [[Unicode.Scalar]] = [
    "NO ", "NOT FOR", "NOT ", "FOR EDITORIAL", "EDITORIAL USE", "RESTRICTED", "MAGS OUT", "TV OUT",
    "ONE TIME",
    "ONLY ", "SOLO ", "NUR ", "DISTRIBUTED", "MANDATORY", "NEWSPAPERS OUT", "ATTENTION", "DO NOT",
  ].map { Array($0.unicodeScalars) }

  /// Most texts hold none of them, which is seen in one pass.
  private static let demands = Phrases(phrases)
  private static let openings = phrases.map { Array($0.unicodeScalars) }

  /// Longer ones before those that they begin with.
  private static let phrases = [
    "mandatory photo credit", "mandatory credit line", "mandatory byline", "mandatory credit", "must credit",
    "must be credited to", "must be credited as", "please credit", "credit line must read",
    "credit must read",
    "credit must be given to", "required credit line", "required credit", "credit line required",
    "credit required", "mandatory attribution", "mention obligatoire", "crédit obligatoire",
    "crédit photo obligatoire", "crédito obligatorio", "credito obligatorio", "crédito obrigatório",
    "credito obbligatorio", "citazione obbligatoria", "obbligo di citare", "verplichte naamsvermelding",
    "verplichte bronvermelding", "naamsvermelding verplicht", "nennung verpflichtend", "pflichtnennung",
    "pflichtnachweis", "pflichtangabe", "bildnachweis pflicht", "namensnennung pflicht",
    "obligatorisk kredit",
    "obligatorisk byline", "zorunlu kredi", "обязательное указание", "обязательная ссылка",
    "обов'язкове посилання",
    "חובת קרדיט", "قيد إلزامي", "必须注明", "必須クレジット",
  ]
}
