import GRDB
import Generated
import Testing

@testable import Catalog

@Suite struct ClueIndexTests {
  @Test func itHoldsWhatASetWouldHold() throws {
    try PhotoCatalog.inMemory().write { db throws in
      let index = ClueIndex("photo_clue", in: db)
      var generator = Generator(seed: 3)
      var wanted: [Int64: Set<Int64>] = [:]
      for round in 0..<60 {
        for _ in 0..<50 {
          // A few keys that many share, and many that few do.
          let key = Int64(
            generator.chance(30) ? generator.number(0..<4) : generator.number(0..<4_294_967_296))
          let number = Int64(generator.number(1..<2_000_000_000))
          wanted[key, default: []].insert(number)
          try index.add([key], of: number)
        }
        for (key, numbers) in wanted where round % 5 == 4 && key % 3 == 0 {
          guard let number = numbers.min() else { continue }
          wanted[key]?.remove(number)
          try index.remove([key], of: number)
        }
        try index.flush()
      }
      for (key, numbers) in wanted {
        #expect(try index.find(key, limit: .max) == numbers.sorted())
        #expect(try index.find(key, limit: 1).count == min(1, numbers.count))
      }
      #expect(try index.find(17, limit: 10).isEmpty)
      let (rows, pairs) = (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM photo_clue") ?? 0,
        wanted.values.map(\.count).reduce(0, +)
      )
      #expect(rows >= pairs / 96 && rows <= pairs / 20)
    }
  }

  @Test func whatWasAddedIsFoundBeforeItIsWritten() throws {
    try PhotoCatalog.inMemory().write { db throws in
      let index = ClueIndex("occurrence_clue", in: db)
      try index.add([5, 6], of: 1)
      #expect(try index.find(5, limit: 9) == [1])
      try index.remove([5], of: 1)
      #expect(try index.find(5, limit: 9) == [])
      #expect(try index.find(6, limit: 9) == [1])
    }
  }
}
