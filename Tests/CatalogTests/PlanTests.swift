import Cutline
import GRDB
import Testing

@testable import Catalog

/// First pages are read off an index: nothing is gone through and nothing is sorted for them, however large the
/// catalog is.
@Suite struct PlanTests {
  private func plan(_ sql: String, in catalog: PhotoCatalog) throws -> [String] {
    try catalog.read { db throws in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
    }
  }

  private func filled() throws -> PhotoCatalog {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(ImportTests.items)
    _ = try catalog.link()
    return catalog
  }

  @Test(
    arguments: [
      ("", nil), ("", AssetSort(.path, isDescending: true)), ("", AssetSort(.taken)),
      ("", AssetSort(.taken, isDescending: true)), ("by:\"murad sezer\"", nil), ("agency:reuters", nil),
      ("agency:reuters", AssetSort(.path, isDescending: true)),
      ("by:\"murad sezer\" agency:reuters", nil), ("march", nil), ("credit:reuters march*", nil),
    ] as [(String, AssetSort?)])
  func aFirstPageSortsNothing(text: String, sort: AssetSort?) throws {
    let catalog = try filled()
    let sql = try catalog.read { db throws in
      let selection = try Selection(Query(parsing: text), heuristics: .simple, in: db)
      return AssetPage(selection: selection, sort: sort.map { [$0] } ?? [], last: nil, limit: 50).sql
    }
    let steps = try plan(sql, in: catalog)
    #expect(!steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(steps)")
    // A walk along an index ends at the limit; one through a table without one would not be in order.
    for step in steps where step.hasPrefix("SCAN") {
      #expect(step.contains("USING") || step.contains("VIRTUAL TABLE INDEX") || step == "SCAN l", "\(steps)")
    }
  }

  /// The audit begins with the first photo, and holds nothing.
  @Test func entriesComeAlongTheIndex() throws {
    let catalog = try filled()
    let queries = try catalog.read { db throws in
      try ["by:\"murad sezer\"", "path:/p"].map {
        try Selection(Query(parsing: $0), heuristics: .simple, in: db).byPath
      }
    }
    for sql in [EntryBuilder.walk] + queries {
      let steps = try plan(sql, in: catalog)
      #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
    }
  }

  @Test(arguments: ["person", "party"]) func theFirstPageOfNamesSortsNothing(kind: String) throws {
    let steps = try plan(
      "SELECT id, name, key, photos FROM \(kind) WHERE photos > 0 ORDER BY photos DESC, key LIMIT 50",
      in: filled())
    #expect(steps.count == 1)
    #expect(steps.first?.contains("USING INDEX \(kind)_photos") == true, "\(steps)")
  }

  /// Spellings of one name, and the counts of everybody.
  @Test(arguments: Roll.allCases) func namesAreCountedFromTheirCredits(roll: Roll) throws {
    let catalog = try filled()
    let spellings = try plan(
      """
      SELECT n.written, sum(c.uses) FROM credit_\(roll) n JOIN credit c ON c.id = n.credit
      WHERE n.\(roll) = 1 AND c.uses > 0 GROUP BY n.written ORDER BY 2 DESC, 1
      """, in: catalog)
    #expect(!spellings.contains { $0.hasPrefix("SCAN") }, "\(spellings)")
    let groups = try plan(
      "SELECT id, name, photos FROM \(roll) WHERE photos > 0 ORDER BY photos DESC, key", in: catalog)
    #expect(groups.allSatisfy { $0.contains("USING INDEX \(roll)_photos") }, "\(groups)")
  }

  @Test func whatBelongsToAPhotoIsFoundByIndex() throws {
    let catalog = try filled()
    for table in ["content", "damage", "copy", "link", "picture", "credential"] {
      let steps = try plan("SELECT * FROM \(table) WHERE photo = 1", in: catalog)
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
    }
    let steps = try plan("SELECT * FROM photo p WHERE p.path > '/p/' AND p.path < '/p0'", in: catalog)
    #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
  }

  @Test func anAssetIsFoundByIndex() throws {
    let catalog = try filled()
    let range = try #require(FingerprintRange(prefix: "3f9"))
    for condition in ["path = '/p/kalin.jpg'", range.condition(on: "photo")] {
      let steps = try plan("SELECT id FROM photo WHERE \(condition)", in: catalog)
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH photo USING") }, "\(steps)")
    }
    for sql in ["SELECT * FROM lone WHERE -occurrence = -1", "SELECT * FROM credit_use WHERE asset = 1"] {
      let steps = try plan(sql, in: catalog)
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") }, "\(steps)")
    }
  }
}
