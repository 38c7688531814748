/// SVG and MathML (13.2.6.5).
extension HTMLTreeBuilder {
  mutating func insertForeign(_ tag: HTMLTokenizer.Tag, isMath: Bool) {
    let kind: HTMLTag =
      switch tag.tag {
      case .svg, .math: tag.tag
      case .mi, .mo, .mn, .ms, .mtext, .annotationXML: isMath ? tag.tag : .foreign
      case .foreignObject, .desc: isMath ? .foreign : tag.tag
      case .title: isMath ? .foreign : .svgTitle
      default: .foreign
      }
    if tag.isSelfClosing { insertVoid(tag, as: kind) } else { insert(tag, as: kind, isMath: isMath) }
  }

  /// True for an element whose content is HTML again.
  func isHTMLInside(_ entry: Open) -> Bool {
    if entry.tag.isHTMLIntegration { return true }
    guard entry.tag == .annotationXML else { return false }
    return nodes[Int(entry.node)].range.contains { i in
      tokenizer.attributes[i].name == .encoding
        && (tokenizer.isValue("text/html", of: i) || tokenizer.isValue("application/xhtml+xml", of: i))
    }
  }

  /// True if a start tag inside this element is SVG or MathML.
  func startsForeign(_ tag: HTMLTokenizer.Tag, in entry: Open) -> Bool {
    if entry.tag.isMathText { return tag.tag == .mglyph || tag.tag == .malignmark }
    if entry.tag == .annotationXML, tag.tag == .svg { return false }
    return !isHTMLInside(entry)
  }

  mutating func startInForeign(_ tag: HTMLTokenizer.Tag) {
    if breaksOut(tag) {
      while let last = open.last, last.tag.isForeign, !last.tag.isMathText, !isHTMLInside(last) { pop() }
      startTag(tag)
    } else {
      insertForeign(tag, isMath: open.last?.isMath == true)
    }
  }

  /// HTML that nobody means to be part of a drawing.
  private func breaksOut(_ tag: HTMLTokenizer.Tag) -> Bool {
    switch tag.tag {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3,
      .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s,
      .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font:
      tokenizer.attributes[tag.firstAttribute..<(tag.firstAttribute + tag.attributeCount)].contains {
        $0.name == .color || $0.name == .face || $0.name == .size
      }
    default: false
    }
  }

  /// True if the tag ended an element of SVG or MathML; else the mode's rules count.
  mutating func endInForeign(_ tag: HTMLTokenizer.Tag) -> Bool {
    if tag.tag == .br || tag.tag == .p {
      while let last = open.last, last.tag.isForeign, !last.tag.isMathText, !isHTMLInside(last) { pop() }
      return false
    }
    for (i, entry) in open.enumerated().reversed() {
      if i == 0 || !entry.tag.isForeign { return false }
      if entry.name == tag.name {
        pop(to: i)
        return true
      }
    }
    return false
  }
}
