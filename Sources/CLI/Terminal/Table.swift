import Cutline

/// Lines of a list: aligned under headers on a terminal, tab-separated without headers when piped. A cell
/// holds no tab and no line end.
struct Table {
  var headers: [String]
  var lines: [[String]] = []
  /// Indexes of columns that hold numbers, which are set flush right.
  var numbers: Set<Int> = []

  func text(plain: Bool) -> String {
    if plain {
      return lines.map { $0.map(\.oneLine).joined(separator: "\t") + "\n" }.joined()
    }
    let all = [headers] + lines.map { $0.map(\.oneLine) }
    let widths = headers.indices.map { index in all.map { DisplayWidth.of($0[index]) }.max() ?? 0 }
    return all.map { cells in
      var line = ""
      for (index, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[index] - DisplayWidth.of(cell))
        if numbers.contains(index) {
          line += padding + cell
        } else {
          line += index == cells.count - 1 ? cell : cell + padding
        }
        if index < cells.count - 1 { line += "  " }
      }
      return line + "\n"
    }.joined()
  }
}
