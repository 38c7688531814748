import Cutline
import Testing

@testable import Catalog

struct ListTests {
  let catalog: PhotoCatalog

  init() throws {
    catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/kalin.jpg", creator: "Murad Sezer", credit: "Reuters", taken: "2022:05:14 11:02:00")),
      item(photo("/p/march.jpg", creator: "Ozan Kose", credit: "Agence Example")),
      item(photo("/p/nobody.jpg", taken: "2019:01:01 00:00:00")),
      item(
        article(
          "/a/kalin.html",
          [("kalin.jpg", "Kalin. (REUTERS/MURAD SEZER)"), (nil, "A protester. (RTR/DAVID 'DEE' DELGADO)")])),
      item(article("/a/again.html", [("kalin.jpg", "Kalin again. (REUTERS/MURAD SEZER)")])),
      item(article("/a/text.txt", [(nil, "Words only.")])),
    ])
    _ = try catalog.link()
  }

  @Test func assetsArePutTogetherByMonthAndByArticle() throws {
    let months = try catalog.groups(by: Group.Span.month)
    #expect(months.map(\.name) == ["2019-01", "2022-05", "(no date)"])
    #expect(months.map(\.photos) == [1, 1, 3] && months.map(\.articles) == [0, 2, 2])
    let articles = try catalog.groups(by: Group.Span.article)
    #expect(articles.map(\.name) == ["/a/kalin.html", "/a/again.html", "/a/text.txt", "(no article)"])
    #expect(articles.map(\.photos) == [2, 1, 1, 2] && articles.map(\.articles) == [1, 1, 1, 0])
    let some = try catalog.groups(by: Group.Span.month, matching: Query(parsing: "by:sezer"))
    #expect(some.map(\.name) == ["2022-05"] && some[0].first?.day == 14)
  }

  @Test func everyAssetIsListedOnce() throws {
    let lines = try catalog.assets()
    #expect(
      lines.map(\.path) == [
        "/a/kalin.html#2", "/a/text.txt#1", "/p/kalin.jpg", "/p/march.jpg", "/p/nobody.jpg",
      ])
    let kalin = try #require(lines.first { $0.path == "/p/kalin.jpg" })
    #expect(kalin.photographers == ["Murad Sezer"])
    #expect(kalin.agencies == ["Reuters"])
    #expect(kalin.taken?.dayDescription == "2022-05-14")
    #expect(kalin.articleCount == 2)
    #expect(kalin.id?.count == 8)
    #expect(lines[0].id == nil && lines[0].articleCount == 1)
    #expect(lines[0].photographers == ["David 'Dee' Delgado"])
  }

  @Test(arguments: [
    (["murad sezer"], [], ["/p/kalin.jpg"]), (["MURAD SEZER"], [], ["/p/kalin.jpg"]),
    (["Sezer"], [], ["/p/kalin.jpg"]), (["Delgado"], [], ["/a/kalin.html#2"]), (["Sez"], [], []),
    (["Sezer", "Kose"], [], ["/p/kalin.jpg", "/p/march.jpg"]), (["%"], [], []), ([""], [], []),
    ([], ["reuters"], ["/a/kalin.html#2", "/p/kalin.jpg"]),
    ([], ["RTR"], ["/a/kalin.html#2", "/p/kalin.jpg"]),
    ([], ["example"], ["/p/march.jpg"]), (["Sezer"], ["example"], []),
    ([AssetQuery.none], [], ["/a/text.txt#1", "/p/nobody.jpg"]),
    ([AssetQuery.none, "Kose"], [AssetQuery.none], ["/a/text.txt#1", "/p/nobody.jpg"]),
  ])
  func assetsByName(by: [String], agency: [String], paths: [String]) throws {
    #expect(try catalog.assets(matching: AssetQuery(by: by, agency: agency)).map(\.path) == paths)
  }

  @Test func groupsByPhotographer() throws {
    let groups = try catalog.groups(by: .photographer)
    #expect(groups.map(\.name) == ["David 'Dee' Delgado", "Murad Sezer", "Ozan Kose", "(no photographer)"])
    #expect(groups.map(\.photos) == [1, 1, 1, 2])
    #expect(groups.map(\.articles) == [1, 2, 0, 1])
    #expect(groups[1].first?.dayDescription == "2022-05-14")
    #expect(groups[3].first?.year == 2019 && groups[3].last?.year == 2019)
    let reuters = try catalog.groups(by: .photographer, matching: AssetQuery(agency: ["reuters"]))
    #expect(reuters.map(\.name) == ["David 'Dee' Delgado", "Murad Sezer"])
  }

  @Test func groupsByAgency() throws {
    let groups = try catalog.groups(by: .agency)
    #expect(groups.map(\.name) == ["Reuters", "Agence Example", "(no agency)"])
    #expect(groups.map(\.photos) == [2, 1, 2])
  }

  /// Everything is read off the counts, anything less is counted: both say the same.
  @Test(arguments: [Group.Key.photographer, .agency]) func whatIsCountedIsWhatThereIs(key: Group.Key) throws {
    let all = try Query(parsing: "path:/")
    #expect(try catalog.groups(by: key) == catalog.groups(by: key, matching: all))
    #expect(
      try catalog.assets(matching: AssetQuery(by: ["none"])).map(\.path)
        == catalog.assets().filter { $0.photographers.isEmpty }.map(\.path))
    #expect(try catalog.groups(by: key).last?.name == key.nobody)
  }

  @Test func photographersWithTheirSpellings() throws {
    let sezer = try #require(try catalog.photographers().first { $0.name == "Murad Sezer" })
    #expect(sezer.key == Name.key(of: "Murad Sezer"))
    #expect(sezer.spellings == [.init(text: "MURAD SEZER", count: 2), .init(text: "Murad Sezer", count: 1)])
    #expect(try catalog.contributor(.photographer, named: "Murad Sezer").partners == ["Reuters"])
    #expect(sezer.kind == nil)
    #expect((sezer.photos, sezer.articles) == (1, 2))
  }

  @Test func agenciesWithTheirSpellings() throws {
    let reuters = try #require(try catalog.agencies().first)
    #expect((reuters.name, reuters.key, reuters.kind) == ("Reuters", "reuters", .wire))
    #expect(reuters.spellings.map(\.text) == ["REUTERS", "RTR", "Reuters"])
    #expect(
      try catalog.contributor(.agency, named: "Reuters").partners == ["David 'Dee' Delgado", "Murad Sezer"])
  }

  @Test func theSpellingThatSomebodyChoseIsShown() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/1.jpg", creator: "MURDO MACLEOD")), item(photo("/p/2.jpg", creator: "MURDO MACLEOD")),
      item(photo("/p/3.jpg", creator: "Murdo MacLeod")),
    ])
    _ = try catalog.link()
    #expect(try catalog.photographers().map(\.name) == ["Murdo MacLeod"])
  }

  @Test func theSummaryCounts() throws {
    let summary = try catalog.summary()
    #expect((summary.photos, summary.articles, summary.occurrences) == (3, 3, 4))
    #expect((summary.photographers, summary.agencies) == (3, 2))
    #expect(summary.links == LinkTally(linked: 2, occurrencesWithoutPhoto: 2, photosWithoutOccurrence: 2))
  }

  @Test func aCreditInTheFilesCaptionCountsWhereNothingElseDoes() throws {
    var photo = photo("/p/agency.jpg")
    photo.readings = [Reading(Address(.xmp, "dc:description"), "A march. (AFP/OZAN KOSE)")]
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(photo)])
    #expect(try catalog.assets().map(\.photographers) == [["Ozan Kose"]])
    photo.readings.append(Reading(Address(.xmp, "photoshop:Credit"), "Reuters"))
    _ = try catalog.add([item(photo)])
    #expect(try catalog.assets().map(\.photographers) == [["Ozan Kose"]])
    #expect(try catalog.assets().map(\.agencies) == [["Reuters"]])
    photo.readings.append(Reading(Address(.xmp, "dc:creator"), "Murad Sezer"))
    _ = try catalog.add([item(photo)])
    #expect(try catalog.assets().map(\.photographers) == [["Murad Sezer"]])
  }

  @Test func theChosenCreatorIsListedAndTheOtherKept() throws {
    var photo = photo("/p/a.jpg", creator: "David Delgado")
    photo.readings.append(Reading(Address(.xmp, "dc:creator"), "Murad Sezer"))
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(photo)])
    #expect(try catalog.assets().map(\.photographers) == [["Murad Sezer"]])
    #expect(
      try catalog.rows(of: "SELECT source, photographer FROM v_credits").values == [
        ["xmp.dc:creator", "Murad Sezer"], ["iim.2:80", "David Delgado"],
      ])
  }

  @Test func severalNamesStandInReadingOrder() throws {
    var photo = photo("/p/two.jpg")
    for name in ["Zoe Zander", "Adam Able", "Mia Middle"] {
      photo.readings.append(Reading(Address(.xmp, "dc:creator"), name))
    }
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo), item(article("/a/x.html", [("two.jpg", "Two. (AFP/ADAM ABLE)")])),
    ])
    _ = try catalog.link()
    #expect(try catalog.assets()[0].photographers == ["Zoe Zander", "Adam Able", "Mia Middle"])
  }

  @Test func anOrganisationInTheBylineStandsInWhereNobodyIsNamed() throws {
    let catalog = try PhotoCatalog()
    _ = try catalog.add([
      item(photo("/p/1.jpg", creator: "REUTERS TV", credit: "REUTERS")),
      item(photo("/p/2.jpg", creator: "SANA", credit: "REUTERS")),
      item(photo("/p/3.jpg", creator: "AFP", credit: "AFP")),
    ])
    #expect(try catalog.assets().map(\.photographers) == [["Reuters TV"], ["SANA"], []])
    #expect(try catalog.assets().map(\.agencies) == [["Reuters"], ["Reuters"], ["AFP"]])
    #expect(try catalog.assets(matching: AssetQuery(by: ["sana"])).map(\.path) == ["/p/2.jpg"])
  }

  @Test func aMereGuessIsKeptAndNotListed() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(article("/a/x.html", [(nil, "Words. (MORE/READ ON?)")]))])
    #expect(try catalog.assets().map(\.photographers) == [[]])
    #expect(try catalog.agencies().isEmpty)
    #expect(try catalog.rows(of: "SELECT raw FROM v_credits").values == [["MORE/READ ON?"]])
  }

  @Test func aSurnameFindsEveryoneWithIt() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/1.jpg", creator: "Sezer")), item(photo("/p/2.jpg", creator: "Murad Sezer")),
      item(photo("/p/3.jpg", creator: "Murad Sezer Smith")),
    ])
    func paths(_ name: String) throws -> [String] {
      try catalog.assets(matching: AssetQuery(by: [name])).map(\.path)
    }
    #expect(try paths("sezer") == ["/p/1.jpg", "/p/2.jpg", "/p/3.jpg"])
    #expect(try paths("murad sezer") == ["/p/2.jpg"])
    #expect(try paths("sezer smith") == ["/p/3.jpg"])
  }

  @Test(arguments: [("X80002", ["Agence Example"]), ("REUTERS", ["Agence Example", "Reuters"])])
  func aSourceBesideACreditLineHasToBeKnown(source: String, agencies: [String]) throws {
    var photo = photo("/p/a.jpg", credit: "Agence Example")
    photo.readings.append(Reading(Address(.xmp, "photoshop:Source"), source))
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(photo)])
    #expect(try catalog.assets().map(\.agencies) == [agencies])
  }
}
