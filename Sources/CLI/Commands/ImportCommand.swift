import ArgumentParser
import Catalog
import Intake

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add photos and articles to the catalog and link them.",
    discussion: """
      Takes folders and files, mixed: photos (JPEG, TIFF, RAW, PNG, WebP, HEIC,
      AVIF, PSD and more, with the .xmp sidecars beside them), articles and
      archives of web pages:
      \(ArticleEndings.list)
      Unchanged files are skipped. Originals are never touched. What a folder's
      .cutlineignore names, in the syntax of .gitignore, is left out.
      Stopped or killed, the same command goes on where it was.

      Examples:
        cutline import ~/archive/2024-08
        cutline import photos articles/kalin.txt --catalog desk.db
        cutline import ~/archive --dry-run            what it would do
        cutline import --update                       look again at what is there
        find . -name '*.jpg' -print0 | cutline import --files-from - -0
      """)

  @Argument(help: "Folders and files.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Also the paths in this file, one a line; - for stdin.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "The paths of --files-from are ended by NUL.")
  var nul = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Leave out what fits, as a line of .cutlineignore does; may repeat.", valueName: "pattern"))
  var exclude: [String] = []

  @Flag(
    help:
      "Look only at what is in the catalog: changed, moved, missing. Without paths at everything.")
  var update = false

  @Flag(
    help: "Only say what would be done: + new, ~ changed, = same, - missing, ! skipped. Nothing is written.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Write a row a file (path, kind, state, message) to a .csv or .json file.", valueName: "file"))
  var report: String?

  @Option(help: "How to tell progress on stderr.")
  var progress: ProgressStyle = .auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many files are read at once. Default: one per core.", valueName: "count"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if paths.isEmpty, filesFrom == nil, !update {
      throw ValidationError("Missing expected argument '<paths> ...'")
    }
    if nul, filesFrom == nil { throw ValidationError("-0 goes with --files-from") }
    if let report, !ImportReport.isKnown(report) {
      throw ValidationError("--report takes a file that ends in .csv or .json")
    }
  }

  func run() async throws {
    Signals.catchInterrupts()
    let listed = try listedPaths()
    var scope = ImportScope(paths: paths + listed, isUpdate: update)
    scope.finder = FileFinder(excluded: try catalog.settings.settings().excluded + exclude)
    if dryRun { return try plan(scope) }
    let store = try catalog.write()
    let importer = Importer(
      catalog: store, jobs: jobs, progress: Progress(quiet ? .none : progress), command: words(listed.count),
      report: try report.map { try ImportReport(path: $0) })
    let summary = try await importer.run(scope)
    for problem in summary.problems { Terminal.say(problem) }
    if !quiet { Terminal.say(summary.sentence) }
    if summary.isInterrupted { throw ExitCode(Signals.exit.rawValue) }
    if !summary.problems.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
  }

  /// As the log keeps it: `import --update photos`, `import 1,204 listed paths`.
  private func words(_ listed: Int) -> String {
    (["import"] + (update ? ["--update"] : []) + paths
      + (listed > 0 ? ["\(listed.counted("listed path"))"] : [])).joined(separator: " ")
  }

  private func listedPaths() throws -> [String] {
    guard let filesFrom else { return [] }
    if filesFrom == "-" { return Paths.list(readStandardInput(), endedByNUL: nul) }
    do throws(IntakeError) {
      let source = try ByteSource(path: Paths.absolute(filesFrom))
      return Paths.list(source.bytes(in: 0..<source.size), endedByNUL: nul)
    } catch {
      if error.reason == .isEmpty { return [] }
      throw Failure(
        .usage, "cannot read the list \(filesFrom.escaped)", detail: error.detail, help: error.help)
    }
  }

  /// Tells what an import would do; a catalog that is not there yet holds nothing.
  private func plan(_ scope: ImportScope) throws {
    var known: [String: KnownFile] = [:]
    var failed: Set<String> = []
    let path = try catalog.location
    do throws(CatalogError) {
      let store = try PhotoCatalog(at: path, access: .reading)
      known = try store.files(under: scope.places)
      failed = Set(try store.failures().map(\.path))
    } catch {
      if error.reason != .missing { throw Failure(error) }
    }
    let plan = ImportPlan(scope, known: known, failed: failed)
    if let report {
      let file = try ImportReport(path: report)
      for line in plan.lines { file.add(line.path, line.kind, line.state, line.message) }
      try file.finish()
    }
    Terminal.print(plan.text(), terminator: "")
    if !quiet { Terminal.say(plan.sentence) }
    if plan.hasFailures { throw ExitCode(Exit.someUnread.rawValue) }
  }
}
