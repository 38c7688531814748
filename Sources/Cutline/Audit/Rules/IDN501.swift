extension Rule {
  /// No article uses the photo.
  static let assetUnused = Rule(
    code: "IDN501", name: "asset-unused", severity: .info,
    summary: "No article that was looked at uses the photo.",
    why: "It may be one that nobody links to any more, or one whose article was not imported.",
    falsePositives:
      "An archive's stock: nothing is said where no article was looked at, or in a catalog of an archive.",
    configuration: ["audit.profile"],
    examples: [
      Example(.fires, "no link", .unused(areArticlesKnown: true)),
      Example(.silent, "one article", .example([.example(.caption, "A street.")], .example([:]))),
      Example(.falsePositive, "photos alone were looked at", .unused(areArticlesKnown: false)),
    ],
    check: checkUsed)

  private static func checkUsed(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, entry.uses.isEmpty, entry.neighbours.areArticlesKnown, !style.isArchive
    else {
      return []
    }
    return [
      assetUnused.finding(
        in: entry, "no article uses \(photo.fileName)",
        evidence: [Exhibit(source: "file", raw: photo.fileName, verdict: .similar, location: photo.path)])
    ]
  }
}

extension Entry {
  fileprivate static func unused(areArticlesKnown: Bool) -> Entry {
    var entry = Entry.example(uses: [], .example([:]))
    entry.neighbours.areArticlesKnown = areArticlesKnown
    return entry
  }
}
