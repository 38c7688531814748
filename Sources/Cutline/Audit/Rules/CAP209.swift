extension Rule {
  /// A wire's notes to editors, or words of the page, stand in the printed caption.
  static let boilerplatePrinted = Rule(
    code: "CAP209", name: "wire-boilerplate-printed", severity: .warning,
    fix: .unsafe("prints the caption without it, as a patch"),
    summary:
      "The printed caption holds a note of the wire (`ATTENTION EDITORS`, `TPX IMAGES OF THE DAY`, `NO RESALES`) or a "
      + "word of the page (`Read more`).",
    why: "It was meant for editors, and says to readers that nobody read the caption.",
    falsePositives: "Quotations: a caption about how wires work.",
    examples: [
      Example(
        .fires, "TPX IMAGES OF THE DAY",
        .example([.example(.caption, "Kalin speaks in Istanbul. REUTERS/Murad Sezer TPX IMAGES OF THE DAY")], nil)),
      Example(
        .fires, "a button of the page", .example([.example(.caption, "Kalin speaks in Istanbul. Vis mer")], nil)),
      Example(.silent, "the caption alone", .example([.example(.caption, "Kalin speaks in Istanbul.")], nil)),
      Example(
        .falsePositive, "a story about it",
        .example([.example(.caption, "The desk removes the line “ATTENTION EDITORS” from captions.")], nil)),
      Example(
        .falsePositive, "more and less in a sentence",
        .example([.example(.caption, "Farmers in Kenya want to do more with less.")], nil)),
    ],
    check: checkBoilerplate)

  private static func checkBoilerplate(_ entry: Entry, _ style: Style) -> [Finding] {
    let found = entry.articleUses.flatMap { use in
      use.occurrence.evidence.filter { [.caption, .credit, .body].contains($0.slot) || use.occurrence.url == nil }
        .compactMap { piece in
          PrintedBoilerplate.first(in: piece.caption.raw).map { (use: use, piece: piece, phrase: $0) }
        }
    }
    guard let first = found.first else { return [] }
    return [
      boilerplatePrinted.finding(
        in: entry, at: found.map(\.use).unique(), "the caption prints “\(first.phrase)”",
        evidence: found.map { .text($0.piece, in: $0.use, .differs, note: $0.phrase) }.unique(),
        fix: .replaced(
          found.compactMap { item in
            withoutBoilerplate(item.piece.caption.raw).map { (item.use, item.piece, $0) }
          }, "print the caption without it"))
    ]
  }

  /// The text without what the grammar knows as boilerplate; nil if it knows none of it.
  private static func withoutBoilerplate(_ text: String) -> String? {
    let cut = CaptionText.squeezed(Boilerplate(cutting: CaptionText.squeezed(text)).text)
    return cut == CaptionText.squeezed(text) || cut.isEmpty ? nil : cut
  }
}
