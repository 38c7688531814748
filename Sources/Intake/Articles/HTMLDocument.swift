internal import CGumbo

/// A parsed page: the nodes in document order, so that the descendants of a node are the ones right after it.
///
/// gumbo follows the HTML5 algorithm. It recurses over the tree and is quadratic in depth and in attributes,
/// so ``HTMLLimits`` cuts hostile pages before it sees them.
struct HTMLDocument {
  struct Attribute {
    var name: String
    var value: String
    /// Byte offset of the value in the source.
    var offset: Int
  }

  struct Node {
    /// Lower case; empty for text.
    var name: String
    var text = ""
    var attributes: [Attribute] = []
    var parent: Int
    /// One past the last descendant.
    var end: Int
    /// Byte offset of the tag or the text in the source.
    var offset: Int

    var isText: Bool { name.isEmpty }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  private(set) var nodes: [Node] = []
  /// What was cut off, in words.
  private(set) var notes: [String] = []

  init(_ bytes: [UInt8]) {
    let limits = HTMLLimits(bytes)
    notes = limits.notes
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let base = chars.baseAddress,
          let output = gumbo_parse_with_options(&options, base, limits.length)
        else { return }
        if let root = output.pointee.root { load(root, base: base, length: limits.length) }
        gumbo_destroy_output(&options, output)
      }
    }
  }

  /// Copies gumbo's tree without recursion.
  private mutating func load(
    _ root: UnsafeMutablePointer<GumboNode>, base: UnsafePointer<CChar>, length: Int
  ) {
    var stack: [(node: UnsafeMutablePointer<GumboNode>, child: Int, index: Int)] = []
    stack.append((root, 0, append(root, parent: -1, base: base, length: length)))
    while let top = stack.last {
      let children = top.node.pointee.v.element.children
      guard top.child < Int(children.length), let item = children.data[top.child] else {
        nodes[top.index].end = nodes.count
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].child += 1
      let child = item.assumingMemoryBound(to: GumboNode.self)
      switch child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        stack.append((child, 0, append(child, parent: top.index, base: base, length: length)))
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
        let text = child.pointee.v.text
        nodes.append(
          Node(
            name: "", text: String(cString: text.text), parent: top.index, end: nodes.count + 1,
            offset: min(Int(text.start_pos.offset), length)))
      default: break
      }
    }
  }

  private mutating func append(
    _ node: UnsafeMutablePointer<GumboNode>, parent: Int, base: UnsafePointer<CChar>, length: Int
  ) -> Int {
    let element = node.pointee.v.element
    var name = String(cString: gumbo_normalized_tagname(element.tag))
    if name.isEmpty {
      var piece = element.original_tag
      gumbo_tag_from_original_text(&piece)
      if let data = piece.data {
        name = String(
          decoding: UnsafeRawBufferPointer(start: data, count: min(Int(piece.length), 64)), as: UTF8.self
        ).lowercased()
      }
      if name.isEmpty { name = "?" }
    }
    var attributes: [Attribute] = []
    let list = element.attributes
    for i in 0..<Int(list.length) {
      guard let item = list.data[i] else { continue }
      let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
      var offset = Int(attribute.value_start.offset)
      if offset < length, base[offset] == 0x22 || base[offset] == 0x27 { offset += 1 }
      attributes.append(
        Attribute(
          name: String(cString: attribute.name), value: String(cString: attribute.value),
          offset: min(offset, length)))
    }
    nodes.append(
      Node(
        name: name, attributes: attributes, parent: parent, end: nodes.count + 1,
        offset: min(Int(element.start_pos.offset), length)))
    return nodes.count - 1
  }
}
