extension Rule {
  /// The file says nothing about itself.
  static let metadataAbsent = Rule(
    code: "TEC710", name: "metadata-absent", severity: .info,
    summary: "The file has no EXIF, no IIM and no XMP.",
    why: "Nobody can tell whose it is once it has left the article.",
    falsePositives: "Screenshots, which have none by nature; page furniture; formats that hold none.",
    examples: [
      Example(.fires, "nothing at all", .example([], .example([:]))),
      Example(.silent, "a camera's EXIF", .example([], .example(["exif.Make": "NIKON"]))),
      Example(
        .falsePositive, "a screenshot", .example([], .example([:], path: "photos/Screenshot 2024-05-03.png"))),
      Example(.falsePositive, "a logo's size", .example([], .example([:], width: 60, height: 60))),
    ],
    check: checkMetadata)

  private static func checkMetadata(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !Furniture.isTooSmall(photo, style), photo.format != "GIF",
      photo.format != "XMP",
      !photo.readings.contains(where: { [.exif, .iim, .xmp].contains($0.address.standard) && !isFrame($0) }),
      !photo.damage.contains(where: { $0.place != Damage.namePlace })
    else { return [] }
    let name = photo.fileName.lowercased()
    let isScreenshot = screenshotWords.contains { name.contains($0) }
    let isFurniture =
      !entry.uses.isEmpty && entry.uses.allSatisfy { Furniture.contains($0, photo: photo, style: style) }
    guard !isScreenshot, !isFurniture else { return [] }
    return [
      metadataAbsent.finding(
        in: entry, "\(photo.fileName) has neither EXIF nor IIM nor XMP",
        evidence: [.empty("exif"), .empty("iim"), .empty("xmp")])
    ]
  }

  /// What an IIM block says of itself: version and character set.
  private static func isFrame(_ reading: Reading) -> Bool {
    reading.address.standard == .iim && ["1:0", "1:90", "2:0"].contains(reading.address.name)
  }

  private static let screenshotWords = [
    "screenshot", "screen shot", "screen_shot", "screen-shot", "bildschirmfoto", "captura", "capture d",
    "schermata",
    "schermafbeelding", "skärmavbild", "skjermbilde", "skærmbillede", "zrzut", "снимок экрана", "スクリーンショット",
    "截屏", "屏幕截图", "스크린샷",
  ]
}
