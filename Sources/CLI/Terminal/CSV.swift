/// Comma-separated values as RFC 4180 has them: a cell in quotes where it has to be, quotes doubled. Lines end in LF,
/// as every reader takes it and every Unix tool expects it.
enum CSV {
  static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\n" }

  private static func quoted(_ cell: String) -> String {
    let isPlain = !cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isPlain, cell.first != " ", cell.last != " " { return cell }
    return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
