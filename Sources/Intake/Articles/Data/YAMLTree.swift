internal import Cutline

/// Reads the YAML that people write at the head of a text into a ``DataTree``: maps and lists by indentation or in
/// brackets, quoted, plain and block scalars over several lines, comments, anchors.
///
/// A reader of our own, since front matter is rarely strict YAML (a template's `{{ … }}`, a colon in a title), a
/// library refuses the whole block for it, and none tells where a value stands. Not read: tags, merge keys, keys that
/// are lists.
struct YAMLTree {
  private let source: SourceText
  private let lines: [Range<Int>]
  private let end: Int
  private var i: Int
  private var tree = DataTree()
  /// Open maps and lists, with the column of their entries.
  private var open: [(node: Int, indent: Int)] = []
  /// The entry whose value may follow on the next lines.
  private var pending: (node: Int, indent: Int)?
  private var anchors: [String: String] = [:]
  /// Brackets and quotes that never end are tried only so often: each is looked for to the end of the text.
  private var tries = 50

  static func tree(of source: SourceText, lines: Range<Int>) -> DataTree {
    var reader = YAMLTree(source, lines)
    reader.run()
    return reader.tree
  }

  private init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    lines = source.lines
    i = range.lowerBound
    end = min(range.upperBound, lines.count)
    open = [
      (tree.append(.map, at: range.isEmpty ? 0 : lines[range.lowerBound].lowerBound, to: DataTree.root), 0)
    ]
    if i < end, let first = (i..<end).first(where: { !isBlank(lines[$0]) }) {
      open[0].indent = indent(of: lines[first])
    }
  }

  private func indent(of line: Range<Int>) -> Int {
    source.utf8[line].prefix { $0 == 0x20 || $0 == 9 }.count
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    let rest = source.utf8[line].drop { $0 <= 0x20 }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  private mutating func run() {
    while i < end {
      let line = lines[i]
      guard !isBlank(line) else {
        i += 1
        continue
      }
      if tree.isFull || open.count > DataTree.depthLimit {
        tree.note("the front matter is too large or too deep, the rest is not read")
        return
      }
      let indent = indent(of: line)
      read((line.lowerBound + indent)..<line.upperBound, indent: indent)
    }
  }

  /// Reads one line's content: an item, an entry, or more of the scalar above.
  private mutating func read(_ content: Range<Int>, indent: Int) {
    let bytes = source.utf8
    let isItem =
      bytes[content.lowerBound] == UInt8(ascii: "-")
      && (content.count == 1 || bytes[content.lowerBound + 1] <= 0x20)
    let colon = isItem ? nil : self.colon(in: content)
    if !isItem, colon == nil {
      addToScalar(content, indent: indent)
      return
    }
    place(indent: indent, isItem: isItem)
    let holder = open[open.count - 1].node
    guard (tree.nodes[holder].kind == .list) == isItem else {
      i += 1  // an entry among items: neither
      return
    }
    if isItem {
      let start = source.utf8[content].dropFirst().firstIndex { $0 > 0x20 } ?? content.upperBound
      let inner = start..<content.upperBound
      let column = indent + (start - content.lowerBound)
      if !inner.isEmpty, bytes[start] != UInt8(ascii: "#"), self.colon(in: inner) != nil || isDash(inner) {
        let isList = isDash(inner)
        let item = tree.append(isList ? .list : .map, at: start, to: holder)
        open.append((item, column))
        read(inner, indent: column)
      } else {
        addValue(inner, key: "", to: holder, indent: indent)
      }
    } else if let colon {
      let key = plainKey(content.lowerBound..<colon)
      addValue((colon + 1)..<content.upperBound, key: key, to: holder, indent: indent)
    }
  }

  private func isDash(_ range: Range<Int>) -> Bool {
    source.utf8[range.lowerBound] == UInt8(ascii: "-") && range.count > 1
      && source.utf8[range.lowerBound + 1] == 0x20
  }

  /// Closes what ends before this column, and opens the map or list that the entry above was left without.
  private mutating func place(indent: Int, isItem: Bool) {
    if let pending, indent > pending.indent || (isItem && indent == pending.indent),
      tree.nodes[pending.node].kind == .null
    {
      tree.setKind(isItem ? .list : .map, of: pending.node)
      open.append((pending.node, indent))
      self.pending = nil
      return
    }
    pending = nil
    while open.count > 1, open[open.count - 1].indent > indent { open.removeLast() }
    // A list may stand in the same column as the key that it belongs to.
    if !isItem, open.count > 1, open[open.count - 1].indent == indent,
      tree.nodes[open[open.count - 1].node].kind == .list
    {
      open.removeLast()
    }
  }

  /// The colon behind a key: before a blank or the end, not in quotes.
  private func colon(in content: Range<Int>) -> Int? {
    let bytes = source.utf8
    var at = content.lowerBound
    if let quote = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == bytes[at] }) {
      guard let close = bytes[(at + 1)..<content.upperBound].firstIndex(of: quote) else { return nil }
      at = close + 1
    } else if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "[") {
      return nil
    }
    let limit = min(content.upperBound, content.lowerBound + 120)
    while at < limit {
      if bytes[at] == UInt8(ascii: ":"), at + 1 == content.upperBound || bytes[at + 1] <= 0x20 { return at }
      at += 1
    }
    return nil
  }

  private func plainKey(_ range: Range<Int>) -> String {
    CaptionText.squeezed(source.string(range)).filter { $0 != "\"" && $0 != "'" }
  }

  // MARK: - Values

  private mutating func addValue(_ range: Range<Int>, key: String, to holder: Int, indent: Int) {
    let bytes = source.utf8
    var start = bytes[range].firstIndex { $0 > 0x20 } ?? range.upperBound
    var anchor: String?
    while start < range.upperBound, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      let word = bytes[start..<range.upperBound].prefix { $0 > 0x20 }
      if bytes[start] == UInt8(ascii: "&") { anchor = String(decoding: word.dropFirst(), as: UTF8.self) }
      start = bytes[word.endIndex..<range.upperBound].firstIndex { $0 > 0x20 } ?? range.upperBound
    }
    guard start < range.upperBound, bytes[start] != UInt8(ascii: "#") else {
      pending = (tree.append(.null, key: key, at: start, to: holder), indent)
      i += 1
      return
    }
    let before = tree.nodes.count
    switch bytes[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): addBlock(start, key: key, to: holder, indent: indent)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard tries > 0 else {
        addPlain(start..<range.upperBound, key: key, to: holder, indent: indent)
        break
      }
      var flow = FlowReader(
        source.utf8, at: start, end: lines[end - 1].upperBound, separator: UInt8(ascii: ":"))
      if flow.read(into: &tree, key: key, parent: holder) {
        i = (lines[i...].firstIndex { $0.upperBound >= flow.at } ?? end) + 1
      } else {
        tries -= 1
        addPlain(start..<range.upperBound, key: key, to: holder, indent: indent)
      }
    case UInt8(ascii: "*"):
      let name = String(decoding: bytes[(start + 1)..<range.upperBound].prefix { $0 > 0x20 }, as: UTF8.self)
      if let text = anchors[name] {
        tree.append(.text, key: key, text: text, at: start, to: holder)
        i += 1
      } else {
        addPlain(start..<range.upperBound, key: key, to: holder, indent: indent)
      }
    default: addPlain(start..<range.upperBound, key: key, to: holder, indent: indent)
    }
    if let anchor, before < tree.nodes.count { anchors[anchor] = tree.nodes[before].text }
  }

  private mutating func addPlain(_ range: Range<Int>, key: String, to holder: Int, indent: Int) {
    let text = plain(range)
    pending = (
      tree.append(FlowReader.kind(of: text), key: key, text: text, at: range.lowerBound, to: holder), indent
    )
    i += 1
  }

  /// Without the comment behind it.
  private func plain(_ range: Range<Int>) -> String {
    let bytes = source.utf8
    let comment = range.dropFirst().first { bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] <= 0x20 }
    return CaptionText.squeezed(source.string(range.lowerBound..<(comment ?? range.upperBound)))
  }

  /// A line that is neither entry nor item goes on with the plain scalar above.
  private mutating func addToScalar(_ content: Range<Int>, indent: Int) {
    i += 1
    guard let pending, indent > pending.indent, tree.nodes[pending.node].kind != .map,
      tree.nodes[pending.node].kind != .list
    else { return }
    let old = tree.nodes[pending.node].text
    guard old.utf8.count < 20_000 else { return }
    tree.setText(old.isEmpty ? plain(content) : old + " " + plain(content), of: pending.node)
    tree.setKind(.text, of: pending.node)
  }

  /// `|` keeps the line breaks, `>` folds them.
  private mutating func addBlock(_ start: Int, key: String, to holder: Int, indent: Int) {
    let isFolded = source.utf8[start] == UInt8(ascii: ">")
    var text = ""
    var offset: Int?
    i += 1
    while i < end {
      let line = lines[i]
      let content = CaptionText.squeezed(source.string(line))
      if !content.isEmpty {
        guard self.indent(of: line) > indent else { break }
        offset = offset ?? line.lowerBound + self.indent(of: line)
        let gap =
          text.isEmpty ? "" : text.hasSuffix("\n") || !isFolded ? (text.hasSuffix("\n") ? "" : "\n") : " "
        text += gap + content
      } else if isFolded, !text.isEmpty {
        text += "\n"
      }
      i += 1
    }
    while text.hasSuffix("\n") { text.removeLast() }
    tree.append(.text, key: key, text: text, at: offset ?? start, to: holder)
  }
}
