import Cutline
import Generated
import Testing

@testable import Catalog

/// Who has what, in order, however it came in and went.
@Suite struct ListingTests {
  private func path(_ number: Int) -> String { "/p/\(number).jpg" }

  private func catalog(of numbers: [Int]) throws -> PhotoCatalog {
    let catalog = try PhotoCatalog.inMemory()
    for start in stride(from: 0, to: numbers.count, by: 37) {
      _ = try catalog.add(
        numbers[start..<min(numbers.count, start + 37)].map {
          item(photo(path($0), creator: "Elena Markos", credit: "REUTERS"))
        })
    }
    return catalog
  }

  private func expectOrder(_ catalog: PhotoCatalog, _ numbers: some Sequence<Int>) throws {
    let wanted = numbers.map(path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let query = try Query(parsing: "by:\"elena markos\"")
    #expect(try catalog.assets(matching: query).map(\.path) == wanted)
    #expect(
      try catalog.assets(matching: query, sort: [.init(.path, isDescending: true)]).map(\.path)
        == wanted.reversed())
    let rows = try catalog.rows(of: "SELECT json_array_length(assets) FROM list_person WHERE person <> 0")
      .values
    #expect(rows.allSatisfy { (1...Listing.rowLimit).contains(Int($0[0] ?? "") ?? 0) })
    for isDescending in [false, true] {
      var found: [AssetLine] = []
      while true {
        let page = try catalog.assets(
          matching: query, sort: [.init(.path, isDescending: isDescending)], after: found.last, limit: 60)
        if page.isEmpty { break }
        found += page
      }
      #expect(found.map(\.path) == (isDescending ? wanted.reversed() : wanted))
    }
  }

  @Test func theyComeInOrder() throws {
    let numbers = Array(100..<450)
    let catalog = try catalog(of: numbers)
    try expectOrder(catalog, numbers)
    // At the end rows are full.
    #expect(try catalog.rows(of: "SELECT count(*) FROM list_person WHERE person <> 0").values == [["4"]])
  }

  @Test func theyComeInAnyOrder() throws {
    var generator = Generator(seed: 7)
    var numbers = Array(0..<700)
    for index in numbers.indices { numbers.swapAt(index, generator.number(0..<700)) }
    let catalog = try catalog(of: numbers)
    try expectOrder(catalog, numbers)
    // Some are renamed, some get another photographer, and what is left is in order.
    try catalog.move(
      Dictionary(uniqueKeysWithValues: stride(from: 0, to: 700, by: 7).map { (path($0), path(10_000 + $0)) }))
    let others = stride(from: 1, to: 700, by: 7)
    _ = try catalog.add(others.map { item(photo(path($0), creator: "Ozan Kose"), modified: 2) })
    try expectOrder(
      catalog, numbers.filter { $0 % 7 > 1 } + numbers.filter { $0 % 7 == 0 }.map { 10_000 + $0 })
  }

  @Test(arguments: [[], [1], [-1, 2, -30, 9_223_372_036_854_775_807]] as [[Int64]])
  func numbersAreAJSONList(assets: [Int64]) {
    #expect(Listing.assets(Listing.text(of: assets)) == assets)
  }
}
