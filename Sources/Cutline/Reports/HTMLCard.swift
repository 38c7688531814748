/// One photo, or one image without a photo, on the `html` page, with everything found about it.
struct HTMLCard {
  var subject: String
  var asset: Finding.Asset?
  var findings: [Finding]

  var photographers: [String] { findings.flatMap(\.photographers).unique() }
  var agencies: [String] { findings.flatMap(\.agencies).unique() }
  private var worst: Severity { findings.map(\.severity).max() ?? .info }

  /// The worst first, then by path.
  static func all(in result: AuditResult) -> [HTMLCard] {
    var cards: [HTMLCard] = []
    var places: [String: Int] = [:]
    for finding in result.findings {
      let subject = result.subject(of: finding)
      if let index = places[subject] {
        cards[index].findings.append(finding)
      } else {
        places[subject] = cards.count
        cards.append(HTMLCard(subject: subject, asset: finding.asset, findings: [finding]))
      }
    }
    for index in cards.indices {
      cards[index].findings.sort { ($1.severity, $0.code) < ($0.severity, $1.code) }
    }
    return cards.sorted { a, b in a.worst == b.worst ? a.subject < b.subject : a.worst > b.worst }
  }

  func text(in result: AuditResult) -> String {
    let name = subject.split(separator: "/").last.map(String.init) ?? subject
    let folder = subject.dropLast(name.count)
    let picture =
      asset.flatMap { result.thumbnail?($0.path) }.map { uri in
        "<img src=\"\(uri)\" alt=\"Thumbnail of \(Markup.escaped(name))\">"
      } ?? "<div class=\"blank\" aria-hidden=\"true\">\(asset == nil ? "no file" : "no preview")</div>"
    let credit = [photographers.joined(separator: ", "), agencies.joined(separator: ", ")]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let id = asset?.id.map { " <span class=\"id\">\(Markup.escaped($0))</span>" } ?? ""
    return """
      <article class="card" data-by="\(list(photographers))" data-agency="\(list(agencies))">
      <div class="picture">\(picture)</div>
      <div class="body">
      <h2><span class="folder">\(Markup.escaped(String(folder)))</span>\(Markup.escaped(name))\(id)</h2>
      <p class="credit">\(credit.isEmpty ? "credited to nobody" : Markup.escaped(credit))</p>
      \(findings.map { section($0, in: result) }.joined())</div>
      </article>

      """
  }

  /// Names between bars, so that one is found whole.
  private func list(_ names: [String]) -> String { Markup.escaped("|" + names.joined(separator: "|") + "|") }

  private func section(_ finding: Finding, in result: AuditResult) -> String {
    let rule = result.rules.first { $0.code == finding.code }
    var out =
      "<section class=\"finding \(finding.severity)\" data-severity=\"\(finding.severity)\" data-rule=\"\(finding.code)\">\n"
    out += "<h3><span class=\"badge\">\(HTMLPage.sign(finding.severity)) \(finding.severity)</span> "
    out += "<span class=\"code\">\(finding.code)</span> \(Markup.escaped(finding.name))</h3>\n"
    out += "<p class=\"message\">\(Markup.escaped(finding.message))</p>\n"
    if !finding.evidence.isEmpty { out += table(finding.evidence, in: result) }
    if !finding.articles.isEmpty {
      let places = finding.articles.map { "\(result.relative($0.path)):\($0.location.line)" }.unique()
      out += "<p class=\"places\">in \(Markup.escaped(places.joined(separator: ", ")))</p>\n"
    }
    if let fix = finding.fix {
      let word = fix.reach == .plan ? "suggested" : fix.applicability.rawValue
      out += "<p class=\"fix\"><b>Fix (\(word))</b> \(Markup.escaped(fix.summary))</p>\n"
    }
    if let rule {
      out +=
        "<details><summary>What is this?</summary><p>\(Markup.escaped(rule.summary)) "
        + "\(Markup.escaped(rule.why))</p><p>Silent when: \(Markup.escaped(rule.falsePositives))</p></details>\n"
    }
    return out + "</section>\n"
  }

  private func table(_ evidence: [Exhibit], in result: AuditResult) -> String {
    let rows = evidence.map { exhibit -> String in
      let raw = exhibit.raw.isEmpty ? "<span class=\"nothing\">nothing</span>" : Markup.escaped(exhibit.raw)
      let place = exhibit.location.map { Markup.escaped(result.relative($0)) } ?? ""
      return "<tr class=\"\(exhibit.verdict)\"><td>\(HTMLPage.sign(exhibit.verdict))</td>"
        + "<th scope=\"row\">\(Markup.escaped(exhibit.source))</th><td class=\"raw\" dir=\"auto\">\(raw)</td>"
        + "<td dir=\"auto\">\(Markup.escaped(exhibit.parsed ?? ""))</td><td class=\"place\">\(place)</td></tr>\n"
    }.joined()
    return """
      <div class="scroll"><table class="evidence"><thead><tr><th scope="col"><span class="unseen">Verdict</span></th>\
      <th scope="col">where</th><th scope="col">value</th><th scope="col">read as</th><th scope="col">place</th></tr>\
      </thead><tbody>
      \(rows)</tbody></table></div>

      """
  }
}
