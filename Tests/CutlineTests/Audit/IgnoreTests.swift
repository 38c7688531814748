import Testing

@testable import Cutline

@Suite("Remarks that accept findings") struct IgnoreTests {
  private func ignores(_ text: String, isSidecar: Bool = false) -> [Ignore] {
    IgnoreReader.ignores(in: Array(text.utf8), path: "a.md", isSidecar: isSidecar)
  }

  @Test(
    "rules, reason and lines",
    arguments: [
      ("<!-- cutline:ignore CRD110 wire policy -->\n<img src=a.jpg>", ["CRD110"], "wire policy", 1...2),
      (
        "x\n<!-- cutline:ignore CRD110, CAP -- no captions -->\n\n![a](a.jpg)", ["CRD110", "CAP"],
        "no captions", 2...4
      ),
      ("{/* cutline:ignore credit-missing */}\n<figure>\n<img src=a.jpg>", ["credit-missing"], nil, 1...3),
      (
        "<img src=a.jpg> <!-- cutline:ignore CRD101 later -->\ntext\ntext\ntext\ntext", ["CRD101"], "later",
        1...4
      ),
    ])
  func next(_ text: String, _ rules: [String], _ reason: String?, _ lines: ClosedRange<Int>) throws {
    let found = try #require(ignores(text).first)
    #expect(found.rules == rules && found.reason == reason && found.scope == .lines(lines))
  }

  @Test("the whole article: ignore-file, front matter in YAML and TOML")
  func article() {
    let yaml = "---\ntitle: x\ncutline-ignore:\n  - CRD110 wire policy\n  - CAP201\n---\n"
    #expect(ignores(yaml).map(\.rules) == [["CRD110"], ["CAP201"]])
    #expect(ignores(yaml).map(\.location.line) == [4, 5])
    #expect(ignores("---\ncutline-ignore: CRD110 policy\n---\n").first?.reason == "policy")
    #expect(
      ignores("+++\ncutline-ignore = [\"CRD110 policy\", \"CAP\"]\n+++\n").map(\.rules) == [
        ["CRD110"], ["CAP"],
      ])
    #expect(ignores("<!-- cutline:ignore-file CAP -->").first?.scope == .article)
    #expect(ignores("---\ntitle: x\n---\ncutline-ignore: CRD110\n").isEmpty)
  }

  @Test("a sidecar's remark is about its photo; words without a rule are none")
  func sidecar() {
    let found = ignores("<x/><!-- cutline:ignore CRD115 house style -->", isSidecar: true)
    #expect(found.map(\.scope) == [.photo] && found.map(\.source) == ["sidecar"])
    #expect(ignores("cutline:ignored CRD115").isEmpty && ignores("cutline:ignore").isEmpty)
    #expect(ignores("<!-- cutline:ignore -->").isEmpty)
  }

  @Test("a finding is accepted if all of its articles accept it, or its photo does")
  func accepting() {
    let places = [3, 9].map {
      Finding.Place(path: "a.md", location: Location(line: $0), imageIndex: 0)
    }
    var finding = Finding(
      code: "CRD110", name: "credit-only-in-alt", severity: .warning, asset: nil, articles: places,
      message: "",
      evidence: [])
    let remarks = ignores("\n<!-- cutline:ignore CRD110 -->\n![a](a.jpg)\n")
    #expect(Ignore.accepting(finding, among: remarks).isEmpty)
    finding.articles.removeLast()
    #expect(Ignore.accepting(finding, among: remarks) == remarks)
    finding.code = "CRD101"
    finding.name = "credit-missing"
    #expect(Ignore.accepting(finding, among: remarks).isEmpty)
  }
}
