/// The tree construction of the HTML Living Standard (13.2.6), for a reader without scripts.
///
/// It differs from the standard where a reader of articles does not care: framesets are ignored, comments and blanks
/// between blocks leave no node. An element's depth, and how many there are, have limits, so that no page costs more
/// than its length: deeper elements become siblings.
///
/// The nodes are in document order as long as each is appended behind the last one. ``links`` is made when that ends.
struct HTMLTreeBuilder {
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead
    case inBody, inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell, inSelect, inSelectInTable
    case inTemplate, afterBody, afterAfterBody
  }

  /// An element on the stack of open ones, or in the list of active formatting elements.
  struct Open {
    var node: Int32
    var name: UInt16
    var tag: HTMLTag
    /// True inside `<math>`: the only thing that tells its elements from those of `<svg>`.
    var isMath = false

    /// Ends the part of the list of active formatting elements that a cell, an object or a template begins.
    static let marker = Open(node: -1, name: 0, tag: .text)
  }

  /// Elements nest so deep at most, as in browsers.
  static let depthLimit = 512
  /// The largest real pages have below 20,000.
  static let elementLimit = 60_000
  static let formattingLimit = 100

  var tokenizer: HTMLTokenizer
  var nodes: [HTMLNode] = []
  var links: HTMLTreeLinks?
  var mode = Mode.initial
  var open: [Open] = []
  /// How many `<p>` are open: nearly every block asks.
  var openParagraphs = 0
  var formatting: [Open] = []
  var templateModes: [Mode] = []
  var form: Int32 = -1
  var head: Int32 = -1
  /// Elements too deep for the stack that have not ended yet.
  var overflow = 0
  var isFostering = false
  var isQuirky = true
  var elements = 0
  private(set) var notes: [String] = []

  /// - Parameter limit: How many bytes of the source are read.
  init(_ source: UnsafeBufferPointer<UInt8>, limit: Int) {
    tokenizer = HTMLTokenizer(source, limit: limit)
    nodes.reserveCapacity(source.count / 64)
    open.reserveCapacity(64)
  }

  mutating func build() {
    loop: while true {
      if let top = open.last, top.tag.isForeign { tokenizer.allowsCDATA = true }
      let kind = tokenizer.next()
      tokenizer.allowsCDATA = false
      if elements >= HTMLTreeBuilder.elementLimit {
        notes.append(
          "the page was cut off after \(HTMLTreeBuilder.elementLimit) tags, at byte \(tokenizer.position)")
        break loop
      }
      switch kind {
      case .text: text()
      case .startTag: startTag(tokenizer.tag)
      case .endTag: endTag(tokenizer.tag)
      case .doctype:
        if mode == .initial {
          isQuirky = HTMLTreeBuilder.isQuirky(tokenizer.doctype)
          mode = .beforeHTML
        }
      case .end: break loop
      }
    }
    finish()
  }

  /// A page always has its three elements.
  private mutating func finish() {
    while mode == .inTemplate || open.contains(where: { $0.tag == .template }) {
      endInHead(HTMLTokenizer.Tag(.template))
    }
    if mode.rawValue < Mode.inBody.rawValue { prepareBody() }
    if overflowed {
      notes.append("elements more than \(HTMLTreeBuilder.depthLimit) deep were laid side by side")
    }
    if tokenizer.droppedAttributes {
      notes.append("of tags with more than \(HTMLTokenizer.attributeLimit) attributes the rest were left out")
    }
    if let links { nodes = links.ordered(nodes) }
    for i in nodes.indices { nodes[i].end = Int32(i + 1) }
    for i in nodes.indices.reversed() where nodes[i].parent >= 0 {
      let parent = Int(nodes[i].parent)
      if nodes[parent].end < nodes[i].end { nodes[parent].end = nodes[i].end }
    }
  }

  /// True for a DOCTYPE of the time before standards, where a table does not end a paragraph (13.2.6.4.1).
  private static func isQuirky(_ doctype: String) -> Bool {
    let words = doctype.split(whereSeparator: \.isWhitespace)
    guard words.first == "html" else { return true }
    let old = [
      "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html 4.0 frameset//",
      "-//ietf//",
      "-//netscape", "-//w3o//",
    ]
    let hasSystem = doctype.contains("http://") || doctype.contains("https://")
    let loose = ["-//w3c//dtd html 4.01 transitional//", "-//w3c//dtd html 4.01 frameset//"]
    return (old + (hasSystem ? [] : loose)).contains { doctype.contains($0) }
  }

  // MARK: Nodes

  var overflowed = false

  /// Makes an element where the standard's "appropriate place" is, and opens it.
  @discardableResult
  mutating func insert(_ tag: HTMLTokenizer.Tag, as kind: HTMLTag? = nil, isMath: Bool = false) -> Int32 {
    let node = append(element(tag, as: kind), to: open.last)
    push(Open(node: node, name: tag.name, tag: nodes[Int(node)].tag, isMath: isMath))
    return node
  }

  mutating func insert(_ tag: HTMLTag) { insert(HTMLTokenizer.Tag(tag, offset: tokenizer.tag.offset)) }

  /// Makes an element that holds nothing.
  mutating func insertVoid(_ tag: HTMLTokenizer.Tag, as kind: HTMLTag? = nil) {
    append(element(tag, as: kind), to: open.last)
  }

  private func element(_ tag: HTMLTokenizer.Tag, as kind: HTMLTag?) -> HTMLNode {
    let kind = kind ?? (tag.tag.isForeignName ? .other : tag.tag)
    return HTMLNode(
      tag: kind, isHidden: kind.isInvisible, name: tag.name, parent: -1, end: 0, offset: Int32(tag.offset),
      start: Int32(tag.firstAttribute), count: Int32(tag.attributeCount))
  }

  /// False if the stack is full: then the element's end tag is skipped.
  @discardableResult
  mutating func push(_ entry: Open) -> Bool {
    if open.count >= HTMLTreeBuilder.depthLimit {
      overflow += 1
      overflowed = true
      return false
    }
    open.append(entry)
    if entry.tag == .p { openParagraphs += 1 }
    return true
  }

  @discardableResult
  mutating func pop() -> Open? {
    guard let last = open.popLast() else { return nil }
    if last.tag == .p { openParagraphs -= 1 }
    return last
  }

  mutating func removeOpen(at i: Int) {
    if open[i].tag == .p { openParagraphs -= 1 }
    open.remove(at: i)
  }

  /// Pops up to and with the entry at this place.
  mutating func pop(to i: Int) { while open.count > i { pop() } }

  @discardableResult
  mutating func append(_ node: HTMLNode, to entry: Open?) -> Int32 {
    var node = node
    let index = Int32(nodes.count)
    if node.tag != .text { elements += 1 }
    if isFostering, let entry, entry.tag.isTablePart {
      let (parent, sibling) = fosterPlace()
      node.parent = parent
      if links == nil { links = HTMLTreeLinks(nodes) }
      nodes.append(node)
      links?.add()
      if let sibling {
        links?.insert(index, before: sibling, in: parent)
      } else {
        links?.append(index, to: parent)
      }
      return index
    }
    node.parent = entry?.node ?? -1
    nodes.append(node)
    if links != nil {
      links?.add()
      if let entry { links?.append(index, to: entry.node) }
    }
    return index
  }

  /// Before the last open table (13.2.6.1).
  func fosterPlace() -> (parent: Int32, before: Int32?) {
    let table = open.lastIndex { $0.tag == .table }
    if let template = open.lastIndex(where: { $0.tag == .template }), template > table ?? -1 {
      return (open[template].node, nil)
    }
    guard let table, table > 0 else { return (open[0].node, nil) }
    let parent = nodes[Int(open[table].node)].parent
    return parent >= 0 ? (parent, open[table].node) : (open[table - 1].node, nil)
  }

  /// The last text, at the current place.
  mutating func insertText(in context: HTMLReferences.Context = .text) {
    guard let top = open.last else { return }
    // Between inline elements a blank parts two words; elsewhere it only indents the source.
    if tokenizer.isBlank {
      guard let last = nodes.last, last.isText || last.tag.isInline else { return }
      if last.isText, last.count == 1, last.name == HTMLTreeBuilder.blank { return }
      let text = tokenizer.text
      append(
        HTMLNode(
          tag: .text, name: HTMLTreeBuilder.blank, parent: -1, end: 0, offset: Int32(text.lowerBound),
          start: Int32(text.lowerBound), count: 1), to: top)
      return
    }
    insertText(tokenizer.resolvedText(in: context), at: tokenizer.text.lowerBound, in: top)
  }

  /// Marks a text of blanks, in ``HTMLNode/name``.
  static let blank: UInt16 = 1

  private mutating func insertText(_ range: Range<Int>, at offset: Int, in entry: Open?) {
    if range.isEmpty { return }
    append(
      HTMLNode(
        tag: .text, name: 0, parent: -1, end: 0, offset: Int32(offset), start: Int32(range.lowerBound),
        count: Int32(range.count)), to: entry)
  }

  /// `<title>`, `<style>`, `<script>` and the like: the element with all its content.
  mutating func insertContent(_ tag: HTMLTokenizer.Tag) {
    let node = append(element(tag, as: nil), to: open.last)
    let start = tokenizer.position
    let range = tokenizer.readContent(until: tag.tag)
    insertText(range, at: start, in: Open(node: node, name: tag.name, tag: tag.tag))
  }
}
