internal import Catalog
internal import CatalogFloor
internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Benchmark {
  /// What people wait for, on a generated catalog: look-ups inside one process beside SQLite's C API running the same
  /// statements (limit 3.0, groups 1.3), whole commands beside the `sqlite3` shell (limit 2.0), and the memory of each
  /// (limit 100 MiB).
  static let catalog = Benchmark(name: "catalog", usage: "CATALOG [CUTLINE]") { arguments in
    guard let path = arguments.first else { return print("CATALOG") }
    do {
      try CatalogBenchmark(path: path, program: arguments.dropFirst().first).run()
    } catch {
      print(error)
    }
  }
}

struct CatalogBenchmark {
  let path: String
  let catalog: PhotoCatalog
  let floor: OpaquePointer
  let program: String?
  /// A photographer with some thousand photos, and one asset.
  let name: String
  let asset: String
  let rounds = 15

  init(path: String, program: String?) throws {
    self.path = path
    self.program = program
    catalog = try PhotoCatalog(at: path, access: .reading)
    guard let floor = catalog_floor_open(path, nil) else { fatalError("\(path) cannot be opened") }
    self.floor = floor
    name = try catalog.photographers(limit: 5).last?.name ?? ""
    asset = try catalog.assets(matching: AssetQuery(by: [name]), limit: 40).last?.id ?? ""
  }

  /// One thing that people ask, as the catalog answers it, and as statements in C.
  struct Question {
    var title: String
    var limit: Double
    var command: [String]
    var ask: () throws -> Int
    /// Run one by one; `?` in the later ones is the first column of the first.
    var statements: [String]
    /// The same for the shell, in one statement.
    var shell: String
    var runs = 20
  }

  func run() throws {
    for question in questions {
      var ours: [Double] = []
      var theirs: [Double] = []
      var count = 0
      for _ in 0..<(question.runs < 5 ? 5 : rounds) {
        var start = threadMicroseconds()
        for _ in 0..<question.runs { count = try question.ask() }
        ours.append((threadMicroseconds() - start) / Double(question.runs))
        start = threadMicroseconds()
        for _ in 0..<question.runs {
          var rows = 0
          let texts = question.statements.map { strdup($0) }
          var list = texts.map { UnsafePointer($0) }
          catalog_floor_walk(floor, &list, Int32(list.count), &rows)
          for text in texts { free(text) }
        }
        theirs.append((threadMicroseconds() - start) / Double(question.runs))
      }
      let ratio = ours.median / theirs.median
      print(
        "\(question.title): \(decimal(ours.median)) µs, C \(decimal(theirs.median)) µs, ratio \(decimal(ratio, 2)) (limit \(question.limit)), \(count) rows"
      )
      if let program, !question.command.isEmpty {
        let runs = question.runs < 5 ? 3 : rounds
        let whole = Command.median([program] + question.command + ["--catalog", path], runs: runs)
        let shell = Command.median(["sqlite3", "-readonly", path, question.shell], runs: runs)
        print(
          "  whole command \(decimal(whole.cpu / 1e3)) ms, sqlite3 \(decimal(shell.cpu / 1e3)) ms, ratio \(decimal(whole.cpu / shell.cpu, 2)) (limit 2.0), \(whole.memory >> 20) MiB, exit \(whole.status >> 8)"
        )
      }
    }
  }
}
