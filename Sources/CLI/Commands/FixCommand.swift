import ArgumentParser
import Catalog
import Cutline

struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mend in the catalog what the audit found.",
    discussion: """
      Makes the fixes of findings that lose nothing; each change is an operation that
      cutline undo takes back. What would be written into photo files and articles is
      told by --diff and written by nobody.

      Examples:
        cutline fix --diff
        cutline fix --select CRD113
        cutline fix agency:reuters --unsafe-fixes
        cutline fix --diff photos articles
      """)

  @Argument(
    help: "A query for the catalog (agency:reuters); with --diff, folders and files too.",
    completion: .file())
  var paths: [String] = []

  @OptionGroup(title: "Rules") var select: SelectOptions

  @Flag(help: "Mend what is plausible too.")
  var unsafeFixes = false

  @Flag(help: "Print what would be mended, and write nothing.")
  var diff = false

  @Flag(help: "Tell each fix that was made.")
  var showFixes = false

  @OptionGroup(title: "Catalog") var catalog: CatalogOptions

  func run() async throws {
    let target = try AuditTarget(paths, in: catalog)
    let settings = try catalog.settings.settings()
    let choice = try RuleChoice(select, settings.audit)
    var options = FixOptions()
    (options.fix, options.unsafeFixes, options.diff, options.showFixes) = (true, unsafeFixes, diff, showFixes)
    let source = try await target.source()
    if source.isTransient, !diff { throw Fixer.noCatalog }
    var fixer = Fixer(catalog: catalog, options: options)
    try settings.style.checkSuppliers()
    let style = settings.style.style(today: Clock.today, profile: choice.profile)
    let audit = Audit(rules: choice.rules, style: style, severities: choice.severities)
    let ignores = IgnoreFiles(remembers: false)
    try source.eachEntry { entry in
      let found = audit.findings(in: entry).filter { $0.fix != nil }
      let remarks = found.isEmpty ? [] : ignores.ignores(for: entry)
      for finding in found where Ignore.accepting(finding, among: remarks).isEmpty { fixer.take(finding) }
    }
    if diff { return Terminal.print(fixer.plan, terminator: "") }
    try fixer.apply()
  }
}
