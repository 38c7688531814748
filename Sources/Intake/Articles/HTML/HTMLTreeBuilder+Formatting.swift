/// Formatting elements that end in another order than they began (13.2.4.3, 13.2.6.4.7).
extension HTMLTreeBuilder {
  /// Inserts a formatting element and remembers it. Of equal ones three at most are kept.
  mutating func insertFormatting(_ tag: HTMLTokenizer.Tag) {
    let node = insert(tag)
    guard open.last?.node == node, let entry = open.last else { return }
    var equal = 0
    var oldest: Int?
    for i in formatting.indices.reversed() {
      if formatting[i].node < 0 { break }
      if formatting[i].tag == entry.tag, hasEqualAttributes(formatting[i].node, node) {
        equal += 1
        oldest = i
      }
    }
    if equal >= 3, let oldest { formatting.remove(at: oldest) }
    if formatting.count >= HTMLTreeBuilder.formattingLimit { formatting.removeFirst() }
    formatting.append(entry)
  }

  private func hasEqualAttributes(_ a: Int32, _ b: Int32) -> Bool {
    let (a, b) = (nodes[Int(a)], nodes[Int(b)])
    guard a.count == b.count else { return false }
    return zip(a.range, b.range).allSatisfy {
      tokenizer.isEqual(tokenizer.attributes[$0], tokenizer.attributes[$1])
    }
  }

  mutating func clearFormatting() {
    while let last = formatting.popLast() { if last.node < 0 { return } }
  }

  func isOpen(_ node: Int32) -> Bool { open.lastIndex { $0.node == node } != nil }

  /// Opens again what a block has closed: `<p><b>a</p><p>b` is bold to the end.
  mutating func reconstructFormatting() {
    guard let last = formatting.last, last.node >= 0, !isOpen(last.node) else { return }
    guard open.count + formatting.count <= HTMLTreeBuilder.depthLimit else { return }
    var i = formatting.count - 1
    while i > 0, formatting[i - 1].node >= 0, !isOpen(formatting[i - 1].node) { i -= 1 }
    while i < formatting.count {
      let node = append(nodes[Int(formatting[i].node)].copy, to: open.last)
      var entry = formatting[i]
      entry.node = node
      push(entry)
      formatting[i].node = node
      i += 1
    }
  }

  /// The adoption agency algorithm.
  mutating func adopt(_ name: UInt16) {
    if let last = open.last, last.name == name, !formatting.contains(where: { $0.node == last.node }) {
      pop()
      return
    }
    for _ in 0..<8 {
      let markerAt = formatting.lastIndex { $0.node < 0 } ?? -1
      guard let listAt = formatting.lastIndex(where: { $0.name == name }), listAt > markerAt else {
        endAny(name)
        return
      }
      let element = formatting[listAt]
      guard let at = open.lastIndex(where: { $0.node == element.node }) else {
        formatting.remove(at: listAt)
        return
      }
      if open[(at + 1)...].contains(where: { $0.tag.endsScope }) { return }
      guard let furthest = open[(at + 1)...].firstIndex(where: { $0.tag.isSpecial }) else {
        pop(to: at)
        formatting.remove(at: listAt)
        return
      }
      adopt(element, listAt: listAt, openAt: at, furthest: furthest)
    }
  }

  private mutating func adopt(_ element: Open, listAt: Int, openAt: Int, furthest: Int) {
    if links == nil { links = HTMLTreeLinks(nodes) }
    let ancestor = open[openAt - 1]
    let block = open[furthest]
    var bookmark = listAt
    var last = block.node
    var i = furthest
    var steps = 0
    while true {
      i -= 1
      if i <= openAt { break }
      steps += 1
      var inList = formatting.firstIndex { $0.node == open[i].node }
      if steps > 3, let listed = inList {
        formatting.remove(at: listed)
        if listed < bookmark { bookmark -= 1 }
        inList = nil
      }
      guard let listed = inList else {
        removeOpen(at: i)
        continue
      }
      let node = addLoose(nodes[Int(open[i].node)].copy)
      open[i].node = node
      formatting[listed].node = node
      if last == block.node { bookmark = listed + 1 }
      move(last, to: node)
      last = node
    }
    if ancestor.tag.isTablePart {
      let (parent, sibling) = fosterPlace()
      move(last, to: parent, before: sibling)
    } else {
      move(last, to: ancestor.node)
    }
    let node = addLoose(nodes[Int(element.node)].copy)
    while let child = links?.firstChild(of: block.node) { move(child, to: node) }
    move(node, to: block.node)
    var entry = element
    entry.node = node
    let old = formatting.firstIndex { $0.node == element.node }
    if let old {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(entry, at: min(bookmark, formatting.count))
    if let at = open.firstIndex(where: { $0.node == element.node }) { removeOpen(at: at) }
    if let at = open.firstIndex(where: { $0.node == block.node }) { open.insert(entry, at: at + 1) }
  }

  private mutating func addLoose(_ node: HTMLNode) -> Int32 {
    nodes.append(node)
    links?.add()
    elements += 1
    return Int32(nodes.count - 1)
  }

  private mutating func move(_ node: Int32, to parent: Int32, before sibling: Int32? = nil) {
    let old = nodes[Int(node)].parent
    if old >= 0 { links?.remove(node, from: old) }
    nodes[Int(node)].parent = parent
    if let sibling {
      links?.insert(node, before: sibling, in: parent)
    } else {
      links?.append(node, to: parent)
    }
  }
}
