import Cutline
import Foundation
import Testing

@testable import Catalog

struct OpeningTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func reason(_ path: String, _ access: PhotoCatalog.Access) -> CatalogError.Reason? {
    do {
      _ = try PhotoCatalog(at: path, access: access)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Another program's database, made by a catalog that forgets what it is.
  private func foreign(_ name: String, _ sql: String...) throws -> String {
    let path = folder(name)
    let catalog = try PhotoCatalog(at: path, access: .writing)
    for statement in sql { try catalog.execute(statement) }
    return path
  }

  @Test func writingMakesTheFolderAndTheFile() throws {
    let path = folder("a/b/catalog.db")
    _ = try PhotoCatalog(at: path, access: .writing)
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try PhotoCatalog(at: path, access: .reading).summary() == Summary())
  }

  @Test func readingMakesNothing() {
    #expect(reason(folder("a/catalog.db"), .reading) == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder("a")))
  }

  @Test func anEmptyFileBecomesACatalogOnlyByWriting() throws {
    let path = folder("empty.db")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(reason(path, .reading) == .notACatalog)
    #expect(reason(path, .writing) == nil)
    #expect(reason(path, .reading) == nil)
  }

  @Test(arguments: [PhotoCatalog.Access.reading, .writing])
  func aFileThatIsNoDatabaseIsLeftAlone(access: PhotoCatalog.Access) throws {
    let path = folder("kalin.txt")
    let text = Data("Ibrahim Kalin speaks to the press. (REUTERS/MURAD SEZER)\n".utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(reason(path, access) == .notACatalog)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
    #expect(reason(folder.path, access) == .notACatalog)
  }

  @Test(arguments: [PhotoCatalog.Access.reading, .writing])
  func anotherProgramsDatabaseIsLeftAlone(access: PhotoCatalog.Access) throws {
    let path = try foreign("photos.db", "PRAGMA application_id = 42")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(reason(path, access) == .notACatalog)
    let unmarked = try foreign("other.db", "PRAGMA application_id = 0", "PRAGMA user_version = 0")
    #expect(reason(unmarked, access) == .notACatalog)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(arguments: [PhotoCatalog.Access.reading, .writing])
  func aNewerCatalogIsRefusedWithItsNumber(access: PhotoCatalog.Access) throws {
    let path = try foreign("new.db", "PRAGMA user_version = 7")
    let error = #expect(throws: CatalogError.self) { try PhotoCatalog(at: path, access: access) }
    #expect(error?.reason == .newerVersion)
    #expect(error?.detail == "the catalog has schema 7, this program knows schemas up to \(Schema.version)")
  }

  @Test func aBrokenCatalogIsCalledDamaged() throws {
    let path = folder("catalog.db")
    do {
      let catalog = try PhotoCatalog(at: path, access: .writing)
      _ = try catalog.add((0..<50).map { item(photo("/p/\($0).jpg", creator: "MURAD SEZER")) })
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for i in 4096..<bytes.count { bytes[i] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: CatalogError.self) {
      try PhotoCatalog(at: path, access: .reading).assets()
    }
    #expect(error?.reason == .damaged)
  }

  @Test func aFolderThatCannotBeMade() throws {
    try Data().write(to: URL(fileURLWithPath: folder("file")))
    #expect(reason(folder("file/catalog.db"), .writing) == .unreadable)
    #expect(reason("/proc/nowhere/catalog.db", .writing) == .unreadable)
  }

  @Test func aReaderCannotWrite() throws {
    let path = folder("catalog.db")
    _ = try PhotoCatalog(at: path, access: .writing)
    let reader = try PhotoCatalog(at: path, access: .reading)
    let error = #expect(throws: CatalogError.self) { try reader.add([]) }
    #expect(error?.reason == .noRights)
  }

  @Test func theHeaderSaysWhatTheFileIs() throws {
    let path = folder("catalog.db")
    _ = try PhotoCatalog(at: path, access: .writing)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes[68..<72].elementsEqual("CUTL".utf8))
    #expect(bytes[60..<64].elementsEqual([0, 0, 0, UInt8(Schema.version)]))
  }

  @Test func manyProgramsMayMakeItAtOnce() async throws {
    let path = folder("catalog.db")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask {
          let catalog = try PhotoCatalog(at: path, access: .writing)
          _ = try catalog.add([item(photo("/p/\(number).jpg"))])
        }
      }
      try await group.waitForAll()
    }
    #expect(try PhotoCatalog(at: path, access: .reading).summary().photos == 6)
  }

  @Test(.enabled(if: geteuid() != 0, "rights do not bind root"))
  func aCatalogInAFolderWithoutRights() throws {
    let path = folder("50%?/catalog.db")
    do { _ = try PhotoCatalog(at: path, access: .writing).add([item(photo("/p/a.jpg"))]) }
    chmod(folder("50%?"), 0o500)
    chmod(path, 0o400)
    defer { chmod(folder("50%?"), 0o700) }
    #expect(try PhotoCatalog(at: path, access: .reading).assets().count == 1)
    #expect(reason(path, .writing) == .noRights)
    #expect(reason(folder("50%?/other.db"), .writing) == .noRights)
    chmod(path, 0)
    #expect(reason(path, .reading) == .noRights)
  }
}
