import Foundation
import Testing

/// What an import is told to look at, and what it tells.
@Suite struct `An import` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addSamples()
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  @Test func `is planned without a catalog being made`() throws {
    try folder.write("thumbs/\n", to: ".cutlineignore")
    try folder.write("x", to: "thumbs/a.jpg")
    let run = try Session.cutline("import", ".", "nowhere", "--dry-run", in: folder)
    #expect(run.code == 3)
    #expect(run.out.contains("+ photos/harbour-ferry.jpg\n"))
    #expect(run.out.contains("! thumbs/   left out\n"))
    #expect(run.out.contains("! nowhere   does not exist\n"))
    #expect(run.err == "10 new, 1 failed, 1 skipped; nothing was written.\n")
    #expect(!FileManager.default.fileExists(atPath: path("catalog.db")))
  }

  @Test func `is planned by size, time and content`() throws {
    try Session.cutline("import", ".", in: folder)
    let before =
      try FileManager.default.attributesOfItem(atPath: path("catalog.db"))[.modificationDate] as? Date
    let files = FileManager.default
    try files.moveItem(atPath: path("photos/harbour-mayor.jpg"), toPath: path("photos/mayor.jpg"))
    try files.removeItem(atPath: path("photos/market-stall.jpg"))
    try folder.write("A new article.\n", to: "articles/new.txt")
    try folder.write("Another text.\n", to: "articles/harbour.txt")
    let run = try Session.cutline("import", ".", "--dry-run", in: folder)
    #expect(run.code == 0)
    let changes = run.out.split(separator: "\n").filter { !$0.hasPrefix("=") }
    #expect(
      changes == [
        "~ articles/harbour.txt", "+ articles/new.txt", "- photos/market-stall.jpg",
        "~ photos/mayor.jpg   was photos/harbour-mayor.jpg",
      ])
    #expect(run.err == "1 new, 1 changed, 7 same, 1 moved, 1 missing; nothing was written.\n")
    let after = try files.attributesOfItem(atPath: path("catalog.db"))[.modificationDate] as? Date
    #expect(before == after)
    // And the import does just that.
    try Session.cutline("import", ".", "--report", "rows.csv", in: folder)
    let rows = try String(contentsOfFile: path("rows.csv"), encoding: .utf8).split(separator: "\n")
    #expect(rows.first == "path,kind,state,message")
    func row(_ name: String) -> String? {
      rows.first { $0.hasPrefix(path(name) + ",") }.map { String($0.dropFirst(path(name).count + 1)) }
    }
    #expect(row("articles/harbour.txt") == "article,changed,")
    #expect(row("articles/new.txt") == "article,new,")
    #expect(row("photos/mayor.jpg") == "photo,moved,")
    #expect(row("photos/market-stall.jpg") == "photo,missing,")
    #expect(row("photos/harbour-ferry.jpg") == "photo,same,")
    #expect(rows.count == 12)
  }

  @Test func `looks again only at what is in the catalog`() throws {
    try Session.cutline("import", "photos", "articles/harbour.txt", in: folder)
    let files = FileManager.default
    try files.moveItem(atPath: path("photos/harbour-mayor.jpg"), toPath: path("photos/mayor.jpg"))
    try files.removeItem(atPath: path("photos/market-stall.jpg"))
    try files.copyItem(atPath: path("photos/harbour-ferry.jpg"), toPath: path("photos/copy.jpg"))
    try folder.write("Another text.\n", to: "articles/harbour.txt")
    let run = try Session.cutline("import", "--update", in: folder)
    #expect(run.code == 0, "\(run.err)")
    #expect(run.err.hasPrefix("Imported 6 photos (6 same) and 1 article (1 changed)"), "\(run.err)")
    #expect(run.err.contains("1 photo found under a new path; 1 file no longer there"))
    let list = try Session.cutline("list", "--columns", "path", in: folder).out
    #expect(list.contains("photos/mayor.jpg") && !list.contains("copy.jpg"))
    // Another folder than the named one is left alone.
    try folder.write("A third text.\n", to: "articles/harbour.txt")
    let part = try Session.cutline("import", "--update", "photos", in: folder)
    #expect(part.err.hasPrefix("Imported 6 photos (6 same) and no articles"), "\(part.err)")
    #expect(try Session.cutline("log", in: folder).out.contains("\timport --update\t"))
  }

  @Test(arguments: [(["--files-from", "-"], "\n"), (["--files-from", "-", "-0"], "\0")])
  func `takes a list of paths`(options: [String], end: String) throws {
    let names = ["photos/harbour-ferry.jpg", "photos/no.jpg", "articles/harbour.txt"]
    let run = try Session.run(
      ["import"] + options, in: folder, input: names.map { $0 + end }.joined())
    #expect(run.code == 3)
    #expect(run.err.contains("! photos/no.jpg   does not exist"))
    #expect(run.err.contains("Imported 1 photo (1 new) and 1 article (1 new)"), "\(run.err)")
    #expect(try Session.cutline("log", in: folder).out.contains("\timport 3 listed paths\t"))
  }

  @Test func `takes a list of paths from a file`() throws {
    try folder.write("photos\r\n\r\n", to: "list.txt")
    #expect(
      try Session.cutline("import", "--files-from", "list.txt", in: folder).err.contains("7 photos (7 new)"))
    let run = try Session.cutline("import", "--files-from", "none.txt", in: folder)
    #expect(run.code == 2 && run.err.contains("error: cannot read the list none.txt"), "\(run.err)")
  }

  @Test func `leaves out what patterns, folders and the configuration say`() throws {
    try folder.write("[import]\nexclude = [\"bridge-*\"]\n", to: "cutline.toml")
    try folder.write("market-*\n", to: "photos/.cutlineignore")
    let run = try Session.cutline(
      "import", "photos", "--exclude", "harbour-*", "--exclude", "!harbour-ferry.jpg", in: folder)
    #expect(run.err.contains("Imported 4 photos (4 new)"), "\(run.err)")
    #expect(run.err.contains("; 3 paths left out by patterns"))
    let list = try Session.cutline("list", in: folder).out
    for name in ["bridge-", "market-", "harbour-mayor"] { #expect(!list.contains(name), "\(name)") }
    #expect(list.contains("harbour-ferry.jpg"))
  }

  @Test func `reports each file as JSON, failures with their reason`() throws {
    try folder.write("no photo", to: "photos/scan.jpg")
    try FileManager.default.copyItem(
      atPath: path("photos/harbour-ferry.jpg"), toPath: path("photos/z-copy.jpg"))
    try Session.cutline("import", "photos", "--report", "rows.json", in: folder)
    struct Report: Decodable {
      struct Row: Decodable, Equatable { var path, kind, state, message: String }
      var schema: String
      var files: [Row]
    }
    let report = try JSONDecoder().decode(
      Report.self, from: Data(contentsOf: URL(fileURLWithPath: path("rows.json"))))
    #expect(report.schema == "cutline.import/1")
    #expect(report.files.count == 9)
    let scan = try #require(report.files.first { $0.path == path("photos/scan.jpg") })
    #expect(scan.kind == "photo" && scan.state == "failed" && scan.message.hasPrefix("not a JPEG"))
    #expect(
      report.files.contains(
        .init(
          path: path("photos/z-copy.jpg"), kind: "photo", state: "copy",
          message: "the same bytes as \(path("photos/harbour-ferry.jpg"))")))
  }

  @Test(arguments: [
    [], ["photos", "--report", "rows.db"], ["photos", "-0"], ["photos", "--jobs", "0"],
    ["photos", "--report", "no/x.csv"],
  ])
  func `says what it cannot take`(arguments: [String]) throws {
    let run = try Session.run(["import"] + arguments, in: folder)
    #expect(run.code == (arguments.last == "no/x.csv" ? 3 : 2), "\(run.err)")
    #expect(!run.err.isEmpty && run.out.isEmpty)
  }
}
