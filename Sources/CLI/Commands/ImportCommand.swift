import ArgumentParser
import Catalog

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add photos and articles to the catalog and link them.",
    discussion: """
      Takes folders and files, mixed: photos (JPEG, TIFF, RAW, PNG, WebP, HEIC,
      AVIF, PSD and more, with the .xmp sidecars beside them), articles and
      archives of web pages:
      \(ArticleEndings.list)
      Unchanged files are skipped. Originals are never touched.

      Examples:
        cutline import ~/archive/2024-08
        cutline import photos articles/kalin.txt --catalog desk.db
      """)

  @Argument(help: "Folders and files.", completion: .file())
  var paths: [String]

  @OptionGroup var catalog: CatalogOptions

  @Option(help: "How to tell progress on stderr.")
  var progress: ProgressStyle = .auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many files are read at once. Default: one per core.", valueName: "count"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  func run() async throws {
    Signals.catchInterrupts()
    let store = try catalog.write()
    let importer = Importer(
      catalog: store, jobs: jobs, progress: Progress(quiet ? .none : progress),
      command: "import " + paths.joined(separator: " "))
    let summary = try await importer.run(paths)
    for problem in summary.problems { Terminal.say(problem) }
    if !quiet { Terminal.say(summary.sentence) }
    if summary.isInterrupted { throw ExitCode(Signals.exit.rawValue) }
    if !summary.problems.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
  }
}
