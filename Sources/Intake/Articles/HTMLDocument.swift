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

    /// True for what no reader sees: scripts, drawings, buttons, players, `hidden` elements, and words that only
    /// screen readers get: those say what the page shows by its layout.
    var isHidden = false

    var isText: Bool { name.isEmpty }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  private(set) var nodes: [Node] = []
  /// Bytes of visible text before each node, blanks squeezed: how much text an element holds is a subtraction.
  private var textBefore: [Int] = []
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
    countText()
  }

  /// About how many bytes ``text(of:excluding:)`` returns, without making the text.
  func textLength(of i: Int) -> Int { textBefore[nodes[i].end] - textBefore[i] }

  private mutating func countText() {
    textBefore = [Int](repeating: 0, count: nodes.count + 1)
    var sum = 0
    var hiddenUntil = 0
    for i in nodes.indices {
      textBefore[i] = sum
      if i < hiddenUntil { continue }
      if nodes[i].isText, nodes[i].text.utf8.count > 10_000 {
        sum += nodes[i].text.utf8.count
      } else if nodes[i].isText {
        var wasBlank = true
        for byte in nodes[i].text.utf8 {
          let isBlank = byte <= 0x20
          if !isBlank || !wasBlank { sum += 1 }
          wasBlank = isBlank
        }
      } else if nodes[i].isHidden {
        hiddenUntil = nodes[i].end
      }
    }
    textBefore[nodes.count] = sum
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
      case GUMBO_NODE_WHITESPACE:
        // Between inline elements a blank parts two words; elsewhere it only indents the source.
        if top.child > 0,
          HTMLDocument.inline.contains(nodes[nodes.count - 1].name) || nodes[nodes.count - 1].isText
        {
          nodes.append(
            Node(
              name: "", text: " ", parent: top.index, end: nodes.count + 1,
              offset: nodes[nodes.count - 1].offset))
        }
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
        offset: min(Int(element.start_pos.offset), length),
        isHidden: HTMLDocument.isHidden(name, attributes)))
    return nodes.count - 1
  }

  private static func isHidden(_ name: String, _ attributes: [Attribute]) -> Bool {
    if invisible.contains(name) { return true }
    for attribute in attributes {
      if attribute.name == "hidden" {
        // React streams parts of a page as <div hidden id="S:1"> and moves them into place.
        return !attributes.contains { $0.name == "id" && $0.value.hasPrefix("S:") }
      }
      if attribute.name == "class", spokenOnly.occur(in: attribute.value) { return true }
    }
    return false
  }

  private static let invisible: Set<String> = [
    "script", "style", "noscript", "template", "svg", "button", "iframe", "select", "object", "video",
    "audio",
  ]
  private static let spokenOnly = ByteNeedles([
    "visually-hidden", "visuallyhidden", "visually_hidden", "sr-only", "screen-reader", "screenreader",
    "hide-visually", "offscreen",
  ])
}
