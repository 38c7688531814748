extension Rule {
  /// The file's own captions are different texts.
  static let captionFieldsDisagree = Rule(
    code: "CAP204", name: "caption-fields-disagree", severity: .info,
    fix: .unsafe("copies the caption that counts (by the Metadata Working Group's order) to the other fields"),
    summary: "EXIF ImageDescription, IIM 2:120 and XMP dc:description are different texts.",
    why: "Which caption an editor sees depends on which program opens the file.",
    falsePositives:
      "A text that was cut at its limit, or has a dateline or a credit more; what a camera wrote; translations in "
      + "dc:description.",
    examples: [
      Example(
        .fires, "two texts",
        .example(
          [],
          .example([
            "iim.2:120": "Kalin speaks in Istanbul.",
            "xmp.dc:description": "A pro-Palestinian protester in New York City.",
          ]))),
      Example(
        .silent, "one is the beginning of the other",
        .example(
          [],
          .example([
            "iim.2:120": "Kalin speaks in Istan", "xmp.dc:description": "Kalin speaks in Istanbul, Turkey.",
          ]))),
      Example(
        .falsePositive, "the camera's own text",
        .example(
          [],
          .example([
            "exif.ImageDescription": "OLYMPUS DIGITAL CAMERA", "xmp.dc:description": "Kalin speaks in Istanbul.",
          ]))),
    ],
    check: checkCaptionFields)

  private static func checkCaptionFields(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let fields = photo.statements(of: .description).map { statement in
      (
        address: statement.address,
        readings: statement.readings.filter { !CaptionLikeness.isCameraText($0.value) }
      )
    }.filter { !$0.readings.isEmpty }
    guard fields.count > 1, let chosen = photo.choice(of: .description),
      let reference = fields.first(where: { $0.address == chosen.address }) ?? fields.first
    else { return [] }
    let odd = fields.filter { field in
      field.address != reference.address
        && !field.readings.contains { a in
          reference.readings.contains { CaptionLikeness.isSame(a.value, $0.value) }
        }
    }
    guard let first = odd.first, let text = reference.readings.first?.value else { return [] }
    return [
      captionFieldsDisagree.finding(
        in: entry, "\(first.address) and \(reference.address) tell different things",
        evidence: fields.flatMap { field in
          field.readings.map { Exhibit($0, odd.contains { $0.address == field.address } ? .differs : .agrees) }
        },
        fix: .file(
          .unsafe, "copy \(reference.address) to the others",
          odd.flatMap { field in field.readings.map { (field.address, $0.value, text) } }))
    ]
  }
}
