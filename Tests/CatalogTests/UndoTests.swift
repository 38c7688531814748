import Cutline
import GRDB
import Testing

@testable import Catalog

/// Whatever an operation did can be taken back, and done again.
@Suite struct UndoTests {
  let catalog: PhotoCatalog

  init() throws {
    catalog = try PhotoCatalog.inMemory()
    try run("import one") { _ = try catalog.add(ImportTests.items, during: $0) }
  }

  @discardableResult
  private func run(_ command: String, _ body: (Int64) throws -> Void) throws -> Int64 {
    let operation = try catalog.begin(command: command)
    try body(operation)
    _ = try catalog.link()
    try catalog.finish(operation)
    return operation
  }

  /// Each kind of change, and what it is told as.
  static let changes:
    [(name: String, summary: String, body: @Sendable (PhotoCatalog, Int64) throws -> Void)] = [
      (
        "new files", "1 photo added, 1 article added",
        { catalog, operation in
          _ = try catalog.add(
            [
              item(photo("/p/new.jpg", creator: "Ada Able")),
              item(article("/a/new.html", [("new.jpg", "New.")])),
            ],
            during: operation)
        }
      ),
      (
        "a changed photo", "1 photo changed",
        { catalog, operation in
          _ = try catalog.add([item(photo("/p/march.jpg", creator: "DAVID DELGADO"))], during: operation)
        }
      ),
      (
        "a changed article", "1 article changed",
        { catalog, operation in
          _ = try catalog.add(
            [item(article("/a/march.html", [("kalin.jpg", "Another."), (nil, "Two. (AFP/OZAN KOSE)")]))],
            during: operation)
        }
      ),
      (
        "a moved photo", "1 photo moved",
        { catalog, operation in try catalog.move(["/p/march.jpg": "/q/walk.jpg"], during: operation) }
      ),
      (
        "missing files", "2 files missing",
        { catalog, operation in
          _ = try catalog.mark(missing: ["/p/march.jpg", "/a/march.html"], during: operation)
        }
      ),
      (
        "a copy", "1 copy noted",
        { catalog, operation in
          _ = try catalog.add(
            [.copy(photo("/q/march.jpg", creator: "Murad Sezer"), stamp("/p/march.jpg"), of: "/p/march.jpg")],
            during: operation)
        }
      ),
      (
        "a confirmed link", "1 link decided",
        { catalog, operation in
          try catalog.decide(
            isMatch: true, photo: "/p/late.jpg", article: "/a/march.html", image: 0, during: operation)
        }
      ),
      (
        "a rejected link", "1 link decided",
        { catalog, operation in
          try catalog.decide(
            isMatch: false, photo: "/p/march.jpg", article: "/a/march.html", image: 0, during: operation)
        }
      ),
      (
        "a photo that became an article", "1 article added, 1 photo changed",
        { catalog, operation in
          _ = try catalog.add([item(article("/p/march.jpg", [(nil, "Words.")]))], during: operation)
        }
      ),
    ]

  @Test(arguments: changes.indices) func isTakenBackAndDoneAgain(index: Int) throws {
    let change = Self.changes[index]
    let before = try catalog.dump()
    let operation = try run(change.name) { try change.body(catalog, $0) }
    let after = try catalog.dump()
    #expect(after != before)
    #expect(try catalog.operations(limit: 1)[0].summary == change.summary)
    for _ in 0..<2 {
      let undone = try catalog.undo()
      #expect(undone.undone.id >= operation)
      _ = try catalog.link()
      #expect(try catalog.dump() == before)
      _ = try catalog.undo(undone.operation)
      _ = try catalog.link()
      #expect(try catalog.dump() == after)
    }
    try catalog.rebuild()
    #expect(try catalog.dump() == after)
  }

  @Test func anImportLeavesNothingBehind() throws {
    let empty = try PhotoCatalog.inMemory()
    _ = try empty.link()
    _ = try empty.add([Self.failure])
    _ = try catalog.undo()
    _ = try catalog.link()
    #expect(try catalog.dump() == empty.dump())
    #expect(try catalog.words().isEmpty)
  }

  private static let failure = ImportTests.items[3]

  @Test func whatALaterOperationBuiltOnStays() throws {
    let later = try run("import again") {
      _ = try catalog.add([item(photo("/p/kalin.jpg", creator: "Somebody Else"))], during: $0)
    }
    let error = #expect(throws: CatalogError.self) { try catalog.undo(1) }
    #expect(error?.reason == .cannotUndo)
    #expect(error?.detail == "operation \(later) (import again) changed the same things later")
    _ = try catalog.undo()
    _ = try catalog.undo(1)
    #expect(try catalog.assets().isEmpty)
  }

  @Test func aDecisionAboutAPhotoKeepsItsImport() throws {
    try run("link add") {
      try catalog.decide(
        isMatch: true, photo: "/p/late.jpg", article: "/a/march.html", image: 0, during: $0)
    }
    #expect(throws: CatalogError.self) { try catalog.undo(1) }
  }

  @Test func thereIsAnEndToUndoing() throws {
    _ = try catalog.undo()
    let error = #expect(throws: CatalogError.self) { try catalog.undo() }
    #expect(error?.detail == "there is nothing to undo")
    #expect(throws: CatalogError.self) { try catalog.undo(1) }
    #expect(throws: CatalogError.self) { try catalog.undo(99) }
  }

  @Test func whatChangedNothingIsNoOperation() throws {
    try run("import one") { _ = try catalog.add([ImportTests.items[0]], during: $0) }
    #expect(try catalog.operations().count == 1)
  }

  @Test func earlierReadingsAreKept() throws {
    try run("import two") {
      _ = try catalog.add([item(photo("/p/march.jpg", creator: "Ada Able"))], during: $0)
    }
    try run("import three") {
      _ = try catalog.add([item(photo("/p/march.jpg", creator: "Bea Baker"))], during: $0)
    }
    let history = try catalog.history(of: "/p/march.jpg")
    #expect(history.map { $0.photo?[.creator] } == ["Ada Able", "Murad Sezer"])
    #expect(history.map(\.operation.command) == ["import three", "import two"])
  }
}

extension PhotoCatalog {
  /// Every word of the search table, with its asset and place.
  func words() throws -> [[String?]] {
    try execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search', 'instance')")
    return try write { db throws in
      try Row.fetchAll(db, sql: "SELECT term, doc, col, offset FROM temp.words ORDER BY 2, 3, 4, 1").map {
        row in
        row.databaseValues.map { "\($0)" }
      }
    }
  }
}
