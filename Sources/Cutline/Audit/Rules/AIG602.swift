extension Rule {
  /// The article says that the picture was generated, the file does not.
  static let aiUnmarkedInFile = Rule(
    code: "AIG602", name: "ai-unmarked-in-file", severity: .warning,
    fix: .unsafe("Iptc4xmpExt:DigitalSourceType; safe where the label says that the picture was generated"),
    summary:
      "The article discloses a generated picture, and the file has no Digital Source Type that says so.",
    why: "The next one who takes the file from the archive does not see the article's label.",
    falsePositives:
      "A photograph of a generated picture, which a photographer or an agency is credited for; files that say it in "
      + "their own way are told by AIG601.",
    examples: [
      Example(
        .fires, "the credit says AI-generated",
        .example(
          [.example(.caption, "A flooded street.", credit: "AI-generated")],
          .example(["iim.2:110": "Example Times"]))),
      Example(
        .fires, "the caption says it",
        .example([.example(.caption, "This image was created with artificial intelligence.")], .example([:]))),
      Example(
        .silent, "the file says it too",
        .example(
          [.example(.caption, "A flooded street.", credit: "AI-generated")],
          .example(["xmp.Iptc4xmpExt:DigitalSourceType": "trainedAlgorithmicMedia"]))),
      Example(
        .falsePositive, "a photograph of a generated picture",
        .example(
          [
            .example(
              .caption, "A visitor looks at an image generated with AI.", credit: "(Jane Miller/Reuters)")
          ], .example(["iim.2:80": "Jane Miller"]))),
    ],
    check: checkSourceType)

  private static func checkSourceType(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let uses = entry.certainUses.map(\.use).filter(isLabelled)
    guard !uses.isEmpty, !AIFacts(photo).isMarked else { return [] }
    let field = Field.digitalSourceType.addresses[0]
    let stated = photo.statements(of: .digitalSourceType).flatMap(\.readings)
    let term = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    return [
      aiUnmarkedInFile.finding(
        in: entry, at: uses, "the article says that the picture was generated, the file does not",
        evidence: uses.flatMap(Exhibit.texts)
          + (stated.isEmpty ? [.empty("\(field)")] : stated.map { Exhibit($0, .differs) }),
        fix: Fix(
          saysGenerated(uses) && stated.isEmpty ? .safe : .unsafe, "mark the file as generated",
          [.file(Fix.FileEdit(field, from: stated.first?.value, to: term))]))
    ]
  }

  /// A caption beside a photographer's credit speaks of what the photograph shows.
  private static func isLabelled(_ use: Use) -> Bool {
    let credits = use.occurrence.evidence.compactMap(\.caption.credit)
    if credits.contains(where: { AILabel.isGenerated($0) }) { return true }
    let isPhotographed = credits.contains {
      !$0.photographers.isEmpty || $0.chain.contains { $0.kind.tradesPictures || $0.kind == .stock }
    }
    return !isPhotographed && use.occurrence.evidence.contains { AILabel.states($0.caption.raw) }
  }

  /// True if a label says that the whole picture was generated, not only that a machine helped.
  private static func saysGenerated(_ uses: [Use]) -> Bool {
    uses.flatMap(\.occurrence.evidence).contains { piece in
      let text = piece.caption.raw.lowercased()
      return ["generat", "generier", "génér", "gerad", "genera", "gegenereerd", "сгенерир", "生成", "생성"]
        .contains {
          text.contains($0)
        } && !["assist", "edited", "bearbeitet", "retouch"].contains { text.contains($0) }
    }
  }
}
