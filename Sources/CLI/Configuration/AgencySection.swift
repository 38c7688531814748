import Cutline

extension Settings {
  /// `[[agency]]`: a party of the house's own, or more names for one that Cutline knows.
  static let agency = Section(
    name: "agency", isList: true,
    keys: ["name", "kind", "rank", "aliases", "parent", "id"].map { Key($0) }
  ) { table, settings in
    guard let name = try table.text("name") else { throw table.failure("name", "an agency needs a name") }
    let kinds = Party.Kind.allCases.filter { $0 != .unknown }.map { (name: $0.rawValue, value: $0) }
    settings.additions.parties.append(
      Lexicon.HouseParty(
        name: name, id: try table.text("id"), kind: try table.choice("kind", of: kinds),
        rank: try table.number("rank", in: 0...7), parent: try table.text("parent"),
        aliases: try table.texts("aliases") ?? []))
  }

  /// `[[label]]`: words of the house's own around its credits.
  static let label = Section(
    name: "label", isList: true,
    keys: ["words", "meaning", "position"].map { Key($0) }
  ) { table, settings in
    guard let words = try table.texts("words"), !words.isEmpty else {
      throw table.failure("words", "a label needs words")
    }
    let meanings = Labels.Meaning.allCases.map { (name: $0.rawValue, value: $0) }
    let meaning = try table.choice("meaning", of: meanings) ?? .credit
    let usual = meaning.isPlain || meaning == .other ? ["label"] : ["alone", "tail", "label"]
    let positions = try table.texts("position") ?? usual
    let known = ["label", "lead", "tail", "alone"]
    if let wrong = positions.first(where: { !known.contains($0) }) {
      throw table.failure("position", "unknown position \(wrong)", near: Settings.nearest(wrong, known))
    }
    let columns = [
      meaning.rawValue, positions.joined(separator: ","), "",
      words.map { $0.lowercased() }.joined(separator: "|"),
    ]
    settings.additions.labelRows.append(columns.joined(separator: "\t"))
  }
}
