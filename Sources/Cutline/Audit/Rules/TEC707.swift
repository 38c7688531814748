extension Rule {
  /// The file's name promises another format than its content is in.
  static let wrongExtension = Rule(
    code: "TEC707", name: "wrong-extension", severity: .info,
    summary: "The content is in another format than the file's extension says.",
    why: "Servers tell browsers the wrong type, and programs that trust the name refuse the file.",
    falsePositives: "Other endings of one format (`.jpeg`, `.jfif`); names without an extension.",
    examples: [
      Example(
        .fires, "a JPEG called .png",
        .example(
          [],
          .example(
            [:], path: "photos/kalin.png",
            damage: [
              Damage(place: "name", problem: "the extension .png is that of PNG, the content is JPEG")
            ]))),
      Example(.silent, "a JPEG called .jpg", .example([], .example([:]))),
      Example(.falsePositive, "a JPEG called .jfif", .example([], .example([:], path: "photos/kalin.jfif"))),
    ],
    check: checkExtension)

  private static func checkExtension(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, let damage = photo.damage.first(where: { $0.place == Damage.namePlace })
    else {
      return []
    }
    return [
      wrongExtension.finding(
        in: entry, damage.problem,
        evidence: [
          Exhibit(
            source: "file", raw: photo.fileName, parsed: photo.format, verdict: .differs, location: photo.path
          )
        ])
    ]
  }
}
