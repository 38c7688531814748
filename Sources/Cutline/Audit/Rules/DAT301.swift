extension Rule {
  /// Nothing says when the photo was taken.
  static let dateMissing = Rule(
    code: "DAT301", name: "date-missing", severity: .info,
    summary: "No date says when the photo was taken, neither in the file nor in a caption.",
    why: "An undated picture cannot be found by date, nor told from a new one.",
    falsePositives: "Stock, symbolic and drawn pictures; logos and icons; a weekday that the article's date explains.",
    examples: [
      Example(
        .fires, "no date anywhere",
        .example([.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], .example([:]))),
      Example(.silent, "the file has one", .example([], .example(["iim.2:55": "20220514"]))),
      Example(
        .silent, "the caption has one",
        .example(
          [
            .example(
              .caption, "Kalin speaks May 14, 2022.",
              taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
          ], .example([:]))),
      Example(
        .falsePositive, "a stock picture",
        .example([.example(.caption, "A judge's hammer.", credit: "(Shutterstock)")], .example([:]))),
    ],
    check: checkDateMissing)

  private static func checkDateMissing(_ entry: Entry, _ style: Style) -> [Finding] {
    guard entry.photo != nil || !entry.uses.isEmpty else { return [] }
    if let photo = entry.photo {
      if let width = photo.width, let height = photo.height, width > 0, height > 0, width < style.minimumSize,
        height < style.minimumSize
      {
        return []
      }
      if !FileDates(photo, [.dateCreated, .dateDigitized]).dates.isEmpty { return [] }
      if entry.file.captions.contains(where: { $0.caption.date != nil }) { return [] }
      if entry.file.all.contains(where: { $0.credit.date != nil }) { return [] }
    }
    let uses = entry.uses
    let isDated = uses.contains { use in
      use.occurrence.evidence.contains { piece in
        piece.caption.date != nil || piece.caption.credit?.date != nil
          || RelativeDate.first(in: piece.caption.text) != nil
      }
    }
    if isDated { return [] }
    if !uses.isEmpty,
      uses.allSatisfy({ $0.isStandIn || Furniture.contains($0, photo: entry.photo, style: style) })
    {
      return []
    }
    let slots = ["exif.DateTimeOriginal", "iim.2:55", "xmp.photoshop:DateCreated"]
    return [
      dateMissing.finding(
        in: entry, at: uses, "nothing says when the photo was taken",
        evidence: (entry.photo == nil ? [] : slots.map { .empty($0) })
          + uses.flatMap { use in use.seen.map { Exhibit.text($0, in: use, .similar) } }.unique())
    ]
  }
}
