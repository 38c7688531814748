import Cutline
import Testing

@testable import Catalog

struct EntryTests {
  /// Values that a careless store would lose: NUL, the mark that stands for it, damage, every slot.
  private static func full(_ heuristics: Heuristics) -> (Photo, Article) {
    var photo = photo("/p/march.jpg", creator: "MURAD SEZER", credit: "Reuters", taken: "2022:05:14 11:02:00")
    photo.readings += [
      Reading(
        Address(.exif, "Artist"), "cut\0off \u{2400} and \u{2400}0", encoding: .latin1, byteCount: 40,
        place: "EXIF"),
      Reading(Address(.iim, "2:80"), "a second creator", encoding: .utf8Undeclared),
      Reading(Address(.xmp, "Unknown:Thing"), "  blank before, emoji 👩‍🚒, e\u{301}\n", encoding: .utf16),
      Reading(Address(.iim, "2:25"), ""),
    ]
    photo.damage = [
      Damage(place: "APP1 at byte 20", problem: "the segment claims 40,000 bytes", isFatal: true)
    ]
    photo.iimDigest = .stale
    photo.picture = Picture(
      orientation: 6, colourMode: .cmyk, bitDepth: 16, thumbnail: .init(offset: 426, size: 3966),
      dataDigest: "00aa11bb22cc33dd")
    photo.credentials = ContentCredentials(
      place: "APP11 at byte 20", generator: "Adobe_Photoshop/25.1", signer: "Cut\0off \u{2400}",
      manifestCount: 2)
    let published = PartialDate(year: 2024, month: 8, day: 23, second: 3600 * 13, zone: -300)
    var article = article(
      "/a/march.html", published: published, heuristics: heuristics,
      [("https://example.org/img/march.jpg?w=1", "A march on Friday. (REUTERS/MURAD SEZER)"), (nil, "")])
    article.url = "https://example.org/march"
    article.byline = "By A. Writer"
    article.language = "en"
    article.modified = PartialDate(year: 2024, month: 9, day: 2, second: 60, zone: 0)
    article.publisher = "The Harbour \u{2400} Post"
    article.notes = ["cut off after 8 MiB", "a \"quoted\" note\n"]
    article.images[0].url = "img/march.jpg"
    article.images[0].location.path = "/associations/featuremedia"
    article.images[0].evidence[0].location.path = "/associations/featuremedia/description_text"
    for (line, slot) in Evidence.Slot.allCases.enumerated() {
      let caption = heuristics.caption(
        "A march. (AFP/OZAN KOSE)", isCredit: slot == .credit, published: published)
      article.images[1].evidence.append(Evidence(slot, caption, at: Location(line: line + 1, column: 171)))
      // JSON-LD has its credit apart from the caption; a line of plain text may be nothing but a credit.
      for isCredit in [true, false] {
        let caption = heuristics.caption("(REUTERS/MURAD SEZER)", isCredit: isCredit, published: published)
        article.images[1].evidence.append(Evidence(slot, caption, at: Location(line: 9, column: 1)))
      }
    }
    return (photo, article)
  }

  @Test(arguments: [true, false])
  func whatComesOutIsWhatWentIn(isSimple: Bool) throws {
    let heuristics = isSimple ? Heuristics.simple : Heuristics()
    let (photo, article) = Self.full(heuristics)
    let catalog = try PhotoCatalog(heuristics: heuristics)
    _ = try catalog.add([item(photo), item(article)])
    _ = try catalog.link()
    let entries = try catalog.entries()
    #expect(entries.compactMap(\.photo) == [photo])
    let uses = entries.flatMap(\.uses).sorted { $0.index < $1.index }
    #expect(uses.map(\.occurrence) == article.images)
    #expect(uses.map(\.index) == [0, 1])
    var bare = article
    bare.images = []
    #expect(uses.allSatisfy { $0.article == bare })
  }

  /// So that the sample above has every property that photos and articles have, and will have.
  @Test func theSampleLeavesNothingOut() {
    let (photo, article) = Self.full(Heuristics())
    func blank(_ value: Any, _ name: String) -> [String] {
      let mirror = Mirror(reflecting: value)
      switch mirror.displayStyle {
      case .optional where mirror.children.isEmpty: return [name]
      case .collection where mirror.children.isEmpty: return [name]
      default: return mirror.children.flatMap { blank($0.value, "\(name).\($0.label ?? "")") }
      }
    }
    var bare = photo
    bare.readings = [photo.readings[0]]
    #expect(blank(bare, "photo").isEmpty)
    var plain = article
    plain.images = [Occurrence(url: "a.jpg", evidence: [], location: article.images[0].location)]
    #expect(blank(plain, "article") == ["article.images..evidence"])
    #expect(blank(article.images[0].location, "location").isEmpty)
  }

  /// What an earlier program did not keep is filled in by the next import, and is no change of the file.
  @Test func whatWasNotKeptIsFilledIn() throws {
    let heuristics = Heuristics()
    let (photo, article) = Self.full(heuristics)
    let catalog = try PhotoCatalog(heuristics: heuristics)
    _ = try catalog.add([item(photo), item(article)])
    try catalog.execute(
      "DELETE FROM picture; DELETE FROM credential; DELETE FROM publication; DELETE FROM element")
    #expect(try catalog.entries().compactMap(\.photo) != [photo])
    let tally = try catalog.add([item(photo), item(article)])
    #expect(tally.photos == .init(same: 1) && tally.articles == .init(same: 1))
    let entries = try catalog.entries()
    #expect(entries.compactMap(\.photo) == [photo])
    #expect(Set(entries.flatMap(\.uses).map(\.occurrence)) == Set(article.images))
    #expect(entries.flatMap(\.uses).allSatisfy { $0.article.modified == article.modified })
  }

  @Test func aPhotoBringsItsUsesAndALoneOccurrenceIsAnEntry() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/b.jpg")), item(photo("/p/a.jpg")), item(photo("/q/unused.jpg")),
      item(article("/a/two.html", [("a.jpg", "One."), ("b.jpg", "Two."), ("gone.jpg", "Three.")])),
      item(article("/a/one.html", [("a.jpg", "One again.")])),
    ])
    _ = try catalog.link()
    let entries = try catalog.entries()
    #expect(entries.map { $0.photo?.path } == [nil, "/p/a.jpg", "/p/b.jpg", "/q/unused.jpg"])
    #expect(entries[0].uses.map(\.index) == [2])
    #expect(entries[0].id == nil && entries[0].uses[0].link == nil)
    #expect(entries[1].uses.map(\.article.path) == ["/a/one.html", "/a/two.html"])
    #expect(entries[1].uses[0].link == Link(score: 0.9, state: .linked, reasons: ["same file name a.jpg"]))
    #expect(entries[3].uses.isEmpty)
    #expect(try catalog.entries(under: ["/p"]).map { $0.photo?.path } == ["/p/a.jpg", "/p/b.jpg"])
    let one = try catalog.entries(under: ["/a/one.html"])
    #expect(one.map { $0.photo?.path } == ["/p/a.jpg"])
    #expect(one[0].uses.map(\.article.path) == ["/a/one.html"])
    #expect(try catalog.entries(under: ["/a/"]).count == 3)
    #expect(try catalog.entries(under: ["/a/on"]).isEmpty)
  }

  @Test func entriesComeOneByOneUntilNobodyWantsMore() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(
      ["c", "a", "b"].map { item(photo("/p/\($0).jpg")) } + [item(article("/o/one.html", [(nil, "One.")]))])
    var paths: [String] = []
    try catalog.eachEntry {
      paths.append($0.photo?.path ?? $0.uses[0].article.path)
      return paths.count < 3
    }
    #expect(paths == ["/o/one.html", "/p/a.jpg", "/p/b.jpg"])
    paths = []
    try catalog.eachEntry(matching: Query(parsing: "path:/p")) {
      paths.append($0.photo?.path ?? "")
      return paths.count < 2
    }
    #expect(paths == ["/p/a.jpg", "/p/b.jpg"])
  }

  @Test func rivalsAreNamed() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/a.jpg")), item(photo("/q/a.jpg")), item(article("/a/one.html", [("a.jpg", "One.")])),
    ])
    let tally = try catalog.link()
    #expect(tally == LinkTally(ambiguous: 1))
    let entries = try catalog.entries()
    #expect(
      entries.map { $0.uses.map(\.rivals) } == [
        [[.init(path: "/q/a.jpg", score: 0.9)]], [[.init(path: "/p/a.jpg", score: 0.9)]],
      ])
    #expect(entries.allSatisfy { $0.uses[0].link?.state == .ambiguous })
  }

  @Test func anAssetIsFoundByIDAndByPath() throws {
    let catalog = try PhotoCatalog.inMemory()
    func stamp(_ start: String) -> FileStamp {
      FileStamp(size: 1, modified: 1, fingerprint: start + String(repeating: "0", count: 32 - start.count))
    }
    _ = try catalog.add([
      .photo(photo("/p/kalin.jpg"), stamp("3f9a1c07aa")), .photo(photo("/q/kalin.jpg"), stamp("3f9a1c07ab")),
      .photo(photo("/p/nyc_1.jpg"), stamp("9b2e44d1")),
      item(article("/a/kalin.txt", [(nil, "One."), (nil, "Two.")])),
    ])
    #expect(try catalog.entry(for: "9b2e").photo?.path == "/p/nyc_1.jpg")
    #expect(try catalog.entry(for: "9B2E44D1").id == "9b2e44d100")
    #expect(try catalog.entry(for: "/p/kalin.jpg").id == "3f9a1c07aa")
    #expect(try catalog.entry(for: "q/kalin.jpg").id == "3f9a1c07ab")
    #expect(try catalog.entry(for: "kalin.txt#2").uses[0].occurrence.caption?.text == "Two.")
    let error = #expect(throws: CatalogError.self) { try catalog.entry(for: "3f9a1c07") }
    #expect(error?.reason == .ambiguousAsset)
    #expect(error?.help == "say which: 3f9a1c07aa /p/kalin.jpg, 3f9a1c07ab /q/kalin.jpg")
    for unknown in ["9b2", "nyc%1.jpg", "1.jpg", "kalin", "", "kalin.txt#3"] {
      let error = #expect(throws: CatalogError.self) { try catalog.entry(for: unknown) }
      #expect(error?.reason == .noSuchAsset)
    }
  }
}
