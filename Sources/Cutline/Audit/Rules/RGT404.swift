extension Rule {
  /// A Creative Commons picture without what its licence asks for.
  static let ccIncomplete = Rule(
    code: "RGT404", name: "cc-incomplete", severity: .warning,
    summary:
      "A Creative Commons picture is printed without its author, the licence's version, or its source.",
    why:
      "The licence ends where its terms are not met: title, author, source and licence (TASL) belong to each use.",
    falsePositives:
      "CC0 and public domain; the link to the licence, which the text alone does not show: a missing source is an info.",
    examples: [
      Example(
        .fires, "no author",
        .example([.example(.caption, "A street.", credit: "Foto: Flickr, CC BY 2.0")], nil)),
      Example(
        .fires, "no version",
        .example(
          [.example(.caption, "A street.", credit: "Foto: Jane Miller / Wikimedia Commons / CC BY-SA")], nil)),
      Example(
        .fires, "the file has a licence, the article prints none",
        .example(
          [.example(.caption, "A street.", credit: "Jane Miller / Flickr")],
          .example(["xmp.xmpRights:WebStatement": "https://creativecommons.org/licenses/by/2.0/"]))),
      Example(
        .silent, "author, source, licence with its version",
        .example([.example(.caption, "A street.", credit: "Foto: Timur | Flickr | CC BY 2.0")], nil)),
      Example(
        .falsePositive, "CC0",
        .example([.example(.caption, "A street.", credit: "Foto: Wikimedia Commons / CC0")], nil)),
    ],
    check: checkCreativeCommons)

  private static func checkCreativeCommons(_ entry: Entry, _ style: Style) -> [Finding] {
    var evidence: [Exhibit] = []
    var places: [Use] = []
    var missing: [String] = []
    let stated = entry.photo?.openLicence
    for use in entry.articleUses {
      let credits = UseCredits(use).witnesses.filter { $0.source != "article.jsonld" }
      let licensed = credits.filter { isCreativeCommons($0) }
      var lacks: Set<String> = []
      if licensed.isEmpty {
        guard let stated, stated.licence.isCreativeCommons, !stated.licence.isFree, !credits.isEmpty,
          !credits.contains(where: { $0.credit.licence != nil })
        else { continue }
        lacks = ["the licence"]
      } else if let best = licensed.map({ gaps(of: $0, besides: credits, in: entry) }).min(by: {
        $0.count < $1.count
      }) {
        lacks = best
      }
      guard !lacks.isEmpty else { continue }
      missing += lacks.sorted()
      places.append(use)
      evidence += (licensed.isEmpty ? credits : licensed).map { Exhibit($0, .differs) }
    }
    guard !missing.isEmpty else { return [] }
    if let stated { evidence.append(Exhibit(stated.reading, .agrees)) }
    return [
      ccIncomplete.finding(
        in: entry, at: places,
        "a Creative Commons picture is printed without \(missing.unique().joined(separator: " and "))",
        evidence: evidence.unique(), severity: missing.allSatisfy { $0 == "the source" } ? .info : nil)
    ]
  }

  private static func isCreativeCommons(_ witness: Witness) -> Bool {
    guard
      let licence = witness.credit.licence.flatMap({ OpenLicence($0) }) ?? OpenLicence(written: witness.raw)
    else {
      return false
    }
    return licence.isCreativeCommons && !licence.isFree
  }

  /// What is missing: `the author`, `the licence's version`, `the source`.
  private static func gaps(of witness: Witness, besides others: [Witness], in entry: Entry) -> Set<String> {
    let credit = witness.credit
    var gaps: Set<String> = []
    let libraries = credit.chain.filter { $0.isLibrary }
    let owners =
      others.flatMap(\.credit.chain).filter { !$0.isLibrary }
      + credit.unknownParties.map {
        Party(written: $0, name: $0)
      }
    if others.allSatisfy({ $0.credit.photographers.isEmpty }), owners.isEmpty { gaps.insert("the author") }
    let stated = entry.photo?.openLicence?.licence.version
    if (OpenLicence(credit.licence ?? "") ?? OpenLicence(written: witness.raw))?.version == nil, stated == nil
    {
      gaps.insert("the licence's version")
    }
    let hasAddress = witness.raw.contains("://") || witness.raw.contains("www.")
    let hasSource = !libraries.isEmpty || hasAddress || credit.via != nil || owners.count > 0
    let hasPage = entry.photo?.readings.contains { $0.address.name == "xmpRights:WebStatement" } ?? false
    if !hasSource, !hasPage { gaps.insert("the source") }
    return gaps
  }
}

extension OpenLicence {
  /// A licence written into a credit that its parse did not find: `Foto: Timur (CC-BY-2.0)`.
  init?(written credit: String) {
    guard
      let start = credit.range(ofLicence: [
        "CC BY", "CC-BY", "CC by", "cc by", "CC SA", "CC-SA", "Creative Commons", "CC 4", "CC 3", "CC 2",
      ])
    else { return nil }
    self.init(String(credit[start...].prefix(40)))
  }
}

extension String {
  /// Where the first of the words begins.
  fileprivate func range(ofLicence words: [String]) -> Index? {
    var at = startIndex
    while at < endIndex {
      let rest = self[at...]
      let isStart = at == startIndex || !self[index(before: at)].isLetter
      if isStart, words.contains(where: { rest.hasPrefix($0) }) { return at }
      at = index(after: at)
    }
    return nil
  }
}

extension Party {
  /// A library or platform that holds other people's pictures, and is nobody's author.
  var isLibrary: Bool {
    switch kind {
    case .openLibrary: !["osm", "library-of-congress"].contains(id ?? "")
    case .stock, .platform: true
    default: false
    }
  }
}
