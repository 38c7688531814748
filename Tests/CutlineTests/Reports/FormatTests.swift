import Testing

@testable import Cutline

@Suite("Formats of reports") struct FormatTests {
  /// A mismatch and an image without a credit; the paths have what formats have to escape.
  private static let result: AuditResult = {
    var mismatch = ReportTests.mismatch
    mismatch.evidence = [mismatch.evidence[0], mismatch.evidence[2]]
    mismatch.photographers = ["Murad Sezer"]
    mismatch.agencies = ["Reuters"]
    mismatch.fix = Fix(
      .safe, "record “RTR” as another name of Reuters", [.catalog(.alias("RTR", agency: "Reuters"))])
    var missing = ReportTests.missing
    missing.message = "100% of <nobody>, \"here\": a|b"
    missing.articles[0].path = "/news/articles/a, b:c.html"
    var result = ReportTests.result([mismatch, missing])
    result.rules = [.photographerMismatch, .creditMissing]
    return result
  }()

  private func text(_ report: Report) -> String { report.render(FormatTests.result) }

  @Test("grouped: the worst group first, with its counts")
  func grouped() {
    #expect(
      text(.grouped) == """
        articles/kalin.txt   1 photo · 1 error   CRD105
          CRD105 error [*] photos/kalin.jpg: the article credits Murad Sezer, the file names David Delgado

        articles/a, b:c.html   1 warning   CRD101
          CRD101 warning articles/a, b:c.html:12: 100% of <nobody>, "here": a|b

        1 error, 1 warning in 2 photos.   [*] 1 fixable with --fix

        """)
    var result = FormatTests.result
    result.grouping = .agency
    #expect(Report.grouped.render(result).hasPrefix("Reuters   1 photo · 1 error   CRD105\n"))
    #expect(Report.grouped.render(result).contains("\nno agency   1 warning   CRD101\n"))
  }

  @Test("statistics: the most frequent first, with marks")
  func statistics() {
    #expect(
      FormatTests.result.tally.statistics(photoCount: 2) == """
           1  CRD101  [ ] credit-missing
           1  CRD105  [*] photographer-mismatch
           2  in 2 photos · 1 fixable with --fix

        """)
  }

  @Test("csv: what is out of line comes first, cells are quoted")
  func csv() {
    let fingerprints = FormatTests.result.findings.map(\.fingerprint)
    let tail = String(repeating: ",", count: 8)
    let expected = [
      "code,name,severity,asset,id,article,line,column,message,photographers,agencies,fix,fingerprint,"
        + "source1,value1,source2,value2,source3,value3,source4,value4",
      "CRD105,photographer-mismatch,error,photos/kalin.jpg,3f9a1c07,articles/kalin.txt,5,171,"
        + "\"the article credits Murad Sezer, the file names David Delgado\",Murad Sezer,Reuters,safe,"
        + "\(fingerprints[0]),iim.2:80,DAVID DELGADO,article.alt,REUTERS/MURAD SEZER,,,,",
      "CRD101,credit-missing,warning,,,\"articles/a, b:c.html\",12,1,\"100% of <nobody>, \"\"here\"\": a|b\",,,,"
        + "\(fingerprints[1])\(tail)",
    ]
    #expect(text(.csv) == expected.map { $0 + "\r\n" }.joined())
  }

  @Test("github: one command a finding, escaped as the runner takes it back")
  func github() {
    #expect(
      text(.github) == """
        ::error file=articles/kalin.txt,line=5,col=171,title=cutline (CRD105)::photos/kalin.jpg: the article \
        credits Murad Sezer, the file names David Delgado%0Aiim.2:80: DAVID DELGADO
        ::warning file=articles/a%2C b%3Ac.html,line=12,col=1,title=cutline (CRD101)::100%25 of <nobody>, \
        "here": a|b

        """)
  }

  @Test("gitlab: no two findings bear one fingerprint")
  func gitlab() {
    let twice = ReportTests.result([ReportTests.missing, ReportTests.missing])
    let fingerprint = ReportTests.missing.fingerprint
    let text = Report.gitlab.render(twice)
    #expect(text.contains("\"fingerprint\": \"\(fingerprint)\""))
    #expect(text.contains("\"fingerprint\": \"\(fingerprint)-2\""))
    #expect(
      Report.gitlab.render(ReportTests.result([ReportTests.missing])) == """
        [
          {
            "description": "CRD101 credit-missing: the article names nobody for this image",
            "check_name": "CRD101",
            "fingerprint": "\(fingerprint)",
            "severity": "major",
            "location": {
              "path": "articles/kalin.txt",
              "lines": {
                "begin": 12
              }
            }
          }
        ]

        """)
    #expect(Report.gitlab.render(ReportTests.result([])) == "[]\n")
  }

  @Test("junit: a suite an article, and one case that passes where all is well")
  func junit() {
    #expect(
      text(.junit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="cutline" tests="2" failures="2" errors="0">
          <testsuite name="articles/a, b:c.html" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="CRD101 credit-missing: articles/a, b:c.html:12" classname="articles/a, b:c.html" \
        file="articles/a, b:c.html" line="12">
              <failure message="100% of &lt;nobody&gt;, &quot;here&quot;: a|b" type="warning"></failure>
            </testcase>
          </testsuite>
          <testsuite name="articles/kalin.txt" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="CRD105 photographer-mismatch: photos/kalin.jpg" classname="articles/kalin.txt" \
        file="articles/kalin.txt" line="5">
              <failure message="the article credits Murad Sezer, the file names David Delgado" type="error">  \
        article.alt: REUTERS/MURAD SEZER
        x iim.2:80: DAVID DELGADO
        </failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    #expect(
      Report.junit.render(ReportTests.result([])).contains("<testcase name=\"audit\" classname=\"cutline\"/>")
    )
  }

  @Test("sarif: a rule's words, the article as the place, the photo beside it")
  func sarif() {
    let text = text(.sarif)
    #expect(
      text.hasPrefix("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\""))
    #expect(text.contains("\"ruleId\":\"CRD105\",\"ruleIndex\":0,\"level\":\"error\""))
    #expect(
      text.contains(
        "{\"artifactLocation\":{\"uri\":\"articles/kalin.txt\"},\"region\":{\"startLine\":5,\"startColumn\":171}}"
      ))
    #expect(
      text.contains(
        "\"relatedLocations\":[{\"id\":0,\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"photos/kalin.jpg\"}}"
      ))
    #expect(text.contains("\"uri\":\"articles/a%2C%20b%3Ac.html\""))
    #expect(text.contains("\"cutline/v1\":\"\(FormatTests.result.findings[0].fingerprint)\""))
    #expect(text.hasSuffix("\n]}]}\n"))
    #expect(Report.sarif.render(ReportTests.result([])).hasSuffix("\"results\":[\n\n]}]}\n"))
  }

  @Test("ndjson: the objects of json, a line each")
  func ndjson() {
    let lines = text(.ndjson).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("{\"schema\":\"cutline.audit/1\",\"code\":\"CRD105\","))
    #expect(
      lines[0].contains(
        #""fix":{"applicability":"safe","summary":"record “RTR” as another name of Reuters","edits":[{"kind":"catalog","verb":"alias","names":["RTR","Reuters"]}]}"#
      ))
  }

  @Test("markdown: nothing of a caption is taken for markup")
  func markdown() {
    let text = text(.markdown)
    #expect(
      text.hasPrefix("# Photo credits\n\n1 error, 1 warning in 2 photos.   \\[\\*\\] 1 fixable with --fix\n"))
    #expect(text.contains("| ✗ | iim.2:80 | DAVID DELGADO | David Delgado |\n"))
    #expect(text.contains("100% of &lt;nobody&gt;, \"here\": a\\|b"))
  }

  @Test("html: one file that fetches nothing, with every finding readable without script")
  func html() {
    var result = FormatTests.result
    result.thumbnail = { _ in "data:image/jpeg;base64,AAAA" }
    let text = Report.html.render(result)
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("url("))
    #expect(text.contains("default-src 'none'"))
    #expect(text.contains("<img src=\"data:image/jpeg;base64,AAAA\" alt=\"Thumbnail of kalin.jpg\">"))
    #expect(
      text.contains(
        "<tr class=\"differs\"><td><span title=\"out of line\">✗</span></td><th scope=\"row\">iim.2:80</th>"))
    #expect(text.contains("100% of &lt;nobody&gt;, &quot;here&quot;: a|b"))
    #expect(text.contains("data-by=\"|Murad Sezer|\" data-agency=\"|Reuters|\""))
    #expect(text.contains("<form id=\"filters\" hidden"))
    #expect(Report.html.render(ReportTests.result([])).contains("All is well in 2 photos, 1 article"))
  }

  @Test("a report in pieces is the report in one", arguments: Report.all.map(\.name))
  func pieces(_ name: String) throws {
    let report = try #require(Report(named: name))
    let whole = FormatTests.result
    guard report.isStreamed else { return #expect(report.head(whole).isEmpty) }
    var pieces = report.head(whole)
    for (index, finding) in whole.findings.enumerated() {
      pieces += report.body([finding], isFirst: index == 0, whole)
    }
    pieces += report.tail(whole)
    // Grouped by article in each piece: the groups come in the order of the findings.
    let isSame = name == "full" ? pieces.count == report.render(whole).count : pieces == report.render(whole)
    #expect(isSame)
  }
}
