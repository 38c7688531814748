import Cutline
import Testing

@testable import Catalog

/// The query language: what it finds, and how it says what is wrong.
@Suite struct QueryTests {
  let catalog: PhotoCatalog

  init() throws {
    catalog = try PhotoCatalog.inMemory()
    var march = photo("/p/march.png", creator: "Ozan Kose", credit: "Agence Example")
    march.format = "PNG"
    march.readings.append(Reading(Address(.xmp, "photoshop:City"), "São Paulo"))
    march.readings.append(Reading(Address(.xmp, "dc:creator"), "Murad Sezer"))
    let operation = try catalog.begin(command: "import /p")
    _ = try catalog.add(
      [
        item(photo("/p/kalin.jpg", creator: "Murad Sezer", credit: "Reuters", taken: "2022:05:14 11:02:00")),
        item(march), item(photo("/q/old.jpg", taken: "2019:01:01 00:00:00")),
      ], during: operation)
    try catalog.finish(operation)
    let second = try catalog.begin(command: "import /a")
    _ = try catalog.add(
      [
        item(
          article(
            "/a/kalin.html", published: PartialDate(year: 2024, month: 8, day: 23),
            [
              ("kalin.jpg", "Ibrahim Kalin speaks in İstanbul. (REUTERS/MURAD SEZER)"),
              ("gone.jpg", "A protester in New York City. (RTR/DEE DELGADO)"),
            ]))
      ], during: second)
    _ = try catalog.link()
    try catalog.finish(second)
  }

  @Test(arguments: [
    ("", ["/a/kalin.html#2", "/p/kalin.jpg", "/p/march.png", "/q/old.jpg"]),
    ("protester", ["/a/kalin.html#2"]), ("PROTESTER york", ["/a/kalin.html#2"]), ("protester nowhere", []),
    ("\"new york city\"", ["/a/kalin.html#2"]), ("\"york new\"", []), ("prot*", ["/a/kalin.html#2"]),
    ("sao", ["/p/march.png"]), ("place:paulo", ["/p/march.png"]), ("caption:paulo", []),
    ("istanbul", ["/p/kalin.jpg"]), ("kalin.jpg", ["/p/kalin.jpg"]), ("gone", ["/a/kalin.html#2"]),
    ("by:sezer", ["/p/kalin.jpg", "/p/march.png"]),
    ("photographer:\"murad sezer\"", ["/p/kalin.jpg", "/p/march.png"]),
    ("by:sez*", ["/p/kalin.jpg", "/p/march.png"]), ("-by:sezer", ["/a/kalin.html#2", "/q/old.jpg"]),
    ("by:none", ["/q/old.jpg"]), ("by:sezer|delgado", ["/a/kalin.html#2", "/p/kalin.jpg", "/p/march.png"]),
    ("by:sezer by:delgado", ["/a/kalin.html#2", "/p/kalin.jpg", "/p/march.png"]),
    ("by:sezer agency:reuters", ["/p/kalin.jpg"]), ("agency:rtr -by:sezer", ["/a/kalin.html#2"]),
    ("by:sezer OR taken:2019", ["/p/kalin.jpg", "/p/march.png", "/q/old.jpg"]),
    ("(by:sezer OR taken:2019) path:/q", ["/q/old.jpg"]), ("-(by:sezer OR taken:2019)", ["/a/kalin.html#2"]),
    ("taken:2022-05", ["/p/kalin.jpg"]), ("taken:2019..2021", ["/q/old.jpg"]),
    ("taken:>2019-01-01", ["/p/kalin.jpg"]),
    ("taken:<=2019-01-01", ["/q/old.jpg"]), ("taken:none", ["/a/kalin.html#2", "/p/march.png"]),
    ("used:2024-08-23", ["/a/kalin.html#2", "/p/kalin.jpg"]), ("used:none", ["/p/march.png", "/q/old.jpg"]),
    ("imported:today", ["/a/kalin.html#2", "/p/kalin.jpg", "/p/march.png", "/q/old.jpg"]),
    ("imported:<2020", []), ("@last", ["/a/kalin.html#2", "/p/kalin.jpg"]),
    ("is:linked", ["/p/kalin.jpg"]), ("is:unlinked", ["/a/kalin.html#2", "/p/march.png", "/q/old.jpg"]),
    ("is:reviewed", []), ("is:missing", []), ("is:duplicate", []),
    ("has:credit type:png", ["/p/march.png"]), ("missing:creator path:*.jpg", ["/q/old.jpg"]),
    ("has:exif", ["/p/kalin.jpg", "/q/old.jpg"]), ("has:gps", []),
    ("conflict:creator", ["/p/march.png"]), ("article:kalin", ["/a/kalin.html#2", "/p/kalin.jpg"]),
    ("path:/p/", ["/p/kalin.jpg", "/p/march.png"]), ("id:zz", []), ("confidence:<0.5", []),
    ("confidence:>0.5 is:linked", ["/p/kalin.jpg"]), ("'drop TABLE photo", []),
    ("finding:CRD105", ["/p/march.png"]), ("finding:crd severity:error", ["/p/march.png"]),
    ("finding:none path:/q", ["/q/old.jpg"]), ("severity:warning", ["/a/kalin.html#2"]),
  ])
  func finds(query: String, paths: [String]) throws {
    let facts = QueryFacts(findings: [
      .init(path: "/p/march.png", code: "CRD105", severity: "error"),
      .init(path: "/a/kalin.html#2", code: "CAP201", severity: "warning"),
    ])
    let parsed = try Query(parsing: query)
    #expect(try catalog.assets(matching: parsed, facts: facts).map(\.path).sorted() == paths.sorted())
    #expect(try catalog.assetCount(matching: parsed, facts: facts) == paths.count)
    #expect(try catalog.entries(matching: parsed, facts: facts).count == paths.count)
  }

  @Test(
    arguments: [
      ("agencies:reuters", "unknown key \"agencies\"", "agency", 0..<8),
      ("by:x taken:yesteday", "\"yesteday\" is no date", nil, 11..<19),
      ("is:linkd", "\"linkd\" is no value of \"is\"", "linked", 3..<8),
      ("(by:x", "a bracket is not closed", nil, 0..<1),
      ("by:x )", "a bracket is closed that was not opened", nil, 5..<6),
      ("\"open", "a quotation mark is not closed", nil, 0..<1), ("by:x OR", "nothing follows OR", nil, 5..<7),
      ("OR by:x", "nothing stands before OR", nil, 0..<2),
      ("*foo*bar", "a star may stand only at the end of a word", nil, 0..<8),
      ("confidence:2", "\"2\" is no number from 0 to 1", "confidence:<0.75", 11..<12),
      ("kalin %", "\"%\" has no letter and no digit", nil, 6..<7),
      ("taken:2022-13", "\"2022-13\" is no date", nil, 6..<13),
    ] as [(String, String, String?, Range<Int>)])
  func saysWhatIsWrongAndWhere(query: String, message: String, suggestion: String?, range: Range<Int>) throws
  {
    let error = #expect(throws: QueryError.self) { try Query(parsing: query) }
    #expect(error?.message == message)
    #expect(error?.range == range)
    if let suggestion { #expect(error?.suggestion == suggestion) }
  }

  /// Any text is a query or an error, never a trap, and never an error of SQL.
  @Test func anyTextIsAQueryOrAnError() throws {
    var seed: UInt64 = 7
    let pieces = [
      "(", ")", "-", "\"", "|", " ", "by:", "taken:", "is:", "OR", "a*", "*", ":", "..", "2024", "'", "%",
      "é", "\0", "@last",
      "kalin", "has:xmp", "{", "NEAR", "^", "\\",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int(seed % 9) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if let query = try? Query(parsing: text) { _ = try catalog.assetCount(matching: query) }
    }
    #expect(throws: QueryError.self) { try Query(parsing: String(repeating: "(", count: 100_000)) }
  }

  @Test(
    arguments: [[]]
      + AssetSort.Field.allCases.flatMap { [[AssetSort($0)], [AssetSort($0, isDescending: true)]] }
      + [
        [AssetSort(.taken), AssetSort(.path, isDescending: true)],
        [AssetSort(.size, isDescending: true), AssetSort(.taken)],
        [AssetSort(.taken, isDescending: true), AssetSort(.size), AssetSort(.imported, isDescending: true)],
      ])
  func pagesAreTheWholeList(sort: [AssetSort]) throws {
    for text in ["", "by:sezer|delgado", "by:sezer", "k* OR p*"] {
      let query = try Query(parsing: text)
      let all = try catalog.assets(matching: query, sort: sort)
      for size in 1...2 {
        var pages: [AssetLine] = []
        while true {
          let page = try catalog.assets(matching: query, sort: sort, after: pages.last, limit: size)
          if page.isEmpty { break }
          pages += page
          if pages.count > all.count { break }
        }
        #expect(pages.map(\.path) == all.map(\.path), "\(text) \(String(describing: sort))")
      }
    }
  }
}
