import Cutline

/// A parsed credit as people read it.
enum CreditSheet {
  /// - Parameter explain: with the reasons for each piece and for the confidence.
  static func text(of credit: Credit, explain: Bool = false) -> String {
    var lines: [(String, String)] = [("credit", credit.raw)]
    lines.append(("photographer", credit.photographers.map(\.name).joined(separator: ", ").orDash))
    lines.append(("chain", credit.chain.map(\.name).joined(separator: " → ").orDash))
    if let via = credit.via { lines.append(("via", via.name)) }
    if let client = credit.client { lines.append(("for", client)) }
    lines.append(("role", credit.role.rawValue))
    if credit.isFile { lines.append(("file photo", "yes")) }
    if credit.isSymbolic { lines.append(("symbolic", "yes")) }
    if let date = credit.date { lines.append(("date", date.description)) }
    if let licence = credit.licence { lines.append(("licence", licence)) }
    for panel in credit.panels {
      let place = panel.position.map { "panel \($0.rawValue)" } ?? "panel"
      lines.append((place, "\(panel.credit.summary)   \(panel.credit.role.rawValue)"))
    }
    for other in credit.otherCredits { lines.append((other.task, other.names.joined(separator: ", "))) }
    if !credit.unknownParties.isEmpty {
      lines.append(("unknown", credit.unknownParties.joined(separator: ", ")))
    }
    lines.append(("confidence", JSON.decimal(credit.confidence, digits: 2).text()))
    let tokens = Credit.tokens(of: credit.raw)
    if !tokens.isEmpty { lines.append(("tokens", line(of: tokens))) }
    return aligned(lines) + (explain ? explanation(of: credit, tokens) : "")
  }

  /// The pieces with their kinds: `[Mikhail Klimentyev]person , [Sputnik]party via [AP]party`.
  private static func line(of tokens: [Credit.Token]) -> String {
    tokens.map { ($0.separator.isEmpty ? "" : $0.separator + " ") + "[\($0.text)]\($0.kind.rawValue)" }
      .joined(separator: " ")
  }

  private static func explanation(of credit: Credit, _ tokens: [Credit.Token]) -> String {
    var text = "\nwhy each piece was read so\n"
    text += aligned(
      tokens.map { token in
        let lost = token.lost.map { "; lost: \($0)" }.joined()
        let place = token.range.map { "; bytes \($0.lowerBound)–\($0.upperBound)" } ?? ""
        return (token.text, "\(token.kind.rawValue): \(token.reason)\(lost)\(place)")
      }, indent: 2)
    if !credit.reasons.isEmpty {
      text += "\nwhy so sure\n" + credit.reasons.map { "  \($0)\n" }.joined()
    }
    return text
  }
}

/// Names and values in two columns.
func aligned(_ lines: [(String, String)], indent: Int = 0) -> String {
  var out = ByteText()
  out.append(aligned: lines, indent: indent)
  return out.text
}

extension ByteText {
  mutating func append(aligned lines: [(String, String)], indent: Int) {
    let widths = lines.map { DisplayWidth.of($0.0) }
    let width = (widths.max() ?? 0) + 2
    for (index, (name, value)) in lines.enumerated() {
      append(blanks: indent)
      append(name)
      append(blanks: width - widths[index])
      append(value.oneLine)
      append("\n")
    }
  }
}

extension String {
  /// A dash for nothing.
  var orDash: String { isEmpty ? "—" : self }
}
