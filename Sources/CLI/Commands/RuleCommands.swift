import ArgumentParser
import Cutline

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the audit rules.")

  @OptionGroup var list: ListOptions

  func run() {
    let table = Table(
      headers: ["CODE", "NAME", "SEVERITY", "WHAT IT CHECKS"],
      lines: Rule.all.map { [$0.code, $0.name, $0.severity.rawValue, $0.summary] })
    list.print(table) {
      Rule.all.map { rule in
        .object([
          ("code", .string(rule.code)), ("name", .string(rule.name)),
          ("severity", .string(rule.severity.rawValue)), ("summary", .string(rule.summary)),
          ("why", .string(rule.why)), ("falsePositives", .string(rule.falsePositives)),
        ])
      }
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "What a rule means, why, and when it is silent.")

  @Argument(help: "A rule's code or name, such as CRD105.")
  var rule: String

  func run() throws {
    guard let found = Rule(named: rule) else { throw RuleChoice.unknown(rule) }
    Terminal.print("\(found.code) \(found.name)  [\(found.severity.rawValue)]\n")
    Terminal.print("What it checks   \(found.summary)")
    Terminal.print("Why              \(found.why)")
    Terminal.print("Silent when      \(found.falsePositives)")
    for example in found.examples {
      Terminal.print("\(label(example.expectation))\(example.title)")
    }
  }

  private func label(_ expectation: Rule.Example.Expectation) -> String {
    switch expectation {
    case .fires: "Fires            "
    case .silent: "Good             "
    case .falsePositive: "Not a finding    "
    }
  }
}
