import Cutline

/// Comma-separated values as RFC 4180 has them: a cell in quotes where it has to be, quotes doubled. Lines end in LF,
/// as every reader takes it and every Unix tool expects it.
enum CSV {
  static func line(_ cells: [String]) -> String {
    var out = ByteText()
    for (index, cell) in cells.enumerated() { write(cell, isFirst: index == 0, to: &out) }
    out.append("\n")
    return out.text
  }

  /// A cell, and the comma before it.
  static func write(_ cell: String, isFirst: Bool = false, to out: inout ByteText) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    let isPlain = !cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isPlain, cell.utf8.first != 0x20, cell.utf8.last != 0x20 { return out.append(cell) }
    out.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}
