extension Rule {
  /// The article refers to a photo file that is not there.
  static let imageNotFound = Rule(
    code: "IDN502", name: "image-not-found", severity: .error,
    summary: "The article refers to a file beside it that is neither in the catalog nor on the disk.",
    why: "Without the file its credit cannot be checked, and readers see a hole.",
    falsePositives:
      "References into the web, embedded data and templates; plain text, which refers to nothing; files that "
      + "are there, but of a kind that is not read.",
    examples: [
      Example(.fires, "img/9.jpg is missing", .example([], nil, url: "img/9.jpg")),
      Example(.fires, "a path from the root", .example([], nil, url: "/media/9.jpg")),
      Example(
        .fires, "another file has the caption",
        .example(
          uses: [
            .example(
              [.example(.caption, "Kalin speaks.")], url: "img/9.jpg", reasons: ["captions agree (1.00)"])
          ], .example([:]))),
      Example(.silent, "the photo is there", .example([], .example([:]))),
      Example(
        .falsePositive, "a picture in the web", .example([], nil, url: "https://cdn.example.org/9.jpg")),
      Example(.falsePositive, "a drawing that is not read", .drawingOnDisk),
      Example(.falsePositive, "embedded data", .example([], nil, url: "data:image/gif;base64,R0lGODlhAQAB")),
    ],
    check: checkImageFile)

  private static func checkImageFile(_ entry: Entry, _ style: Style) -> [Finding] {
    let missing = entry.uses.filter { use in
      guard !use.isOnDisk, use.occurrence.url.map(ImageURL.isLocal) ?? false else { return false }
      // Linked by its caption, the picture may be this one; the file that readers are sent is still not there.
      return entry.photo == nil || use.link.map { $0.state != .confirmed && isByCaption($0) } ?? false
    }
    guard let first = missing.first, let url = first.occurrence.url else { return [] }
    return [
      imageNotFound.finding(
        in: entry, at: missing, "the article refers to \(url), which was not found",
        evidence: missing.map { use in
          Exhibit(
            source: "article.image", raw: use.occurrence.url ?? "", verdict: .differs,
            location: "\(use.article.path):\(use.occurrence.location)")
        })
    ]
  }

  /// True if neither name nor number spoke for the link.
  private static func isByCaption(_ link: Link) -> Bool {
    link.reasons.contains { MatchEvidence.captionAgreement($0) != nil }
      && !link.reasons.contains(where: MatchEvidence.isIdentity)
  }
}

extension Entry {
  fileprivate static let drawingOnDisk: Entry = {
    var entry = Entry.example([], nil, url: "img/map.png")
    for index in entry.uses.indices { entry.uses[index].isOnDisk = true }
    return entry
  }()
}
