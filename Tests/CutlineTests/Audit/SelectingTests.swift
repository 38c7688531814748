import Testing

@testable import Cutline

@Suite("Selecting") struct SelectingTests {
  @Test(
    "globs",
    arguments: [
      ("photos/logos/**", "photos/logos/a.png", true), ("photos/logos/**", "photos/logos/b/a.png", true),
      ("photos/logos/**", "photos/logo.png", false), ("*.svg", "a/b/chart.svg", true),
      ("photos/*.jpg", "photos/b/a.jpg", false), ("**/thumbs/*", "a/thumbs/x.jpg", true),
      ("**/thumbs/*", "thumbs/x.jpg", true), ("a/**/b.jpg", "a/b.jpg", true),
      ("img-?.jpg", "x/img-1.jpg", true),
      ("img-[0-3].jpg", "img-4.jpg", false), ("img-[!0-3].jpg", "img-4.jpg", true),
      ("{logos,icons}/**", "icons/x/y.png", true), ("{logos,icons}/**", "photos/y.png", false),
      ("archive/", "archive/1994/a.jpg", true), ("./photos/*", "photos/a.jpg", true),
      ("a*b*c", "axxbyyc", true),
      ("a*b*c", "axxbyy", false), ("*", "", false),
    ])
  func glob(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }

  @Test("a profile adds, leaves out and sets severities; strict is everything")
  func profiles() {
    #expect(Profile.strict.rules.map(\.code) == Rule.all.map(\.code))
    #expect(Profile.newsroom.rules.allSatisfy { !$0.isOffByDefault })
    #expect(!Profile.archive.rules.contains { $0.code == "CAP207" || $0.code == "DAT305" })
    #expect(Profile.publish.severities["RGT406"] == .error)
    #expect(Profile(named: "newsroom")?.name == "newsroom" && Profile(named: "paper") == nil)
  }

  @Test("a severity is set anew by code, and a rule that did not run explains nothing away twice")
  func severities() {
    let entry = Entry.example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))
    let audit = Audit(
      rules: [.creditMissing], style: RuleTests.style, severities: ["CRD101": .info])
    #expect(audit.findings(in: entry).map(\.severity) == [.info])
  }

  @Test("who is credited stands on the finding, for groups")
  func credited() throws {
    let photo = Photo.example(["iim.2:80": "DAVID DELGADO"])
    let entry = Entry.example([.example(.caption, "Kalin.", credit: "REUTERS/MURAD SEZER")], photo)
    let finding = try #require(
      Audit(rules: [.photographerMismatch], style: RuleTests.style).findings(in: entry).first {
        $0.code == "CRD105"
      })
    #expect(finding.photographers == ["Murad Sezer"] && finding.agencies == ["Reuters"])
  }

  @Test("a baseline takes each finding once, whatever its path, and says what is gone")
  func baseline() throws {
    let entry = Entry.example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))
    let audit = Audit(rules: [.creditMissing], style: RuleTests.style)
    let finding = try #require(audit.findings(in: entry).first)
    let known = Baseline.Known(fingerprint: finding.fingerprint, code: "CRD101", subject: "photos/kalin.jpg")
    var baseline = Baseline([known, Baseline.Known(fingerprint: "0", code: "CRD102", subject: "b.jpg")])
    var moved = finding
    moved.asset?.path = "archive/kalin.jpg"
    #expect(baseline.takes(moved) && !baseline.takes(moved))
    #expect(baseline.unmetCount == 1)
    #expect(
      Baseline([known]).text == """
        {
          "schema": "cutline.baseline/1",
          "findings": [
            {"fingerprint":"\(finding.fingerprint)","code":"CRD101","subject":"photos/kalin.jpg"}
          ]
        }

        """)
  }

  @Test("a fingerprint is the same however much of the id a catalog shows")
  func fingerprint() throws {
    let entry = Entry.example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))
    var finding = try #require(
      Audit(rules: [.creditMissing], style: RuleTests.style).findings(in: entry).first)
    let short = finding.fingerprint
    finding.asset?.id? += "77ac"
    #expect(finding.fingerprint == short)
  }
}
