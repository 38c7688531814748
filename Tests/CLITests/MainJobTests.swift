import Testing

@Suite struct `The main job on the samples` {
  @Test func `import links, a second run skips, originals stay`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let before = try Session.cutline("inspect", "--ndjson", "photos", in: folder).out

    let first = try Session.cutline("import", "photos", "articles", in: folder)
    #expect(first.code == 0, "\(first.err)")
    #expect(first.out.isEmpty)
    #expect(first.err.hasPrefix("Imported 7 photos (7 new) and 3 articles (3 new) in "))
    #expect(first.err.contains("7 images linked, 0 ambiguous, 1 without a photo file"))
    #expect(first.err.contains("next: cutline audit"))

    let second = try Session.cutline("import", "photos", "articles", in: folder)
    #expect(second.code == 0)
    #expect(second.err.contains("7 photos (7 same) and 3 articles (3 same)"))
    #expect(try Session.cutline("inspect", "--ndjson", "photos", in: folder).out == before)
  }

  @Test(arguments: [
    ("CRD101", "bridge-night.jpg"),  // credited nowhere
    ("CRD102", "market-stall.jpg"),  // AFP in the file, nothing in print
    ("CRD105", "harbour-mayor.jpg"),  // Markos in print, Lindqvist in the file
    ("DAT302", "election-count.jpg"),  // March in print, October in the file
    ("IDN502", "luxembourg.md"),  // winner.jpg is not there
    ("TEC701", "library-opening.jpg"),  // by-line cut at 32 bytes
    ("TEC703", "ferry-queue.jpg"),  // Brännström without 1:90
  ])
  func `each sample shows its defect`(code: String, file: String) throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("audit", ".", "--select", code, "--output-format", "concise", in: folder)
    let lines = run.out.split(separator: "\n").filter { $0.contains(" \(code) ") }
    #expect(lines.count == 1, "\(run.out)\(run.err)")
    #expect(lines.first?.contains(file) == true, "\(run.out)")
  }

  @Test func `the clean photo has no finding`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline(
      "audit", ".", "--severity", "info", "--output-format", "concise", in: folder)
    #expect(!run.out.contains("harbour-ferry.jpg"), "\(run.out)")
  }

  @Test func `with and without a catalog the findings are the same, byte for byte`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let kept = try Session.cutline("audit", "--output-format", "json", in: folder)
    let again = try Session.cutline("audit", "--output-format", "json", in: folder)
    let bare = try Session.cutline("audit", ".", "--output-format", "json", in: folder)
    #expect(kept.code == 1)
    #expect(kept.out == again.out)
    #expect(kept.out == bare.out)
    #expect(kept.out.contains(#""schema": "cutline.audit/1""#))
  }

  @Test func `audit exit codes follow the threshold`() throws {
    let folder = try Folder()
    try folder.addSamples()
    #expect(try Session.cutline("audit", ".", in: folder).code == 1)
    #expect(try Session.cutline("audit", ".", "--fail-on", "never", in: folder).code == 0)
    #expect(try Session.cutline("audit", ".", "--exit-zero", in: folder).code == 0)
    #expect(try Session.cutline("audit", ".", "--select", "TEC703", in: folder).code == 0)
    #expect(
      try Session.cutline("audit", ".", "--select", "TEC703", "--fail-on", "warning", in: folder).code == 1)
    #expect(try Session.cutline("audit", ".", "nowhere", in: folder).code == 3)
  }

  @Test func `list by photographer and by agency`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let markos = try Session.cutline("list", "--by", "markos", in: folder)
    #expect(markos.out.contains("photos/harbour-ferry.jpg"))
    #expect(!markos.out.contains("market-stall"))
    #expect(try Session.cutline("list", "--agency", "afp", "--count", in: folder).out == "1\n")
    let groups = try Session.cutline("list", "--group-by", "photographer", in: folder).out
    #expect(groups.contains("Elena Markos\t"))
    #expect(groups.contains("Amara Diallo\t"))
    #expect(groups.contains("(no photographer)\t"))
    #expect(try Session.cutline("agencies", in: folder).out.contains("Reuters\t"))
    #expect(try Session.cutline("photographers", in: folder).out.contains("Priya Raman\t"))
  }

  @Test func `show puts every source side by side`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let text = try Session.cutline("show", "photos/harbour-mayor.jpg", in: folder).out
    for part in [
      "TOMAS LINDQVIST", "iim.2:80", "xmp.dc:creator", "Photo Desk 2", "articles/harbour.txt image 2",
    ] {
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test func `a query lists, searches, groups and audits`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let list = try Session.cutline(
      "list", "agency:reuters", "taken:2024", "--columns", "path,photographers", in: folder)
    #expect(list.code == 0, "\(list.err)")
    #expect(list.out.hasPrefix("photos/harbour-ferry.jpg\tElena Markos\n"), "\(list.out)")
    #expect(try Session.cutline("search", "piraeus", "--count", in: folder).out == "3\n")
    #expect(try Session.cutline("list", "by:Elena Markos", "--count", in: folder).out == "2\n")
    #expect(
      try Session.cutline("list", "finding:CRD105", in: folder).out.contains("photos/harbour-mayor.jpg"))
    let nul = try Session.cutline("list", "by:markos", "-0", in: folder).out
    #expect(nul.split(separator: "\0").count == 2 && nul.hasPrefix(folder.path))
    #expect(try Session.cutline("list", "by:nobody", "--exit-status", in: folder).code == 1)
    let json = try Session.cutline(
      "list", "by:markos", "--json", "--columns", "id", "--limit", "1", in: folder
    ).out
    #expect(json == "[\n  {\n    \"id\": \"245cc427\"\n  }\n]\n", "\(json)")
    let audit = try Session.cutline(
      "audit", "by:markos", "--select", "CRD105", "--output-format", "concise", in: folder)
    #expect(audit.code == 1)
    #expect(audit.out.contains("harbour-mayor.jpg: CRD105"))
    #expect(try Session.cutline("audit", "by:diallo", "--select", "CRD105", in: folder).code == 0)
  }

  @Test func `a bad query is pointed at`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", in: folder)
    let run = try Session.cutline("list", "istanbul", "agencies:reuters", in: folder)
    #expect(run.code == 2)
    #expect(
      run.err == """
        error: unknown key "agencies"
          istanbul agencies:reuters
                   ^^^^^^^^ did you mean agency?
          help: cutline list --help-query tells the language

        """, "\(run.err)")
    #expect(try Session.cutline("list", "--columns", "pth", in: folder).err.contains("did you mean path?"))
    let help = try Session.cutline("list", "--help-query", in: folder).out
    for key in ["by: photographer:", "taken:", "finding:", "is:"] { #expect(help.contains(key)) }
  }

  @Test func `status, sql and backup`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let status = try Session.cutline("status", in: folder).out
    #expect(status.contains("7 photos · 3 articles"), "\(status)")
    #expect(status.contains("Needs you    nothing") || status.contains("Needs you"), "\(status)")
    #expect(try Session.cutline("status", "--json", in: folder).out.contains("\"photos\": 7"))
    let sql = try Session.cutline("sql", "select count(*), 'x' from v_assets", in: folder)
    #expect(sql.out == "8\tx\n")
    for bad in ["delete from photo", "select nobody from v_assets", "drop view v_assets"] {
      #expect(try Session.cutline("sql", bad, in: folder).code == 2, "\(bad)")
    }
    #expect(try Session.cutline("backup", "copy.db", in: folder).code == 0)
    #expect(try Session.cutline("backup", "copy.db", in: folder).code == 2)
    let list = try Session.cutline("list", in: folder).out
    #expect(try Session.cutline("list", "--catalog", "copy.db", in: folder).out == list)
  }

  @Test func `names are merged, renamed and shown`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let merge = try Session.cutline("photographers", "merge", "Tomas Lindqvist", "Elena Markos", in: folder)
    #expect(merge.code == 0, "\(merge.err)")
    #expect(try Session.cutline("list", "by:lindqvist", "--count", in: folder).out == "2\n")
    let show = try Session.cutline("photographers", "show", "markos", in: folder).out
    #expect(show.contains("TOMAS LINDQVIST"), "\(show)")
    #expect(try Session.cutline("agencies", "rename", "reuters", "Wire R", in: folder).code == 0)
    #expect(try Session.cutline("agencies", in: folder).out.contains("Wire R\t"))
    #expect(try Session.cutline("agencies", "merge", "nobody at all", "reuters", in: folder).code == 2)
    #expect(try Session.cutline("undo", in: folder).code == 0)
    #expect(try Session.cutline("undo", in: folder).code == 0)
    #expect(try Session.cutline("photographers", in: folder).out.contains("Tomas Lindqvist\t"))
  }

  /// One operation, however many names; the one that stays may be none of them.
  @Test func `several names are merged and one is kept`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    let names = ["Tomas Lindqvist", "Elena Markos"]
    for keep in ["Tomas Lindqvist", "Elena M. Lindqvist"] {
      let merge = try Session.run(["photographers", "merge"] + names + ["--keep", keep], in: folder)
      #expect(merge.code == 0, "\(merge.err)")
      let found = try Session.cutline("photographers", in: folder).out
      #expect(found.contains(keep + "\t"), "\(found)")
      #expect(!names.contains { $0 != keep && found.contains($0 + "\t") }, "\(found)")
      #expect(try Session.cutline("undo", in: folder).code == 0)
      #expect(try Session.cutline("photographers", in: folder).out.contains("Elena Markos\t"))
    }
    #expect(try Session.cutline("photographers", "merge", "Elena Markos", in: folder).code == 2)
  }
}
