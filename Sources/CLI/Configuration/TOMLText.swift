import Cutline

/// How values are written in TOML.
extension TOMLItem {
  var text: String {
    switch value {
    case .string(let text): JSON.string(text).text()
    case .integer(let number): String(number)
    case .float(let number): String(number)
    case .boolean(let flag): String(flag)
    case .date(let date): date
    case .array(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .table(let table):
      "{ " + table.entries.map { "\(TOMLItem.keyText($0.key)) = \($0.item.text)" }.joined(separator: ", ") + " }"
    }
  }

  /// A key, in quotes where it needs them.
  static func keyText(_ key: String) -> String {
    let isBare =
      !key.isEmpty
      && key.utf8.allSatisfy {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x5F
      }
    return isBare ? key : JSON.string(key).text()
  }
}
