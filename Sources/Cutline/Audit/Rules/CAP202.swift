extension Rule {
  /// The file says nothing about what it shows.
  static let fileCaptionMissing = Rule(
    code: "CAP202", name: "file-caption-missing", severity: .info,
    fix: .safe("writes the linked article's caption, without its credit, into dc:description (and 2:120)"),
    summary: "dc:description, 2:120 and EXIF ImageDescription are empty, or hold only what the camera wrote.",
    why: "Whoever finds the file next year cannot tell who and what it shows.",
    falsePositives: "Logos, icons and other images under the style's size; files that cannot be read.",
    examples: [
      Example(.fires, "an empty file", .example([], .example([:]))),
      Example(
        .fires, "only the camera's text",
        .example([], .example(["exif.ImageDescription": "OLYMPUS DIGITAL CAMERA"]))),
      Example(.silent, "a caption", .example([], .example(["iim.2:120": "Kalin speaks in Istanbul."]))),
      Example(
        .falsePositive, "an icon of 64 pixels",
        .example([], .example([:], path: "photos/share.png", width: 64, height: 64))),
    ],
    check: checkFileCaption)

  private static func checkFileCaption(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !isSmall(photo, style) else { return [] }
    let readings = photo.statements(of: .description).flatMap(\.readings)
    guard readings.allSatisfy({ CaptionLikeness.isCameraText($0.value) }) else { return [] }
    if entry.uses.contains(where: { Furniture.contains($0, photo: photo, style: style) }) { return [] }
    let uses = entry.certainUses.map(\.use)
    let source = uses.lazy.compactMap { use in
      use.seen.first { !$0.caption.text.isEmpty }.map { (use: use, piece: $0) }
    }.first
    var edits: [(address: Address, from: String?, to: String?)] = []
    if let text = source?.piece.caption.text {
      edits.append((Address(.xmp, "dc:description"), nil, text))
      if photo.readings.contains(where: { $0.address.standard == .iim }) {
        edits.append((Address(.iim, "2:120"), nil, text))
      }
    }
    return [
      fileCaptionMissing.finding(
        in: entry, at: source.map { [$0.use] } ?? [], "the file has no caption",
        evidence: ["xmp.dc:description", "iim.2:120", "exif.ImageDescription"].map { source in
          readings.first { $0.address.description == source }.map { Exhibit($0, .differs) } ?? .empty(source)
        } + (source.map { [.text($0.piece, in: $0.use, .agrees)] } ?? []),
        fix: .file(.safe, "write the article's caption into the file", edits))
    ]
  }

  private static func isSmall(_ photo: Photo, _ style: Style) -> Bool {
    guard let width = photo.width, let height = photo.height, width > 0, height > 0 else { return false }
    return width < style.minimumSize && height < style.minimumSize
  }
}
