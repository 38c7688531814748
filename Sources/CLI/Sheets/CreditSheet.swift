import Cutline

/// A parsed credit as people read it.
enum CreditSheet {
  static func text(of credit: Credit) -> String {
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
    if !credit.unknownParties.isEmpty {
      lines.append(("unknown", credit.unknownParties.joined(separator: ", ")))
    }
    lines.append(("confidence", JSON.decimal(credit.confidence, digits: 2).text()))
    return aligned(lines)
  }
}

/// Names and values in two columns.
func aligned(_ lines: [(String, String)], indent: Int = 0) -> String {
  let width = (lines.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2
  return lines.map { name, value in
    String(repeating: " ", count: indent) + name
      + String(repeating: " ", count: width - DisplayWidth.of(name)) + value.oneLine + "\n"
  }.joined()
}

extension String {
  /// A dash for nothing.
  var orDash: String { isEmpty ? "—" : self }
}
