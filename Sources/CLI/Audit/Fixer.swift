import Catalog
import Cutline

/// Gathers the fixes of findings, tells them, and makes those that the catalog can make.
struct Fixer {
  let catalog: CatalogOptions
  let options: FixOptions

  /// Each edit once, in the order of the findings.
  private var edits: [Fix.CatalogEdit] = []
  private var fixed: [Finding] = []
  private var lines: [String] = []
  private var told: Set<String> = []
  private(set) var worstLeft: Severity?
  private var unsafeCount = 0
  private var otherCount = 0

  init(catalog: CatalogOptions, options: FixOptions) {
    self.catalog = catalog
    self.options = options
  }

  static let noCatalog = Failure(
    .usage, "there is no catalog to mend in: these files were read for the audit alone",
    help: "cutline audit --diff PATH shows what would be mended; cutline import PATH makes a catalog of them")

  mutating func take(_ finding: Finding) {
    let reach = finding.fix?.reach
    let isChosen = reach == .safe || (reach == .unsafe && options.unsafeFixes)
    if isChosen, let fix = finding.fix {
      fixed.append(finding)
      for edit in fix.catalogEdits where edit.isDone && !edits.contains(edit) { edits.append(edit) }
    } else {
      worstLeft = max(worstLeft ?? .info, finding.severity)
      if reach == .unsafe { unsafeCount += 1 } else { otherCount += 1 }
    }
    if options.diff, let fix = finding.fix, fix.applicability == .safe || options.unsafeFixes || reach == .plan {
      lines += FixPlan.lines(of: fix, for: finding).filter { told.insert($0.key).inserted }.map(\.text)
    }
  }

  /// What would be done, for `--diff`.
  var plan: String {
    let end =
      edits.isEmpty
      ? "Nothing was written." : "\(edits.count.counted("change")) in the catalog with --fix. Nothing was written."
    return lines.map { $0 + "\n" }.joined() + (lines.isEmpty ? "" : "\n") + end + "\n"
  }

  /// Makes the edits, each an operation of its own that can be undone.
  func apply() throws {
    try FixWriter(catalog: catalog).apply(edits)
    if options.showFixes {
      for line in FindingCounts(fixed).byFrequency { Terminal.say("  \(line.count) \(line.code) \(line.name)") }
      for finding in fixed { Terminal.say("    \(finding.fix?.summary.oneLine ?? "")") }
    }
    var parts = ["Fixed \(fixed.count.counted("finding")) with \(edits.count.counted("change")) of the catalog"]
    if unsafeCount > 0 { parts.append("\(unsafeCount.grouped) left for --unsafe-fixes") }
    if otherCount > 0 { parts.append("\(otherCount.grouped) not fixable here") }
    let next = edits.isEmpty ? "" : "\nnext: cutline undo takes the last one back   ·   cutline log"
    Terminal.say(parts.joined(separator: ", ") + "." + next)
  }
}
