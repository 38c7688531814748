import Foundation
import Testing

/// Every kind of bad input: a clear sentence, the documented exit code, nothing lost.
@Suite struct `Bad input` {
  @Test func `an empty folder`() throws {
    let run = try Session.cutline("import", ".", in: Folder())
    #expect(run.code == 0)
    #expect(run.err.contains("Nothing to import: . holds no photos (.jpg, .tif, .png …) and no articles"))
  }

  @Test func `a path that does not exist`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("import", "photos", "nowhere", in: folder)
    #expect(run.code == 3)
    #expect(run.err.contains("! nowhere   "))
    #expect(run.err.contains("Imported 7 photos"))
  }

  @Test func `a folder without rights`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/locked", withIntermediateDirectories: true)
    chmod(folder.path + "/locked", 0)
    chmod(folder.path, 0o777)
    let run = try Session.cutline("import", "photos", "locked", in: folder, withoutRoot: true)
    #expect(run.code == 3, "\(run.err)")
    #expect(run.err.contains("! locked   "))
    #expect(run.err.contains("Imported 7 photos"))
    #expect(!run.showsInternals)
  }

  @Test func `audit of an article whose image is broken, or of another kind`() throws {
    let folder = try Folder()
    try folder.write("", to: "photos/quay.jpg")
    try folder.write("not read, but there", to: "photos/map.png")
    try folder.write(
      "<figure><img src='../photos/quay.jpg'><figcaption>The quay. Photo: Ana Lima/AFP</figcaption></figure>"
        + "<figure><img src='../photos/map.png'><figcaption>A map. Photo: Ana Lima/AFP</figcaption></figure>"
        + "<figure><img src='../photos/gone.jpg'><figcaption>Gone. Photo: Ana Lima/AFP</figcaption></figure>",
      to: "articles/quay.html")
    let run = try Session.cutline("audit", ".", "--output-format", "concise", in: folder)
    #expect(run.code == 3)
    let lines = run.out.split(separator: "\n")
    #expect(lines.contains { $0.contains("photos/quay.jpg: TEC711 error") }, "\(run.out)")
    #expect(lines.filter { $0.contains("IDN502") }.count == 1)
    #expect(lines.contains { $0.contains("IDN502") && $0.contains("gone.jpg") })
  }

  @Test func `a file that is no photo`() throws {
    let folder = try Folder()
    try folder.write("%PDF-1.4 not a picture", to: "photos/scan.jpg")
    try folder.write("", to: "photos/empty.jpg")
    let run = try Session.cutline("import", "photos", in: folder)
    #expect(run.code == 3)
    #expect(run.err.contains("! photos/scan.jpg   not a JPEG"))
    #expect(run.err.contains("! photos/empty.jpg   "))
    #expect(!run.showsInternals)
    // The second run does not pass over them in silence.
    let again = try Session.cutline("import", "photos", in: folder)
    #expect(again.code == 3)
    #expect(again.err.contains("! photos/scan.jpg   not a JPEG"))
    #expect(again.err.contains("Nothing was imported: 2 inputs could not be read"))
  }

  @Test func `a truncated JPEG is read as far as it goes and reported`() throws {
    let folder = try Folder()
    let whole = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Session.package + "/Assets/photos/harbour-ferry.jpg")))
    try folder.write(Array(whole.prefix(whole.count / 2)), to: "photos/half.jpg")
    let run = try Session.cutline("audit", "photos", "--output-format", "concise", in: folder)
    #expect(run.code == 1, "\(run.err)")
    #expect(run.out.contains("photos/half.jpg: TEC711 error"), "\(run.out)")
    let inspect = try Session.cutline("inspect", "photos/half.jpg", in: folder)
    #expect(inspect.out.contains("Elena Markos"))
  }

  @Test func `an article's photo that cannot be read is TEC711, not missing`() throws {
    let folder = try Folder()
    try folder.write("%PDF-1.4 not a picture", to: "photos/scan.jpg")
    try folder.write("![A scan](../photos/scan.jpg)\n*A scan. (AFP/Ana Lima)*\n", to: "articles/a.md")
    let run = try Session.cutline("audit", ".", "--output-format", "concise", in: folder)
    #expect(run.code == 3)
    #expect(run.out.contains("photos/scan.jpg: TEC711 error"), "\(run.out)")
    #expect(run.out.contains("articles/a.md:1"), "\(run.out)")
    #expect(!run.out.contains("IDN502"), "\(run.out)")
  }

  @Test func `a picture of a kind that is not read is not missing`() throws {
    let folder = try Folder()
    try folder.write("<svg/>", to: "static/img/chart.svg")
    try folder.write(
      "![A chart](/img/chart.svg)\n*A chart. (Photo: Ana Lima/AFP)*\n", to: "content/posts/a.md")
    let run = try Session.cutline("audit", ".", "--output-format", "concise", in: folder)
    #expect(!run.out.contains("IDN502"), "\(run.out)\(run.err)")
    try FileManager.default.removeItem(atPath: folder.path + "/static/img/chart.svg")
    let without = try Session.cutline("audit", ".", "--output-format", "concise", in: folder)
    #expect(without.out.contains("IDN502"), "\(without.out)\(without.err)")
  }

  @Test func `a text file with binary content`() throws {
    let folder = try Folder()
    try folder.write([0x50, 0x4B, 3, 4, 0, 0, 0, 1, 2, 0, 0, 9], to: "articles/list.txt")
    let run = try Session.cutline("import", "articles", in: folder)
    #expect(run.code == 3)
    #expect(run.err.contains("! articles/list.txt   binary content"))
  }

  @Test func `an article with no caption is imported`() throws {
    let folder = try Folder()
    try folder.write("A headline\n\nA story with no picture at all.\n", to: "articles/plain.txt")
    let run = try Session.cutline("import", "articles", in: folder)
    #expect(run.code == 0)
    #expect(run.err.contains("1 article (1 new)"))
    #expect(try Session.cutline("audit", in: folder).code == 0)
  }

  @Test func `no catalog yet`() throws {
    let run = try Session.cutline("list", in: Folder())
    #expect(run.code == 4)
    #expect(run.err.contains("catalog.db"))
    #expect(run.err.contains("help: "))
    #expect(run.err.contains("cutline import"))
  }

  @Test func `a catalog that is no catalog is left alone`() throws {
    let folder = try Folder()
    try folder.write(
      "my diary, not a database, and it is longer than a hundred bytes so that nothing takes it for an empty file",
      to: "catalog.db")
    let run = try Session.cutline("import", ".", in: folder)
    #expect(run.code == 4)
    #expect(!run.showsInternals)
    #expect(try String(contentsOfFile: folder.path + "/catalog.db", encoding: .utf8).hasPrefix("my diary"))
  }

  @Test func `a catalog from a newer version`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let newer = Process()
    newer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // The schema's number stands at byte 60 of the file (SQLite file format, 1.3.14, user version).
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.path + "/catalog.db"))
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 3, 231]))
    try handle.close()
    let run = try Session.cutline("list", in: folder)
    #expect(run.code == 4, "\(run.err)")
    #expect(run.err.contains("newer"))
    #expect(run.err.contains("999"))
  }

  @Test func `unknown words are wrong usage, with a suggestion`() throws {
    let folder = try Folder()
    let rule = try Session.cutline("audit", ".", "--select", "CRD15", in: folder)
    #expect(rule.code == 2)
    #expect(rule.err.contains("unknown rule CRD15 in --select"))
    #expect(rule.err.contains("CRD105 (photographer-mismatch)"))
    #expect(try Session.cutline("audit", "--output-format", "xml", in: folder).code == 2)
    #expect(try Session.cutline("nonsense", in: folder).code == 2)
    #expect(try Session.cutline("list", "--limit", "0", in: folder).code == 2)
  }

  @Test func `a command that does not exist`() throws {
    let folder = try Folder()
    let run = try Session.cutline("phot", "x", in: folder)
    #expect(run.code == 2)
    #expect(
      run.err == """
        error: unknown command phot
          did you mean photographers?
          help: cutline --help lists the commands

        """)
    #expect(try Session.cutline("imprt", "x", in: folder).err.contains("did you mean import?"))
    #expect(try Session.cutline("help", "lst", in: folder).err.contains("did you mean list?"))
    #expect(try Session.cutline("help", "list", in: folder).out.contains("USAGE: cutline list"))
    #expect(
      try Session.cutline("list", "--limit", "-1", in: folder).err.contains("--limit takes a number from 1"))
    #expect(
      try Session.cutline("import", ".", "--jobs", "-3", in: folder).err.contains("--jobs takes a number"))
  }

  @Test func `an asset that does not exist is wrong usage, one of several is asked for`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let mayor = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/photos/harbour-mayor.jpg"))
    try folder.write([UInt8](mayor) + [0], to: "copies/harbour-mayor.jpg")
    try Session.cutline("import", ".", in: folder)
    let none = try Session.cutline("show", "zzzz", in: folder)
    #expect(none.code == 2)
    #expect(none.err == "error: no asset answers to “zzzz”\n  help: `cutline list` shows ids and paths\n")
    let several = try Session.cutline("show", "harbour-mayor.jpg", in: folder)
    #expect(several.code == 2)
    #expect(several.err.contains("2 assets answer to “harbour-mayor.jpg”"))
    let path = "articles/../copies/harbour-mayor.jpg"
    #expect(try Session.cutline("show", path, in: folder).out.hasPrefix("copies/harbour-mayor.jpg"))
  }

  @Test func `a name that nobody has`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", in: folder)
    let run = try Session.cutline("list", "--by", "nobody", in: folder)
    #expect(run.code == 0)
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix("No asset fits.\n"))
    #expect(try Session.cutline("list", "--by", "nobody", "--json", in: folder).out == "[]\n")
  }

  @Test(arguments: ["/dev/null", "photos/harbour-ferry.jpg/catalog.db"])
  func `a catalog where there can be none`(path: String) throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("import", "photos", "--catalog", path, in: folder)
    #expect(run.code == 4)
    #expect(run.err.contains("help: name another file"), "\(run.err)")
  }

  @Test func `a reader that goes away ends the output quietly`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let run = try Session.cutline(
      "list", "--plain", in: folder, through: ["/bin/sh", "-c", #""$0" "$@" | head -1"#])
    #expect(run.out.split(separator: "\n").count == 1)
    #expect(run.err.isEmpty)
  }

  @Test func `no escape codes when piped, unless forced`() throws {
    let folder = try Folder()
    try folder.addSamples()
    #expect(try !Session.cutline("audit", ".", in: folder).out.contains("\u{1B}"))
    #expect(
      try Session.cutline("audit", ".", in: folder, environment: ["CLICOLOR_FORCE": "1"]).out.contains(
        "\u{1B}"))
  }
}
