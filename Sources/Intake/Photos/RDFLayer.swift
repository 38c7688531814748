internal import Cutline

/// What the elements of a packet mean as RDF, as far as XMP uses it (ISO 16684-1 §7 and annex C).
struct RDFLayer {
  let tree: XMLTree
  let place: String
  let encoding: TextEncoding
  private(set) var readings: [Reading] = []
  private(set) var hasRDF = false
  private(set) var problems: [String] = []
  /// Properties in another form than their schema gives them: `dc:creator is a Bag, not a Seq`.
  private(set) var unusualForms: [String] = []
  /// Names whose case was mended: `dc:Rights` may stand beside the right `dc:rights`.
  private var mended: Set<String> = []
  /// Resources that properties point to (`rdf:nodeID`), and how many such pointers were followed: they may lead
  /// in a circle.
  private var named: [String: Int] = [:]
  private var followed = 0

  private static let readingLimit = 20_000
  /// Bytes of one value.
  private static let valueLimit = 1 << 20

  init(tree: XMLTree, place: String, encoding: TextEncoding) {
    self.tree = tree
    self.place = place
    self.encoding = encoding
  }

  mutating func run() {
    findRDF(in: XMLTree.root)
    for address in mended { removeDoubles(at: address) }
  }

  private mutating func removeDoubles(at address: String) {
    var seen: Set<String> = []
    readings.removeAll { $0.address.name == address && !seen.insert($0.value).inserted }
  }

  /// `rdf:RDF` stands in `x:xmpmeta`, in `xap:xapmeta`, in a wrapper of somebody's own, or alone.
  private mutating func findRDF(in node: Int) {
    for child in tree.elements(of: node) {
      if tree.isRDF(child, "RDF") {
        hasRDF = true
        readResources(in: child)
      } else {
        findRDF(in: child)
      }
    }
  }

  /// Resources with a nodeID are parts of the picture's; the others are the picture's properties.
  private mutating func readResources(in node: Int) {
    let resources = Array(tree.elements(of: node))
    for resource in resources {
      if let id = attribute(resource, "nodeID") { named[text(id)] = resource }
    }
    for resource in resources where attribute(resource, "nodeID") == nil {
      // A property that its writer put there without a Description.
      let first = tree.elements(of: resource).first { _ in true }
      let isProperty = !tree.isRDF(resource, "Description") && (first.map(isArray) ?? tree.hasText(resource))
      if isProperty { readProperty(resource, path: "") } else { readProperties(of: resource, path: "") }
    }
  }

  /// Attributes first, then elements: both forms say the same.
  private mutating func readProperties(of node: Int, path: String) {
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[index]
      guard let name = name(attribute.namespace, attribute.name, path: path) else { continue }
      if let form = form(of: name, in: attribute.namespace, path: path) { note(name, "an attribute", form) }
      add(path.isEmpty ? name : path + name, text(attribute.value))
    }
    for child in tree.elements(of: node) { readProperty(child, path: path) }
  }

  private mutating func readProperty(_ node: Int, path: String) {
    let namespace = tree.nodes[node].namespace
    guard let name = name(namespace, tree.nodes[node].range, path: path) else { return }
    if let form = form(of: name, in: namespace, path: path) { checkForm(of: node, name, form) }
    readValue(of: node, path: path.isEmpty ? name : path + name)
  }

  /// The forms that programs rely on (XMP specification part 1, §8.3 and §8.8; IPTC Core).
  private static let forms: [String: String] = [
    "dc:creator": "Seq", "dc:rights": "Alt", "dc:title": "Alt", "dc:description": "Alt",
    "xmpRights:UsageTerms": "Alt",
  ]

  private func form(of name: String, in namespace: Int, path: String) -> String? {
    path.isEmpty && tree.namespaces[namespace].hasForms ? RDFLayer.forms[name] : nil
  }

  private mutating func checkForm(of node: Int, _ name: String, _ form: String) {
    guard let array = tree.elements(of: node).first(where: { _ in true }) else {
      if tree.hasText(node) { note(name, "a plain text", form) }
      return
    }
    for (isIt, other) in [
      (tree.isRDF(array, "Seq"), "Seq"), (tree.isRDF(array, "Bag"), "Bag"), (tree.isRDF(array, "Alt"), "Alt"),
    ] where isIt && other != form { note(name, "a \(other)", form) }
    guard form == "Alt", tree.isRDF(array, "Alt") else { return }
    let items = tree.elements(of: array).filter { tree.isRDF($0, "li") && tree.hasText($0) }
    let hasDefault = items.contains { language(of: $0).map { tree.matches($0, "x-default") } ?? false }
    if !items.isEmpty, !hasDefault { unusualForms.append("\(name) has no x-default") }
  }

  private mutating func note(_ name: String, _ form: String, _ wanted: String) {
    let problem = "\(name) is \(form), not \(wanted == "Alt" ? "an" : "a") \(wanted)"
    if !unusualForms.contains(problem) { unusualForms.append(problem) }
  }

  /// The name under its usual prefix; nil for RDF's own words and for what is not kept.
  private mutating func name(_ index: Int, _ range: Range<Int>, path: String) -> String? {
    guard tree.namespaces[index].isKept else { return nil }
    let namespace = tree.namespaces[index]
    if path.isEmpty, namespace.skippedNames.contains(where: { tree.matches(range, $0) }) { return nil }
    let names = namespace.foldedNames
    if !names.isEmpty, !names.contains(where: { tree.matches(range, $0) }) {
      let folded = tree.string(range).lowercased()
      if let right = names.first(where: { $0.description.lowercased() == folded }) {
        let name = "\(namespace.prefix):\(right)"
        mended.insert(name)
        return name
      }
    }
    return tree.string(range, after: namespace.start)
  }

  /// The content of a property or of an array's item.
  private mutating func readValue(of node: Int, path: String) {
    if tree.isLeaf(node) { return add(path, ownText(of: node)) }
    var elements = tree.elements(of: node).makeIterator()
    let (first, second) = (elements.next(), elements.next())
    if hasAttribute(node, "parseType", value: "Resource") {
      readStructure(node, path: path)
    } else if let inner = first {
      if readArray(inner, path: path) {
        return
      } else if tree.isRDF(inner, "li") {
        readItems(node, path: path)  // an array without its Bag
      } else if tree.isRDF(inner, "value") {
        readValue(of: inner, path: path)
      } else if second == nil, tree.isRDF(inner, "Description") || isTypedNode(inner) {
        readStructure(inner, path: path)
      } else {
        readStructure(node, path: path)
      }
    } else if let value = attribute(node, "resource") ?? attribute(node, "value") {
      add(path, text(value))
    } else {
      let value = ownText(of: node)
      if !value.isEmpty {
        add(path, value)
      } else if let id = attribute(node, "nodeID"), let resource = named[text(id)] {
        guard followed < 64 else { return }
        followed += 1
        if !readArray(resource, path: path) { readStructure(resource, path: path) }
      } else {
        readStructure(node, path: path)
      }
    }
  }

  private func isArray(_ node: Int) -> Bool {
    tree.isRDF(node, "Alt") || tree.isRDF(node, "Bag") || tree.isRDF(node, "Seq")
  }

  /// False if the element is no array.
  private mutating func readArray(_ node: Int, path: String) -> Bool {
    if tree.isRDF(node, "Alt") {
      readAlternatives(node, path: path)
    } else if tree.isRDF(node, "Bag") || tree.isRDF(node, "Seq") {
      readItems(node, path: path)
    } else {
      return false
    }
    return true
  }

  /// A structure written as an element of its type, such as `<plus:Licensor>`: an element whose content is
  /// elements of its own.
  private func isTypedNode(_ node: Int) -> Bool {
    tree.elements(of: node).contains { _ in true }
      && tree.elements(of: node).allSatisfy { tree.namespace(of: $0).prefix != "rdf" }
  }

  /// Fields of a structure; `rdf:value` makes it a simple value with qualifiers, of which only the value counts.
  private mutating func readStructure(_ node: Int, path: String) {
    if let value = tree.elements(of: node).first(where: { tree.isRDF($0, "value") }) {
      readValue(of: value, path: path)
    } else if let value = attribute(node, "value") {
      add(path, text(value))
    } else {
      readProperties(of: node, path: path + "/")
    }
  }

  private mutating func readItems(_ array: Int, path: String) {
    let items = tree.elements(of: array).filter { tree.isRDF($0, "li") }
    for (index, item) in items.enumerated() {
      readValue(of: item, path: isStructure(item) ? "\(path)[\(index + 1)]" : path)
    }
  }

  private func isStructure(_ item: Int) -> Bool {
    if tree.isLeaf(item) { return !tree.hasText(item) }
    if attribute(item, "value") != nil || attribute(item, "resource") != nil { return false }
    if hasAttribute(item, "parseType", value: "Resource") {
      return !tree.elements(of: item).contains { tree.isRDF($0, "value") }
    }
    if let inner = tree.elements(of: item).first(where: { _ in true }) {
      return !isArray(inner) && !tree.isRDF(inner, "value")
        && !tree.elements(of: inner).contains { tree.isRDF($0, "value") }
    }
    return !tree.hasText(item)
  }

  /// One value of a language alternative: `x-default` if it says something, else the first that does.
  private mutating func readAlternatives(_ array: Int, path: String) {
    let items = tree.elements(of: array).filter { tree.isRDF($0, "li") && tree.hasText($0) }
    guard items.contains(where: { language(of: $0) != nil }) else { return readItems(array, path: path) }
    let chosen = items.first { language(of: $0).map { tree.matches($0, "x-default") } ?? false } ?? items[0]
    add(path, ownText(of: chosen))
  }

  private func language(of node: Int) -> Range<Int>? {
    tree.nodes[node].attributes.lazy.map { tree.attributes[$0] }
      .first { $0.namespace == XMLTree.xmlNamespace && tree.matches($0.name, "lang") }?.value
  }

  /// The value of an attribute in RDF's namespace, or of one that was written without a prefix.
  private func attribute(_ node: Int, _ name: StaticString) -> Range<Int>? {
    tree.nodes[node].attributes.lazy.map { tree.attributes[$0] }
      .first {
        tree.matches($0.name, name)
          && ($0.namespace == XMLTree.noNamespace || tree.namespaces[$0.namespace].prefix == "rdf")
      }?.value
  }

  private func hasAttribute(_ node: Int, _ name: StaticString, value: StaticString) -> Bool {
    attribute(node, name).map { tree.matches($0, value) } ?? false
  }

  private func text(_ range: Range<Int>) -> String { XMLText.decode(tree.bytes[range]) }

  private func ownText(of node: Int) -> String {
    var out = ""
    var child = tree.nodes[node].firstChild
    while child >= 0 {
      if tree.nodes[child].isText {
        let range = tree.nodes[child].range
        let piece = tree.nodes[child].isLiteral ? tree.string(range) : text(range)
        if out.isEmpty { out = piece } else { out += piece }
      }
      child = tree.nodes[child].nextSibling
    }
    return out
  }

  private mutating func add(_ path: String, _ value: String) {
    guard value.utf8.contains(where: { $0 > 0x20 }) else { return }
    guard readings.count < RDFLayer.readingLimit, value.utf8.count <= RDFLayer.valueLimit else {
      if problems.isEmpty { problems.append("\(path) is too long or one too many, it is left out") }
      return
    }
    readings.append(Reading(Address(.xmp, path), value, encoding: encoding, place: place))
  }
}
