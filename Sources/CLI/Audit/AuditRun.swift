import Cutline

/// One audit: entries go in, findings come out as they are found.
struct AuditRun {
  let audit: Audit
  let report: Report
  let options: ReportOptions
  /// The least severity that is shown.
  let severity: Severity
  let pathIgnores: [PathIgnore]
  var baseline: BaselineFile?
  let ignores: IgnoreFiles?
  let sink: ReportSink
  /// What the report knows; the counts grow.
  var result: AuditResult
  /// Takes every finding that counts, for fixes.
  var onFinding: ((Finding) -> Void)?

  /// True if nothing is reported, but for what ``onFinding`` does.
  var isQuiet = false

  /// What is to be written into the baseline.
  private(set) var known: [Baseline.Known] = []
  /// The worst finding that counts.
  private(set) var worst: Severity?
  private var batch: [Finding] = []
  private var entryCount = 0
  private var shownCount = 0
  private var keepsKnown = false

  init(
    _ audit: Audit, as report: Report, _ options: ReportOptions, severity: Severity,
    pathIgnores: [PathIgnore],
    baseline: BaselineFile?, keepsKnown: Bool, ignores: IgnoreFiles?, sink: ReportSink, result: AuditResult
  ) {
    self.audit = audit
    self.report = report
    self.options = options
    self.severity = severity
    self.pathIgnores = pathIgnores
    self.baseline = baseline
    self.keepsKnown = keepsKnown
    self.ignores = ignores
    self.sink = sink
    self.result = result
  }

  /// How many entries are audited before what was found is written: a thousandth of a large catalog.
  private static let batchSize = 1000

  mutating func begin() throws {
    if !options.statistics, !isQuiet { try sink.write(report.head(result)) }
  }

  mutating func take(_ entry: Entry) throws {
    let found = audit.findings(in: entry)
    if let ignores, !found.isEmpty || ignores.remembers {
      let remarks = ignores.ignores(for: entry)
      for finding in found { take(finding, remarks) }
    } else {
      for finding in found { take(finding, []) }
    }
    entryCount += 1
    if entryCount % AuditRun.batchSize == 0 { try flush() }
  }

  private mutating func take(_ finding: Finding, _ remarks: [Ignore]) {
    if isIgnored(finding) {
      result.acceptedCount += 1
      return
    }
    let accepting = remarks.isEmpty ? [] : Ignore.accepting(finding, among: remarks)
    if !accepting.isEmpty {
      ignores?.use(accepting)
      result.acceptedCount += 1
      return
    }
    let isKnown = baseline?.takes(finding) ?? false
    if keepsKnown, isKnown || baseline?.isThere == false {
      let subject = finding.asset?.path ?? finding.articles.first?.path ?? ""
      known.append(
        Baseline.Known(
          fingerprint: finding.fingerprint, code: finding.code, subject: Paths.display(subject)))
      result.baselineCount += 1
      return
    }
    if isKnown {
      result.baselineCount += 1
      return
    }
    worst = max(worst ?? .info, finding.severity)
    onFinding?(finding)
    if finding.severity < severity {
      result.hiddenCount += 1
      return
    }
    result.tally.count(finding)
    if shownCount < options.limit ?? .max { batch.append(finding) }
    shownCount += 1
  }

  /// A rule says nothing about the photo, or about every article that it would speak of.
  private func isIgnored(_ finding: Finding) -> Bool {
    if pathIgnores.isEmpty { return false }
    return pathIgnores.contains { ignore in
      guard ignore.covers(finding) else { return false }
      if let asset = finding.asset, ignore.covers(asset.path) { return true }
      return !finding.articles.isEmpty && finding.articles.allSatisfy { ignore.covers($0.path) }
    }
  }

  private mutating func flush() throws {
    if batch.isEmpty || options.statistics || isQuiet {
      batch = []
    } else if report.isStreamed {
      try sink.write(report.body(batch, isFirst: !hasWritten, result))
      hasWritten = true
      batch = []
    }
  }
  private var hasWritten = false

  /// Ends the report.
  mutating func end(photoCount: Int, articleCount: Int) throws {
    try flush()
    defer { sink.close() }
    if isQuiet { return }
    (result.photoCount, result.articleCount) = (photoCount, articleCount)
    result.findings = report.isStreamed ? [] : batch
    if options.statistics {
      try sink.write(
        report.name == Report.json.name
          ? result.tally.document.text(indent: true) + "\n" : result.tally.statistics(photoCount: photoCount))
    } else {
      try sink.write(report.tail(result))
    }
  }
}

extension AuditRun {
  /// Reports remarks that were of no use, where every file was looked at.
  mutating func takeUnusedIgnores() throws {
    guard let ignores, ignores.remembers else { return }
    for ignore in ignores.unused(by: audit.rules) {
      var entry = Entry(photo: nil, uses: [])
      entry.unusedIgnores = [ignore]
      for var finding in audit.findings(in: entry) {
        if ignore.scope == .photo {
          finding.asset = Finding.Asset(id: nil, path: ignore.path)
        } else {
          finding.articles = [Finding.Place(path: ignore.path, location: ignore.location, imageIndex: 0)]
        }
        take(finding, [])
      }
    }
  }
}
