import Cutline
import Testing

@testable import Catalog

@Suite struct MovingTests {
  @Test func aMovedPhotoKeepsWhatAPersonDecided() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(ImportTests.items)
    try catalog.decide(isMatch: true, photo: "/p/march.jpg", article: "/a/kalin.txt", image: 0)
    try catalog.move(["/p/march.jpg": "/new/march.jpg"])
    _ = try catalog.link()
    let entry = try catalog.entry(for: "/new/march.jpg")
    #expect(entry.uses.first?.link?.state == .confirmed)
    #expect(try !catalog.assets().map(\.path).contains("/p/march.jpg"))
  }

  @Test func aPhotoMovesOverNoOther() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(ImportTests.items)
    let before = try catalog.assets().map(\.path)
    try catalog.move(["/p/march.jpg": "/p/kalin.jpg"])
    #expect(try catalog.assets().map(\.path) == before)
  }
}
