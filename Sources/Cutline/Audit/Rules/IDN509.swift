extension Rule {
  /// A remark that silences nothing.
  static let unusedIgnore = Rule(
    code: "IDN509", name: "unused-ignore", severity: .warning,
    fix: .safe("takes the remark away"),
    summary: "A suppression or an entry of the baseline matches no finding.",
    why: "It will hide the next mistake that nobody has looked at.",
    falsePositives: "Remarks for rules that did not run this time.",
    examples: [
      Example(
        .fires, "an ignore that matches nothing",
        Entry(
          .unusedIgnore(
            UnusedIgnore(
              text: "cutline:ignore CRD110 text dump", location: "articles/kalin.md:3", kind: "suppression")))
      ),
      Example(.fires, "a remark beside the photo", .remarked),
      Example(.silent, "a photo without remarks", .example([], .example([:]))),
      Example(
        .falsePositive, "another fact about the catalog",
        Entry(.unknownParty(PartyUses(name: "Lichtblick 21", count: 5)))),
    ],
    check: checkIgnores)

  private static func checkIgnores(_ entry: Entry, _ style: Style) -> [Finding] {
    if case .unusedIgnore(let ignore)? = entry.fact {
      return [
        unusedIgnore.finding(
          in: entry, "the \(ignore.kind) “\(ignore.text)” matches no finding",
          evidence: [
            Exhibit(source: ignore.kind, raw: ignore.text, verdict: .differs, location: ignore.location)
          ])
      ]
    }
    guard let first = entry.unusedIgnores.first else { return [] }
    return [
      unusedIgnore.finding(
        in: entry, "“\(first.raw)” matches no finding",
        evidence: entry.unusedIgnores.map { ignore in
          Exhibit(
            source: ignore.source, raw: ignore.raw, parsed: ignore.rules.joined(separator: ", "),
            verdict: .differs,
            location: "\(ignore.path):\(ignore.location)")
        })
    ]
  }
}

extension Entry {
  fileprivate static let remarked: Entry = {
    var entry = Entry.example([.example(.caption, "A street.", credit: "Jane Miller")], .example([:]))
    entry.unusedIgnores = [
      Ignore(
        rules: ["CRD110"], reason: "text dump", source: "sidecar", raw: "cutline:ignore CRD110 text dump",
        path: "photos/kalin.jpg.xmp", location: Location(line: 2))
    ]
    return entry
  }()
}
