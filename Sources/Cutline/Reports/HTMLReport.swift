extension Report {
  /// For people who would rather look than read: one file that needs nothing else, with filters where scripts run.
  public static let html = Report(
    name: "html", summary: "one self-contained page with thumbnails, filters and the evidence",
    render: { HTMLReport(result: $0).text })
}

/// Writes the `html` report: a card a photo, its findings with their values side by side.
private struct HTMLReport {
  let result: AuditResult

  var text: String {
    let cards = HTMLCard.all(in: result)
    let day = result.day.map { " of \($0.dayDescription)" } ?? ""
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>Photo credits: audit\(day)</title>
      <style>
      \(HTMLPage.style)</style>
      </head>
      <body>
      <header>
      <p class="kicker">Cutline audit\(day)</p>
      <h1>\(headline)</h1>
      \(counters)</header>
      <div class="page">
      <aside aria-label="Filters and rules">
      \(filters(cards))\(rules)</aside>
      <main id="findings">
      \(cards.map { $0.text(in: result) }.joined())<p id="none" hidden>Nothing matches these filters.</p>
      </main>
      </div>
      <footer>cutline \(Markup.escaped(result.version)) · profile \(Markup.escaped(result.profile))\(remarks)</footer>
      <script>
      \(HTMLPage.script)</script>
      </body>
      </html>

      """
  }

  private var headline: String {
    let photos = AuditSummary.counted(result.photoCount, "photo")
    let articles = AuditSummary.counted(result.articleCount, "article")
    let scope =
      result.photoCount == 0 ? articles : result.articleCount == 0 ? photos : "\(photos), \(articles)"
    return result.tally.total == 0
      ? "All is well in \(scope)"
      : "\(AuditSummary.counted(result.tally.total, "finding")) in \(scope)"
  }

  private var counters: String {
    let items = [Severity.error, .warning, .info].filter { result.tally[$0] > 0 }.map { severity in
      let count = result.tally[severity]
      let noun = severity == .info || count == 1 ? severity.rawValue : severity.rawValue + "s"
      return
        "<li class=\"\(severity)\"><b>\(AuditSummary.grouped(count))</b> \(HTMLPage.sign(severity)) \(noun)</li>"
    }
    return items.isEmpty ? "" : "<ul class=\"counters\">\(items.joined())</ul>\n"
  }

  private var remarks: String {
    var words: [String] = []
    if result.hiddenCount > 0 {
      words.append("\(AuditSummary.grouped(result.hiddenCount)) below the severity asked for")
    }
    if result.baselineCount > 0 {
      words.append("\(AuditSummary.grouped(result.baselineCount)) in the baseline")
    }
    if result.acceptedCount > 0 { words.append("\(AuditSummary.grouped(result.acceptedCount)) accepted") }
    return words.map { " · " + $0 }.joined()
  }

  /// Shown where scripts run.
  private func filters(_ cards: [HTMLCard]) -> String {
    if cards.isEmpty { return "" }
    let codes = result.tally.lines.values.sorted { $0.code < $1.code }.map {
      (value: $0.code, label: "\($0.code) \($0.name)")
    }
    let people = Set(cards.flatMap(\.photographers)).sorted().map { (value: $0, label: $0) }
    let agencies = Set(cards.flatMap(\.agencies)).sorted().map { (value: $0, label: $0) }
    let boxes = [Severity.error, .warning, .info].filter { result.tally[$0] > 0 }.map { severity in
      "<label><input type=\"checkbox\" name=\"severity\" value=\"\(severity)\" checked> \(severity)</label>"
    }.joined()
    return """
      <form id="filters" hidden role="search">
      <label>Search<input type="search" name="words" placeholder="name, file, caption …" autocomplete="off"></label>
      <fieldset><legend>Severity</legend>\(boxes)</fieldset>
      \(choice("rule", "Rule", codes))\(choice("by", "Photographer", people))\
      \(choice("agency", "Agency", agencies))<p><output id="shown"></output> <button type="reset">Show all</button></p>
      </form>

      """
  }

  private func choice(_ name: String, _ label: String, _ options: [(value: String, label: String)]) -> String
  {
    if options.count < 2 { return "" }
    let items = options.map { option in
      "<option value=\"\(Markup.escaped(option.value))\">\(Markup.escaped(option.label))</option>"
    }.joined()
    return
      "<label>\(label)<select name=\"\(name)\"><option value=\"\">all</option>\(items)</select></label>\n"
  }

  private var rules: String {
    let lines = result.tally.byFrequency
    guard let most = lines.first?.count else { return "" }
    let rows = lines.map { line in
      "<tr><th scope=\"row\"><span class=\"code\">\(line.code)</span> \(Markup.escaped(line.name))</th>"
        + "<td>\(AuditSummary.grouped(line.count))"
        + "<span class=\"bar\" style=\"width:\(max(4, line.count * 100 / most))%\"></span></td></tr>\n"
    }.joined()
    return "<table class=\"rules\"><caption>By rule</caption><tbody>\n\(rows)</tbody></table>\n"
  }
}
