import Cutline

/// Which rules run, and how severe they are: the profile, what the configuration says, and above it the flags. Words
/// are codes (`CRD105`), prefixes (`CRD`, `CRD1`) and names.
struct RuleChoice {
  let profile: Profile
  let rules: [Rule]
  let severities: [String: Severity]

  init(_ options: SelectOptions, _ settings: AuditSettings) throws {
    try settings.checkRules()
    profile = try options.chosenProfile ?? settings.profile ?? .newsroom
    let select = try RuleChoice.checked(options.select, of: "--select")
    let extend = try RuleChoice.checked(options.extendSelect, of: "--extend-select")
    let ignore = try RuleChoice.checked(options.ignore, of: "--ignore")
    let wanted = select.isEmpty ? settings.select ?? [] : select
    let added = settings.extendSelect + extend
    // A rule that the command line names runs, whatever the configuration leaves out.
    let named = select + extend
    let left = ignore.isEmpty ? (settings.ignore ?? []) + settings.extendIgnore : settings.extendIgnore
    let profile = profile
    rules = Rule.all.filter { rule in
      let isOn =
        wanted.isEmpty ? profile.contains(rule) : wanted.contains { rule.isChosen(by: $0, in: profile) }
      guard isOn || added.contains(where: { rule.isChosen(by: $0, in: profile) }) else { return false }
      if ignore.contains(where: rule.isMeant) { return false }
      return !left.contains(where: rule.isMeant) || named.contains(where: rule.isNamed)
    }
    var severities = profile.severities
    for (word, severity) in settings.severities {
      for code in RuleChoice.codes(of: word) { severities[code] = severity }
    }
    self.severities = severities
  }

  private static func checked(_ words: [String], of option: String) throws -> [String] {
    try words.flatMap { text in
      let parts = text.split(separator: ",").map(String.init)
      for part in parts where codes(of: part).isEmpty { throw unknown(part, option: option, in: text) }
      return parts
    }
  }

  /// The codes that a word means; none for an unknown one.
  static func codes(of word: String) -> Set<String> {
    word.isEmpty ? [] : Set(Rule.all.filter { $0.isMeant(by: word) }.map(\.code))
  }

  /// Up to three rules that a word may have been meant for: `CRD105 (photographer-mismatch)`.
  static func nearest(_ word: String) -> [String] {
    let (upper, lower) = (word.uppercased(), word.lowercased())
    let ranked = Rule.all.map { rule -> (rule: Rule, distance: Int) in
      let byCode = Spelling.distance(upper.utf8, rule.code.utf8)
      let byName = Spelling.distance(lower.utf8, rule.name.utf8)
      // A word of the name is as good as a slip.
      let isPart = lower.utf8.count >= 4 && rule.name.split(separator: "-").contains { $0 == lower }
      return (rule, min(byCode, byName, isPart ? 2 : .max))
    }.sorted { ($0.distance, $0.rule.code) < ($1.distance, $1.rule.code) }
    return ranked.prefix { $0.distance <= 2 }.prefix(3).map { "\($0.rule.code) (\($0.rule.name))" }
  }

  /// The failure for a rule that does not exist, with the nearest ones that do.
  ///
  /// - Parameters:
  ///   - option: The flag that it was given to, or the command.
  ///   - text: The whole word of the command line that holds it.
  static func unknown(_ word: String, option: String, in text: String) -> Failure {
    let near = nearest(word)
    let line = "\(option) \(text)".oneLine
    let at = text.range(of: word).map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    let before = String(repeating: " ", count: option.count + 1 + at)
    let meant = near.isEmpty ? "" : " did you mean \(near.joined(separator: " or "))?"
    let family =
      Set(Rule.all.map(\.family)).contains(String(word.uppercased().prefix(3)))
      ? " --family \(word.uppercased().prefix(3))" : ""
    return Failure(
      .usage, "unknown rule \(word.escaped)\(option.hasPrefix("--") ? " in \(option)" : "")",
      detail: line + "\n  " + before + String(repeating: "^", count: max(1, word.count)) + meant,
      help: "cutline rules\(family)")
  }
}

extension Rule {
  /// True if a word names just this rule.
  fileprivate func isNamed(by word: String) -> Bool { code == word.uppercased() || name == word.lowercased() }

  /// True if a word turns the rule on: its name, or a prefix, if the profile has it.
  fileprivate func isChosen(by word: String, in profile: Profile) -> Bool {
    isNamed(by: word) || (isMeant(by: word) && (profile.contains(self) || !isOffByDefault))
  }
}

extension String {
  /// Where another text stands first.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    guard !other.isEmpty else { return nil }
    return indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}
