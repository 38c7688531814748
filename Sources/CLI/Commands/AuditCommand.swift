import ArgumentParser
import Catalog
import Cutline

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Find missing or mismatched photo credits.",
    discussion: """
      Compares what articles print with what photo files carry. Without a path it
      audits the catalog; with paths it reads them into memory and leaves no trace,
      so that it can stand in a build: no uncredited image ships. What was decided
      about names in a catalog that is there counts in both.

      Examples:
        cutline audit
        cutline audit site/content site/static
        cutline audit @last agency:reuters
        cutline audit --select CRD --fail-on warning
        cutline audit --group-by agency
        cutline audit -o report.html
        cutline audit --fix --diff

      cutline:ignore CRD110 REASON in a comment accepts a finding on the next image;
      the README tells more, and what the configuration holds.
      """)

  @Argument(
    help: "A query for the catalog (agency:reuters), or folders and files to audit without one.",
    completion: .file())
  var paths: [String] = []

  @OptionGroup(title: "Rules") var select: SelectOptions
  @OptionGroup(title: "Output") var output: ReportOptions
  @OptionGroup(title: "Baseline") var baseline: BaselineOptions
  @OptionGroup(title: "Fixing") var fixes: FixOptions

  @Option(help: "Exit with 1 from this severity on: info, warning, error or never. Default: error.")
  var failOn: Threshold?

  @Flag(help: "Exit with 0 whatever was found.")
  var exitZero = false

  @OptionGroup(title: "Catalog") var catalog: CatalogOptions

  func run() async throws {
    let target = try AuditTarget(paths, in: catalog)
    let settings = try catalog.settings.settings()
    let choice = try RuleChoice(select, settings.audit)
    Signals.catchInterrupts()
    var source = try await target.source()
    source.baseline = baseline.path(settings.audit)
    var fixer = Fixer(catalog: catalog, options: fixes)
    if fixes.isWriting, source.isTransient { throw Fixer.noCatalog }
    let wants = fixes.fix || fixes.unsafeFixes || fixes.diff

    var run = try AuditRun(choice, settings, source, output, baseline)
    if wants { run.onFinding = { fixer.take($0) } }
    run.isQuiet = fixes.diff
    try run.begin()
    try source.eachEntry { try run.take($0) }
    try run.takeUnusedIgnores()
    let counts = try explaining { () throws(CatalogError) in try source.store.summary() }
    try run.end(photoCount: counts.photos, articleCount: counts.articles)
    if fixes.diff { Terminal.print(fixer.plan, terminator: "") }
    if baseline.updateBaseline, let file = run.baseline {
      Terminal.say(try file.update(with: run.known, rules: choice.rules))
    } else if let mended = run.baseline?.baseline.unmetCount, mended > 0, paths.isEmpty || source.isTransient
    {
      Terminal.say(
        "\(mended.counted("known finding")) of the baseline did not turn up; --update-baseline takes what is mended out."
      )
    }
    if fixes.isWriting { try fixer.apply() }
    for problem in source.unread { Terminal.say(problem) }
    if !source.unread.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
    let limit = (failOn ?? settings.audit.failOn ?? .error).severity
    let worst = fixes.isWriting ? fixer.worstLeft : run.worst
    if !exitZero, let limit, let worst, worst >= limit { throw ExitCode(Exit.findings.rawValue) }
  }
}

extension AuditRun {
  /// An audit as the command line and the configuration want it.
  init(
    _ choice: RuleChoice, _ settings: Settings, _ source: AuditSource, _ output: ReportOptions,
    _ baseline: BaselineOptions
  ) throws {
    try settings.style.checkSuppliers()
    let style = settings.style.style(today: Clock.today, profile: choice.profile)
    let report = output.report(settings.audit)
    var result = AuditResult(
      findings: [], photoCount: 0, articleCount: 0, base: Paths.current, day: style.today,
      version: CutlineCommand.version, isColoured: output.output == nil && output.color.isOn(for: 1),
      isASCII: needsASCII)
    result.rules = choice.rules
    result.profile = choice.profile.name
    result.grouping = output.groupBy ?? .article
    if output.thumbnails == .small { result.thumbnail = { Thumbnails.uri(of: $0) } }
    let file = try baseline.path(settings.audit).map {
      try BaselineFile(path: $0, mayBeMissing: baseline.updateBaseline)
    }
    self.init(
      Audit(rules: choice.rules, style: style, severities: choice.severities), as: report, output,
      severity: output.severity?.severity ?? settings.audit.severity ?? .warning,
      pathIgnores: settings.audit.pathIgnores,
      baseline: file, keepsKnown: baseline.updateBaseline,
      ignores: baseline.ignoreSuppressions ? nil : IgnoreFiles(remembers: source.isTransient),
      sink: try ReportSink(output.output), result: result)
  }
}
