import Foundation
import Testing

/// The catalog is checked, and what is wrong is told with what to do about it.
@Suite struct `The doctor` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addSamples()
  }

  private struct Document: Decodable {
    struct Check: Decodable {
      var name, state, message: String
      var help: String?
    }
    var problems: Int
    var warnings: Int
    var checks: [Check]

    func check(_ name: String) -> Check? { checks.first { $0.name == name } }
  }

  private func document() throws -> Document {
    try JSONDecoder().decode(
      Document.self, from: Data(try Session.cutline("doctor", "--json", in: folder).out.utf8))
  }

  @Test func `finds a fresh catalog well`() throws {
    try Session.cutline("import", "photos", "articles", in: folder)
    let run = try Session.cutline("doctor", in: folder)
    #expect(run.code == 0, "\(run.out)")
    for line in [
      "✓ catalog        schema ", "✓ files          all 10 files are as they were",
      "✓ formats        photos .jpg",
    ] {
      #expect(run.out.contains(line), "\(run.out)")
    }
    #expect(run.err == "All is well.\n")
    let document = try document()
    #expect(document.problems == 0 && document.checks.count == 8)
  }

  @Test func `tells what has changed since the import`() throws {
    try Session.cutline("import", "photos", "articles", in: folder)
    try FileManager.default.removeItem(atPath: folder.path + "/photos/market-stall.jpg")
    try folder.write("Another text.\n", to: "articles/harbour.txt")
    let run = try Session.cutline("doctor", in: folder)
    #expect(run.code == 0)
    #expect(
      run.out.contains(
        "! files          of 10 files since they were imported: 1 gone, 1 changed   → cutline import --update\n"
      ),
      "\(run.out)")
    #expect(run.err == "0 problems, 1 warning\n")
    try Session.cutline("import", "--update", in: folder)
    #expect(try document().check("files")?.state == "ok")
  }

  @Test func `names a catalog that is not there, and one that is none`() throws {
    let none = try Session.cutline("doctor", in: folder)
    #expect(none.code == 1)
    #expect(
      none.out.contains(
        "✗ catalog        catalog.db: there is no catalog   → `cutline import PATH...` makes one"),
      "\(none.out)")
    try folder.write("no database at all", to: "catalog.db")
    #expect(
      try Session.cutline("doctor", in: folder).out.contains(
        "✗ catalog        catalog.db: the file is not an SQLite database"))
  }

  @Test func `finds damage inside`() throws {
    try Session.cutline("import", "photos", "articles", in: folder)
    let path = folder.path + "/catalog.db"
    let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    // A page in the middle is overwritten.
    try file.seek(toOffset: UInt64(size / 2 / 4096 * 4096))
    try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
    try file.close()
    let run = try Session.cutline("doctor", in: folder)
    #expect(run.code == 1, "\(run.out)")
    #expect(run.out.contains("✗ catalog") && run.out.contains("restore a copy"), "\(run.out)")
    #expect(!run.showsInternals)
  }

  @Test func `finds a mistake in the configuration`() throws {
    try Session.cutline("import", "photos", in: folder)
    try folder.write("[imports]\n", to: "cutline.toml")
    let run = try Session.cutline("doctor", in: folder)
    #expect(run.code == 1)
    #expect(run.out.contains("✗ configuration  cutline.toml:1: unknown section imports"), "\(run.out)")
  }
}
