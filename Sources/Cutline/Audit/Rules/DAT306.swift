extension Rule {
  /// Marked as a file photo, and as new as the story.
  static let fileLabelNeedless = Rule(
    code: "DAT306", name: "file-label-needless", severity: .info,
    summary: "The picture is marked as a file photo, and was taken two days before the article or later.",
    why: "A mark that stands everywhere says nothing where it matters.",
    falsePositives: "A file photo of another day; articles that are published again.",
    examples: [
      Example(
        .fires, "taken the day before",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS/Murad Sezer/File Photo)")],
          ["iim.2:55": "20240822"])),
      Example(
        .silent, "no mark",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS)")], ["iim.2:55": "20240822"])),
      Example(
        .falsePositive, "a file photo of 2022",
        .dated(
          [.example(.caption, "Kalin speaks in Istanbul.", credit: "(REUTERS/Murad Sezer/File Photo)")],
          ["iim.2:55": "20220514"])),
    ],
    check: checkFileLabel)

  private static func checkFileLabel(_ entry: Entry, _ style: Style) -> [Finding] {
    let dates = TakenDates(entry)
    var first: (taken: PartialDate, published: PartialDate)?
    let needless = entry.certainUses.filter { use in
      guard let published = use.use.published, isFilePhoto(use) else { return false }
      let printed = TakenDates.printed(in: use.use).flatMap { $0.basis == .explicit ? $0.value : nil }
      let known = printed.map { [$0] } ?? dates.file.map(\.date) + dates.embedded.map(\.date.value)
      guard !known.isEmpty,
        known.allSatisfy({ $0.day != nil && (-1...2).contains($0.days(until: published)) })
      else { return false }
      first = first ?? (known[0], published)
      return true
    }
    guard let first else { return [] }
    return [
      fileLabelNeedless.finding(
        in: entry, at: needless.map(\.use),
        "marked as a file photo, taken \(first.taken.dayDescription) for an article of "
          + first.published.dayDescription,
        evidence: needless.flatMap { $0.witnesses.map { Exhibit($0, .differs) } }.unique()
          + needless.flatMap { TakenDates.exhibits(of: $0.use, .agrees) }.unique()
          + needless.flatMap { TakenDates.exhibit(of: $0.use.article, .agrees) }.unique()
          + dates.file.map { Exhibit($0.reading, $0.date, .agrees) })
    ]
  }

  private static func isFilePhoto(_ use: UseCredits) -> Bool {
    use.witnesses.contains { $0.credit.isFile } || fileLabels.stand(in: use.use.seenText)
  }

  /// Marks in a sentence; the credit's own are the grammar's.
  private static let fileLabels = Phrases([
    "file photo", "file picture", "file image", "file pic", "archive photo", "archive image", "stock file",
    "archivbild",
    "archivfoto", "archivaufnahme", "photo d'archives", "image d'archives", "foto de archivo",
    "imagen de archivo",
    "foto de arquivo", "imagem de arquivo", "foto d'archivio", "immagine d'archivio", "foto di repertorio",
    "archieffoto",
    "archiefbeeld", "arkivbild", "arkivfoto", "arkistokuva", "zdjęcie archiwalne", "archivní foto",
    "archivní snímek",
    "архивное фото", "архівне фото", "φωτογραφία αρχείου", "arşiv fotoğrafı", "תמונת ארכיון", "צילום ארכיון",
    "صورة أرشيفية",
    "资料图", "資料圖", "資料写真", "자료사진",
  ])
}
