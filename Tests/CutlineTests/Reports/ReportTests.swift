import Testing

@testable import Cutline

@Suite("Reports") struct ReportTests {
  static func result(_ findings: [Finding], ascii: Bool = false, color: Bool = false) -> AuditResult {
    AuditResult(
      findings: findings, photoCount: 2, articleCount: 1, base: "/news",
      day: PartialDate(year: 2024, month: 9, day: 2), version: "1.0", isColoured: color,
      isASCII: ascii)
  }

  static let mismatch = Finding(
    code: "CRD105", name: "photographer-mismatch", severity: .error,
    asset: Finding.Asset(id: "3f9a1c07", path: "/news/photos/kalin.jpg"),
    articles: [
      Finding.Place(path: "/news/articles/kalin.txt", location: Location(line: 5, column: 171), imageIndex: 0)
    ], message: "the article credits Murad Sezer, the file names David Delgado",
    evidence: [
      Exhibit(
        source: "article.alt", raw: "REUTERS/MURAD SEZER", parsed: "Murad Sezer · Reuters",
        photographers: ["Murad Sezer"], chain: ["Reuters"], verdict: .agrees,
        location: "/news/articles/kalin.txt:5:171"),
      Exhibit(
        source: "article.caption", raw: "REUTERS/MURAD SEZER", parsed: "Murad Sezer · Reuters",
        photographers: ["Murad Sezer"], chain: ["Reuters"], verdict: .agrees,
        location: "/news/articles/other.txt:7:1"),
      Exhibit(
        source: "iim.2:80", raw: "DAVID DELGADO", parsed: "David Delgado", photographers: ["David Delgado"],
        verdict: .differs, location: "APP13 at byte 4120"),
      Exhibit(source: "xmp.dc:creator", raw: "M. Sezer", parsed: "initials agree", verdict: .similar),
      Exhibit(source: "exif.Artist", raw: "", verdict: .empty),
    ], help: "cutline show 3f9a1c07")

  static let missing = Finding(
    code: "CRD101", name: "credit-missing", severity: .warning, asset: nil,
    articles: [
      Finding.Place(path: "/news/articles/kalin.txt", location: Location(line: 12), imageIndex: 1)
    ], message: "the article names nobody for this image", evidence: [])

  @Test("full: grouped by article, values in columns")
  func full() {
    #expect(
      Report.full.render(ReportTests.result([ReportTests.mismatch, ReportTests.missing])) == """
        articles/kalin.txt
          CRD105 photographer-mismatch [error]                               photos/kalin.jpg  3f9a1c07
            the article credits Murad Sezer, the file names David Delgado
              article.alt      REUTERS/MURAD SEZER   → Murad Sezer · Reuters   line 5
              article.caption  REUTERS/MURAD SEZER   → Murad Sezer · Reuters   articles/other.txt:7:1
            ✗ iim.2:80         DAVID DELGADO         → David Delgado
            ~ xmp.dc:creator   M. Sezer              → initials agree
            · exif.Artist      —
            help: cutline show 3f9a1c07   ·   cutline explain CRD105
          CRD101 credit-missing [warning]
            the article names nobody for this image
            help: cutline explain CRD101

        1 error, 1 warning in 2 photos.

        """)
  }

  @Test("full in plain signs")
  func ascii() {
    let text = Report.full.render(ReportTests.result([ReportTests.mismatch], ascii: true))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("    x iim.2:80         DAVID DELGADO         -> David Delgado\n"))
    #expect(text.contains("    . exif.Artist      -\n"))
    #expect(text.contains("-> Murad Sezer - Reuters"))
  }

  @Test("colour only when told, and the same words")
  func color() {
    let plain = Report.full.render(ReportTests.result([ReportTests.mismatch]))
    let colored = Report.full.render(ReportTests.result([ReportTests.mismatch], color: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[31m[error]\u{1B}[0m"))
    var bare = ""
    var isCode = false
    for scalar in colored.unicodeScalars {
      if scalar == "\u{1B}" { isCode = true }
      if !isCode { bare.unicodeScalars.append(scalar) }
      if isCode, scalar == "m" { isCode = false }
    }
    #expect(bare == plain)
  }

  @Test("concise: one line a finding")
  func concise() {
    #expect(
      Report.concise.render(ReportTests.result([ReportTests.mismatch, ReportTests.missing])) == """
        photos/kalin.jpg: CRD105 error the article credits Murad Sezer, the file names David Delgado \
        [articles/kalin.txt:5]
        articles/kalin.txt:12: CRD101 warning the article names nobody for this image

        """)
  }

  @Test("json: the whole document")
  func json() {
    var finding = ReportTests.mismatch
    finding.evidence = [finding.evidence[2], finding.evidence[4]]
    #expect(
      Report.json.render(ReportTests.result([finding])) == """
        {
          "schema": "cutline.audit/1",
          "tool": {
            "name": "cutline",
            "version": "1.0"
          },
          "generated": "2024-09-02",
          "profile": "newsroom",
          "summary": {
            "photos": 2,
            "articles": 1,
            "findings": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "hidden": 0,
            "baseline": 0,
            "accepted": 0
          },
          "findings": [
            {
              "code": "CRD105",
              "name": "photographer-mismatch",
              "severity": "error",
              "asset": {
                "id": "3f9a1c07",
                "path": "photos/kalin.jpg"
              },
              "articles": [
                {
                  "path": "articles/kalin.txt",
                  "line": 5,
                  "column": 171,
                  "imageIndex": 0
                }
              ],
              "message": "the article credits Murad Sezer, the file names David Delgado",
              "evidence": [
                {
                  "source": "iim.2:80",
                  "raw": "DAVID DELGADO",
                  "parsed": {
                    "photographers": [
                      "David Delgado"
                    ],
                    "chain": []
                  },
                  "verdict": "differs",
                  "location": "APP13 at byte 4120"
                },
                {
                  "source": "exif.Artist",
                  "raw": "",
                  "parsed": null,
                  "verdict": "empty",
                  "location": null
                }
              ],
              "fix": null,
              "fingerprint": "\(finding.fingerprint)",
              "url": null,
              "photographers": [],
              "agencies": []
            }
          ]
        }

        """)
    #expect(Report.json.render(ReportTests.result([ReportTests.missing])).contains("\"asset\": null"))
  }

  @Test("a clean run says so")
  func clean() {
    #expect(
      Report.full.render(ReportTests.result([]))
        == "All is well: nothing to report in 2 photos and 1 article.\n")
    var hidden = ReportTests.result([])
    hidden.hiddenCount = 1200
    #expect(
      Report.full.render(hidden)
        == "Nothing serious in 2 photos and 1 article.   1,200 more with --severity info\n")
    #expect(Report.concise.render(ReportTests.result([])).isEmpty)
  }

  @Test("values of files cannot steer the terminal, and long ones are clipped")
  func hostile() {
    var finding = ReportTests.missing
    finding.evidence = [
      Exhibit(source: "iim.2:120", raw: "a\u{1B}[2J\nb", verdict: .differs),
      Exhibit(source: "iim.2:105", raw: String(repeating: "新", count: 40), verdict: .differs),
    ]
    let text = Report.full.render(ReportTests.result([finding]))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("✗ iim.2:120  a [2J b\n"))
    #expect(text.contains(String(repeating: "新", count: 29) + "…\n"))
  }

  @Test("every report has a name and a line of help")
  func list() {
    #expect(Set(Report.all.map(\.name)).count == Report.all.count)
    #expect(Report.all.allSatisfy { !$0.summary.isEmpty })
    #expect(Report(named: "json") != nil && Report(named: "yaml") == nil)
  }

  @Test(
    "columns",
    arguments: [("Sezer", 5), ("新华社", 6), ("e\u{301}", 1), ("연합", 4), ("צילום", 5), ("📷", 2), ("ＡＰ", 4)])
  func width(_ text: String, _ columns: Int) { #expect(DisplayWidth.of(text) == columns) }
}
