/// Who stands beside whom, for trees whose nodes are not in the order in which they were made: where text is moved
/// before a table, or misnested formatting is put right. Most pages never need it.
struct HTMLTreeLinks {
  private struct Link {
    var first: Int32 = -1
    var last: Int32 = -1
    var next: Int32 = -1
    var previous: Int32 = -1
  }

  private var links: [Link]

  /// The links of nodes that are in order so far.
  init(_ nodes: [HTMLNode]) {
    links = [Link](repeating: Link(), count: nodes.count)
    for i in nodes.indices.dropFirst() { append(Int32(i), to: nodes[i].parent) }
  }

  mutating func add() { links.append(Link()) }

  mutating func append(_ node: Int32, to parent: Int32) {
    let last = links[Int(parent)].last
    links[Int(node)].previous = last
    links[Int(node)].next = -1
    if last >= 0 { links[Int(last)].next = node } else { links[Int(parent)].first = node }
    links[Int(parent)].last = node
  }

  mutating func insert(_ node: Int32, before sibling: Int32, in parent: Int32) {
    let previous = links[Int(sibling)].previous
    links[Int(node)].previous = previous
    links[Int(node)].next = sibling
    links[Int(sibling)].previous = node
    if previous >= 0 { links[Int(previous)].next = node } else { links[Int(parent)].first = node }
  }

  mutating func remove(_ node: Int32, from parent: Int32) {
    let link = links[Int(node)]
    if link.previous >= 0 {
      links[Int(link.previous)].next = link.next
    } else {
      links[Int(parent)].first = link.next
    }
    if link.next >= 0 {
      links[Int(link.next)].previous = link.previous
    } else {
      links[Int(parent)].last = link.previous
    }
    links[Int(node)].next = -1
    links[Int(node)].previous = -1
  }

  func firstChild(of node: Int32) -> Int32? {
    let first = links[Int(node)].first
    return first >= 0 ? first : nil
  }

  /// The nodes in the order of the document, with their parents renumbered.
  func ordered(_ nodes: [HTMLNode]) -> [HTMLNode] {
    var out: [HTMLNode] = []
    out.reserveCapacity(nodes.count)
    var places = [Int32](repeating: -1, count: nodes.count)
    var at: Int32 = nodes.isEmpty ? -1 : 0
    while at >= 0 {
      var node = nodes[Int(at)]
      places[Int(at)] = Int32(out.count)
      if node.parent >= 0 { node.parent = places[Int(node.parent)] }
      out.append(node)
      var next = links[Int(at)].first
      var up = at
      while next < 0, up > 0 {
        next = links[Int(up)].next
        up = nodes[Int(up)].parent
      }
      at = next
    }
    return out
  }
}
