/// Tables in string literals: a row a line, its columns parted by tabs, all cut by bytes.
enum Rows {
  /// The lines that hold something and do not begin with `#`.
  static func lines(of table: String) -> [Substring.UTF8View] {
    table.utf8.split { $0 == 0x0A || $0 == 0x0D }.filter { $0.first != 0x23 }
  }

  static func parts(of row: Substring.UTF8View, at separator: UInt8) -> [String] {
    row.split(separator: separator, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
