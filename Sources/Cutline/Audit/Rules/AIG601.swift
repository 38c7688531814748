extension Rule {
  /// A generated picture is shown without a word about it.
  static let aiUndisclosed = Rule(
    code: "AIG601", name: "ai-undisclosed", severity: .error,
    summary: "The file says that a machine made the picture; caption, alt text and credit do not.",
    why: "Readers take it for a photograph. The EU AI Act (article 50) and newsrooms' codes ask for a label.",
    falsePositives:
      "A picture that was only in part generated, such as a filled margin, is a warning; programs that take away noise "
      + "are no generators.",
    examples: [
      Example(
        .fires, "trainedAlgorithmicMedia, and the credit names the desk",
        .example(
          [.example(.caption, "A flooded street.", credit: "Foto: Redaktion")],
          .example([
            "xmp.Iptc4xmpExt:DigitalSourceType":
              "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
          ]))),
      Example(
        .fires, "only the generator's prompt tells",
        .example(
          [.example(.caption, "A flooded street.", credit: "Jane Miller")],
          .example(
            ["png.parameters": "flooded street, Steps: 20, Sampler: Euler a"], path: "photos/flood.png"))),
      Example(
        .silent, "the caption says it",
        .example(
          [.example(.caption, "Bild erstellt mit KI in Bing Designer durch heise online")],
          .example(["xmp.Iptc4xmpExt:DigitalSourceType": "trainedAlgorithmicMedia"]))),
      Example(
        .silent, "a photograph",
        .example(
          [.example(.caption, "A flooded street.", credit: "Jane Miller")],
          .example(["xmp.Iptc4xmpExt:DigitalSourceType": "digitalCapture"]))),
      Example(
        .falsePositive, "a program that takes away noise",
        .example(
          [.example(.caption, "A flooded street.", credit: "Jane Miller")],
          .example(["xmp.Iptc4xmpExt:AISystemUsed": "Topaz Denoise AI"]))),
    ],
    check: checkDisclosure)

  private static func checkDisclosure(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty else { return [] }
    let facts = AIFacts(photo)
    guard facts.isMachineMade else { return [] }
    let silent = entry.articleUses.filter { !AILabel.discloses($0) }
    guard let first = facts.generated.first ?? facts.edited.first, !silent.isEmpty else { return [] }
    // What a camera took and a generator touched, by the vocabulary itself.
    let isPartly = facts.generated.isEmpty || !facts.captured.isEmpty
    let deed = isPartly ? "was edited with a generator" : "was generated"
    return [
      aiUndisclosed.finding(
        in: entry, at: silent,
        "the picture \(deed) (\(first.reading.address)), and the article does not say so",
        evidence: facts.statements.map { Exhibit($0.reading, $0.kind == .captured ? .similar : .differs) }
          + silent.flatMap(Exhibit.texts), severity: isPartly ? .warning : .error)
    ]
  }
}

extension Exhibit {
  /// Every text that an article has about an image, as it stands; one empty caption where there is none.
  static func texts(of use: Use) -> [Exhibit] {
    let place = "\(use.article.path):\(use.occurrence.location)"
    let texts = use.occurrence.evidence.map {
      Exhibit(
        source: $0.source, raw: $0.caption.raw, verdict: $0.caption.raw.isEmpty ? .empty : .similar,
        location: "\(use.article.path):\($0.location)")
    }
    return texts.isEmpty ? [.empty("article.caption", at: place)] : texts
  }
}
