internal import Cutline

/// The elements of an XML document by their local names, with the way to each; prefixes differ from file to file.
struct XMLElements {
  let tree: XMLTree
  /// Each node's parent; -1 above the root.
  private let parents: [Int]
  /// Each element's place among those of its name beside it, from 1; 0 for one that has no namesake.
  private let places: [Int]

  init(_ tree: XMLTree) {
    self.tree = tree
    var parents = [Int](repeating: -1, count: tree.nodes.count)
    var places = [Int](repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices {
      var last: [String: Int] = [:]
      var child = tree.nodes[node].firstChild
      while child >= 0 {
        parents[child] = node
        if !tree.nodes[child].isText {
          let name = tree.string(tree.nodes[child].range)
          if let twin = last[name] {
            places[twin] = max(1, places[twin])
            places[child] = places[twin] + 1
          }
          last[name] = child
        }
        child = tree.nodes[child].nextSibling
      }
    }
    self.parents = parents
    self.places = places
  }

  func name(of node: Int) -> String { tree.nodes[node].isText ? "" : tree.string(tree.nodes[node].range) }

  /// Elements of these names in the order of the document, none inside another.
  func all(_ names: Set<String>, below top: Int = XMLTree.root) -> [Int] {
    var found: [Int] = []
    var stack = Array(tree.elements(of: top)).reversed() as [Int]
    while let node = stack.popLast() {
      if names.contains(name(of: node)) {
        found.append(node)
      } else {
        stack += Array(tree.elements(of: node)).reversed()
      }
    }
    return found
  }

  func children(_ name: String, of node: Int) -> [Int] {
    tree.elements(of: node).filter { self.name(of: $0) == name }
  }

  /// The first element at the end of a way of names.
  func first(_ way: String..., of node: Int) -> Int? {
    var at = node
    for name in way {
      guard let next = tree.elements(of: at).first(where: { self.name(of: $0) == name }) else { return nil }
      at = next
    }
    return at
  }

  subscript(node: Int, attribute: StaticString) -> String? {
    tree.attributes[tree.nodes[node].attributes].first { tree.matches($0.name, attribute) }
      .map { XMLText.decode(tree.bytes[$0.value]) }
  }

  /// All text inside, entities decoded, blanks squeezed; nil if there is none.
  func text(of node: Int?) -> String? {
    guard let node else { return nil }
    var pieces: [String] = []
    var stack = [node]
    while let at = stack.popLast() {
      let item = tree.nodes[at]
      if item.isText {
        pieces.append(item.isLiteral ? tree.string(item.range) : XMLText.decode(tree.bytes[item.range]))
      } else {
        if XMLElements.blocks.contains(name(of: at)) { pieces.append(" ") }
        stack += Array(tree.children(of: at)).reversed()
      }
    }
    let text = CaptionText.squeezed(pieces.joined())
    return text.isEmpty ? nil : text
  }

  private static let blocks: Set<String> = ["p", "br", "div", "li"]

  /// Where the element's tag, or its first text, begins.
  func offset(of node: Int) -> Int { max(0, tree.nodes[node].range.lowerBound - 1) }

  func textOffset(of node: Int) -> Int {
    let text = tree.children(of: node).first { tree.nodes[$0].isText }
    guard let text else { return offset(of: node) }
    let range = tree.nodes[text].range
    return range.first { tree.bytes[$0] > 0x20 } ?? range.lowerBound
  }

  /// `newsMessage/itemSet/newsItem[2]/contentMeta/by`
  func path(of node: Int) -> String {
    var parts: [String] = []
    var at = node
    while at > XMLTree.root {
      parts.append(name(of: at) + (places[at] > 0 ? "[\(places[at])]" : ""))
      at = parents[at]
    }
    return parts.reversed().joined(separator: "/")
  }
}
