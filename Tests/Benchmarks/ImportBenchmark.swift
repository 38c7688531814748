internal import Catalog
internal import CatalogFloor
internal import Cutline
internal import Intake
internal import PhotoFloor

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Benchmark {
  /// An import of a folder of JPEGs as a whole command, beside a C program that reads the same blocks and inserts the
  /// same rows (limit 2.0); the same import again, beside `find` (limit 2.0); the memory of both (limit 100 MiB).
  static let imports = Benchmark(name: "import", usage: "FOLDER CUTLINE NEW-CATALOG") { arguments in
    guard arguments.count >= 3 else { return print("FOLDER CUTLINE NEW-CATALOG") }
    do {
      try measureImport(of: arguments[0], program: arguments[1], into: arguments[2])
    } catch {
      print(error)
    }
  }

  private static func measureImport(of folder: String, program: String, into path: String) throws {
    let command = [program, "import", folder, "--catalog", path, "--quiet"]
    let ours = Command.run(command)
    let files = FileFinder().files(at: [folder]).files
    var start = threadMicroseconds()
    var found = 0
    for file in files { found += Int(photo_floor(file.path)) }
    let reading = threadMicroseconds() - start
    let inserting = try insertAgain(rowsOf: path, files: files.map(\.path), into: path + ".floor")
    let floor = reading + inserting
    let count = Double(max(1, files.count))
    print(
      "import of \(files.count) files (exit \(ours.status >> 8)): \(decimal(ours.cpu / count)) µs CPU each, C \(decimal(reading / count)) reading (\(found) blocks) + \(decimal(inserting / count)) inserting, ratio \(decimal(ours.cpu / floor, 2)) (limit 2.0), \(ours.memory >> 20) MiB (limit 100)"
    )
    let again = Command.median(command, runs: 5)
    let find = Command.median(["find", folder, "-type", "f", "-printf", "%s %T@\n"], runs: 5)
    print(
      "again: \(decimal(again.cpu / 1e3)) ms CPU, find \(decimal(find.cpu / 1e3)) ms, ratio \(decimal(again.cpu / find.cpu, 2)) (limit 2.0), \(again.memory >> 20) MiB (limit 100)"
    )
  }

  /// Writes what is in a catalog into a new file with the same tables, and its words into the same index.
  private static func insertAgain(rowsOf path: String, files: [String], into copy: String) throws -> Double {
    guard let floor = catalog_floor_open(copy, path) else { return .nan }
    defer { catalog_floor_close(floor) }
    let tables = try PhotoCatalog(at: path, access: .reading).rows(
      of: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'
          AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY rowid
        """
    ).values.compactMap { $0[0] }
    var time = 0.0
    for table in tables {
      var rows = 0
      time += catalog_floor_copy(floor, path, table, &rows)
    }
    time += catalog_floor_execute(floor, "BEGIN")
    for (index, file) in files.enumerated() {
      let photo = try? PhotoReader().photo(at: file)
      let words = Set(photo?.readings.filter { $0.field != nil }.map(\.value) ?? []).sorted().joined(
        separator: "\n")
      let texts = [strdup(words), strdup(String(file.split(separator: "/").last ?? ""))]
      var list = texts.map { UnsafePointer($0) }
      time += catalog_floor_insert(
        floor, "INSERT INTO search (rowid, caption, name) VALUES (?, ?, ?)", index + 1, &list, 2)
      for text in texts { free(text) }
      if index % 10_000 == 9_999 { time += catalog_floor_execute(floor, "COMMIT; BEGIN") }
    }
    return time + catalog_floor_execute(floor, "COMMIT")
  }
}
