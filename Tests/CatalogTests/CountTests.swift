import Cutline
import Testing

@testable import Catalog

/// Counting and limiting say the same as the whole list does.
@Suite struct CountTests {
  private func filled() throws -> PhotoCatalog {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(ImportTests.items)
    _ = try catalog.link()
    return catalog
  }

  @Test(arguments: [
    AssetQuery(), AssetQuery(by: ["sezer"]), AssetQuery(agency: ["reuters"]), AssetQuery(by: ["none"]),
    AssetQuery(by: ["nobody"]),
  ])
  func aCountIsTheLengthOfTheList(query: AssetQuery) throws {
    let catalog = try filled()
    #expect(try catalog.assetCount(matching: query) == catalog.assets(matching: query).count)
  }

  @Test func aLimitCutsTheList() throws {
    let catalog = try filled()
    let all = try catalog.assets()
    #expect(all.count > 2)
    for limit in 1...all.count {
      #expect(try catalog.assets(limit: limit) == Array(all.prefix(limit)))
    }
  }
}
