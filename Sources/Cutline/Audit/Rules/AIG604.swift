extension Rule {
  /// The file says that a camera took the picture, and that a generator made it.
  static let aiFactsConflict = Rule(
    code: "AIG604", name: "ai-facts-conflict", severity: .warning,
    summary: "The file's Digital Source Type is that of a photograph, and a generator's traces are in it.",
    why: "One of the two is wrong, and readers will be told the one that a program happens to look at.",
    falsePositives: "Programs that take away noise or enlarge, which are no generators.",
    examples: [
      Example(
        .fires, "digitalCapture and a prompt",
        .example(
          [],
          .example(
            [
              "xmp.Iptc4xmpExt:DigitalSourceType":
                "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
              "png.parameters": "flooded street, Steps: 20, Sampler: Euler a",
            ], path: "photos/flood.png"))),
      Example(
        .fires, "digitalCapture and AI System Used",
        .example(
          [],
          .example([
            "xmp.Iptc4xmpExt:DigitalSourceType": "digitalCapture",
            "xmp.Iptc4xmpExt:AISystemUsed": "Midjourney",
          ]))),
      Example(
        .silent, "both say generated",
        .example(
          [],
          .example([
            "xmp.Iptc4xmpExt:DigitalSourceType": "trainedAlgorithmicMedia",
            "xmp.Iptc4xmpExt:AISystemUsed": "Midjourney",
          ]))),
      Example(
        .falsePositive, "noise was taken away",
        .example(
          [],
          .example([
            "xmp.Iptc4xmpExt:DigitalSourceType": "digitalCapture",
            "xmp.Iptc4xmpExt:AISystemUsed": "Lightroom AI Denoise",
          ]))),
    ],
    check: checkAIFacts)

  private static func checkAIFacts(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let facts = AIFacts(photo)
    let made = facts.generated + facts.edited
    guard let captured = facts.captured.first, let other = made.first else { return [] }
    let term = AIFacts.term(of: captured.reading.value)
    return [
      aiFactsConflict.finding(
        in: entry, "\(captured.reading.address) says \(term), \(other.reading.address) names a generator",
        evidence: facts.captured.map { Exhibit($0.reading, .agrees) }
          + made.map { Exhibit($0.reading, .differs) })
    ]
  }
}
