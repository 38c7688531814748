internal import Cutline

/// What stands in a picture's box, line by line.
extension HTMLFrame {
  /// The outermost elements with text of their own, the marked credits aside.
  func lines(in box: Int, image: Int) -> [Int] {
    var lines: [Int] = []
    var i = box + 1
    while i < page.nodes[box].end {
      let node = page.nodes[i]
      if node.isText || page.contains(i, image) {
        i += 1
      } else if node.isHidden || node.tag.isBesideText || credits.contains(i) {
        i = Int(node.end)
      } else if holdsOwnText(i) {
        if page.textLength(of: i) > 1, !PageFurniture.isWhole(page.text(of: i)) { lines.append(i) }
        i = Int(node.end)
      } else {
        i += 1
      }
    }
    // A box that is nothing but text, such as the paragraph after a picture, is its own line.
    if lines.isEmpty, !page.contains(box, image), holdsOwnText(box) { lines = [box] }
    return lines
  }

  func holdsOwnText(_ i: Int) -> Bool {
    var child = i + 1
    while child < page.nodes[i].end {
      let node = page.nodes[child]
      if !page.isBlank(child) { return true }
      child = Int(node.end)
    }
    return false
  }

  /// Text beside the picture in the same paragraph or cell: a caption if a credit ends it, or a break parts the two.
  mutating func takeOwnText(of box: Int, image: Int) {
    guard page.textLength(of: box) <= 500, !isForeign(box) else { return }
    var next = Int(page.nodes[image].end)
    while next < page.nodes[box].end, page.nodes[next].isText, page.isBlank(next) { next += 1 }
    let isBroken = next < page.nodes[box].end && page.nodes[next].tag == .br
    let basis = CreditSplit(page.text(of: box)).basis
    guard
      isPictureBox(box) || basis == .labelledBracket || basis == .label
        || (isBroken && page.textLength(of: box) <= 300)
    else { return }
    captions = [box]
  }

  /// True for a box with headings, lists, times or links of its own: it is more than a picture with its caption.
  func isForeign(_ box: Int) -> Bool {
    page.inside(box).contains {
      page.nodes[$0].tag.isForeignToPictures
        || (page.nodes[$0].tag == .a && page.textLength(of: $0) > 0)
    }
  }

  /// True if the box names itself a picture's, or schema.org says so.
  func isPictureBox(_ box: Int) -> Bool {
    if page.nodes[box].tag == .figure || page.purpose(of: box).isPictureBox { return true }
    return page[box, .itemtype]?.hasSuffix("/ImageObject") == true
      || page[box, .typeof]?.hasSuffix("ImageObject") == true
  }

  /// True for an element of one line that is no paragraph of the story.
  func isLine(_ i: Int) -> Bool {
    [.div, .span, .small, .em, .i, .td, .figcaption, .font, .center].contains(page.nodes[i].tag)
  }
}
