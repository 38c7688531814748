/// An element or a text of a page; 24 bytes, nothing of its own on the heap.
struct HTMLNode: Sendable {
  var tag: HTMLTag
  /// True for what no reader sees: scripts, drawings, buttons, players, `hidden` elements, and words that only
  /// screen readers get: those say what the page shows by its layout.
  var isHidden = false
  /// The number of the element's name: the raw value of a tag, or from 256 on a name that only this page has.
  var name: UInt16
  var parent: Int32
  /// One past the last descendant.
  var end: Int32
  /// Byte offset of the tag or the text in the source.
  var offset: Int32
  /// A text's first byte in ``HTMLDocument/bytes``, or an element's first attribute.
  var start: Int32
  /// How many bytes or attributes there are.
  var count: Int32

  var isText: Bool { tag == .text }

  /// The bytes of a text, or the places of an element's attributes.
  var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}

extension HTMLNode {
  /// The same element once more, without a place.
  var copy: HTMLNode {
    var node = self
    node.parent = -1
    return node
  }
}
