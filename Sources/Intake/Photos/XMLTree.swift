/// The elements, attributes and text of an XML document as ranges of its bytes; nothing is copied and
/// nothing is expanded. What is not well-formed is noted, and the rest is still read.
struct XMLTree {
  /// In 32 bytes: a rich packet has hundreds of them.
  struct Node {
    private let start: Int32
    private let end: Int32
    private let firstAttribute: Int32
    private let lastAttribute: Int32
    private var first: Int32 = -1
    private var last: Int32 = -1
    private var next: Int32 = -1
    private let space: Int16
    /// `CDATA` holds no entities.
    let isLiteral: Bool

    init(namespace: Int, range: Range<Int>, attributes: Range<Int> = 0..<0, isLiteral: Bool = false) {
      start = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
      firstAttribute = Int32(truncatingIfNeeded: attributes.lowerBound)
      lastAttribute = Int32(truncatingIfNeeded: attributes.upperBound)
      space = Int16(truncatingIfNeeded: namespace)
      self.isLiteral = isLiteral
    }

    /// An index into ``XMLTree/namespaces``; -1 for text.
    var namespace: Int { Int(space) }
    /// An element's local name; a text's bytes.
    var range: Range<Int> { Int(start)..<Int(end) }
    var attributes: Range<Int> { Int(firstAttribute)..<Int(lastAttribute) }
    var isText: Bool { space < 0 }

    var firstChild: Int {
      get { Int(first) }
      set { first = Int32(truncatingIfNeeded: newValue) }
    }
    var lastChild: Int {
      get { Int(last) }
      set { last = Int32(truncatingIfNeeded: newValue) }
    }
    var nextSibling: Int {
      get { Int(next) }
      set { next = Int32(truncatingIfNeeded: newValue) }
    }
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
  /// Bytes, and namespaces: what a node's numbers can hold.
  static let sizeLimit = 1 << 30
  static let namespaceLimit = 1 << 14

  /// A tree without elements; ``XMLParser`` grows it.
  init(of bytes: [UInt8]) {
    self.bytes = bytes
    // An element or a text for some dozen bytes: the list seldom has to grow.
    nodes.reserveCapacity(min(bytes.count / 48, 4096))
    attributes.reserveCapacity(32)
    namespaces.reserveCapacity(24)
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
  func string(_ range: Range<Int>, after start: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      String(unsafeUninitializedCapacity: start.count + range.count) { buffer in
        _ = buffer.update(fromContentsOf: start)
        _ = buffer[start.count...].update(fromContentsOf: bytes[range])
        return start.count + range.count
      }
    }
  }

  mutating func note(_ problem: String) {
    if problems.count < 8 { problems.append(problem) }
  }
}
