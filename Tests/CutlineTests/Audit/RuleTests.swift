import Testing

@testable import Cutline

@Suite("Rules") struct RuleTests {
  static let style = Style(today: PartialDate(year: 2024, month: 9, day: 2))
  /// With the settings of which the rules' examples speak.
  static let house: Style = {
    var house = Self.style
    house.credit = "{agency}/{name}"
    house.mandatoryDistributors = ["afp": ["getty"], "reuters": ["getty"], "dpa": ["picture-alliance"]]
    house.directSuppliers = ["reuters"]
    house.sensitivePaths = ["sensitive/**"]
    house.commercialPaths = ["shop/**"]
    return house
  }()

  @Test("every rule's own examples", arguments: Rule.all)
  func examples(of rule: Rule) {
    for example in rule.examples {
      let findings = rule.check(example.entry, RuleTests.house)
      let fires = !findings.isEmpty
      #expect(
        fires == (example.expectation == .fires),
        "\(rule.code): \(example.title): \(findings.map(\.message))")
      #expect(findings.allSatisfy { $0.code == rule.code && $0.name == rule.name })
      #expect(findings.count <= 1, "one finding per photo and rule")
    }
  }

  @Test("every rule shows where it fires, where not, and what it is not fooled by", arguments: Rule.all)
  func coverage(of rule: Rule) {
    for expectation in [Rule.Example.Expectation.fires, .silent, .falsePositive] {
      #expect(rule.examples.contains { $0.expectation == expectation }, "\(rule.code) \(expectation)")
    }
    #expect(!rule.summary.isEmpty && !rule.why.isEmpty && !rule.falsePositives.isEmpty)
  }

  @Test("the list is in order, codes and names once each")
  func list() {
    let codes = Rule.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(Rule.all.map(\.name)).count == codes.count)
    let families: [(letters: String, rules: [Rule])] = [
      ("CRD", Rule.credit), ("CAP", Rule.caption), ("DAT", Rule.date), ("RGT", Rule.rights),
      ("IDN", Rule.identity), ("AIG", Rule.disclosure), ("TEC", Rule.technical),
    ]
    for (letters, rules) in families {
      #expect(rules.allSatisfy { $0.family == letters })
      #expect(rules.map(\.code) == rules.map(\.code).sorted())
    }
    #expect(codes == families.flatMap { $0.rules.map(\.code) })
    #expect(Rule(named: "photographer-mismatch")?.code == "CRD105")
    #expect(Rule(named: "crd105")?.name == "photographer-mismatch")
    #expect(Rule(named: "CRD999") == nil)
  }
}
