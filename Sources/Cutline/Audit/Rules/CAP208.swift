extension Rule {
  /// The alt text breaks off where the caption goes on.
  static let altCut = Rule(
    code: "CAP208", name: "alt-cut", severity: .warning,
    fix: .unsafe("writes the whole text with the apostrophe escaped, as a patch"),
    summary: "The alt text or title ends inside a bracket, a quotation or a word, and the caption goes on.",
    why:
      "An apostrophe that was not escaped, or a limit of length, cut it: who has the page read to him hears half.",
    falsePositives: "An alt text that is the caption's first sentence, or the caption without its credit.",
    examples: [
      Example(
        .fires, "cut at an apostrophe",
        .example(
          [
            .example(.alt, "Troops on patrol.", credit: "(photo credit: IDF SPOKESPERSON", line: 5),
            .example(.caption, "Troops on patrol.", credit: "(photo credit: IDF SPOKESPERSON'S UNIT)"),
          ], nil)),
      Example(
        .fires, "cut inside a word",
        .example(
          [
            .example(.alt, "Ibrahim Kalin speaks in Istan", line: 5),
            .example(.caption, "Ibrahim Kalin speaks in Istanbul, Turkey."),
          ], nil)),
      Example(
        .fires, "cut inside a quotation",
        .example(
          [
            .example(.title, "Une pancarte « Pas de ferme", line: 5),
            .example(.caption, "Une pancarte « Pas de ferme, pas de pain » est accrochée à Namur."),
          ], nil)),
      Example(
        .silent, "both whole",
        .example(
          [
            .example(.alt, "Troops on patrol.", credit: "(credit: IDF)", line: 5),
            .example(.caption, "Troops on patrol.", credit: "(credit: IDF)"),
          ], nil)),
      Example(
        .falsePositive, "the caption without its credit",
        .example(
          [
            .example(.alt, "Ibrahim Kalin speaks in Istanbul, Turkey.", line: 5),
            .example(.caption, "Ibrahim Kalin speaks in Istanbul, Turkey.", credit: "(REUTERS)"),
          ], nil)),
    ],
    check: checkAltCut)

  private static func checkAltCut(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.flatMap { use in
      use.occurrence.evidence.filter { $0.slot == .alt || $0.slot == .title }.compactMap {
        piece -> (use: Use, alt: Evidence, whole: Evidence)? in
        let whole = use.occurrence.evidence.first { other in
          other.slot != piece.slot && other.slot != .credit && isCut(piece.caption.raw, of: other.caption.raw)
        }
        return whole.map { (use, piece, $0) }
      }
    }
    guard let first = found.first else { return [] }
    let slot = first.alt.slot == .title ? "title" : "alt text"
    return [
      altCut.finding(
        in: entry, at: found.map(\.use).unique(),
        "the \(slot) breaks off: … \(tail(of: first.alt.caption.raw))",
        evidence: found.flatMap { item in
          [.text(item.alt, in: item.use, .differs), .text(item.whole, in: item.use, .agrees)]
        }.unique(),
        fix: .replaced(
          found.map { ($0.use, $0.alt, escaped($0.whole.caption.raw)) },
          "write the whole text, apostrophes escaped"))
    ]
  }

  /// True if the text is the beginning of the other one and ends where no text ends.
  private static func isCut(_ alt: String, of caption: String) -> Bool {
    let short = withoutEllipsis(straight(CaptionText.squeezed(alt)))
    let long = straight(CaptionText.squeezed(caption))
    guard short.count >= 10, long.count > short.count, long.hasPrefix(short), let last = short.last else {
      return false
    }
    let next = long[long.index(long.startIndex, offsetBy: short.count)]
    // `un rond-point`
    let isBeforeHyphen =
      next == "-" && long.dropFirst(short.count + 1).first?.isLetter == true && last.isLetter
    let isInWord =
      (last.isLetter || last.isNumber) && (next.isLetter || next.isNumber) && !isIdeographic(last)
    // `SPOKESPERSON` before `'S UNIT`, but not a sentence before its closing quote.
    let isAtApostrophe = next == "'" && (last.isLetter || last == " " || last == "(" || last == "/")
    return isInWord || isBeforeHyphen || isAtApostrophe || isOpen(short)
  }

  /// True if a bracket or a quotation mark is open at the end.
  private static func isOpen(_ text: String) -> Bool {
    var brackets = 0
    var quotes = 0
    // « » in French, » « in German, » » in Swedish.
    var guillemets = 0
    for character in text {
      switch character {
      case "(", "[", "（", "【", "「", "『", "《": brackets += 1
      case ")", "]", "）", "】", "」", "』", "》": brackets -= 1
      case "\"": quotes += 1
      case "«", "»": guillemets += 1
      default: break
      }
    }
    return brackets > 0 || quotes % 2 == 1 || guillemets % 2 == 1
  }

  /// All quotes straight, so that a page's two spellings of one text meet.
  private static func straight(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(
        scalar.isApostrophe ? "'" : scalar.isDoubleQuote && scalar != "«" && scalar != "»" ? "\"" : scalar)
    }
    return String(out)
  }

  private static func withoutEllipsis(_ text: String) -> String {
    var rest = Substring(text)
    if rest.hasSuffix("...") { rest = rest.dropLast(3) }
    if rest.hasSuffix("…") { rest = rest.dropLast() }
    return String(rest)
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    character.unicodeScalars.first?.isEastAsian ?? false
  }

  private static func tail(of text: String) -> String {
    let words = text.split(separator: " ").suffix(4)
    return words.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "'" ? "&#39;" : String($0) }.joined()
  }
}
