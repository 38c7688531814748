extension Rule {
  /// A generated picture is called a photo.
  static let aiCalledPhoto = Rule(
    code: "AIG603", name: "ai-called-photo", severity: .error,
    summary: "The credit calls a generated picture a photo.",
    why: "A photo was taken by somebody who was there. `Bild: KI/Midjourney` says what it is.",
    falsePositives: "A photograph of a generated picture, taken by a person.",
    examples: [
      Example(
        .fires, "Foto: Midjourney",
        .example([.example(.caption, "A flooded street.", credit: "Foto: Midjourney")], nil)),
      Example(
        .fires, "the file says that it was generated",
        .example(
          [.example(.caption, "A flooded street.", credit: "Photo by Jane Miller")],
          .example(["xmp.Iptc4xmpExt:DigitalSourceType": "trainedAlgorithmicMedia"]))),
      Example(
        .fires, "the label stands outside the credit",
        .example(
          [Evidence(.caption, Caption(parsing: "A flooded street. Foto: Midjourney"), at: Location(line: 7))],
          nil)),
      Example(
        .silent, "Bild: KI/Midjourney",
        .example([.example(.caption, "A flooded street.", credit: "Bild: KI/Midjourney")], nil)),
      Example(
        .falsePositive, "a photograph of generated art",
        .example(
          [.example(.caption, "An AI-generated portrait at the fair.", credit: "Photo: Jane Miller/AP")],
          .example(["iim.2:80": "Jane Miller"]))),
    ],
    check: checkCalledPhoto)

  private static func checkCalledPhoto(_ entry: Entry, _ style: Style) -> [Finding] {
    let facts = entry.photo.map(AIFacts.init)
    let isGenerated = facts.map { !$0.generated.isEmpty && $0.captured.isEmpty } ?? false
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var first: Credit?
    for use in entry.articleUses {
      for piece in use.occurrence.evidence {
        guard let credit = piece.caption.credit, isGenerated || AILabel.isGenerated(credit),
          AILabel.callsItPhoto(credit, in: piece.caption.raw)
        else { continue }
        first = first ?? credit
        let location = "\(use.article.path):\(piece.location)"
        evidence.append(
          Exhibit(
            Witness(source: piece.source, raw: credit.raw, credit: credit, location: location), .differs))
        if !places.contains(use) { places.append(use) }
      }
    }
    guard let first else { return [] }
    let stated = (facts?.generated ?? []).map { Exhibit($0.reading, .agrees) }
    return [
      aiCalledPhoto.finding(
        in: entry, at: places, "“\(first.raw)” calls a generated picture a photo",
        evidence: evidence.unique() + stated)
    ]
  }
}
