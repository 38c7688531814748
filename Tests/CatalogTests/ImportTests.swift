import Cutline
import Foundation
import Testing

@testable import Catalog

struct ImportTests {
  static let kalin = article(
    "/a/kalin.txt",
    [(nil, "Ibrahim Kalin speaks. (REUTERS/MURAD SEZER)"), (nil, "A protester. (RTR/DEE DELGADO)")])

  static let items: [Item] = [
    item(photo("/p/kalin.jpg", creator: "MURAD SEZER", credit: "Reuters", taken: "2022:05:14 11:02:00")),
    item(photo("/p/march.jpg", creator: "Murad Sezer")),
    item(kalin),
    .failure(path: "/p/broken.jpg", stamp("x"), reason: "notAPhoto", detail: "begins with 25 50 44 46"),
    item(article("/a/march.html", [("img/march.jpg", "A march. (AFP/OZAN KOSE)")])),
    item(photo("/p/late.jpg", creator: "OZAN KOSE", credit: "AFP")),
  ]

  @Test func aSecondImportFindsEverythingTheSame() throws {
    let catalog = try PhotoCatalog.inMemory()
    let first = try catalog.add(Self.items)
    #expect(first == Tally(photos: .init(new: 3), articles: .init(new: 2), failures: 1))
    let before = try catalog.dump()
    #expect(
      try catalog.add(Self.items) == Tally(photos: .init(same: 3), articles: .init(same: 2), failures: 1))
    #expect(try catalog.dump() == before)
  }

  @Test func stampsTellWhatNeedNotBeRead() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(Self.items)
    let stamps = try catalog.files()
    #expect(stamps.count == 5)
    #expect(stamps["/p/kalin.jpg"]?.stamp == stamp("/p/kalin.jpg"))
    #expect(stamps["/p/broken.jpg"] == nil)  // to be tried again
  }

  @Test func aTouchedFileIsTheSameWithANewStamp() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(Self.items)
    let again = try catalog.add([
      item(photo("/p/march.jpg", creator: "Murad Sezer"), modified: 9), item(Self.kalin, modified: 9),
    ])
    #expect(again == Tally(photos: .init(same: 1), articles: .init(same: 1)))
    #expect(try catalog.files()["/p/march.jpg"]?.stamp.modified == 9)
    #expect(try catalog.files()["/a/kalin.txt"]?.stamp.modified == 9)
  }

  @Test func newFactsReplaceTheOldOnes() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(Self.items)
    let tally = try catalog.add([
      item(photo("/p/kalin.jpg", creator: "DAVID DELGADO")),
      item(article("/a/kalin.txt", [(nil, "Nobody is named.")])),
    ])
    #expect(tally == Tally(photos: .init(changed: 1), articles: .init(changed: 1)))
    _ = try catalog.link()
    let clean = try PhotoCatalog.inMemory()
    _ = try clean.add([
      item(photo("/p/kalin.jpg", creator: "DAVID DELGADO")), Self.items[1],
      item(article("/a/kalin.txt", [(nil, "Nobody is named.")])), Self.items[3], Self.items[4], Self.items[5],
    ])
    _ = try clean.link()
    #expect(try catalog.dump() == clean.dump())
    #expect(try catalog.photographers().map(\.name) == ["Ozan Kose", "David Delgado", "Murad Sezer"])
  }

  @Test func aFileThatCanBeReadAgainIsNoFailure() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(Self.items)
    #expect(try catalog.failures().map(\.path) == ["/p/broken.jpg"])
    _ = try catalog.add([item(photo("/p/broken.jpg"))])
    #expect(try catalog.failures().isEmpty)
    _ = try catalog.add([.failure(path: "/p/broken.jpg", stamp("y"), reason: "isEmpty", detail: "no bytes")])
    #expect(try catalog.assets().map(\.path).contains("/p/broken.jpg"))
    #expect(try catalog.files()["/p/broken.jpg"] == nil)
  }

  @Test func aPathIsAPhotoOrAnArticle() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([item(photo("/a/x")), item(article("/a/x", [(nil, "Words.")]))])
    #expect(try catalog.summary().photos == 0)
    #expect(try catalog.summary().articles == 1)
  }

  /// A kill leaves the file and its write-ahead log as they are after the last whole batch.
  @Test(arguments: 0...6) func aKilledImportGoesOnWhereItWas(batches: Int) throws {
    let folder = try Folder()
    let clean = try PhotoCatalog.inMemory()
    _ = try clean.add(Self.items)
    _ = try clean.link()

    let killed = try PhotoCatalog(at: folder("a.db"), access: .writing, timeout: 1, heuristics: .simple)
    _ = try killed.begin(command: "import /p /a")
    for item in Self.items.prefix(batches) { _ = try killed.add([item]) }
    for end in ["", "-wal"] where FileManager.default.fileExists(atPath: folder("a.db" + end)) {
      try FileManager.default.copyItem(atPath: folder("a.db" + end), toPath: folder("b.db" + end))
    }

    let next = try PhotoCatalog(at: folder("b.db"), access: .writing, timeout: 1, heuristics: .simple)
    let stamps = try next.files()
    #expect(stamps.count == Self.items.prefix(batches).count { $0.path != "/p/broken.jpg" })
    let operation = try next.begin(command: "import /p /a")
    let tally = try next.add(Self.items.filter { stamps[$0.path] == nil })
    _ = try next.link()
    try next.finish(operation, tally)
    #expect(try next.dump() == clean.dump())
    #expect(try next.entries() == clean.entries())
    #expect(try next.rows(of: "PRAGMA integrity_check").values == [["ok"]])
    #expect(try next.operations().map(\.finished).map { $0 == nil } == [false, true])
  }

  @Test func operationsTellWhatTheyDid() throws {
    let catalog = try PhotoCatalog.inMemory()
    let id = try catalog.begin(command: "import ~/archive")
    let tally = try catalog.add(Self.items)
    try catalog.finish(id, tally)
    let operation = try #require(try catalog.operations().first)
    #expect(operation.command == "import ~/archive")
    #expect(operation.tally == tally)
    #expect(operation.started.hasSuffix("Z") && operation.started.count == 20)
    #expect(try catalog.summary().lastOperation == operation)
  }

  @Test func derivedFactsCanBeMadeAnew() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(Self.items)
    _ = try catalog.link()
    let before = try catalog.dump()
    try catalog.rebuild()
    #expect(try catalog.dump() == before)
  }
}
