/// A name as it is written, `photoshop:Credit`, and where in the document its parts stand.
struct XMLName {
  let range: Range<Int>
  let colon: Int?
  /// The first eight bytes of the prefix: with its length they tell nearly all prefixes apart.
  let key: UInt64

  /// Empty without a colon.
  var prefix: Range<Int> { range.lowerBound..<(colon ?? range.lowerBound) }
  var local: Range<Int> { (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound }
  var hasPrefix: Bool { colon != nil }

  static func key(of prefix: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in prefix.prefix(8) { key = key << 8 | UInt64(bytes[index]) }
    return key
  }
}

/// The namespace declarations that hold at a place of an XML document.
struct XMLScope {
  private typealias Declaration = (prefix: Range<Int>, key: UInt64, namespace: Int)
  private var declarations: [Declaration] = []
  /// Prefixes that a broken document uses without a declaration, each noted once.
  private var undeclared: [Declaration] = []

  /// XMP declares about twenty; every name is looked for among them.
  private static let limit = 200
  private static let undeclaredLimit = 32
  /// `xml`, which needs no declaration.
  private static let xmlKey: UInt64 = 0x78_6D6C

  init() { declarations.reserveCapacity(24) }

  /// Declarations that hold; what to give to ``leave(to:)`` at the element's end.
  var count: Int { declarations.count }

  mutating func leave(to count: Int) {
    declarations.removeLast(max(0, declarations.count - count))
  }

  /// Takes in `xmlns` and `xmlns:p`; false for other attributes.
  mutating func declare(
    _ name: XMLName, _ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, in tree: inout XMLTree
  ) -> Bool {
    guard tree.matches(name.hasPrefix ? name.prefix : name.range, "xmlns") else { return false }
    guard declarations.count < XMLScope.limit, tree.namespaces.count < XMLTree.namespaceLimit else {
      return true
    }
    let prefix = name.hasPrefix ? name.local : name.range.upperBound..<name.range.upperBound
    declarations.append((prefix, XMLName.key(of: prefix, in: bytes), tree.namespaces.count))
    tree.namespaces.append(
      XMPNamespace.known(bytes[value])
        ?? XMPNamespace.named(XMLText.decode(tree.bytes[value]), writtenAs: tree.string(prefix)))
    return true
  }

  /// The namespace of a written name, as an index into the tree's.
  mutating func resolve(
    _ name: XMLName, isAttribute: Bool, _ bytes: UnsafeBufferPointer<UInt8>, in tree: inout XMLTree
  ) -> Int {
    if isAttribute, !name.hasPrefix { return XMLTree.noNamespace }
    if name.key == XMLScope.xmlKey { return XMLTree.xmlNamespace }
    if let found = XMLScope.find(name, in: declarations, bytes) { return found }
    guard name.hasPrefix else { return XMLTree.noNamespace }
    if let found = XMLScope.find(name, in: undeclared, bytes) { return found }
    guard undeclared.count < XMLScope.undeclaredLimit else { return XMLTree.noNamespace }
    tree.note("the prefix \(tree.string(name.prefix)) is not declared")
    undeclared.append((name.prefix, name.key, tree.namespaces.count))
    tree.namespaces.append(XMPNamespace.undeclared(tree.string(name.prefix)))
    return tree.namespaces.count - 1
  }

  /// The last declaration of a name's prefix.
  private static func find(
    _ name: XMLName, in declarations: [Declaration], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let prefix = name.prefix
    for known in declarations.reversed() where known.key == name.key && known.prefix.count == prefix.count {
      let isSame = prefix.count <= 8 || bytes[known.prefix].elementsEqual(bytes[prefix])
      if isSame { return known.namespace }
    }
    return nil
  }
}
