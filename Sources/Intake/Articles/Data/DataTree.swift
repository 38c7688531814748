/// Nested data as JSON, YAML and TOML write it: maps, lists and scalars in the order of the file, flat in one array.
struct DataTree {
  enum Kind { case map, list, text, number, flag, null }

  struct Node {
    /// As written; empty for the items of a list.
    var key: String
    /// The key in small letters without `_`, `-` and blanks: `descriptioncaption`.
    var name: String
    var kind: Kind
    /// A scalar's text, escapes decoded.
    var text: String
    /// Byte offset of the value in the source.
    var offset: Int
    var parent: Int
    /// How many stand before it below its parent.
    var position = 0
    var firstChild = -1
    var lastChild = -1
    var nextSibling = -1
  }

  /// Far more than an article has; a longer file is read to here.
  static let nodeLimit = 400_000
  /// The standards nest less than 10 deep.
  static let depthLimit = 128
  static let root = 0

  /// The first is the root, a list of the values at the top: one in most files, many in a file of JSON lines.
  private(set) var nodes = [Node(key: "", name: "", kind: .list, text: "", offset: 0, parent: -1)]
  /// What was cut or is broken, in words.
  private(set) var notes: [String] = []

  var isFull: Bool { nodes.count >= DataTree.nodeLimit }

  mutating func note(_ problem: String) {
    if notes.count < 8, !notes.contains(problem) { notes.append(problem) }
  }

  @discardableResult
  mutating func append(
    _ kind: Kind, key: String = "", text: String = "", at offset: Int, to parent: Int
  ) -> Int {
    let index = nodes.count
    nodes.append(
      Node(
        key: key, name: DataTree.folded(key), kind: kind, text: text, offset: offset, parent: parent))
    let last = nodes[parent].lastChild
    if last >= 0 {
      nodes[last].nextSibling = index
      nodes[index].position = nodes[last].position + 1
    } else {
      nodes[parent].firstChild = index
    }
    nodes[parent].lastChild = index
    return index
  }

  /// For text that is known only when its lines have been put together.
  mutating func setText(_ text: String, of node: Int) { nodes[node].text = text }

  mutating func setKind(_ kind: Kind, of node: Int) { nodes[node].kind = kind }

  func children(of node: Int) -> Children { Children(nodes: nodes, index: nodes[node].firstChild) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var index: Int

    mutating func next() -> Int? {
      guard index >= 0 else { return nil }
      defer { index = nodes[index].nextSibling }
      return index
    }
  }

  /// The child of that folded name.
  func child(_ name: String, of node: Int) -> Int? { children(of: node).first { nodes[$0].name == name } }

  /// The first child with one of these folded names, in the order of the names.
  func child(of node: Int, _ names: [String]) -> Int? {
    for name in names { if let found = child(name, of: node) { return found } }
    return nil
  }

  /// Where a node stands, as a JSON pointer (RFC 6901): `/associations/featuremedia/byline`.
  func path(of node: Int) -> String {
    var parts: [String] = []
    var at = node
    while at > DataTree.root {
      let parent = nodes[at].parent
      if parent != DataTree.root || nodes[DataTree.root].firstChild != nodes[DataTree.root].lastChild {
        let isItem = nodes[parent].kind == .list
        parts.append(
          isItem
            ? String(nodes[at].position)
            : nodes[at].key.replacing("~", with: "~0").replacing("/", with: "~1"))
      }
      at = parent
    }
    return parts.isEmpty ? "" : "/" + parts.reversed().joined(separator: "/")
  }

  static func folded(_ key: String) -> String {
    if key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) { return key }
    return String(
      key.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        .map(Character.init))
  }
}
