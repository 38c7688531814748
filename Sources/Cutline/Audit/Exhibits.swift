extension Exhibit {
  /// A witness beside the others.
  init(_ witness: Witness, _ verdict: Verdict, note: String? = nil) {
    let credit = witness.credit
    let summary = credit.summary
    self.init(
      source: witness.source, raw: witness.raw, parsed: note ?? (summary.isEmpty ? nil : summary),
      photographers: credit.photographers.map(\.name), chain: credit.chain.map(\.name), verdict: verdict,
      location: witness.location)
  }

  /// A witness to a photographer's name, held against the names that are expected. Where it agrees in other
  /// words, the note says how far.
  init(name witness: Witness, people: [Person]? = nil, against expected: [Person]) {
    let people = people ?? witness.credit.photographers
    let levels = people.map { person in expected.map { person.match($0) }.max() ?? .different }
    switch (Agreement.of(people, expected), levels.min()) {
    case (nil, _): self.init(witness, .agrees)
    case (.agrees?, .initials?): self.init(witness, .similar, note: "initials agree")
    case (.agrees?, _): self.init(witness, .agrees)
    case (.subset?, _): self.init(witness, .similar)
    case (.similar?, _): self.init(witness, .similar, note: "\(witness.credit.summary), a similar name")
    case (.differs?, _): self.init(witness, .differs)
    }
  }

  /// A slot that says nothing.
  static func empty(_ source: String, at location: String? = nil) -> Exhibit {
    Exhibit(source: source, raw: "", verdict: .empty, location: location)
  }

  /// The creator and credit fields of a file, each shown as empty.
  static let emptyFileFields: [Exhibit] = [
    "iim.2:80", "iim.2:110", "xmp.dc:creator", "xmp.photoshop:Credit", "exif.Artist",
  ].map { .empty($0) }

  /// The image as the article refers to it, where no photo says which one is meant.
  static func image(of use: Use) -> [Exhibit] {
    guard use.link == nil, let url = use.occurrence.url else { return [] }
    let location = "\(use.article.path):\(use.occurrence.location)"
    return [Exhibit(source: "article.image", raw: url, verdict: .agrees, location: location)]
  }

  /// Every article slot that may hold a credit: what it says, or that it is empty. Slots that the occurrence
  /// does not have are left out, but for the caption.
  static func articleSlots(of use: Use) -> [Exhibit] {
    let place = "\(use.article.path):\(use.occurrence.location)"
    let exhibits = use.occurrence.evidence.map { piece -> Exhibit in
      let location = "\(use.article.path):\(piece.location)"
      guard let credit = piece.caption.credit, credit.creditsSomebody else {
        return .empty(piece.source, at: location)
      }
      return Exhibit(
        Witness(source: piece.source, raw: credit.raw, credit: credit, location: location), .agrees)
    }
    return image(of: use) + (exhibits.isEmpty ? [.empty("article.caption", at: place)] : exhibits)
  }
}

extension Rule {
  /// One finding of the rule on an entry, with the places of the uses that it is about.
  func finding(
    in entry: Entry, at uses: [Use] = [], _ message: String, evidence: [Exhibit], severity: Severity? = nil,
    help: String? = nil, fix: Fix? = nil
  ) -> Finding {
    Finding(
      code: code, name: name, severity: severity ?? self.severity,
      asset: entry.photo.map { Finding.Asset(id: entry.id, path: $0.path) },
      articles: uses.map {
        Finding.Place(path: $0.article.path, location: $0.occurrence.location, imageIndex: $0.index)
      }, message: message, evidence: evidence, help: help, fix: fix)
  }
}

extension Entry {
  /// Where a person sees whether the photo is the article's.
  var showHelp: String? { id.map { "cutline show \($0)" } }
}

extension Sequence where Element: Hashable {
  /// Each element once, in order.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
