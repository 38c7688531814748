internal import Cutline

/// Reads TOML (1.0) as it stands at the head of a text into a ``DataTree``: tables, lists of tables, dotted keys,
/// quoted values, lists and tables in brackets. What is no entry is passed over.
struct TOMLTree {
  private let source: SourceText
  private var tree = DataTree()
  private let top: Int

  static func tree(of source: SourceText, lines: Range<Int>) -> DataTree {
    var reader = TOMLTree(source, lines)
    reader.run(lines)
    return reader.tree
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    top = tree.append(.map, at: 0, to: DataTree.root)
  }

  private mutating func run(_ range: Range<Int>) {
    let lines = source.lines
    let bytes = source.utf8
    let last = min(range.upperBound, lines.count)
    var table = top
    var i = range.lowerBound
    // Brackets and quotes that never end are tried only so often.
    var tries = 50
    while i < last {
      let line = lines[i]
      i += 1
      guard let start = bytes[line].firstIndex(where: { $0 > 0x20 }), bytes[start] != UInt8(ascii: "#") else {
        continue
      }
      if tree.isFull { return tree.note("the front matter is too large, the rest is not read") }
      if bytes[start] == UInt8(ascii: "[") {
        let isItem = start + 1 < line.upperBound && bytes[start + 1] == UInt8(ascii: "[")
        let name = bytes[start..<line.upperBound].prefix { $0 != UInt8(ascii: "]") }.drop {
          $0 == UInt8(ascii: "[")
        }
        table = holder(keys(String(decoding: name, as: UTF8.self)), isItem: isItem, from: top, at: start)
        continue
      }
      guard let mark = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "=")), mark - start <= 120
      else {
        continue
      }
      var way = keys(source.string(start..<mark))
      guard let key = way.popLast() else { continue }
      let map = holder(way, isItem: false, from: table, at: start)
      guard let value = bytes[(mark + 1)..<line.upperBound].firstIndex(where: { $0 > 0x20 }) else { continue }
      let isPlain = tries == 0 || !"\"'[{".utf8.contains(bytes[value])
      if isPlain {
        let text = CaptionText.squeezed(
          String(decoding: bytes[value..<line.upperBound].prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self))
        tree.append(FlowReader.kind(of: text), key: key, text: text, at: value, to: map)
        continue
      }
      var flow = FlowReader(bytes, at: value, end: lines[last - 1].upperBound, separator: UInt8(ascii: "="))
      if flow.read(into: &tree, key: key, parent: map) {
        while i < last, lines[i].lowerBound < flow.at { i += 1 }
      } else {
        tries -= 1
      }
    }
  }

  /// `a."b c".d` → three keys.
  private func keys(_ text: String) -> [String] {
    text.split(separator: ".").prefix(16).map { part in
      CaptionText.squeezed(String(part)).filter { $0 != "\"" && $0 != "'" }
    }.filter { !$0.isEmpty }
  }

  /// The table at the end of a way of keys, made where it is not there; a new one at the end of a list for `[[a]]`.
  private mutating func holder(_ way: [String], isItem: Bool, from start: Int, at offset: Int) -> Int {
    var node = start
    for (index, key) in way.enumerated() {
      let found = tree.child(DataTree.folded(key), of: node)
      if isItem, index == way.count - 1 {
        let list = found ?? tree.append(.list, key: key, at: offset, to: node)
        return tree.append(.map, at: offset, to: list)
      }
      node = found ?? tree.append(.map, key: key, at: offset, to: node)
      if tree.nodes[node].kind == .list, tree.nodes[node].lastChild >= 0 { node = tree.nodes[node].lastChild }
    }
    return node
  }
}
