extension Rule {
  /// The embedded preview is not one of this picture.
  static let thumbnailDiffers = Rule(
    code: "TEC712", name: "thumbnail-differs", severity: .info,
    fix: .unsafe("a new thumbnail"),
    summary: "The embedded thumbnail has another shape than the picture.",
    why: "It may show what was cropped away, a face for instance.",
    falsePositives:
      "Thumbnails of 160×120, which cameras fill up with black; turned ones. Only shapes are compared, no pixels.",
    examples: [
      Example(
        .fires, "a wide thumbnail of a tall picture",
        .example(
          [],
          .example(
            [:],
            damage: [
              Damage(place: Damage.thumbnailPlace, problem: "the thumbnail is 256×144, the picture 2000×2000")
            ]))),
      Example(.silent, "of one shape", .example([], .example([:]))),
      Example(
        .falsePositive, "a broken block",
        .example([], .example([:], damage: [Damage(place: "EXIF", problem: "the thumbnail is cut off")]))),
    ],
    check: checkThumbnail)

  private static func checkThumbnail(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo,
      let damage = photo.damage.first(where: { $0.place == Damage.thumbnailPlace })
    else {
      return []
    }
    return [
      thumbnailDiffers.finding(
        in: entry, damage.problem,
        evidence: [
          Exhibit(
            source: "file", raw: photo.fileName, parsed: damage.problem, verdict: .differs,
            location: photo.path)
        ])
    ]
  }
}
