extension Rule {
  /// A program is named as the creator.
  static let toolAsCreator = Rule(
    code: "AIG605", name: "tool-as-creator", severity: .warning,
    fix: .unsafe("moves the name to Iptc4xmpExt:AISystemUsed"),
    summary: "A creator field names a generator.",
    why: "IPTC's Creator is a person or an organisation; the program belongs into AI System Used.",
    falsePositives:
      "People who bear a program's name: `Claude` or `Sora` alone is one only beside other traces.",
    examples: [
      Example(.fires, "DALL-E 3", .example([], .example(["xmp.dc:creator": "DALL-E 3"]))),
      Example(.fires, "Midjourney in 2:80", .example([], .example(["iim.2:80": "Midjourney"]))),
      Example(
        .silent, "a person, and the program where it belongs",
        .example(
          [], .example(["xmp.dc:creator": "Jane Miller", "xmp.Iptc4xmpExt:AISystemUsed": "DALL-E 3"]))),
      Example(
        .falsePositive, "a person so named", .example([], .example(["xmp.dc:creator": "Claude Duval"]))),
    ],
    check: checkToolAsCreator)

  private static func checkToolAsCreator(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let readings = photo.statements(of: .creator).flatMap(\.readings)
    let hasTraces = { AIFacts(photo).isMachineMade }
    let odd = readings.filter { namesTool($0.value, hasTraces) }
    guard let first = odd.first else { return [] }
    let system = Address(.xmp, "Iptc4xmpExt:AISystemUsed")
    let stated = photo.values(at: system)
    let moved = stated.isEmpty ? [Fix.Edit.file(Fix.FileEdit(system, from: nil, to: first.value))] : []
    return [
      toolAsCreator.finding(
        in: entry, "\(first.address) names \(first.value.trimmingWhiteSpace), a generator, as the creator",
        evidence: readings.map { Exhibit($0, odd.contains($0) ? .differs : .agrees) }
          + (stated.isEmpty ? [.empty("\(system)")] : stated.map { Exhibit($0, .agrees) }),
        fix: Fix(
          .unsafe, "move \(first.value) to AI System Used",
          odd.map { .file(Fix.FileEdit($0.address, from: $0.value, to: nil)) } + moved))
    ]
  }

  private static func namesTool(_ creator: String, _ hasTraces: () -> Bool) -> Bool {
    let name = creator.trimmingWhiteSpace
    guard name.utf8.count < 60 else { return false }
    if Gazetteer.standard.entry(for: name)?.kind == .aiTool {
      return !names.contains(name.lowercased()) || hasTraces()
    }
    let words = Set(FoldedText(name).rest(from: 0).split { !$0.isLetter && !$0.isNumber }.map(String.init))
    if ["ki", "ai", "ia"].contains(where: { words.contains($0) }),
      ["generated", "generiert", "generator", "générée", "generada", "gerada", "generata"].contains(
        where: words.contains)
    {
      return true
    }
    return words.count <= 5 && AIFacts.isGenerator(name) && words.isDisjoint(with: names)
      && !Credit(parsing: name, as: .creator).photographers.contains { person in
        person.isFullName && !AIFacts.isGenerator(person.name)
      }
  }

  /// Programs whose names people bear.
  private static let names: Set<String> = [
    "claude", "sora", "gemini", "flux", "grok", "aurora", "leonardo", "runway", "veo", "copilot", "burst",
  ]
}
