extension Rule {
  /// The article knows who made the photo, the file does not carry it.
  static let creditMissingInFile = Rule(
    code: "CRD103", name: "credit-missing-in-file", severity: .warning,
    fix: .safe(
      "writes dc:creator and photoshop:Credit (and 2:80 and 2:110 where there is IIM); safe where a person has "
        + "confirmed the link and the reading is sure, else unsafe"),
    summary: "The article credits the photo, and the file has neither a creator nor a credit.",
    why: "When the file leaves the article, nobody knows any more whose picture it is.",
    falsePositives:
      "Small images; credits that name nobody, such as `Foto: privat`: there is nothing to write.",
    examples: [
      Example(
        .fires, "a web rendition without metadata",
        .example([.example(.caption, "", credit: "(AP Photo/Carolyn Kaster)")], .example([:]))),
      Example(
        .silent, "2:80 and 2:110 are filled",
        .example(
          [.example(.caption, "", credit: "(AP Photo/Carolyn Kaster)")],
          .example(["iim.2:80": "Carolyn Kaster", "iim.2:110": "AP"]))),
      Example(
        .silent, "the article credits nobody either",
        .example([.example(.caption, "Kalin speaks.")], .example([:]))),
      Example(
        .falsePositive, "an icon of 64 pixels",
        .example(
          [.example(.caption, "", credit: "(AP Photo/Carolyn Kaster)")], .example([:], width: 64, height: 64))
      ),
    ],
    check: checkCreditMissingInFile)

  private static func checkCreditMissingInFile(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, photo.statements(of: .creator).isEmpty,
      photo.statements(of: .creditLine).isEmpty
    else { return [] }
    let crediting = entry.certainUses.filter {
      // Whose owner is not known has nobody to be written.
      !$0.summary.isEmpty && !$0.witnesses.contains { $0.credit.markers.contains(.orphan) }
        && !Furniture.contains($0.use, photo: photo, style: style)
    }
    guard let first = crediting.first else { return [] }
    let file = entry.file
    let others = file.captionCredits + file.sources.filter(\.credits) + file.notices.filter(\.credits)
    return [
      creditMissingInFile.finding(
        in: entry, at: crediting.map(\.use),
        "the article credits \(first.summary), the file has no creator and no credit",
        evidence: crediting.flatMap { $0.witnesses.map { Exhibit($0, .agrees) } }.unique()
          + Exhibit.emptyFileFields + others.map { Exhibit($0, .similar) }, fix: writing(first, into: photo))
    ]
  }

  private static func writing(_ use: UseCredits, into photo: Photo) -> Fix? {
    let names = use.photographers.map(\.name).joined(separator: "; ")
    let parties = (use.crediting?.credit.chain ?? []).map(\.name).joined(separator: "/")
    var edits: [(address: Address, from: String?, to: String?)] = []
    let hasIIM = photo.readings.contains { $0.address.standard == .iim }
    for (value, xmp, iim) in [(names, "dc:creator", "2:80"), (parties, "photoshop:Credit", "2:110")] {
      guard !value.isEmpty else { continue }
      edits.append((Address(.xmp, xmp), nil, value))
      if hasIIM { edits.append((Address(.iim, iim), nil, value)) }
    }
    let confidence = [use.naming, use.crediting].compactMap { $0?.credit.confidence }.min() ?? 0
    let isSure = use.use.link?.state == .confirmed && confidence >= 0.9
    return .file(isSure ? .safe : .unsafe, "write the article's credit into the file", edits)
  }
}
