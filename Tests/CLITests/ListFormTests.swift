import Foundation
import Testing

/// How a list is ordered, chosen and printed.
@Suite struct `A list` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
  }

  private func list(_ arguments: String...) throws -> Session {
    try Session.run(["list"] + arguments, in: folder)
  }

  @Test(arguments: [
    ("{path.name}", "harbour-ferry.jpg"), ("{by|upper}", "ELENA MARKOS"), ("{photographer.family}", "Markos"),
    ("{taken.year}/{taken.month}/{taken.day}", "2024/06/03"), ("{path.stem|slug}", "harbour-ferry"),
    ("{chain: \" → \"}", "Reuters"), ("{credit.house}", "Reuters/Elena Markos"), ("{?credit:yes|no}", "yes"),
    ("{?missing.credit:NO CREDIT|ok {agency}}", "ok Reuters"), ("{{{format}}}", "{JPEG}"),
    ("{by|json}", "\"Elena Markos\""),
    ("{agencies.first|lower} \\t{used}", "reuters \t1"), ("{missing}", ""), ("plain", "plain"),
  ])
  func `prints what a template says`(template: String, line: String) throws {
    let run = try list("path:harbour-ferry", "--template", template)
    #expect(run.code == 0, "\(run.err)")
    #expect(run.out == line + "\n")
  }

  @Test(arguments: [
    ("{by.familiy}", "photographers has no part familiy", 1), ("{pth}", "unknown field pth", 1),
    ("{by|uper}", "unknown filter uper", 4), ("{by", "a brace is not closed", 0),
    ("by}", "a brace is closed", 2),
    ("{chain: x}", "written in quotes", 8), ("{?credit}", "a choice is written", 0),
  ])
  func `points at what is wrong in a template`(template: String, message: String, place: Int) throws {
    let run = try list("--template", template)
    #expect(run.code == 2)
    #expect(run.err.contains(message), "\(run.err)")
    let lines = run.err.split(separator: "\n")
    #expect(lines.count > 2 && lines[1] == "  " + template)
    #expect(
      lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } == place + 2)
  }

  /// By month the first one comes first, by article the one with most photos; what belongs to none comes last.
  @Test func `is put together by month and by article`() throws {
    func groups(_ by: String) throws -> [[String]] {
      try list("--group-by", by, "--plain").out.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    }
    let months = try groups("month").map { $0[0] }
    #expect(months.contains("2024-06") && months.last == "(no date)")
    #expect(Array(months.dropLast()) == months.dropLast().sorted())
    let articles = try groups("article")
    #expect(
      articles.map { $0[0] } == ["articles/harbour.txt", "articles/luxembourg.md", "articles/market.html"])
    let counts = articles.compactMap { Int($0[1]) }
    #expect(counts == counts.sorted(by: >))
    let all = try list("--count").out.split(separator: "\n").first.flatMap { Int($0) }
    #expect(try groups("month").compactMap { Int($0[1]) }.reduce(0, +) == all)
  }

  @Test func `is of what can be mended, and of what is known`() throws {
    func paths(_ query: String) throws -> Set<String> {
      Set(try list(query, "--template", "{path}").out.split(separator: "\n").map(String.init))
    }
    let found = try paths("finding:any")
    let fixable = try paths("is:fixable")
    #expect(!fixable.isEmpty && fixable.isSubset(of: found))
    #expect(try paths("is:baseline").isEmpty)
    try folder.write("[audit]\nbaseline = \"known.json\"\n", to: "cutline.toml")
    _ = try Session.run(["audit", "--baseline", "known.json", "--update-baseline"], in: folder)
    let known = try paths("is:baseline")
    #expect(!known.isEmpty && known.isSubset(of: found))
    #expect(try paths("-is:baseline").isDisjoint(with: known))
  }

  @Test func `ends each text by NUL if asked to`() throws {
    #expect(
      try list("by:markos", "--template", "{path.name}", "-0").out == "harbour-ferry.jpg\0harbour-mayor.jpg\0"
    )
  }

  @Test func `is ordered by several fields`() throws {
    func order(_ fields: String) throws -> [String] {
      try list("--sort", fields, "--template", "{taken.year} {path.name}").out.split(separator: "\n").map(
        String.init)
    }
    let byDay = try order("taken,-path")
    let days = byDay.map { $0.prefix { $0 != " " } }
    #expect(days == days.sorted() && byDay.count == 8)
    // Two have no date: they come first, and among them the second field counts.
    #expect(Array(byDay.prefix(2)) == [" bridge-night.jpg", " luxembourg.md#3"])
    #expect(Array(try order("taken,path").prefix(2)) == [" luxembourg.md#3", " bridge-night.jpg"])
    #expect(Array(try order("-taken,path").suffix(2)) == [" luxembourg.md#3", " bridge-night.jpg"])
    #expect(try list("--sort", "taken,pth").code == 2)
  }

  @Test func `is chosen by options as by the query`() throws {
    #expect(try list("--taken", "2024-06", "--linked").out == (try list("taken:2024-06", "is:linked").out))
    #expect(try list("--no-linked", "--count").out == (try list("is:unlinked", "--count").out))
    #expect(try list("--in", "articles/harbour.txt", "--count").out == "3\n")
    #expect(try list("--finding", "CRD105", "--columns", "path").out.contains("harbour-mayor.jpg"))
    #expect(try list("markos OR raman", "--taken", "1999", "--count").out == "0\n")
    let bad = try list("--taken", "soon")
    #expect(bad.code == 2 && bad.err.contains("\"soon\" is no date"))
  }

  @Test func `explains itself in SQL that can be asked`() throws {
    let sql = try list("by:markos", "--explain-query").out
    let run = try Session.cutline(
      "sql", "select count(*) from (\(sql.trimmingCharacters(in: .newlines)))", in: folder)
    #expect(run.out == "2\n", "\(run.err) \(sql)")
  }

  @Test func `has columns that need the whole asset`() throws {
    let run = try list("path:harbour-ferry", "--columns", "via,role,uses,credit")
    #expect(run.out == "Reuters\tagency\t\(folder.path)/articles/harbour.txt#1\tREUTERS/ELENA MARKOS\n")
  }
}
