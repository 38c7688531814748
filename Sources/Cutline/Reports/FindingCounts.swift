/// The counts of an audit, kept while findings go by.
public struct FindingCounts: Sendable, Hashable {
  /// What is said of one rule's findings.
  public struct Line: Sendable, Hashable {
    public var code: String
    public var name: String
    public var count = 0
    /// Those that `--fix` mends, that need `--unsafe-fixes`, and for which there is only a plan.
    public var safe = 0
    public var unsafe = 0
    public var planned = 0
  }

  public private(set) var lines: [String: Line] = [:]
  private var severities: [Severity: Int] = [:]

  public init(_ findings: [Finding] = []) { for finding in findings { count(finding) } }

  public mutating func count(_ finding: Finding) {
    severities[finding.severity, default: 0] += 1
    var line = lines[finding.code] ?? Line(code: finding.code, name: finding.name)
    line.count += 1
    switch finding.fix?.reach {
    case .safe: line.safe += 1
    case .unsafe: line.unsafe += 1
    case .plan: line.planned += 1
    case nil: break
    }
    lines[finding.code] = line
  }

  public subscript(severity: Severity) -> Int { severities[severity] ?? 0 }
  public var total: Int { severities.values.reduce(0, +) }
  public var safe: Int { lines.values.reduce(0) { $0 + $1.safe } }
  public var unsafe: Int { lines.values.reduce(0) { $0 + $1.unsafe } }
  public var planned: Int { lines.values.reduce(0) { $0 + $1.planned } }

  /// The most frequent first.
  public var byFrequency: [Line] { lines.values.sorted { ($1.count, $0.code) < ($0.count, $1.code) } }

  /// `41  CRD103  [*] credit-missing-in-file`, a line a rule, and a line for all.
  public func statistics(photoCount: Int) -> String {
    let width = max(4, AuditSummary.grouped(total).count)
    let row = { (count: Int, rest: String) in
      let number = AuditSummary.grouped(count)
      return String(repeating: " ", count: width - number.count) + number + "  " + rest + "\n"
    }
    let text = byFrequency.map { line in
      let mark = line.safe > 0 ? "[*]" : line.unsafe > 0 ? "[-]" : line.planned > 0 ? "[~]" : "[ ]"
      return row(line.count, "\(line.code)  \(mark) \(line.name)")
    }.joined()
    var last = "in \(AuditSummary.counted(photoCount, "photo"))"
    if safe > 0 { last += " · \(AuditSummary.grouped(safe)) fixable with --fix" }
    if unsafe > 0 { last += " · \(AuditSummary.grouped(unsafe)) more with --unsafe-fixes" }
    if planned > 0 { last += " · \(AuditSummary.grouped(planned)) with a plan (cutline fix --diff)" }
    return text + row(total, last)
  }

  /// `[{"code","name","count","safe","unsafe","planned"}]`
  public var document: JSON {
    .array(
      byFrequency.map { line in
        .object([
          ("code", .string(line.code)), ("name", .string(line.name)), ("count", .int(line.count)),
          ("safe", .int(line.safe)), ("unsafe", .int(line.unsafe)), ("planned", .int(line.planned)),
        ])
      })
  }
}

extension Fix {
  /// How far a fix can be applied.
  public enum Reach: Sendable, Hashable {
    /// `--fix` does it.
    case safe
    /// `--unsafe-fixes` does it.
    case unsafe
    /// It would be written into files or articles: there is a plan to read.
    case plan

    /// `[*]`, `[-]`, `[~]`
    public var mark: String {
      switch self {
      case .safe: "[*]"
      case .unsafe: "[-]"
      case .plan: "[~]"
      }
    }
  }

  /// What is done in the catalog.
  public var catalogEdits: [CatalogEdit] {
    edits.compactMap { if case .catalog(let edit) = $0 { edit } else { nil } }
  }

  public var reach: Reach {
    !catalogEdits.contains(where: \.isDone) ? .plan : applicability == .safe ? .safe : .unsafe
  }
}

extension Fix.CatalogEdit {
  /// True for what the catalog can be told; the others wait for a command that chooses among a photo's fields.
  public var isDone: Bool {
    switch self {
    case .alias, .mergePhotographers, .addAgency: true
    case .chooseCreator, .dropCreator, .moveToSupplier: false
    }
  }
}
