import Cutline
import Foundation
import GRDB
import Testing

@testable import Catalog

/// A catalog of the first schema becomes one of this one, and loses nothing.
@Suite struct MigrationTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder("catalog.db")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db throws in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: FirstSchema.dump)
    }
    try queue.close()
  }

  @Test func everythingThatWasReadIsThere() throws {
    let old = try DatabaseQueue(path: path)
    let (readings, links) = try old.read { (db: Database) throws -> ([Row], [Row]) in
      (
        try Row.fetchAll(
          db,
          sql: """
            SELECT p.path, r.position, r.standard || '.' || r.name, r.value, r.encoding, r.byte_count, r.place
            FROM reading r JOIN photo p ON p.id = r.photo ORDER BY 1, 2
            """), try Row.fetchAll(db, sql: "SELECT * FROM v_links WHERE state = 'confirmed'")
      )
    }
    try old.close()
    #expect(readings.count > 20 && links.count == 1)

    let catalog = try PhotoCatalog(at: path, access: .writing)
    let entries = try catalog.entries()
    let now = entries.compactMap(\.photo).sorted { $0.path < $1.path }.flatMap { photo in
      photo.readings.enumerated().map { index, reading in
        [
          photo.path, "\(index)", "\(reading.address)", reading.value, reading.encoding.rawValue,
          "\(reading.byteCount)", reading.place,
        ]
      }
    }
    #expect(now == readings.map { $0.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" } })
    #expect(
      try catalog.rows(of: "SELECT * FROM v_links WHERE state = 'confirmed'").values.map { $0.prefix(3) }
        == links.map { row in [row[0] as String, "\(row[1] as Int)", row[2] as String].map { $0 }[...] })
    #expect(try catalog.failures().map(\.path) == ["/desk/photos/scan.jpg"])
    #expect(try catalog.operations().map(\.command) == ["import /desk"])
    #expect(try catalog.rows(of: "PRAGMA integrity_check").values == [["ok"]])
    #expect(try catalog.rows(of: "PRAGMA foreign_key_check").values.isEmpty)
  }

  @Test func whatIsDerivedIsThereAtOnce() throws {
    let catalog = try PhotoCatalog(at: path, access: .writing)
    #expect(try catalog.assets(matching: AssetQuery(by: ["markos"])).count == 2)
    #expect(try catalog.assets(matching: Query(parsing: "piraeus")).count == 3)
    #expect(try catalog.photographers().map(\.name).contains("Elena Markos"))
    #expect(try catalog.summary().links.linked == 3)
  }

  @Test func itIsTheSameAsACatalogMadeAnew() throws {
    let migrated = try PhotoCatalog(at: path, access: .writing)
    let fresh = try PhotoCatalog(at: folder("fresh.db"), access: .writing)
    let schema = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
    #expect(try migrated.rows(of: schema).values == fresh.rows(of: schema).values)
  }

  @Test func aCopyOfTheOldOneStaysBesideIt() throws {
    let before = try DatabaseQueue(path: path).read { db throws in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
    _ = try PhotoCatalog(at: path, access: .writing)
    let copy = try DatabaseQueue(path: path + ".schema-1")
    #expect(
      try copy.read { db throws in
        try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
      }
        == before)
    #expect(!FileManager.default.fileExists(atPath: path + ".schema-1.unfinished"))
  }

  /// The facts that schema 3 keeps are read by the next import, for no file has the time that it finds.
  @Test func aCatalogOfTheSecondSchemaIsReadAnew() throws {
    let path = folder("second.db")
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: "2")
    try queue.write { db throws in
      try db.execute(
        sql: """
          INSERT INTO photo (path, size, modified, fingerprint, format, iim_digest)
          VALUES ('/p/a.jpg', 8, 1, '\(fingerprint("/p/a.jpg"))', 'JPEG', 'absent')
          """)
    }
    try queue.close()
    let catalog = try PhotoCatalog(at: path, access: .writing)
    #expect(FileManager.default.fileExists(atPath: path + ".schema-2"))
    #expect(try catalog.files()["/p/a.jpg"]?.stamp.modified == -1)
    var seen = Photo(path: "/p/a.jpg", format: "JPEG")
    seen.picture.orientation = 8
    let tally = try catalog.add([
      .photo(seen, FileStamp(size: 8, modified: 1, fingerprint: fingerprint("/p/a.jpg")))
    ])
    #expect(tally.photos == .init(same: 1))
    #expect(try catalog.entry(for: "/p/a.jpg").photo == seen)
    #expect(try catalog.files()["/p/a.jpg"]?.stamp.modified == 1)
    #expect(try catalog.rows(of: "PRAGMA integrity_check").values == [["ok"]])
  }

  /// Schema 4 packs readings anew; what they say, and what numbers were given, stays.
  @Test func aCatalogOfTheThirdSchemaSaysTheSame() throws {
    let path = folder("third.db")
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: "3")
    try queue.write { db throws in
      try db.execute(
        sql: """
          INSERT INTO source VALUES (1, 'iim.2:80', 'creator'), (2, 'xmp.dc:creator', 'creator');
          INSERT INTO block VALUES (1, 'APP13 at byte 4120', 'ascii'), (2, 'sidecar a.xmp', 'utf-8');
          DELETE FROM sqlite_sequence WHERE name = 'photo';
          INSERT INTO sqlite_sequence VALUES ('photo', 40);
          """)
      for name in ["a", "b", "c"] {
        try db.execute(
          sql: """
            INSERT INTO photo (path, size, modified, fingerprint, format, iim_digest) VALUES (?, 8, 1, ?, 'JPEG', 'absent')
            """, arguments: ["/p/\(name).jpg", fingerprint(name)])
        let id = db.lastInsertedRowID
        var pack = FormerPack()
        pack.add(.init(source: 1, block: 1, text: "Elena Markos", byteCount: 32))
        pack.add(.init(source: 2, block: 2, text: "Elena Markos", byteCount: 12))
        pack.add(.init(source: 2, block: 2, text: "nul\0 \(name)", byteCount: 6))
        try db.execute(
          sql: "INSERT INTO content VALUES (?, 1537, ?)", arguments: [id, Data(pack.bytes)])
      }
    }
    try queue.close()
    let catalog = try PhotoCatalog(at: path, access: .writing)
    #expect(FileManager.default.fileExists(atPath: path + ".schema-3"))
    let photo = try catalog.entry(for: "/p/b.jpg").photo
    #expect(
      photo?.readings == [
        Reading(
          Address(.iim, "2:80"), "Elena Markos", encoding: .ascii, byteCount: 32, place: "APP13 at byte 4120"),
        Reading(Address(.xmp, "dc:creator"), "Elena Markos", place: "sidecar a.xmp"),
        Reading(Address(.xmp, "dc:creator"), "nul\0 b", place: "sidecar a.xmp"),
      ])
    #expect(try catalog.assets(matching: AssetQuery(by: ["elena markos"])).count == 3)
    #expect(try catalog.entry(for: String(fingerprint("c").prefix(9))).photo?.path == "/p/c.jpg")
    #expect(try catalog.files()["/p/c.jpg"]?.stamp.fingerprint == fingerprint("c"))
    #expect(try catalog.rows(of: "SELECT min(id) FROM photo").values == [["41"]])
    _ = try catalog.add([item(Photo(path: "/p/d.jpg", format: "JPEG"))])
    #expect(try catalog.rows(of: "SELECT max(id) FROM photo").values == [["44"]])
    #expect(try catalog.rows(of: "PRAGMA integrity_check").values == [["ok"]])
    #expect(try catalog.rows(of: "PRAGMA foreign_key_check").values.isEmpty)
  }

  @Test func aReaderSaysWhatToDo() throws {
    let error = #expect(throws: CatalogError.self) { try PhotoCatalog(at: path, access: .reading) }
    #expect(error?.reason == .olderVersion)
  }

  @Test func manyProgramsMayBringItUpToDateAtOnce() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let photos = try PhotoCatalog(at: path, access: .writing).summary().photos
          #expect(photos == 3)
        }
      }
      try await group.waitForAll()
    }
  }

  /// A program that was killed between the tables and what is derived from them.
  @Test func whatWasLeftIsDerivedByTheNext() throws {
    do {
      try PhotoCatalog(at: path, access: .writing).execute(
        "UPDATE catalog SET is_derived = 0; DELETE FROM lone")
    }
    let catalog = try PhotoCatalog(at: path, access: .writing)
    #expect(try catalog.rows(of: "SELECT is_derived FROM catalog").values == [["1"]])
  }
}
