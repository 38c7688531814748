// How the rules' fixes are made. A fix of an article is only ever a suggestion.

extension FileCredits {
  /// Creator and credit field of the file together, as one credit.
  static func combined(_ photo: Photo?) -> Credit? {
    guard let photo else { return nil }
    let credit = Credit(creator: photo[.creator] ?? "", creditLine: photo[.creditLine] ?? "")
    return credit.isEmpty ? nil : credit
  }
}

extension Style {
  /// A credit as the house prints it; source first where it has no rule.
  func line(_ credit: Credit) -> String { credit.line(in: self.credit ?? .sourceFirst) }
}

extension Fix {
  /// The printed credit becomes another one, or is added where there is none.
  static func printed(_ credit: Credit, in uses: [UseCredits], _ style: Style) -> Fix? {
    let line = style.line(credit)
    guard !line.isEmpty, !uses.isEmpty else { return nil }
    let edits = uses.map { use -> Edit in
      let visible = use.witnesses(in: [.credit, .caption, .body]).first(where: \.credits)
      return .article(
        ArticlePatch(
          path: use.use.article.path, at: use.place(of: visible), from: visible?.raw,
          to: visible == nil ? "(\(line))" : line))
    }
    return Fix(.unsafe, "print the credit \(line)", edits)
  }

  /// A text of an article is replaced.
  static func replaced(_ pieces: [(use: Use, piece: Evidence, to: String)], _ summary: String) -> Fix? {
    guard !pieces.isEmpty else { return nil }
    return Fix(
      .unsafe, summary,
      pieces.map { item in
        .article(
          ArticlePatch(
            path: item.use.article.path, at: item.piece.location, from: item.piece.caption.raw, to: item.to))
      })
  }

  /// Values of the file are replaced.
  static func file(
    _ applicability: Applicability, _ summary: String,
    _ edits: [(address: Address, from: String?, to: String?)]
  ) -> Fix? {
    let changes = edits.filter { $0.from != $0.to }
    guard !changes.isEmpty else { return nil }
    return Fix(
      applicability, summary, changes.map { .file(FileEdit($0.address, from: $0.from, to: $0.to)) })
  }
}

extension UseCredits {
  /// Where a credit stands, else where the caption or the image does.
  func place(of witness: Witness?) -> Location {
    let evidence = use.occurrence.evidence
    let piece =
      witness.flatMap { found in
        evidence.first { $0.source == found.source && $0.caption.credit == found.credit }
      } ?? evidence.first { $0.slot == .caption }
    return piece?.location ?? use.occurrence.location
  }
}
