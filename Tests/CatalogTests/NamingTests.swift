import Cutline
import Testing

@testable import Catalog

/// What people decide about names outranks every reading, holds for later imports, and can be undone.
@Suite struct NamingTests {
  let catalog: PhotoCatalog

  init() throws {
    catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/1.jpg", creator: "Murad Sezer", credit: "Reuters")),
      item(photo("/p/2.jpg", creator: "M. Sezer")),
      item(photo("/p/3.jpg", creator: "Ozan Kose", credit: "Photo Desk Two")),
      item(article("/a/x.html", [("2.jpg", "Words. (REUTERS/M. SEZER)")])),
    ])
    _ = try catalog.link()
  }

  private var names: [String] { get throws { try catalog.photographers().map { "\($0.name) \($0.photos)" } } }

  @Test func mergedNamesAreOneNowAndLater() throws {
    let before = try catalog.dump()
    try catalog.change(.photographer, .merge("M. Sezer", into: "Murad Sezer"), command: "photographers merge")
    #expect(try names == ["Murad Sezer 2", "Ozan Kose 1"])
    #expect(
      try catalog.assets(matching: AssetQuery(by: ["M. Sezer"])).map(\.path) == ["/p/1.jpg", "/p/2.jpg"])
    _ = try catalog.add([item(photo("/p/4.jpg", creator: "M. SEZER"))])
    _ = try catalog.link()
    #expect(try names == ["Murad Sezer 3", "Ozan Kose 1"])
    let merged = try catalog.dump()
    try catalog.rebuild()
    #expect(try catalog.dump() == merged)
    _ = try catalog.undo()
    _ = try catalog.add([item(article("/p/4.jpg", [(nil, "No photo any more.")]))])
    _ = try catalog.link()
    #expect(try catalog.dump()["people"] == before["people"])
  }

  @Test func aMergeTheOtherWayRoundReplacesTheFirst() throws {
    try catalog.change(.photographer, .merge("M. Sezer", into: "Murad Sezer"), command: "merge")
    _ = try catalog.undo()
    try catalog.change(.photographer, .merge("Murad Sezer", into: "M. Sezer"), command: "merge")
    #expect(try names == ["M. Sezer 2", "Ozan Kose 1"])
    #expect(throws: CatalogError.self) {
      try catalog.change(.photographer, .merge("M. Sezer", into: "Murad Sezer"), command: "merge")
    }
  }

  @Test func aNewNameIsShown() throws {
    try catalog.change(.photographer, .rename("ozan kose", to: "Ozan Köse"), command: "rename")
    #expect(try names.contains("Ozan Köse 1"))
    try catalog.change(.agency, .rename("reuters", to: "Thomson Reuters"), command: "rename")
    #expect(try catalog.agencies().map(\.name).contains("Thomson Reuters"))
    _ = try catalog.undo()
    _ = try catalog.undo()
    _ = try catalog.link()
    #expect(try names.contains("Ozan Kose 1"))
  }

  @Test func oneSpellingIsSomebodyElse() throws {
    try catalog.change(.photographer, .split(written: "M. Sezer", to: "Melis Sezer"), command: "split")
    #expect(try names == ["M. Sezer 1", "Melis Sezer 1", "Murad Sezer 1", "Ozan Kose 1"])
    #expect(throws: CatalogError.self) {
      try catalog.change(.photographer, .split(written: "Nobody", to: "Melis Sezer"), command: "split")
    }
  }

  @Test func anAliasIsForWhatComes() throws {
    try catalog.change(.agency, .alias("PD2", of: "Photo Desk Two"), command: "alias")
    _ = try catalog.add([item(photo("/p/5.jpg", credit: "PD2"))])
    _ = try catalog.link()
    #expect(try catalog.contributor(.agency, named: "photo desk two").photos == 2)
  }

  @Test func likelyPairsAreSuggestedUntilSomebodySaysNo() throws {
    #expect(try catalog.likelyPairs() == [LikelyPair(first: "M. Sezer", second: "Murad Sezer")])
    try catalog.change(.photographer, .distinct("M. Sezer", "Murad Sezer"), command: "distinct")
    #expect(try catalog.likelyPairs().isEmpty)
    _ = try catalog.undo()
    #expect(try catalog.likelyPairs().count == 1)
  }

  @Test func aNameThatNobodyHasOrSeveralHave() throws {
    for (name, reason) in [("Nobody", CatalogError.Reason.noSuchAsset), ("sezer", .ambiguousAsset)] {
      let error = #expect(throws: CatalogError.self) {
        try catalog.change(.photographer, .rename(name, to: "X"), command: "rename")
      }
      #expect(error?.reason == reason)
    }
    #expect(try catalog.operations().isEmpty)
  }
}
