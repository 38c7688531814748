#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Builds the tree in one pass over the bytes.
struct XMLParser {
  /// The tree's, while they are walked: without a check at each step, so no step may go past their end.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var tree: XMLTree
  private var at = 0
  /// Open elements, with the number of declarations that stood before each.
  private var open: [(node: Int, name: Range<Int>, declarations: Int)] = []
  private var scope = XMLScope()
  /// Attributes of the tag that is being read; those that declare nothing yet have no namespace.
  private var attributes: [(name: XMLName, value: Range<Int>)] = []

  /// XMP nests less than 20 deep.
  private static let depthLimit = 100
  private static let nodeLimit = 200_000

  /// - Parameter bytes: UTF-8, without a byte order mark.
  static func tree(of bytes: [UInt8]) -> XMLTree {
    bytes.withUnsafeBufferPointer {
      var parser = XMLParser(XMLTree(of: bytes), $0)
      if bytes.count < XMLTree.sizeLimit { parser.run() } else { parser.tree.note("it is too long") }
      return parser.tree
    }
  }

  private init(_ tree: XMLTree, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.tree = tree
  }

  private mutating func run() {
    while at < bytes.count {
      guard tree.nodes.count + tree.attributes.count < XMLParser.nodeLimit else {
        tree.note("more than \(grouped(XMLParser.nodeLimit)) elements and attributes, the rest is not read")
        return
      }
      let start = at
      guard bytes[at] == UInt8(ascii: "<") else {
        at = find("<", from: at) ?? bytes.count
        addText(start..<at)
        continue
      }
      switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
      case UInt8(ascii: "/"): readEndTag()
      case UInt8(ascii: "?"): skip(past: "?>", what: "a processing instruction")
      case UInt8(ascii: "!"): readMarkup()
      default: if !readStartTag() { return }
      }
    }
    if let last = open.last, tree.problems.isEmpty {
      tree.note("it ends inside <\(tree.string(last.name))>")
    }
  }

  /// What begins with `<!`.
  private mutating func readMarkup() {
    let start = at
    if stands("<!--", at: at) {
      skip(past: "-->", what: "a comment")
    } else if stands("<![CDATA[", at: at) {
      skip(past: "]]>", what: "a CDATA section")
      addText(start + 9..<max(start + 9, at - 3), isLiteral: true)
    } else {
      skipDeclaration()
    }
  }

  private func stands(_ text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard let base = bytes.baseAddress, bytes.count - offset >= count else { return false }
    return memcmp(base + offset, text.utf8Start, count) == 0
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let first = Int32(text.utf8Start[0])
    var at = start
    while at < bytes.count, let found = memchr(base + at, first, bytes.count - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if stands(text, at: at) { return at }
      at += 1
    }
    return nil
  }

  private mutating func skip(past end: StaticString, what: String) {
    if let found = find(end, from: at + 2) {
      at = found + end.utf8CodeUnitCount
    } else {
      tree.note("\(what) at byte \(at) does not end")
      at = bytes.count
    }
  }

  /// A DOCTYPE is passed over with its brackets: no entity that it defines is ever expanded.
  private mutating func skipDeclaration() {
    tree.note("a DOCTYPE at byte \(at) is refused; its entities are not expanded")
    var depth = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
  }

  private mutating func addText(_ range: Range<Int>, isLiteral: Bool = false) {
    let range = range.clamped(to: 0..<bytes.count)
    guard !open.isEmpty, bytes[range].contains(where: { $0 > 0x20 }) else { return }
    add(XMLTree.Node(namespace: -1, range: range, isLiteral: isLiteral))
  }

  @discardableResult
  private mutating func add(_ node: XMLTree.Node) -> Int {
    let index = tree.nodes.count
    let parent = open.last?.node ?? XMLTree.root
    tree.nodes.append(node)
    let last = tree.nodes[parent].lastChild
    if last >= 0 { tree.nodes[last].nextSibling = index } else { tree.nodes[parent].firstChild = index }
    tree.nodes[parent].lastChild = index
    return index
  }

  private mutating func readEndTag() {
    let start = at
    at += 2
    if closesLast() { return }
    let name = readName().range
    at = find(">", from: at).map { $0 + 1 } ?? bytes.count
    guard let match = open.lastIndex(where: { isSame($0.name, name) }) else {
      tree.note("</\(tree.string(name))> at byte \(start) closes nothing")
      return
    }
    if match < open.count - 1 {
      tree.note(
        "</\(tree.string(name))> at byte \(start) leaves <\(tree.string(open[open.count - 1].name))> open")
    }
    scope.leave(to: open[match].declarations)
    open.removeLast(open.count - match)
  }

  /// Takes the name of the element that was opened last and a `>`, which nearly every end tag is.
  private mutating func closesLast() -> Bool {
    guard let last = open.last, let base = bytes.baseAddress, at + last.name.count < bytes.count,
      bytes[at + last.name.count] == UInt8(ascii: ">"),
      memcmp(base + at, base + last.name.lowerBound, last.name.count) == 0
    else { return false }
    at += last.name.count + 1
    scope.leave(to: last.declarations)
    open.removeLast()
    return true
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count, let base = bytes.baseAddress else { return false }
    return memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
  }

  private mutating func readName() -> XMLName {
    let start = at
    var key: UInt64 = 0
    var colon: Int?
    while at < bytes.count, XMLParser.isName(bytes[at]) {
      if bytes[at] == UInt8(ascii: ":") {
        colon = at
        break
      }
      if at - start < 8 { key = key << 8 | UInt64(bytes[at]) }
      at += 1
    }
    while at < bytes.count, XMLParser.isName(bytes[at]) { at += 1 }
    return XMLName(range: start..<at, colon: colon, key: colon == nil ? 0 : key)
  }

  /// Blanks, quotes and `/<=>` end a name; they all are under 64.
  private static func isName(_ byte: UInt8) -> Bool {
    byte >= 64 || endsOfNames >> UInt64(byte) & 1 == 0
  }

  private static let endsOfNames: UInt64 =
    1 << 0x21 - 1 | 1 << 0x22 | 1 << 0x27 | 1 << 0x2F | 1 << 0x3C | 1 << 0x3D | 1 << 0x3E

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// False where reading cannot go on.
  private mutating func readStartTag() -> Bool {
    let start = at
    at += 1
    let name = readName()
    guard !name.range.isEmpty else {
      tree.note("a bare < stands at byte \(start)")
      addText(start..<at)
      return true
    }
    guard open.count < XMLParser.depthLimit else {
      tree.note("elements are nested more than \(XMLParser.depthLimit) deep, the rest is not read")
      return false
    }
    let outside = scope.count
    let isClosed = readAttributes(of: name, at: start)
    let first = tree.attributes.count
    for (name, value) in attributes {
      let namespace = scope.resolve(name, isAttribute: true, bytes, in: &tree)
      tree.attributes.append(XMLTree.Attribute(namespace: namespace, name: name.local, value: value))
    }
    let namespace = scope.resolve(name, isAttribute: false, bytes, in: &tree)
    let node = add(
      XMLTree.Node(namespace: namespace, range: name.local, attributes: first..<tree.attributes.count))
    if isClosed {
      scope.leave(to: outside)
    } else {
      open.append((node, name.range, outside))
    }
    return true
  }

  /// Reads to the end of a tag; what declares a namespace goes to the scope. True if the tag closes its element.
  private mutating func readAttributes(of name: XMLName, at start: Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    var isClosed = false
    while true {
      skipBlanks()
      guard at < bytes.count else {
        tree.note("it ends inside the tag <\(tree.string(name.range))>")
        return isClosed
      }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return isClosed
      }
      if bytes[at] == UInt8(ascii: "/") {
        at += 1
        isClosed = at < bytes.count && bytes[at] == UInt8(ascii: ">")
        continue
      }
      guard let (name, value) = readAttribute() else {
        tree.note("the tag <\(tree.string(name.range))> at byte \(start) is broken")
        at = find(">", from: at).map { $0 + 1 } ?? bytes.count
        return isClosed
      }
      if !scope.declare(name, value, bytes, in: &tree), attributes.count < XMLParser.nodeLimit {
        attributes.append((name, value))
      }
    }
  }

  private mutating func readAttribute() -> (XMLName, Range<Int>)? {
    let name = readName()
    skipBlanks()
    guard !name.range.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      return nil
    }
    let quote = bytes[at]
    let start = at + 1
    var end = start
    while end < bytes.count, bytes[end] != quote {
      if bytes[end] == UInt8(ascii: "<") { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    at = end + 1
    return (name, start..<end)
  }
}
