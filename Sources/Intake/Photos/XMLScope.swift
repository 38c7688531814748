/// The namespace declarations that hold at a place of an XML document.
struct XMLScope {
  private var declarations: [(prefix: Range<Int>, namespace: Int)] = []
  /// Prefixes that a broken document uses without a declaration, each noted once.
  private var undeclared: [(prefix: Range<Int>, namespace: Int)] = []

  /// XMP declares about twenty; every name is looked for among them.
  private static let limit = 200
  private static let undeclaredLimit = 32

  /// Declarations that hold; what to give to ``leave(to:)`` at the element's end.
  var count: Int { declarations.count }

  mutating func leave(to count: Int) {
    declarations.removeLast(max(0, declarations.count - count))
  }

  /// Takes in `xmlns` and `xmlns:p`; false for other attributes.
  mutating func declare(_ attribute: (name: Range<Int>, value: Range<Int>), in tree: inout XMLTree) -> Bool {
    guard stands("xmlns", in: tree.bytes, at: attribute.name.lowerBound) else { return false }
    let rest = attribute.name.dropFirst(5)
    guard rest.isEmpty || tree.bytes[rest.lowerBound] == UInt8(ascii: ":") else { return false }
    guard declarations.count < XMLScope.limit else { return true }
    let prefix = rest.dropFirst(1)
    declarations.append((prefix, tree.namespaces.count))
    tree.namespaces.append(
      XMPNamespace(known: tree.bytes[attribute.value])
        ?? XMPNamespace(uri: XMLText.decode(tree.bytes[attribute.value]), writtenAs: tree.string(prefix)))
    return true
  }

  /// The namespace of a written name, as an index into the tree's, and the name without its prefix.
  mutating func resolve(
    _ name: Range<Int>, isAttribute: Bool, in tree: inout XMLTree
  ) -> (namespace: Int, local: Range<Int>) {
    let colon = tree.bytes[name].firstIndex(of: UInt8(ascii: ":"))
    let prefix = name.lowerBound..<(colon ?? name.lowerBound)
    let local = (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound
    if isAttribute, colon == nil { return (XMLTree.noNamespace, local) }
    if tree.matches(prefix, "xml") { return (XMLTree.xmlNamespace, local) }
    if let found = declarations.last(where: { tree.isSame($0.prefix, prefix) }) {
      return (found.namespace, local)
    }
    guard colon != nil else { return (XMLTree.noNamespace, local) }
    if let found = undeclared.first(where: { tree.isSame($0.prefix, prefix) }) {
      return (found.namespace, local)
    }
    guard undeclared.count < XMLScope.undeclaredLimit else { return (XMLTree.noNamespace, local) }
    tree.note("the prefix \(tree.string(prefix)) is not declared")
    undeclared.append((prefix, tree.namespaces.count))
    tree.namespaces.append(XMPNamespace(undeclared: tree.string(prefix)))
    return (tree.namespaces.count - 1, local)
  }
}
