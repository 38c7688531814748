import Cutline
import Testing

@testable import Catalog

struct LinkTests {
  private func rivals() throws -> PhotoCatalog {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/a.jpg")), item(photo("/q/a.jpg")), item(photo("/p/alone.jpg")),
      item(article("/a/one.html", [("a.jpg", "One."), ("gone.jpg", "Two.")])),
    ])
    _ = try catalog.link()
    return catalog
  }

  private func states(_ catalog: PhotoCatalog) throws -> [String: String] {
    let rows = try catalog.rows(of: "SELECT photo, article || image, state FROM v_links").values
    return Dictionary(uniqueKeysWithValues: rows.map { ("\($0[0] ?? "") \($0[1] ?? "")", $0[2] ?? "") })
  }

  @Test func linksAreCounted() throws {
    let catalog = try rivals()
    let tally = LinkTally(ambiguous: 1, occurrencesWithoutPhoto: 1, photosWithoutOccurrence: 1)
    #expect(try catalog.link() == tally)
    #expect(try catalog.summary().links == tally)
  }

  @Test func aConfirmedPhotoEndsTheDoubt() throws {
    let catalog = try rivals()
    try catalog.decide(isMatch: true, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
    let expected = ["/p/a.jpg /a/one.html1": "candidate", "/q/a.jpg /a/one.html1": "confirmed"]
    #expect(try states(catalog) == expected)
    #expect(try catalog.link().linked == 1)
    #expect(try states(catalog) == expected)
  }

  @Test func ofTwoEqualPhotosTheOneThatIsLeftIsIt() throws {
    let catalog = try rivals()
    try catalog.decide(isMatch: false, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
    _ = try catalog.link()
    #expect(
      try states(catalog) == ["/p/a.jpg /a/one.html1": "linked", "/q/a.jpg /a/one.html1": "rejected"])
  }

  @Test(arguments: [
    // The image moved, the caption was mended, a caption was put before it.
    [(url: String?("b.jpg"), caption: "New."), ("a.jpg", "One.")],
    [(url: String?("a.jpg"), caption: "One, mended.")],
    [(url: String?("cdn/9.jpg"), caption: "New."), ("cdn/1.jpg", "One.")],
  ])
  func aDecisionFollowsItsImage(images: [(url: String?, caption: String)]) throws {
    let catalog = try rivals()
    try catalog.decide(isMatch: true, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
    _ = try catalog.add([item(article("/a/one.html", images)), item(photo("/q/a.jpg", creator: "Somebody"))])
    _ = try catalog.link()
    let index = images.count - 1
    #expect(try states(catalog)["/q/a.jpg /a/one.html\(index + 1)"] == "confirmed")
  }

  @Test func aDecisionGoesWithItsImage() throws {
    let catalog = try rivals()
    try catalog.decide(isMatch: true, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
    _ = try catalog.add([item(article("/a/one.html", [("other.jpg", "Another picture.")]))])
    _ = try catalog.link()
    #expect(try states(catalog).isEmpty)
  }

  @Test func inPlainTextADecisionKeepsItsPlace() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(photo("/p/a.jpg")), item(article("/a/one.txt", [(nil, "One tpyo.")]))])
    try catalog.decide(isMatch: true, photo: "/p/a.jpg", article: "/a/one.txt", image: 0)
    _ = try catalog.add([item(article("/a/one.txt", [(nil, "One typo.")]))])
    #expect(try states(catalog) == ["/p/a.jpg /a/one.txt1": "confirmed"])
  }

  @Test func adecisionNeedsBothSides() throws {
    let catalog = try rivals()
    #expect(throws: CatalogError.self) {
      try catalog.decide(isMatch: true, photo: "/nowhere.jpg", article: "/a/one.html", image: 0)
    }
  }

  @Test func onlyWhatChangedIsMatchedAgain() throws {
    let catalog = try rivals()
    try catalog.execute("DELETE FROM link")
    #expect(try catalog.link().ambiguous == 0)
    #expect(try catalog.link(anew: true).ambiguous == 1)
    try catalog.execute("DELETE FROM link")
    _ = try catalog.add([item(photo("/p/other.jpg"))])
    #expect(try catalog.link().ambiguous == 0)
    _ = try catalog.add([item(photo("/r/a.jpg"))])
    #expect(try catalog.link().ambiguous == 1)
  }

  @Test func aPhotoThatLeavesFreesItsImage() throws {
    let catalog = try rivals()
    _ = try catalog.add([item(article("/q/a.jpg", [(nil, "An article now.")]))])
    _ = try catalog.link()
    #expect(try states(catalog) == ["/p/a.jpg /a/one.html1": "linked"])
  }

  @Test func aDecisionCanBeTakenBack() throws {
    let catalog = try rivals()
    let before = try states(catalog)
    for isMatch in [true, false] {
      try catalog.decide(isMatch: isMatch, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
      _ = try catalog.link()
      #expect(try states(catalog) != before)
      try catalog.decide(isMatch: nil, photo: "/q/a.jpg", article: "/a/one.html", image: 0)
      _ = try catalog.link()
      #expect(try states(catalog) == before)
    }
  }
}
