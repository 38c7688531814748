import Cutline
import Testing

@testable import Catalog

@Suite("Spellings of names in capitals") struct SpellingTests {
  @Test("a name in capitals is spelt as other photos and articles spell it")
  func spelling() throws {
    let catalog = try PhotoCatalog()
    _ = try catalog.add([
      item(photo("photos/a.jpg", creator: "SUSAN MCDONALD")),
      item(photo("photos/b.jpg", creator: "Susan McDonald")),
      item(photo("photos/c.jpg", creator: "TOM KELLER")),
    ])
    var spellings: [String: [String]] = [:]
    try catalog.eachEntry { entry in
      spellings[entry.photo?.path ?? ""] = entry.neighbours.spellings
      return true
    }
    #expect(spellings == ["photos/a.jpg": ["Susan McDonald"], "photos/b.jpg": [], "photos/c.jpg": []])
  }
}
