import Catalog
import Foundation
import Testing

/// An import that is killed at any moment and run again ends in the catalog that one clean run makes.
///
/// Six moments by default; `CUTLINE_KILLS=200` tries so many.
@Suite(.serialized) struct `An import that is killed` {
  private static let kills =
    ProcessInfo.processInfo.environment["CUTLINE_KILLS"].flatMap { Int($0) } ?? 6

  @Test(arguments: [false, true])
  func `is finished by the next one`(hasCatalog: Bool) throws {
    let folder = try Folder()
    let archive = try Archive(in: folder)
    if hasCatalog {
      try Session.cutline("import", "photos", "articles", "--catalog", "base.db", in: folder)
      try archive.change()
    }
    func start(_ name: String) throws {
      guard hasCatalog else { return }
      try FileManager.default.copyItem(atPath: folder.path + "/base.db", toPath: folder.path + "/" + name)
    }
    try start("clean.db")
    let clock = ContinuousClock()
    let begin = clock.now
    let clean = try Session.cutline("import", "photos", "articles", "--catalog", "clean.db", in: folder)
    let duration = clock.now - begin
    #expect(clean.code == 0, "\(clean.err)")
    let wanted = try Dump(of: folder.path + "/clean.db")
    #expect(wanted.tables["v_links"]?.isEmpty == false)
    #expect(wanted.isSound)

    let count = max(1, Self.kills / 2)
    var length = duration
    var hits = 0
    for round in 0..<count {
      let name = "killed-\(round).db"
      let path = folder.path + "/" + name
      var moment = Duration.zero
      // The machine is now slower and now faster: an import that had come to its end was not killed, and is tried again.
      for _ in 0..<6 {
        try start(name)
        moment = length * (Double(round) + .random(in: 0..<1)) / Double(count)
        if try kill(importInto: path, in: folder, after: moment) {
          hits += 1
          break
        }
        length = min(length, moment)
        try remove(path)
      }
      if !FileManager.default.fileExists(atPath: path) { try start(name) }
      // What was saved is whole. Before the first batch there may be no catalog yet.
      if let left = try? Dump(of: path) { #expect(left.isSound, "killed after \(moment)") }
      let resumed = try Session.cutline("import", "photos", "articles", "--catalog", name, in: folder)
      #expect(resumed.code == 0, "killed after \(moment): \(resumed.err)")
      let found = try Dump(of: path)
      #expect(found.isSound)
      for (view, rows) in wanted.tables {
        #expect(found.tables[view] == rows, "\(view), killed after \(moment)")
      }
      try remove(path)
    }
    #expect(hits * 10 >= count * 9, "only \(hits) of \(count) imports were running when they were killed")
  }

  private func remove(_ catalog: String) throws {
    for ending in ["", "-wal", "-shm", "-writer"] {
      try? FileManager.default.removeItem(atPath: catalog + ending)
    }
  }

  /// - Returns: False if it had ended by itself.
  private func kill(importInto catalog: String, in folder: Folder, after moment: Duration) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Session.binary)
    process.arguments = ["import", "photos", "articles", "--catalog", catalog, "--quiet"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["HOME": folder.path, "LANG": "C.UTF-8"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(moment / .microseconds(1)))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}

/// An archive of two windows of photos and the pages that ran them.
private struct Archive {
  let folder: Folder

  init(in folder: Folder) throws {
    self.folder = folder
    for number in 0..<540 { try write(number) }
    for page in 0..<40 { try write(page: page, photos: [page * 13, page * 13 + 6, 10_000 + page]) }
  }

  private func write(_ number: Int, version: String = "") throws {
    try folder.write(jpeg(ending: "\(version)\(number)"), to: "photos/quay-\(number).jpg")
  }

  /// A picture of one pixel with an IIM by-line and credit, as small as it can be: imports of hundreds are quick.
  private func jpeg(ending: String) -> [UInt8] {
    func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
      [0xFF, marker, UInt8((bytes.count + 2) >> 8), UInt8((bytes.count + 2) & 0xFF)] + bytes
    }
    func dataset(_ number: UInt8, _ text: String) -> [UInt8] {
      [0x1C, 2, number, 0, UInt8(text.utf8.count)] + text.utf8
    }
    let iim = dataset(80, "Elena Markos") + dataset(110, "Reuters") + dataset(55, "20240603")
    let resource: [UInt8] = Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, UInt8(iim.count)] + iim + [0]
    return [0xFF, 0xD8]
      + segment(0xED, Array("Photoshop 3.0\0".utf8) + resource.prefix(12 + iim.count + iim.count % 2))
      + segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0, 0xFF, 0xD9]
      + Array(ending.utf8)
  }

  private func write(page: Int, photos: [Int], credit: String = "REUTERS/ELENA MARKOS") throws {
    let figures = photos.map {
      "<figure><img src=\"../photos/quay-\($0).jpg\"><figcaption>The quay of Piraeus on day \($0). (\(credit))"
        + "</figcaption></figure>"
    }
    try folder.write(
      "<html><body><h1>Page \(page)</h1>\(figures.joined(separator: "\n"))</body></html>",
      to: "articles/page-\(page).html")
  }

  /// Some files are renamed, changed, copied, gone and new.
  func change() throws {
    let files = FileManager.default
    func path(_ name: String) -> String { folder.path + "/photos/" + name }
    for number in stride(from: 0, to: 540, by: 10) {
      try files.moveItem(atPath: path("quay-\(number).jpg"), toPath: path("renamed-\(number).jpg"))
      try write(number + 1, version: "again")
      try files.removeItem(atPath: path("quay-\(number + 2).jpg"))
      try files.copyItem(atPath: path("quay-\(number + 3).jpg"), toPath: path("copy-\(number).jpg"))
    }
    for number in 540..<600 { try write(number) }
    for page in 30..<50 { try write(page: page, photos: [page * 9, 541 + page], credit: "AFP/OZAN KOSE") }
  }
}

/// Everything that a catalog says about its assets, without inner numbers and times of the clock.
private struct Dump {
  var tables: [String: [[String?]]] = [:]
  /// True if SQLite finds nothing wrong inside.
  var isSound: Bool

  init(of path: String) throws {
    let catalog = try PhotoCatalog(at: path, access: .reading)
    for view in ["v_assets", "v_credits", "v_evidence", "v_people", "v_parties", "v_articles", "v_links"] {
      tables[view] = try catalog.rows(of: "SELECT * FROM \(view)").values
    }
    for (name, query) in [
      ("v_files", "SELECT path, kind, photo, bytes, fingerprint, missing IS NULL FROM v_files ORDER BY path"),
      ("words", "SELECT count(*) FROM search WHERE search MATCH 'piraeus OR markos OR kose'"),
      ("lone", "SELECT path, position, taken FROM lone"), ("unlinked", "SELECT * FROM unlinked"),
      ("stale", "SELECT name FROM person WHERE is_stale UNION ALL SELECT name FROM party WHERE is_stale"),
      (
        "listed",
        "SELECT p.key, n.path FROM asset_person a JOIN person p ON p.id = a.person JOIN asset n ON n.id = a.asset ORDER BY 1, 2"
      ),
      (
        "picture",
        "SELECT p.path, f.orientation, f.bit_depth FROM picture f JOIN photo p ON p.id = f.photo ORDER BY 1"
      ),
    ] {
      tables[name] = try catalog.rows(of: query).values
    }
    isSound =
      try catalog.rows(of: "PRAGMA integrity_check").values == [["ok"]]
      && catalog.rows(of: "PRAGMA foreign_key_check").values.isEmpty
  }
}
