import ArgumentParser
import Cutline

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the audit rules.",
    discussion: """
      The mark tells what can be done about a finding: [*] safely mended, [-] with
      --unsafe-fixes. A rule that is off runs where --extend-select or a profile names it.
      """)

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only these: \(families.joined(separator: ", ")), or a code; may repeat.", valueName: "family"))
  var family: [String] = []

  @OptionGroup var list: ListOptions

  private static var families: [String] {
    var seen: Set<String> = []
    return Rule.all.map(\.family).filter { seen.insert($0).inserted }
  }

  func run() throws {
    for word in family where RuleChoice.codes(of: word).isEmpty {
      throw RuleChoice.unknown(word, option: "--family", in: word)
    }
    let rules = Rule.all.filter { rule in family.isEmpty || family.contains(where: rule.isMeant) }
    let table = Table(
      headers: ["CODE", "NAME", "SEVERITY", "FIX", "WHAT IT CHECKS"],
      lines: rules.map { rule in
        let severity = rule.severity.rawValue + (rule.isOffByDefault ? ", off" : "")
        return [rule.code, rule.name, severity, rule.fix.mark, rule.summary]
      })
    list.print(table) { rules.map(\.document) }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "What a rule means, why, and when it is silent.")

  @Argument(help: "A rule's code or name, such as CRD105.")
  var rule: String

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    guard let found = Rule(named: rule) else {
      throw RuleChoice.unknown(rule, option: "cutline explain", in: rule)
    }
    if json { return Terminal.print(found.document.text(indent: true)) }
    Terminal.print(found.page, terminator: "")
  }
}

extension Rule.Repair {
  /// The mark in lists: `[*]` safe, `[-]` unsafe.
  var mark: String {
    switch self {
    case .none: "[ ]"
    case .safe: "[*]"
    case .unsafe: "[-]"
    }
  }

  /// `no fix`, `safe fix`
  var word: String {
    switch self {
    case .none: "no fix"
    case .safe: "safe fix"
    case .unsafe: "unsafe fix"
    }
  }
}

extension Rule {
  /// What `cutline explain` prints.
  var page: String {
    var lines = [
      ("What it checks", summary), ("Why", why), ("Silent when", falsePositives),
      ("Fix", fix.writes.map { "\(fix.word): \($0)" } ?? "none: a person has to decide"),
      ("Profiles", profiles.joined(separator: ", ") + (isOffByDefault ? " (off unless named)" : "")),
    ]
    let keys = ["audit.severity.\(code)", "audit.per-path-ignores"] + configuration
    lines.append(("Configuration", keys.joined(separator: ", ")))
    lines += examples.map { ($0.expectation.label, $0.title) }
    let near = Rule.all.filter { $0.family == family && $0.code != code }
      .sorted { abs($0.number - number) < abs($1.number - number) }.prefix(3).map(\.code).sorted()
    if !near.isEmpty { lines.append(("See also", near.joined(separator: ", "))) }
    let head = "\(code) \(name)   [\(severity)]   \(fix.word)\(isOffByDefault ? "   off" : "")"
    return head + "\n\n" + lines.map { label, text in "\(DisplayWidth.padded(label, to: 17))\(text)\n" }.joined()
  }

  private var number: Int { Int(code.dropFirst(3)) ?? 0 }

  /// What `--json` prints: a contract with scripts, keys are only added.
  var document: JSON {
    .object([
      ("code", .string(code)), ("name", .string(name)), ("family", .string(family)),
      ("severity", .string(severity.rawValue)), ("summary", .string(summary)), ("why", .string(why)),
      ("falsePositives", .string(falsePositives)),
      (
        "fix",
        fix == .none
          ? .null
          : .object([
            ("applicability", .string(fix.mark == "[*]" ? "safe" : "unsafe")), ("writes", JSON(fix.writes)),
          ])
      ), ("offByDefault", .bool(isOffByDefault)), ("profiles", JSON(profiles)),
      ("configuration", JSON(configuration)),
      (
        "examples",
        .array(
          examples.map {
            .object([
              ("expectation", .string($0.expectation.rawValue)), ("title", .string($0.title)),
            ])
          })
      ),
    ])
  }
}

extension Rule.Example.Expectation {
  fileprivate var label: String {
    switch self {
    case .fires: "Fires"
    case .silent: "Good"
    case .falsePositive: "Not a finding"
    }
  }
}
