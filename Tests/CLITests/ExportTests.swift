import Foundation
import Testing

/// Assets leave the catalog in forms that others read.
@Suite struct `An export` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
  }

  @discardableResult
  private func export(_ arguments: String...) throws -> Session {
    try Session.run(["export"] + arguments, in: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test func `is CSV with a header and every column`() throws {
    let run = try export("by:markos")
    #expect(run.code == 0 && run.err.isEmpty)
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("id,taken,photographers,agencies,path,articles,format,width,height,size,"))
    let ferry = try #require(lines.first { $0.contains("harbour-ferry.jpg") })
    #expect(ferry.contains(",Elena Markos,Reuters,\(folder.path)/photos/harbour-ferry.jpg,1,JPEG,"))
    #expect(ferry.contains("\(folder.path)/articles/harbour.txt#1"))
  }

  @Test func `takes columns, a query, a limit and a file, whose ending tells the form`() throws {
    let run = try export(
      "by:markos", "--columns", "by,file,used", "--limit", "1", "-o", "rows.tsv")
    #expect(run.code == 0 && run.out.isEmpty)
    #expect(run.err == "Wrote 1 asset to rows.tsv.\n")
    #expect(
      try text("rows.tsv")
        == "photographers\tpath\tarticles\nElena Markos\t\(folder.path)/photos/harbour-ferry.jpg\t1\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/rows.tsv.unfinished"))
  }

  @Test func `is JSON in one document or in lines`() throws {
    struct Row: Decodable, Equatable {
      var path: String
      var photographers: [String]
      var articles: Int
      var credit: String?
    }
    struct Document: Decodable {
      var schema: String
      var assets: [Row]
    }
    let columns = "path,photographers,articles,credit"
    try export("--columns", columns, "-o", "all.json")
    let document = try JSONDecoder().decode(Document.self, from: Data(try text("all.json").utf8))
    #expect(document.schema == "cutline.assets/1")
    #expect(document.assets.count == 8)
    let lines = try export("--columns", columns, "--format", "ndjson").out.split(separator: "\n")
    #expect(try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) } == document.assets)
    let ferry = try #require(document.assets.first { $0.path.hasSuffix("harbour-ferry.jpg") })
    #expect(ferry.photographers == ["Elena Markos"] && ferry.credit == "REUTERS/ELENA MARKOS")
    let none = try export("by:nobody", "--format", "json").out
    #expect(try JSONDecoder().decode(Document.self, from: Data(none.utf8)).assets.isEmpty)
  }

  /// The properties that the schema of ninjs 3.0 has; it takes no others.
  @Test func `is ninjs with nothing that its schema does not know`() throws {
    try export("-o", "desk.ninjs")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(try text("desk.ninjs").utf8)) as? [[String: Any]])
    #expect(items.count == 8)
    let known: Set = [
      "uri", "type", "standard", "contentCreated", "edNote", "by", "copyrightNotice", "usageTerms", "title",
      "located", "headlines", "descriptions", "places", "infoSources", "altIds", "renditions",
    ]
    let renditionKeys: Set = [
      "name", "href", "originalFilename", "contentType", "width", "height", "sizeInBytes",
    ]
    for item in items {
      #expect(Set(item.keys).isSubset(of: known), "\(item.keys)")
      #expect(item["type"] as? String == "picture")
      let uri = try #require(item["uri"] as? String)
      #expect(URL(string: uri)?.isFileURL == true)
      for rendition in item["renditions"] as? [[String: Any]] ?? [] {
        #expect(Set(rendition.keys).isSubset(of: renditionKeys))
      }
    }
    let ferry = try #require(items.first { ($0["uri"] as? String)?.hasSuffix("harbour-ferry.jpg") == true })
    #expect(ferry["by"] as? String == "Elena Markos")
    #expect((ferry["infoSources"] as? [[String: String]])?.map { $0["name"] } == ["Reuters"])
    #expect((ferry["descriptions"] as? [[String: String]])?.first?["role"] == "caption")
    let lone = try #require(items.first { ($0["uri"] as? String)?.contains("luxembourg.md") == true })
    #expect((lone["uri"] as? String)?.hasSuffix("/articles/luxembourg.md#3") == true)
    #expect(lone["renditions"] == nil)
  }

  @Test func `is a copy of the catalog`() throws {
    #expect(try export("-o", "copy.db").code == 0)
    #expect(
      try Session.cutline("list", "--catalog", "copy.db", in: folder).out
        == (try Session.cutline("list", in: folder).out))
    let again = try export("-o", "copy.db")
    #expect(again.code == 2 && again.err.contains("copy.db is there already"))
  }

  @Test(arguments: [
    ["--format", "xml"], ["-o", "rows.xyz"], ["by:markos", "-o", "part.db"], ["--format", "sqlite"],
    ["--format", "ninjs", "--columns", "path"], ["--columns", "pth"], ["agencies:x"], ["--limit", "0"],
  ])
  func `says what it cannot do`(arguments: [String]) throws {
    let run = try Session.run(["export"] + arguments, in: folder)
    #expect(run.code == 2, "\(run.err)")
    #expect(run.out.isEmpty && !run.err.isEmpty && !run.showsInternals)
  }

  @Test func `that cannot be written leaves no file and says so`() throws {
    let run = try export("-o", "no-such-folder/rows.csv")
    #expect(run.code == 3)
    #expect(run.err.contains("error: cannot write no-such-folder/rows.csv"))
  }

  @Test func `of SQL rows is CSV, JSON or lines, with numbers as numbers`() throws {
    let query = "select path, bytes, width, missing from v_files join v_assets using (path, bytes) limit 1"
    func sql(_ form: String...) throws -> String { try Session.run(["sql", query] + form, in: folder).out }
    let csv = try sql("--csv").split(separator: "\n")
    #expect(csv[0] == "path,bytes,width,missing" && csv.count == 2)
    let row = try sql("--ndjson")
    #expect(row.contains("\"bytes\":43381") && row.contains("\"missing\":null"), "\(row)")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(try sql("--json").utf8)) as? [[String: Any]])
    #expect(list.count == 1 && list[0]["bytes"] as? Int == 43381)
    #expect(try Session.cutline("sql", "--json", "select 1 where 0", in: folder).out == "[]\n")
    #expect(try Session.cutline("sql", "--json", "--csv", "select 1", in: folder).code == 2)
  }
}
