/// The elements, attributes and text of an XML document as ranges of its bytes; nothing is copied and
/// nothing is expanded. What is not well-formed is noted, and the rest is still read.
struct XMLTree {
  struct Node {
    /// An index into ``XMLTree/namespaces``; -1 for text.
    var namespace: Int
    /// An element's local name; a text's bytes.
    var range: Range<Int>
    var attributes: Range<Int> = 0..<0
    var firstChild = -1
    var lastChild = -1
    var nextSibling = -1
    /// `CDATA` holds no entities.
    var isLiteral = false
    var isText: Bool { namespace < 0 }
  }

  struct Attribute {
    var namespace: Int
    var name: Range<Int>
    var value: Range<Int>
  }

  let bytes: [UInt8]
  var nodes: [Node] = [Node(namespace: XMLTree.noNamespace, range: 0..<0)]
  var attributes: [Attribute] = []
  var namespaces: [XMPNamespace] = [.none, .xml]
  /// Clauses with their place: `</dc:title> at byte 812 closes nothing`.
  var problems: [String] = []

  static let noNamespace = 0
  static let xmlNamespace = 1
  /// The node above the document's.
  static let root = 0

  /// A tree without elements; ``XMLParser`` grows it.
  init(of bytes: [UInt8]) {
    self.bytes = bytes
    // An element or a text for some dozen bytes: the list seldom has to grow.
    nodes.reserveCapacity(min(bytes.count / 48, 4096))
    attributes.reserveCapacity(32)
  }

  /// A node's children in order, elements and texts.
  func children(of node: Int) -> Children {
    Children(nodes: nodes, skipsText: false, index: nodes[node].firstChild)
  }

  func elements(of node: Int) -> Children {
    Children(nodes: nodes, skipsText: true, index: nodes[node].firstChild)
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate let skipsText: Bool
    fileprivate var index: Int

    mutating func next() -> Int? {
      while skipsText, index >= 0, nodes[index].isText { index = nodes[index].nextSibling }
      guard index >= 0 else { return nil }
      defer { index = nodes[index].nextSibling }
      return index
    }
  }

  /// True if the node holds text of its own; blanks alone are none.
  func hasText(_ node: Int) -> Bool {
    var child = nodes[node].firstChild
    while child >= 0 {
      if nodes[child].isText { return true }
      child = nodes[child].nextSibling
    }
    return false
  }

  /// True for an element with neither attributes nor elements, as most properties are.
  func isLeaf(_ node: Int) -> Bool {
    var child = nodes[node].firstChild
    while child >= 0 {
      if !nodes[child].isText { return false }
      child = nodes[child].nextSibling
    }
    return nodes[node].attributes.isEmpty
  }

  func namespace(of node: Int) -> XMPNamespace { namespaces[nodes[node].namespace] }

  func isRDF(_ node: Int, _ name: StaticString) -> Bool {
    !nodes[node].isText && namespaces[nodes[node].namespace].isRDF && matches(nodes[node].range, name)
  }

  func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
    range.count == name.utf8CodeUnitCount && stands(name, in: bytes, at: range.lowerBound)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// `prefix:Name`
  func string(_ range: Range<Int>, after prefix: String) -> String {
    let count = prefix.utf8.count + 1
    return String(unsafeUninitializedCapacity: count + range.count) { buffer in
      var at = 0
      for byte in prefix.utf8 {
        buffer[at] = byte
        at += 1
      }
      buffer[at] = UInt8(ascii: ":")
      for index in range {
        at += 1
        buffer[at] = bytes[index]
      }
      return at + 1
    }
  }

  /// True if the same bytes stand at both places.
  func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.lowerBound + offset] != bytes[b.lowerBound + offset] {
      return false
    }
    return true
  }

  mutating func note(_ problem: String) {
    if problems.count < 8 { problems.append(problem) }
  }
}
