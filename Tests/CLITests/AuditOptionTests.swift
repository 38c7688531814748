import Foundation
import Testing

/// `cutline audit` with everything that a desk sets: rules, severities, remarks, a baseline, forms of output.
@Suite struct `The audit's options` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addSamples()
  }

  private func audit(_ words: String..., environment: [String: String] = [:]) throws -> Session {
    let fixed = ["audit", "photos", "articles", "--output-format", "concise"]
    return try Session.run(
      fixed + words, in: folder, environment: environment.merging(["SOURCE_DATE_EPOCH": "1735689600"]) { $1 })
  }

  private func codes(_ run: Session) -> [String] {
    run.out.split(separator: "\n").compactMap { line in
      line.split(separator: " ").dropFirst().first.map(String.init)
    }
  }

  @Test func `choose rules by code, prefix and name`() throws {
    #expect(try codes(audit("--select", "CRD105,DAT302")) == ["DAT302", "CRD105"])
    #expect(try codes(audit("--select", "image-not-found")) == ["IDN502"])
    let without = try codes(audit("--select", "CRD", "--ignore", "CRD101", "--extend-select", "TEC701"))
    #expect(without.contains("TEC701") && without.contains("CRD105") && !without.contains("CRD101"))
  }

  @Test func `point at a rule and a profile that do not exist`() throws {
    let rule = try audit("--select", "CRD105,CRD15")
    #expect(rule.code == 2 && rule.out.isEmpty)
    #expect(
      rule.err.hasPrefix(
        """
        error: unknown rule CRD15 in --select
          --select CRD105,CRD15
                          ^^^^^ did you mean CRD105 (photographer-mismatch) or CRD115
        """), "\(rule.err)")
    let profile = try audit("--profile", "newsrom")
    #expect(profile.code == 2 && profile.err.contains("did you mean newsroom?"))
    let explain = try Session.cutline("explain", "CRD15", in: folder)
    #expect(
      explain.code == 2
        && explain.err.contains("  cutline explain CRD15\n                  ^^^^^ did you mean"))
    let family = try Session.cutline("rules", "--family", "CRX", in: folder)
    #expect(family.code == 2 && family.err.contains("unknown rule CRX in --family"))
  }

  @Test func `fail from a severity on`() throws {
    #expect(try audit("--select", "TEC703").code == 0)
    #expect(try audit("--select", "TEC703", "--fail-on", "warning").code == 1)
    #expect(try audit("--select", "CRD105", "--fail-on", "never").code == 0)
    #expect(try audit("--select", "CRD105", "--exit-zero").code == 0)
    #expect(try audit("--select", "CRD105", "--config", "audit.severity.CRD105=\"info\"").code == 0)
  }

  @Test func `know a baseline, which outlives moves and tells what is mended`() throws {
    let made = try audit("--baseline", "known.json", "--update-baseline")
    #expect(made.code == 0 && made.out.isEmpty && made.err.hasPrefix("Wrote "), "\(made)")
    #expect(try audit("--baseline", "known.json").out.isEmpty)
    try FileManager.default.moveItem(
      atPath: folder.path + "/photos/library-opening.jpg", toPath: folder.path + "/photos/opening.jpg")
    let moved = try audit("--baseline", "known.json", "--select", "TEC")
    #expect(moved.code == 0 && moved.out.isEmpty, "\(moved)")
    try FileManager.default.removeItem(atPath: folder.path + "/photos/opening.jpg")
    let gone = try audit("--baseline", "known.json")
    #expect(gone.err.contains("of the baseline did not turn up"), "\(gone)")
    let updated = try audit("--baseline", "known.json", "--update-baseline")
    #expect(updated.err.contains("Took ") && updated.err.contains("out of known.json"), "\(updated)")
    #expect(try !String(contentsOfFile: folder.path + "/known.json", encoding: .utf8).contains("opening.jpg"))
    let none = try audit("--baseline", "none.json")
    #expect(none.code == 2 && none.err.contains("cannot read the baseline none.json"))
    try folder.write("{}", to: "bad.json")
    #expect(try audit("--baseline", "bad.json").err.contains("is no baseline"))
    #expect(try audit("--baseline", "known.json", "--no-baseline").code == 2)
  }

  @Test func `accept what remarks accept, and report those of no use`() throws {
    try folder.write(
      """
      ---
      title: A bridge
      cutline-ignore: CAP206 no place needed
      ---
      <!-- cutline:ignore CRD101 our own drawing -->
      ![A drawing](https://example.org/drawing.jpg)

      <!-- cutline:ignore CRD105 nothing wrong here -->
      ![A bridge](https://example.org/bridge.jpg)
      *A bridge. (Photo: Ana Lima/AFP)*

      """, to: "articles/bridge.md")
    let words = ["--select", "CRD101", "--extend-select", "CRD105", "--extend-select", "IDN509"]
    let run = try Session.run(
      ["audit", "articles/bridge.md", "--output-format", "concise"] + words, in: folder)
    #expect(
      run.out
        == "articles/bridge.md:8: IDN509 warning “cutline:ignore CRD105 nothing wrong here” matches no finding\n",
      "\(run)")
    let all = try Session.run(
      ["audit", "articles/bridge.md", "--output-format", "concise", "--ignore-suppressions"] + words,
      in: folder)
    #expect(all.out.hasPrefix("articles/bridge.md:6: CRD101 error"), "\(all)")
    try folder.write("<?xpacket?><!-- cutline:ignore TEC701 known -->", to: "photos/library-opening.xmp")
    #expect(try codes(audit("--select", "TEC701")).isEmpty)
  }

  @Test func `are told by the configuration, above which stand the flags`() throws {
    try folder.write(
      """
      [audit]
      select = ["CRD105", "TEC"]
      fail-on = "warning"
      severity = { photographer-mismatch = "warning" }
      [audit.per-path-ignores]
      "photos/library*" = ["TEC701"]

      """, to: "cutline.toml")
    let run = try audit()
    #expect(codes(run) == ["TEC703", "CRD105"] && run.code == 1, "\(run)")
    #expect(run.out.contains("CRD105 warning"))
    #expect(try codes(audit("--select", "CRD102")) == ["CRD102"])
    #expect(try codes(audit("--config", "audit.select=[\"DAT302\"]")) == ["DAT302"])
    #expect(try codes(audit("--isolated")).contains("TEC701"))
    #expect(try audit("--fail-on", "error").code == 0)
    let origins = try Session.cutline(
      "config", "show", "--origin", "--config", "audit.fail-on=never", in: folder,
      environment: ["CUTLINE_OUTPUT_FORMAT": "json"]
    ).out
    for line in [
      "audit.fail-on = \"never\"", "audit.select = [\"CRD105\", \"TEC\"]", "audit.tolerance = \"36h\"",
      "audit.output-format = \"json\"",
    ] { #expect(origins.contains(line + " "), "\(origins)") }
    for origin in ["# --config\n", "# cutline.toml:2\n", "# default\n", "# $CUTLINE_OUTPUT_FORMAT\n"] {
      #expect(origins.contains(origin), "\(origins)")
    }
    #expect(try Session.cutline("config", "get", "audit.fail-on", in: folder).out == "warning\n")
    let unknown = try Session.cutline("config", "get", "audit.failon", in: folder)
    #expect(unknown.code == 2 && unknown.err.contains("^^^^^^^^^^^^ did you mean audit.fail-on?"))
    #expect(try Session.cutline("config", "path", in: folder).out == folder.path + "/cutline.toml\n")
  }

  @Test func `are written into a file that is read back`() throws {
    let made = try Session.cutline("config", "init", in: folder)
    #expect(made.code == 0 && made.err.hasPrefix("Wrote cutline.toml."))
    #expect(try Session.cutline("config", "init", in: folder).code == 2)
    let path = folder.path + "/cutline.toml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "\n# ", with: "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let shown = try Session.cutline("config", "show", "--origin", in: folder)
    #expect(shown.code == 0 && !shown.out.contains("# default"), "\(shown)")
  }

  @Test(arguments: [
    (
      "[audit]\nselct = []",
      "cutline.toml:2: unknown key selct in [audit]\n  selct = []\n  ^^^^^ did you mean select?"
    ),
    (
      "[audit]\nselect = [\"CRD15\"]",
      "cutline.toml:2: unknown rule CRD15\n  select = [\"CRD15\"]\n             ^^^^^ did"
    ),
    (
      "[audit]\nfail-on = \"eror\"",
      "cutline.toml:2: unknown fail-on eror\n  fail-on = \"eror\"\n             ^^^^ did you mean error?"
    ),
    ("[audit]\ntolerance = \"a day\"", "tolerance takes a time such as \"36h\" or \"30d\""),
    ("[audit]\nseverity = { CRD105 = \"high\" }", "unknown CRD105 high"),
    ("[style]\ncredit = \"agency\"", "credit takes a pattern such as"),
    ("[suppliers]\ndirect = \"afp\"", "direct takes a list of texts, not a text"),
    (
      "[suppliers]\nmandatory-via = { afp = [\"gety\"] }",
      "cutline.toml:2: unknown agency gety\n  mandatory-via = { afp = [\"gety\"] }"
    ),
    ("[audit]\ncountries = [\"Norway\"]", "countries takes codes of two letters, such as \"no\""),
    ("[rights]\nnotices = \"x\"", "did you mean notice?"),
  ])
  func `with a mistake are refused with a caret`(text: String, message: String) throws {
    try folder.write(text + "\n", to: "cutline.toml")
    let run = try audit()
    #expect(run.code == 2 && run.out.isEmpty && run.err.contains(message), "\(run.err)")
  }

  @Test func `write a file whose ending tells the form`() throws {
    for (name, beginning) in [
      ("a.html", "<!doctype html>"), ("a.sarif", "{\"$schema\""), ("a.csv", "code,name"), ("a.xml", "<?xml"),
      ("a.md", "# Photo credits"), ("a.json", "{\n  \"schema\""),
    ] {
      let run = try Session.cutline("audit", "photos", "articles", "-o", name, in: folder)
      #expect(run.code == 1 && run.out.isEmpty)
      #expect(try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8).hasPrefix(beginning))
    }
    #expect(try Session.cutline("audit", "photos", "-o", "none/a.html", in: folder).code == 3)
    let html = try String(contentsOfFile: folder.path + "/a.html", encoding: .utf8)
    #expect(html.contains("<img src=\"data:image/jpeg;base64,/9j/"))
    try Session.cutline("audit", "photos", "-o", "b.html", "--thumbnails", "none", in: folder)
    #expect(try !String(contentsOfFile: folder.path + "/b.html", encoding: .utf8).contains("<img"))
  }

  @Test func `count by rule, limit, and group`() throws {
    let counts = try audit("--select", "CRD105,TEC", "--statistics")
    #expect(counts.out.contains("   1  CRD105  [ ] photographer-mismatch\n"), "\(counts.out)")
    #expect(try codes(audit("--select", "CRD105,TEC", "--limit", "1")).count == 1)
    let grouped = try Session.cutline(
      "audit", "photos", "articles", "--select", "CRD105", "--group-by", "photographer", in: folder)
    #expect(
      grouped.out == """
        Elena Markos   1 photo · 1 error   CRD105
          CRD105 error photos/harbour-mayor.jpg: the article credits Elena Markos, the file names Tomas Lindqvist

        1 error in 7 photos.

        """)
  }

  @Test func `give the same bytes twice, in every form`() throws {
    for form in ["full", "json", "ndjson", "csv", "junit", "sarif", "github", "gitlab", "markdown", "html"] {
      let runs = try (0..<2).map { _ in
        try Session.cutline(
          "audit", "photos", "articles", "--severity", "info", "--output-format", form, in: folder,
          environment: ["SOURCE_DATE_EPOCH": "1735689600"]
        ).out
      }
      #expect(runs[0] == runs[1] && !runs[0].isEmpty, "\(form)")
    }
  }

  @Test func `fix a misspelt agency in the catalog, and undo it`() throws {
    try folder.write(
      "<figure><img src='../photos/gone.jpg'><figcaption>The quay. (Photo: Ana Lima/Bloomburg)</figcaption></figure>",
      to: "articles/quay.html")
    try Session.cutline("import", ".", in: folder)
    let plan = try Session.cutline("fix", "--diff", "--select", "CRD113", in: folder)
    #expect(plan.out.contains("  + catalog  “Bloomburg” is another name of Bloomberg\n"), "\(plan)")
    #expect(plan.out.hasSuffix("1 change in the catalog with --fix. Nothing was written.\n"))
    #expect(try Session.cutline("fix", "--select", "CRD113", ".", in: folder).code == 2)
    let fixed = try Session.cutline("audit", "--fix", "--select", "CRD113", "--severity", "info", in: folder)
    #expect(fixed.err.hasPrefix("Fixed 1 finding with 1 change of the catalog."), "\(fixed)")
    let after = try Session.cutline("audit", "--select", "CRD113", "--severity", "info", in: folder)
    #expect(!after.out.contains("CRD113"), "\(after.out)")
    // Files beside the catalog are read with its names.
    let beside = try Session.cutline("audit", ".", "--select", "CRD113", "--severity", "info", in: folder)
    #expect(!beside.out.contains("CRD113"), "\(beside.out)")
    #expect(try Session.cutline("undo", in: folder).code == 0)
    let undone = try Session.cutline("audit", "--select", "CRD113", "--severity", "info", in: folder)
    #expect(undone.out.contains("CRD113"), "\(undone.out)")
  }
}
