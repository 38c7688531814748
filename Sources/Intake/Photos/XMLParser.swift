#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Builds the tree in one pass over the bytes.
struct XMLParser {
  private let bytes: [UInt8]
  private var tree: XMLTree
  private var at = 0
  /// Open elements, with the number of declarations that stood before each.
  private var open: [(node: Int, name: Range<Int>, declarations: Int)] = []
  private var scope = XMLScope()

  /// XMP nests less than 20 deep.
  private static let depthLimit = 100
  private static let nodeLimit = 200_000

  /// - Parameter bytes: UTF-8, without a byte order mark.
  static func tree(of bytes: [UInt8]) -> XMLTree {
    var parser = XMLParser(bytes)
    parser.run()
    return parser.tree
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tree = XMLTree(of: bytes)
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
      if stands("<?", in: bytes, at: at) {
        skip(past: "?>", what: "a processing instruction")
      } else if stands("<!--", in: bytes, at: at) {
        skip(past: "-->", what: "a comment")
      } else if stands("<![CDATA[", in: bytes, at: at) {
        skip(past: "]]>", what: "a CDATA section")
        addText(start + 9..<max(start + 9, at - 3), isLiteral: true)
      } else if stands("<!", in: bytes, at: at) {
        skipDeclaration()
      } else if stands("</", in: bytes, at: at) {
        readEndTag()
      } else if !readStartTag() {
        return
      }
    }
    if let last = open.last, tree.problems.isEmpty {
      tree.note("it ends inside <\(tree.string(last.name))>")
    }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    let first = Int32(text.utf8Start[0])
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var at = start
      while at < buffer.count, let found = memchr(base + at, first, buffer.count - at) {
        at = UnsafeRawPointer(found) - base
        if stands(text, in: bytes, at: at) { return at }
        at += 1
      }
      return nil
    }
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
    let name = readName()
    at = find(">", from: at).map { $0 + 1 } ?? bytes.count
    guard let match = open.lastIndex(where: { tree.isSame($0.name, name) }) else {
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

  private mutating func readName() -> Range<Int> {
    let start = at
    while at < bytes.count, XMLParser.isName(bytes[at]) { at += 1 }
    return start..<at
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="),
      UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: true
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// False where reading cannot go on.
  private mutating func readStartTag() -> Bool {
    let start = at
    at += 1
    let name = readName()
    guard !name.isEmpty else {
      tree.note("a bare < stands at byte \(start)")
      addText(start..<at)
      return true
    }
    guard open.count < XMLParser.depthLimit else {
      tree.note("elements are nested more than \(XMLParser.depthLimit) deep, the rest is not read")
      return false
    }
    let outside = scope.count
    var read: [(name: Range<Int>, value: Range<Int>)] = []
    var isClosed = false
    while true {
      skipBlanks()
      guard at < bytes.count else {
        tree.note("it ends inside the tag <\(tree.string(name))>")
        break
      }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      }
      if bytes[at] == UInt8(ascii: "/") {
        at += 1
        isClosed = at < bytes.count && bytes[at] == UInt8(ascii: ">")
        continue
      }
      guard let attribute = readAttribute() else {
        tree.note("the tag <\(tree.string(name))> at byte \(start) is broken")
        at = find(">", from: at).map { $0 + 1 } ?? bytes.count
        break
      }
      if !scope.declare(attribute, in: &tree), read.count < XMLParser.nodeLimit { read.append(attribute) }
    }
    let first = tree.attributes.count
    for attribute in read {
      let (namespace, local) = scope.resolve(attribute.name, isAttribute: true, in: &tree)
      tree.attributes.append(XMLTree.Attribute(namespace: namespace, name: local, value: attribute.value))
    }
    let (namespace, local) = scope.resolve(name, isAttribute: false, in: &tree)
    let node = add(
      XMLTree.Node(namespace: namespace, range: local, attributes: first..<tree.attributes.count))
    if isClosed {
      scope.leave(to: outside)
    } else {
      open.append((node, name, outside))
    }
    return true
  }

  private mutating func readAttribute() -> (name: Range<Int>, value: Range<Int>)? {
    let name = readName()
    skipBlanks()
    guard !name.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
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
