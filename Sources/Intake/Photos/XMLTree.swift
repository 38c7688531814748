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

  func namespace(of node: Int) -> XMPNamespace { namespaces[nodes[node].namespace] }

  func isRDF(_ node: Int, _ name: StaticString) -> Bool {
    !nodes[node].isText && namespace(of: node).prefix == "rdf" && matches(nodes[node].range, name)
  }

  func matches(_ range: Range<Int>, _ name: StaticString) -> Bool {
    range.count == name.utf8CodeUnitCount && stands(name, in: bytes, at: range.lowerBound)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func note(_ problem: String) {
    if problems.count < 8 { problems.append(problem) }
  }
}
