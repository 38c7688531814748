extension Rule {
  /// A stock picture under a caption of news.
  static let stockAsNews = Rule(
    code: "RGT413", name: "stock-as-news", severity: .info, isOffByDefault: true,
    summary:
      "A stock picture stands under a caption with a day and a place, and nothing says that it is symbolic.",
    why: "Readers think that it shows what happened there.",
    falsePositives: "Libraries that carry news as well; there are many, and so the rule is off.",
    examples: [
      Example(
        .fires, "Shutterstock, in Gaza, on May 3", .stock("(Shutterstock)")),
      Example(
        .fires, "in German",
        .stock("(Foto: Ulrike Bender/Adobe Stock)", text: "Radfahrer stehen in Lüdenscheid.")),
      Example(.silent, "a wire's picture", .stock("(REUTERS/MURAD SEZER)")),
      Example(.falsePositive, "marked as symbolic", .stock("Symbolbild: Shutterstock")),
    ],
    check: checkStock)

  private static func checkStock(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.filter { use in
      guard let credit = use.occurrence.credit, credit.role == .stock, !credit.isSymbolic, !credit.isFile,
        !credit.markers.contains(.symbolic)
      else { return false }
      return use.occurrence.evidence.contains { piece in
        piece.caption.date?.basis == .explicit && piece.caption.date?.value.day != nil
          && (piece.caption.place != nil || hasPlace(piece.caption.text))
      }
    }
    guard let first = found.first, let credit = first.occurrence.credit else { return [] }
    return [
      stockAsNews.finding(
        in: entry, at: found,
        "a stock picture (\(credit.summary)) stands under a caption with a day and a place",
        evidence: found.flatMap(Exhibit.texts))
    ]
  }
}

extension Rule {
  /// A word with a capital behind one that says where: `in Lüdenscheid`, `de Zaragoza`.
  fileprivate static func hasPlace(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "-" }
    return zip(words, words.dropFirst()).contains { before, word in
      placeWords.contains(String(before)) && word.count > 2 && word.first?.isUppercase == true
        && !CaptionWords.calendar.contains(word.lowercased())
    }
  }

  private static let placeWords: Set<String> = [
    "in", "near", "at", "bei", "nahe", "en", "de", "à", "près", "a", "em", "no", "na", "presso", "te",
    "nabij", "i", "w",
    "we", "v", "ve", "u", "kod", "в", "у", "на",
  ]
}

extension Entry {
  fileprivate static func stock(_ credit: String, text: String? = nil) -> Entry {
    var piece = Evidence.example(
      .caption, text ?? "Children play in Gaza City, Gaza, May 3, 2024.", credit: credit,
      taken: .example(PartialDate(year: 2024, month: 5, day: 3), "May 3, 2024"))
    if text == nil { piece.caption.place = "Gaza City, Gaza" }
    return .example([piece], nil)
  }
}
