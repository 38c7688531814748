import Cutline
import Foundation
import Synchronization
import Testing

@testable import Catalog

struct SharingTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder("catalog.db")
  }

  @Test func readersDoNotWaitForAWriter() throws {
    let writer = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    let reader = try PhotoCatalog(at: path, access: .reading, timeout: 0.05, heuristics: .simple)
    _ = try writer.add([item(photo("/p/a.jpg"))])
    let other = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    try writer.write { _ throws in
      #expect(try reader.assets().map(\.path) == ["/p/a.jpg"])
      #expect(try other.assets().map(\.path) == ["/p/a.jpg"])
    }
    try writer.execute("DELETE FROM photo")
    #expect(try reader.assets().isEmpty)
  }

  @Test func readersAndAWriterAtOnce() async throws {
    let path = path
    let writer = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for batch in 0..<20 {
          _ = try writer.add((0..<10).map { item(photo("/p/\(batch)-\($0).jpg", creator: "MURAD SEZER")) })
        }
      }
      for _ in 0..<2 {
        group.addTask {
          let reader = try PhotoCatalog(at: path, access: .reading, timeout: 1, heuristics: .simple)
          for _ in 0..<20 { #expect(try reader.assets().count % 10 == 0) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try writer.summary().photos == 200)
  }

  @Test func aSecondWriterWaitsAndThenSaysThatTheCatalogIsInUse() throws {
    let first = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    let second = try PhotoCatalog(at: path, access: .writing, timeout: 0.05, heuristics: .simple)
    try first.write { _ throws in
      let error = #expect(throws: CatalogError.self) { try second.add([item(photo("/p/a.jpg"))]) }
      #expect(error?.reason == .locked)
    }
    #expect(try second.add([item(photo("/p/a.jpg"))]).photos.new == 1)
  }

  @Test func aSecondCommandWaitsForTheFirstAndIsToldWhoItIs() throws {
    let first = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    let told = Mutex("")
    let second = try PhotoCatalog(at: path, access: .writing, timeout: 0.05, heuristics: .simple) { holder in
      told.withLock { $0 = holder }
    }
    let operation = try first.begin(command: "import archive")
    let error = #expect(throws: CatalogError.self) { try second.begin(command: "undo") }
    #expect(error?.reason == .locked)
    let holder = "another cutline (process \(getpid()), import archive, since "
    #expect(error?.detail.hasPrefix("the catalog is in use by \(holder)") == true)
    #expect(told.withLock { $0 }.hasPrefix(holder))
    #expect(try PhotoCatalog(at: path, access: .reading).assets().isEmpty)
    try first.finish(operation)
    try second.finish(try second.begin(command: "undo"))
  }

  @Test func aFullDiskKeepsWhatWasFinished() throws {
    let catalog = try PhotoCatalog(at: path, access: .writing, timeout: 10, heuristics: .simple)
    _ = try catalog.add([item(photo("/p/first.jpg"))])
    let pages = try catalog.rows(of: "PRAGMA page_count").values[0][0] ?? ""
    try catalog.execute("PRAGMA max_page_count = \(pages)")
    let error = #expect(throws: CatalogError.self) {
      try catalog.add((0..<2000).map { item(photo("/p/\($0).jpg", creator: "MURAD SEZER")) })
    }
    #expect(error?.reason == .full)
    #expect(try catalog.assets().map(\.path) == ["/p/first.jpg"])
    try catalog.execute("PRAGMA max_page_count = 1000000")
    #expect(try catalog.add([item(photo("/p/second.jpg"))]).photos.new == 1)
  }

  @Test func errorsNeverShowTheInside() throws {
    let catalog = try PhotoCatalog()
    let error = #expect(throws: CatalogError.self) { try catalog.rows(of: "SELECT nobody FROM v_assets") }
    #expect(error?.reason == .badQuery)
    #expect(error?.detail == "no such column: nobody")
    #expect(throws: CatalogError.self) { try catalog.rows(of: "DELETE FROM photo") }
  }
}
