import ArgumentParser
import Catalog
import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Find missing or mismatched photo credits.",
    discussion: """
      Compares what articles print with what photo files carry. Without a path it
      audits the catalog; with paths it reads them into memory and leaves no trace,
      so that it can stand in a build: no uncredited image ships.

      Examples:
        cutline audit
        cutline audit site/content site/static
        cutline audit @last agency:reuters
        cutline audit --select CRD --fail-on warning
        cutline audit --output-format json -o findings.json
      """)

  enum Threshold: String, ExpressibleByArgument {
    case info, warning, error, never
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  @Argument(
    help: "A query for the catalog (agency:reuters), or folders and files to audit without one.",
    completion: .file())
  var paths: [String] = []

  @OptionGroup var catalog: CatalogOptions

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only these rules: codes, prefixes or names; may repeat.", valueName: "rule"))
  var select: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("All but these rules; may repeat.", valueName: "rule"))
  var ignore: [String] = []

  @Option(help: "The least severity to show: info, warning or error.")
  var severity: Threshold = .warning

  @Option(help: "Exit with 1 from this severity on: info, warning, error or never.")
  var failOn: Threshold = .error

  @Flag(help: "Exit with 0 whatever was found.")
  var exitZero = false

  @Option(help: "The form of the output: \(Report.all.map(\.name).joined(separator: ", ")).")
  var outputFormat: String = "full"

  @Flag(help: "The same as --output-format json.")
  var json = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of stdout.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  func validate() throws {
    guard Report(named: outputFormat) != nil else {
      throw ValidationError(
        "unknown output format \(outputFormat); there are \(Report.all.map(\.name).joined(separator: ", "))")
    }
    if severity == .never { throw ValidationError("--severity takes info, warning or error") }
  }

  func run() async throws {
    let rules = try RuleChoice(select: select, ignore: ignore).rules
    let report = json ? .json : Report(named: outputFormat) ?? .full
    Signals.catchInterrupts()
    var unread: [String] = []
    let store: PhotoCatalog
    var query = Query.everything
    if isQuery {
      query = try parsed(paths)
      store = try catalog.read()
    } else {
      try catalog.settings.load()
      store = try explaining { () throws(CatalogError) in try PhotoCatalog() }
      let importer = Importer(catalog: store, jobs: nil, progress: Progress(.none), command: "audit")
      let summary = try await importer.run(paths)
      unread = summary.problems
      if summary.isInterrupted { throw ExitCode(Exit.interrupted.rawValue) }
      if summary.isEmpty { Terminal.say(summary.sentence) }
    }
    let facts = try store.facts(for: query)
    let failures = try explaining { () throws(CatalogError) in try store.failures() }
    var entries = FilesOnDisk(failures).settled(
      try explaining { () throws(CatalogError) in
        try query.isEverything ? store.entries() : store.entries(matching: query, facts: facts)
      })
    if query.isEverything {
      var careers = CareerTally()
      for entry in entries { careers.add(entry) }
      let known = try explaining { () throws(CatalogError) in try store.facts() }
      entries += (known + careers.facts).map { Entry($0) }
    }
    let counts = try explaining { () throws(CatalogError) in try store.summary() }
    let style = Style(today: Clock.today)
    let all = Audit(rules: rules, style: style).findings(in: entries)
    let shown = all.filter { $0.severity >= severity.severity ?? .info }
    let text = report.render(
      AuditResult(
        findings: shown, photoCount: counts.photos, articleCount: counts.articles,
        hiddenCount: all.count - shown.count, base: Paths.current, day: style.today,
        version: CutlineCommand.version,
        isColoured: output == nil && color.isOn(for: 1), isASCII: needsASCII))
    try write(text)
    for problem in unread { Terminal.say(problem) }
    if !unread.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
    if !exitZero, let limit = failOn.severity, all.contains(where: { $0.severity >= limit }) {
      throw ExitCode(Exit.findings.rawValue)
    }
  }

  /// True if what was named is no file, and has the form of a query.
  private var isQuery: Bool {
    paths.allSatisfy { !$0.isEmpty && access(Paths.absolute($0), F_OK) != 0 }
      && (paths.isEmpty || paths.contains { $0.hasPrefix("@") || $0.contains(":") })
  }

  private func write(_ text: String) throws {
    guard let output else { return Terminal.print(text, terminator: "") }
    if let problem = writeFile(text, to: Paths.absolute(output)) {
      throw Failure(
        .someUnread, "cannot write \(output)", detail: problem,
        help: "name a file in a folder that you may write to")
    }
  }
}
