import Testing

@testable import Cutline

@Suite("Audit") struct AuditTests {
  /// Without what is said only to those who ask.
  private func codes(_ entry: Entry, rules: [Rule] = Rule.all) -> [String] {
    findings(entry, rules: rules).map(\.code)
  }

  private func findings(_ entry: Entry, rules: [Rule] = Rule.all) -> [Finding] {
    Audit(rules: rules, style: RuleTests.style).findings(in: entry).filter { $0.severity > .info }
  }

  @Test("a file that cannot be read silences every other rule, asked for or not")
  func unreadable() {
    let broken = Photo.example(
      ["iim.2:80": "DAVID DELGADO"], damage: [Damage(place: "file", problem: "it ends early", isFatal: true)])
    let entry = Entry.example([.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")], broken)
    #expect(codes(entry) == ["TEC711"])
    #expect(codes(entry, rules: [.photographerMismatch]).isEmpty)
  }

  @Test("no credit anywhere is said once")
  func nothingAnywhere() {
    let entry = Entry.example([.example(.caption, "Kalin speaks in Istanbul.")], .example([:]))
    #expect(codes(entry) == ["CRD101"])
  }

  @Test("a bare use and a credited use of one bare file are two findings")
  func oneOfTwoUses() {
    let entry = Entry.example(
      uses: [
        .example([.example(.caption, "Kalin speaks.")]),
        .example([.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")], in: "articles/b.html"),
      ], .example([:]))
    let findings = findings(entry)
    #expect(findings.map(\.code) == ["CRD101", "CRD103"])
    #expect(findings.map { $0.articles.map(\.path) } == [["articles/kalin.html"], ["articles/b.html"]])
  }

  @Test("a cut 2:80 is no disagreement of creators, another Artist still is")
  func cutCreator() {
    let cut = Photo.example([
      "iim.2:80": "Alexandra Konstantinopoulou-Chri",
      "xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou",
    ])
    #expect(codes(.example(uses: [], cut)) == ["TEC701"])
    var other = cut
    other.readings.append(Reading(Address(.exif, "Artist"), "Tom Keller"))
    let found = Audit(rules: [.creatorFieldsDisagree, .iimCut], style: RuleTests.style)
      .findings(in: .example(uses: [], other))
    #expect(found.map(\.code) == ["CRD107", "TEC701"])
  }

  @Test("an unsure link is asked about before names are compared")
  func ambiguous() {
    let use = Use.example(
      [.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")], state: .ambiguous, score: 0.7,
      rivals: [Use.Rival(path: "photos/b.jpg", score: 0.69)])
    let photo = Photo.example(["iim.2:80": "DAVID DELGADO", "iim.2:110": "AFP"])
    #expect(codes(.example(uses: [use], photo)) == ["IDN503"])
  }

  @Test("what is wrong in the article is said once, beside the likeliest of several photos")
  func ambiguousArticle() {
    func entry(_ path: String, _ score: Double, rival: Use.Rival) -> Entry {
      Entry(
        id: path, photo: .example([:], path: path),
        uses: [.example([], state: .ambiguous, score: score, rivals: [rival])])
    }
    let found = Audit(rules: [.captionMissing, .linkAmbiguous, .creditMissing], style: RuleTests.style)
      .findings(in: [
        entry("photos/b.jpg", 0.7, rival: Use.Rival(path: "photos/a.jpg", score: 0.7)),
        entry("photos/a.jpg", 0.7, rival: Use.Rival(path: "photos/b.jpg", score: 0.7)),
      ])
    #expect(
      found.map { ($0.asset?.path ?? "") + " " + $0.code } == [
        "photos/a.jpg CAP201", "photos/a.jpg IDN503", "photos/b.jpg IDN503",
      ])
  }

  @Test("all articles of a photo stand in one finding")
  func oneFinding() {
    let caption = Evidence.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")
    let entry = Entry.example(
      uses: [.example([caption]), .example([caption], in: "articles/b.html")],
      .example(["iim.2:80": "DAVID DELGADO", "iim.2:110": "REUTERS"]))
    let findings = findings(entry)
    #expect(findings.map(\.code) == ["CRD105"])
    #expect(findings.first?.articles.map(\.path) == ["articles/kalin.html", "articles/b.html"])
    #expect(findings.first?.message == "the article credits Murad Sezer, the file names David Delgado")
    #expect(findings.first?.severity == .error)
  }

  @Test("an Artist alone is the camera's, and no more than a warning")
  func artistAlone() {
    let entry = Entry.example(
      [.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")],
      .example(["exif.Artist": "Tom Keller"]))
    #expect(findings(entry).map(\.severity) == [.warning])
    let outvoted = Entry.example(
      [.example(.caption, "Kalin speaks.", credit: "REUTERS/MURAD SEZER")],
      .example([
        "exif.Artist": "Tom Keller", "iim.2:80": "MURAD SEZER", "xmp.dc:creator": "Murad Sezer",
        "iim.2:110": "REUTERS",
      ]))
    let findings = Audit(rules: [.photographerMismatch, .creatorFieldsDisagree], style: RuleTests.style)
      .findings(in: outvoted)
    #expect(findings.map(\.code) == ["CRD107"])
    #expect(findings.map(\.severity) == [.info])
  }

  @Test("more than 30 days is an error only where the date is written out")
  func dateSeverity() throws {
    let day = PartialDate(year: 2022, month: 5, day: 14)
    func severity(_ date: CaptionDate, _ file: String) -> Severity? {
      let entry = Entry.example(
        [.example(.caption, "Kalin speaks.", taken: date)], .example(["iim.2:55": file]))
      return Rule.dateMismatch.check(entry, RuleTests.style).first?.severity
    }
    #expect(severity(.example(day, "May 14, 2022"), "20210102") == .error)
    #expect(severity(.example(day, "May 14, 2022"), "20220510") == .warning)
    #expect(severity(.example(day, "on Saturday", basis: .relative), "20210104") == .warning)
    #expect(severity(.example(day, "May 14, 2022"), "20220515") == nil)
    #expect(severity(.example(PartialDate(year: 2022), "in 2022"), "20220101") == nil)
  }

  @Test("a batch comes in the order of paths, then codes")
  func order() {
    let b = Entry(id: "b", photo: .example([:], path: "photos/b.jpg"), uses: [.example([])])
    let a = Entry(id: "a", photo: .example([:], path: "photos/a.jpg"), uses: [.example([])])
    let found = Audit(rules: [.captionMissing, .creditMissing], style: RuleTests.style).findings(in: [b, a])
      .map { ($0.asset?.path ?? "") + " " + $0.code }
    #expect(
      found == ["photos/a.jpg CAP201", "photos/a.jpg CRD101", "photos/b.jpg CAP201", "photos/b.jpg CRD101"])
  }

  @Test("a fingerprint survives moves, order and case, not other values")
  func fingerprint() throws {
    func finding(_ credit: String, path: String, article: String) throws -> Finding {
      let use = Use.example([.example(.caption, "", credit: credit)], in: article)
      let photo = Photo.example(["iim.2:80": "DAVID DELGADO"], path: path)
      return try #require(
        Rule.photographerMismatch.check(.example(uses: [use], photo), RuleTests.style).first)
    }
    let first = try finding("REUTERS/MURAD SEZER", path: "photos/kalin.jpg", article: "a/kalin.html")
    let moved = try finding("REUTERS/Murad Sezer", path: "archive/2022/kalin.jpg", article: "b/kalin.html")
    let other = try finding("REUTERS/AMMAR AWAD", path: "photos/kalin.jpg", article: "a/kalin.html")
    #expect(first.fingerprint == moved.fingerprint)
    #expect(first.fingerprint != other.fingerprint)
    #expect(first.fingerprint == "d109b18c44794608")
    var shuffled = first
    shuffled.evidence.reverse()
    #expect(shuffled.fingerprint == first.fingerprint)
  }
}
