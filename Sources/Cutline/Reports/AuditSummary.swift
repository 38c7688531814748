/// The last line of an audit: `1 error, 1 warning, 1 info in 2 photos.`
struct AuditSummary {
  let result: AuditResult

  init(_ result: AuditResult) { self.result = result }

  var line: String {
    let ink = Ink(isColoured: result.isColoured, isASCII: result.isASCII)
    var text: String
    if result.tally.total == 0 {
      text = ink.paint(
        result.hiddenCount == 0
          ? "All is well: nothing to report in \(scope)." : "Nothing serious in \(scope).", .green)
    } else {
      let counts = [Severity.error, .warning, .info].compactMap { severity -> String? in
        let count = result.tally[severity]
        if count == 0 { return nil }
        let word = severity == .info || count == 1 ? severity.rawValue : severity.rawValue + "s"
        return ink.paint("\(AuditSummary.grouped(count)) \(word)", ink.color(of: severity))
      }
      text = counts.joined(separator: ", ") + " in \(scope)."
    }
    if result.hiddenCount > 0 {
      text += "   \(AuditSummary.grouped(result.hiddenCount)) more with --severity info"
    }
    let tally = result.tally
    if tally.safe > 0 { text += "   [*] \(AuditSummary.grouped(tally.safe)) fixable with --fix" }
    if tally.unsafe > 0 { text += "   [-] \(AuditSummary.grouped(tally.unsafe)) with --unsafe-fixes" }
    if tally.planned > 0 {
      text += "   [~] \(AuditSummary.grouped(tally.planned)) with a plan: cutline fix --diff"
    }
    if result.baselineCount > 0 { text += "   \(AuditSummary.grouped(result.baselineCount)) in the baseline" }
    if result.acceptedCount > 0 { text += "   \(AuditSummary.grouped(result.acceptedCount)) accepted" }
    return text
  }

  /// `2 photos`; the articles where there are no photos.
  private var scope: String {
    let photos = AuditSummary.counted(result.photoCount, "photo")
    let articles = AuditSummary.counted(result.articleCount, "article")
    if result.photoCount == 0 { return articles }
    return result.tally.total == 0 && result.articleCount > 0 ? "\(photos) and \(articles)" : photos
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `1,282`
  static func grouped(_ count: Int) -> String {
    var out = ""
    let digits = String(count)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }
}
