extension Rule {
  /// Alt text and caption of one image credit different people.
  static let altCaptionDisagree = Rule(
    code: "CRD109", name: "credit-alt-caption-disagree", severity: .warning,
    summary: "The alt text or title and the caption of one image carry different credits.",
    why: "One of them belongs to a picture that was replaced, or names the wrong agency.",
    falsePositives:
      "An alt text that was cut off, at an apostrophe for instance; one that says less; an agency and its distributor, each "
      + "behind the same name.",
    examples: [
      Example(
        .fires, "two photographers for one image",
        .example(
          [
            .example(.alt, "", credit: "(credit: REUTERS/AMMAR AWAD)", line: 5),
            .example(.caption, "", credit: "(credit: REUTERS/AMIR COHEN)"),
          ], nil)),
      Example(
        .fires, "one photographer for two agencies",
        .example(
          [
            .example(.alt, "", credit: "Photograph: Owen Pritchard/Reuters", line: 5),
            .example(.caption, "", credit: "(Photograph: Owen Pritchard/PA)"),
          ], nil)),
      Example(
        .falsePositive, "the agency, and the library that sells it",
        .example(
          [
            .example(.alt, "", credit: "Photo: Ozan Kose/AFP", line: 5),
            .example(.caption, "", credit: "(Ozan Kose/Getty Images)"),
          ], nil)),
      Example(
        .silent, "the same credit twice",
        .example(
          [
            .example(.alt, "", credit: "(photo credit: REUTERS/MURAD SEZER)", line: 5),
            .example(.caption, "", credit: "(photo credit: REUTERS/MURAD SEZER)"),
          ], nil)),
      Example(
        .falsePositive, "the alt text is cut at an apostrophe",
        .example(
          [
            .example(.alt, "", credit: "(credit: REUTERS/DAVID ", line: 5),
            .example(.caption, "", credit: "(credit: REUTERS/DAVID 'DEE' DELGADO)"),
          ], nil)),
    ],
    check: checkAltCaption)

  private static func checkAltCaption(_ entry: Entry, _ style: Style) -> [Finding] {
    var places: [Use] = []
    var evidence: [Exhibit] = []
    var message = ""
    for use in entry.articleUses.map(UseCredits.init) {
      let isTitleSeen = use.use.occurrence.url != nil && use.use.seenSlots.contains(.title)
      let hidden = use.witnesses(in: isTitleSeen ? [.alt] : [.alt, .title])
      let visible = use.witnesses(in: isTitleSeen ? [.title, .credit] : [.caption, .credit, .body])
      let clash = hidden.lazy.compactMap { a in visible.first { disagree(a, $0) }.map { (a, $0) } }.first
      guard let (alt, caption) = clash else { continue }
      // Another visible slot that agrees with the alt text settles it.
      if visible.contains(where: { !disagree(alt, $0) && !$0.credit.isEmpty }) { continue }
      if message.isEmpty {
        let slot = alt.source == "article.title" ? "title" : "alt text"
        message = "the \(slot) credits \(alt.credit.summary), the caption \(caption.credit.summary)"
      }
      places.append(use.use)
      evidence += use.witnesses.map { witness in
        Exhibit(witness, hidden.contains { $0.source == witness.source } ? .differs : .agrees)
      }
    }
    guard !places.isEmpty else { return [] }
    return [altCaptionDisagree.finding(in: entry, at: places, message, evidence: evidence.unique())]
  }

  private static func disagree(_ alt: Witness, _ caption: Witness) -> Bool {
    if alt.credit.markers.contains(.truncated) || isBeginning(alt.raw, of: caption.raw) { return false }
    let people = Agreement.of(alt.credit.photographers, caption.credit.photographers)
    if let people, people < .subset { return true }
    guard Agreement.of(alt.credit.parties, caption.credit.parties) == .differs else { return false }
    guard people != nil else { return true }
    // One photographer: libraries sell the agencies' pictures, but an agency is not another one.
    return (alt.credit.parties + caption.credit.parties).allSatisfy {
      $0.id != nil && $0.kind.tradesPictures && ![.distributor, .stock].contains($0.kind)
    }
  }

  /// True if the letters of one are the first letters of the other.
  private static func isBeginning(_ short: String, of long: String) -> Bool {
    let letters = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return letters(long).hasPrefix(letters(short))
  }
}
