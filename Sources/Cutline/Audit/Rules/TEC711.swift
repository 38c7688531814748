extension Rule {
  /// The picture cannot be read.
  static let unreadable = Rule(
    code: "TEC711", name: "unreadable", severity: .error,
    summary: "The file cannot be decoded to its end; the other rules say nothing about it.",
    why: "What a broken file lacks says nothing about the photo, and it cannot be printed.",
    falsePositives: "Damage that leaves the picture whole, such as one broken metadata block.",
    examples: [
      Example(
        .fires, "a JPEG that ends early",
        .example(
          [],
          .example([:], damage: [Damage(place: "file", problem: "it ends at byte 40,960", isFatal: true)]))),
      Example(.silent, "a whole file", .example([], .example([:]))),
      Example(
        .falsePositive, "a broken EXIF block",
        .example([], .example([:], damage: [Damage(place: "EXIF", problem: "the block is cut off")]))),
    ],
    check: checkReadable)

  private static func checkReadable(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, let first = photo.damage.first(where: \.isFatal) else { return [] }
    return [
      unreadable.finding(
        in: entry, at: entry.uses, "the file cannot be read: \(first.problem); no other rule was applied",
        evidence: photo.damage.map {
          Exhibit(
            source: "file", raw: $0.problem, verdict: $0.isFatal ? .differs : .similar, location: $0.place)
        })
    ]
  }
}
