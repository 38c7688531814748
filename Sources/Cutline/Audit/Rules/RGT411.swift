extension Rule {
  /// A picture from a social network without its account, or without a permission.
  static let socialWithoutPermission = Rule(
    code: "RGT411", name: "social-without-permission", severity: .warning,
    summary:
      "A picture from a social network is credited to the network alone, or its owner's permission is not noted (info).",
    why: "The network owns nothing: the account's holder does, and has to be asked.",
    falsePositives:
      "Official accounts, which publish for the press; a note of the permission. The catalog keeps no notes yet, so that"
      + " only a program that hands them over has them.",
    examples: [
      Example(
        .fires, "Photo: Twitter", .example([.example(.caption, "A street.", credit: "Photo: Twitter")], nil)),
      Example(
        .fires, "social networks in general",
        .example([.example(.caption, "A street.", credit: "(photo credit: SOCIAL MEDIA)")], nil)),
      Example(
        .fires, "an account, and nobody noted that it was asked",
        .example([.example(.caption, "A street.", credit: "@eyewitness via X")], nil)),
      Example(.silent, "the account and a note", .noted("@eyewitness via X", "DM 12 May")),
      Example(
        .falsePositive, "an office's own account",
        .example([.example(.caption, "A street.", credit: "Ministry of Defence via Facebook")], nil)),
    ],
    check: checkSocial)

  private static func checkSocial(_ entry: Entry, _ style: Style) -> [Finding] {
    guard entry.notes.isEmpty else { return [] }
    var found: [(use: Use, witness: Witness, isAnonymous: Bool)] = []
    for use in entry.articleUses {
      let credits = UseCredits(use).witnesses.filter { $0.source != "article.jsonld" }
      guard let witness = credits.first(where: { isSocial($0.credit) }),
        !credits.contains(where: { isOfficial($0.credit) })
      else { continue }
      let names = credits.contains { !$0.credit.photographers.isEmpty || hasOwner($0) }
      found.append((use, witness, !names))
    }
    guard let first = found.first(where: \.isAnonymous) ?? found.first else { return [] }
    let message =
      first.isAnonymous
      ? "“\(first.witness.raw)” names the network and not the account"
      : "no permission of \(first.witness.credit.summary) is noted"
    return [
      socialWithoutPermission.finding(
        in: entry, at: found.map(\.use), message,
        evidence: found.map { Exhibit($0.witness, .differs) }.unique() + [.empty("catalog.note")],
        severity: first.isAnonymous ? nil : .info)
    ]
  }

  private static func isSocial(_ credit: Credit) -> Bool {
    credit.role == .social || credit.markers.contains(.social)
      || credit.role == .screenshot && credit.chain.contains { $0.kind == .platform }
      || credit.photographers.contains { $0.handle != nil }
  }

  /// An agency, an office or a company stands for the picture.
  private static func isOfficial(_ credit: Credit) -> Bool {
    credit.chain.contains { party in
      party.kind.tradesPictures || [.government, .company, .ngo, .publication, .stock].contains(party.kind)
    }
  }

  /// True if more than the network is named: an account without its sign, a page.
  private static func hasOwner(_ witness: Witness) -> Bool {
    let others = witness.credit.chain.filter { $0.kind != .platform }
    return !others.isEmpty || !witness.credit.unknownParties.isEmpty || witness.raw.contains("@")
  }
}
