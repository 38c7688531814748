extension Rule {
  /// The creator field holds an agency or a whole credit line.
  static let partyInCreator = Rule(
    code: "CRD118", name: "party-in-creator", severity: .warning,
    fix: .unsafe(
      "splits it into creator and credit; safe where the reading is sure and the credit field agrees"),
    summary: "2:80 or dc:creator holds an agency, or a whole credit line instead of the photographer's name.",
    why:
      "The creator is who pressed the shutter; whoever lists photographers lists `REUTERS/Murad Sezer` as one.",
    falsePositives:
      "Organisations that are creators by right (NASA, Kyodo, a ministry, a company), and desks (`Reuters TV`).",
    examples: [
      Example(
        .fires, "a whole credit line", .example([], .example(["xmp.dc:creator": "REUTERS/Murad Sezer"]))),
      Example(
        .fires, "a library's export", .example([], .example(["iim.2:80": "Philip Glass#Barcroft Media"]))),
      Example(.fires, "an agency alone", .example([], .example(["iim.2:80": "Getty Images"]))),
      Example(
        .silent, "creator and credit, each in its field",
        .example([], .example(["xmp.dc:creator": "Murad Sezer", "xmp.photoshop:Credit": "Reuters"]))),
      Example(.falsePositive, "NASA took it", .example([], .example(["xmp.dc:creator": "NASA"]))),
      Example(.falsePositive, "Kyodo names no photographers", .example([], .example(["iim.2:80": "Kyodo"]))),
    ],
    check: checkPartyInCreator)

  private static func checkPartyInCreator(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let found = photo.statements(of: .creator).filter { !FileCredits.isPreset($0.address) }.flatMap(
      \.readings
    )
    .compactMap { reading -> (reading: Reading, credit: Credit)? in
      guard Placeholder.kind(of: reading.value) == nil else { return nil }
      let credit = Credit(parsing: reading.value.spacedAtHash, as: .creator)
      return isCreditLine(credit, reading.value) ? (reading, credit) : nil
    }
    guard let first = found.first else { return [] }
    let credits = entry.file.credits
    let parties = credits.flatMap(\.credit.chain)
    let isKept =
      parties.isEmpty && credits.isEmpty
      || first.credit.chain.allSatisfy { party in parties.contains { Agreement.areSame($0, party) } }
    let isSafe = first.credit.confidence >= 0.9 && isKept && !first.credit.photographers.isEmpty
    return [
      partyInCreator.finding(
        in: entry, "\(first.reading.address) holds \(first.reading.value), not a photographer's name",
        evidence: found.map { Exhibit($0.reading, .differs, note: $0.credit.summary) }
          + credits.map { Exhibit($0, .agrees) }, fix: fix(found, credits, isSafe))
    ]
  }

  /// True for a party beside or instead of a name.
  private static func isCreditLine(_ credit: Credit, _ text: String) -> Bool {
    if credit.photographers.isEmpty {
      guard credit.chain.count == 1, let party = credit.chain.first, let id = party.id,
        let entry = Gazetteer.standard.entry(id: id)
      else { return credit.chain.count > 1 && credit.chain.contains { $0.kind.tradesPictures } }
      // National wires (rank 4) and offices sign for their people; a desk's name is not its house's.
      let isByRight = entry.kind == .wire && entry.rank == 4
      let isDesk = ["tv", "video", "graphics", "aptn", "archive"].contains {
        Name.key(of: party.written).hasSuffix($0)
      }
      return (entry.kind.tradesPictures || entry.kind == .stock) && !isByRight && !isDesk && !entry.isRegional
    }
    if credit.markers.contains(.courtesy) || credit.role == .social { return false }
    if credit.chain.contains(where: { $0.id != nil }) { return true }
    let isParted = text.contains { "/#|".contains($0) }
    if isParted, !credit.chain.isEmpty, credit.unknownParties.isEmpty { return true }
    return beginsWithLabel(text)
  }

  /// `Photo by Jane Miller`, `Foto: Jane Miller`, `© Jane Miller`
  private static func beginsWithLabel(_ text: String) -> Bool {
    Lexicon.standard.labels.isCredit(in: Array(text.utf8))
  }

  private static func fix(
    _ found: [(reading: Reading, credit: Credit)], _ credits: [Witness], _ isSafe: Bool
  ) -> Fix? {
    guard let first = found.first else { return nil }
    var edits = found.map { item in
      (
        address: item.reading.address, from: Optional(item.reading.value),
        to: item.credit.photographers.isEmpty
          ? nil : item.credit.photographers.map(\.name).joined(separator: "; ")
      )
    }
    if credits.isEmpty {
      let line = first.credit.chain.map(\.name).joined(separator: "/")
      if !line.isEmpty { edits.append((Address(.xmp, "photoshop:Credit"), nil, line)) }
    }
    return .file(isSafe ? .safe : .unsafe, "keep the name in the creator and the party in the credit", edits)
  }
}

extension String {
  /// `Philip Glass#Barcroft Media`, as libraries export, with a slash.
  fileprivate var spacedAtHash: String {
    hasPrefix("#") ? self : split(separator: "#").joined(separator: "/")
  }
}
