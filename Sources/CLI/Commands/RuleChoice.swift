import Cutline

/// Which rules run: `--select` and `--ignore` take codes (`CRD105`), prefixes (`CRD`, `CRD1`) and names.
struct RuleChoice {
  var rules: [Rule]

  init(select: [String], ignore: [String]) throws {
    let wanted = try RuleChoice.codes(in: select, of: "--select")
    let unwanted = try RuleChoice.codes(in: ignore, of: "--ignore")
    rules = Rule.all.filter { (wanted.isEmpty || wanted.contains($0.code)) && !unwanted.contains($0.code) }
  }

  private static func codes(in words: [String], of option: String) throws -> Set<String> {
    var found: Set<String> = []
    for word in words.flatMap({ $0.split(separator: ",").map(String.init) }) {
      let matches = Rule.all.filter { $0.code.hasPrefix(word.uppercased()) || $0.name == word.lowercased() }
      guard !matches.isEmpty else { throw unknown(word, option: option) }
      found.formUnion(matches.map(\.code))
    }
    return found
  }

  /// The failure for a rule that does not exist, with the nearest ones that do.
  static func unknown(_ word: String, option: String? = nil) -> Failure {
    let ranked = Rule.all
      .map { rule in
        (
          rule,
          min(
            Spelling.distance(word.uppercased().utf8, rule.code.utf8),
            Spelling.distance(word.lowercased().utf8, rule.name.utf8))
        )
      }
      .sorted { ($0.1, $0.0.code) < ($1.1, $1.0.code) }
    let near = ranked.prefix { $0.1 <= 2 }.prefix(3).map { "\($0.0.code) (\($0.0.name))" }
    return Failure(
      .usage, "unknown rule \(word)\(option.map { " in \($0)" } ?? "")",
      detail: near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?",
      help: "cutline rules lists them all")
  }
}
