/// "In body": most of a page (13.2.6.4.7).
extension HTMLTreeBuilder {
  mutating func startInBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .html:
      if !open.contains(where: { $0.tag == .template }) { addAttributes(tag, to: 0) }
    case .body:
      if open.count > 1, open[1].tag == .body, !open.contains(where: { $0.tag == .template }) {
        addAttributes(tag, to: open[1].node)
      }
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      startInHead(tag)
    case .caption, .col, .colgroup, .frame, .frameset, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section,
      .summary, .ul, .pre, .listing:
      closeParagraph()
      insert(tag)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if top.isHeading { pop() }
      insert(tag)
    case .form:
      let isInTemplate = open.contains { $0.tag == .template }
      if form >= 0, !isInTemplate { return }
      closeParagraph()
      let node = insert(tag)
      if !isInTemplate { form = node }
    case .li, .dd, .dt: startItem(tag)
    case .plaintext:
      closeParagraph()
      insertContent(tag)
    case .button:
      if isInScope(.button) {
        popImpliedEnds()
        pop(through: .button)
      }
      reconstructFormatting()
      insert(tag)
    case .a:
      let markerAt = formatting.lastIndex { $0.node < 0 } ?? -1
      if let listed = formatting.lastIndex(where: { $0.tag == .a }), listed > markerAt {
        let node = formatting[listed].node
        adopt(tag.name)
        formatting.removeAll { $0.node == node }
        if let at = open.lastIndex(where: { $0.node == node }) { removeOpen(at: at) }
      }
      reconstructFormatting()
      insertFormatting(tag)
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reconstructFormatting()
      insertFormatting(tag)
    case .nobr:
      reconstructFormatting()
      if isInScope(.nobr) {
        adopt(tag.name)
        reconstructFormatting()
      }
      insertFormatting(tag)
    case .applet, .marquee, .object:
      reconstructFormatting()
      insert(tag)
      formatting.append(.marker)
    case .table:
      if !isQuirky { closeParagraph() }
      insert(tag)
      mode = .inTable
    case .area, .br, .embed, .img, .keygen, .wbr, .input:
      reconstructFormatting()
      insertVoid(tag)
    case .image:
      var image = tag
      image.tag = .img
      image.name = UInt16(HTMLTag.img.rawValue)
      startInBody(image)
    case .param, .source, .track: insertVoid(tag)
    case .hr:
      closeParagraph()
      insertVoid(tag)
    case .textarea, .iframe, .noembed: insertContent(tag)
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      insertContent(tag)
    case .select:
      reconstructFormatting()
      insert(tag)
      switch mode {
      case .inTable, .inCaption, .inTableBody, .inRow, .inCell: mode = .inSelectInTable
      default: mode = .inSelect
      }
    case .optgroup, .option:
      if top == .option { pop() }
      reconstructFormatting()
      insert(tag)
    case .rb, .rtc:
      if isInScope(.ruby) { popImpliedEnds() }
      insert(tag)
    case .rp, .rt:
      if isInScope(.ruby) { popImpliedEnds(but: .rtc) }
      insert(tag)
    case .math, .svg:
      reconstructFormatting()
      insertForeign(tag, isMath: tag.tag == .math)
    default:
      reconstructFormatting()
      insert(tag)
    }
  }

  /// `<li>` ends the one before it, `<dd>` and `<dt>` each other.
  private mutating func startItem(_ tag: HTMLTokenizer.Tag) {
    for entry in open.reversed() {
      let isSame = tag.tag == .li ? entry.tag == .li : entry.tag == .dd || entry.tag == .dt
      if isSame {
        popImpliedEnds(but: entry.tag)
        pop(through: entry.tag)
        break
      }
      if entry.tag.isSpecial, entry.tag != .address, entry.tag != .div, entry.tag != .p { break }
    }
    closeParagraph()
    insert(tag)
  }

  mutating func endInBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .template: endInHead(tag)
    case .body, .html:
      guard isInScope(.body) else { return }
      mode = .afterBody
      if tag.tag == .html { endTag(tag) }
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre,
      .search, .section, .summary, .ul:
      guard isInScope(tag.tag) else { return }
      popImpliedEnds()
      pop(through: tag.tag)
    case .form:
      if open.contains(where: { $0.tag == .template }) {
        guard isInScope(.form) else { return }
        popImpliedEnds()
        pop(through: .form)
      } else {
        let node = form
        form = -1
        guard node >= 0, isInScope(.form), let at = open.lastIndex(where: { $0.node == node }) else { return }
        popImpliedEnds()
        removeOpen(at: min(at, open.count - 1))
      }
    case .p:
      if !isInButtonScope(.p) { insert(.p) }
      closeParagraph()
    case .li:
      guard isInListScope(.li) else { return }
      popImpliedEnds(but: .li)
      pop(through: .li)
    case .dd, .dt:
      guard isInScope(tag.tag) else { return }
      popImpliedEnds(but: tag.tag)
      pop(through: tag.tag)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      guard isInScope(\.isHeading) else { return }
      popImpliedEnds()
      if let at = open.lastIndex(where: { $0.tag.isHeading }) { pop(to: at) }
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adopt(tag.name)
    case .applet, .marquee, .object:
      guard isInScope(tag.tag) else { return }
      popImpliedEnds()
      pop(through: tag.tag)
      clearFormatting()
    case .br:
      reconstructFormatting()
      insertVoid(HTMLTokenizer.Tag(.br, offset: tag.offset))
    default: endAny(tag.name)
    }
  }

  /// Closes the last open element with this name, if no special one stands before it.
  mutating func endAny(_ name: UInt16) {
    for (i, entry) in open.enumerated().reversed() {
      if entry.name == name, !entry.tag.isForeign {
        popImpliedEnds(but: entry.tag)
        if open.count > i { pop(to: i) }
        return
      }
      if entry.tag.isSpecial { return }
    }
  }

  /// Adds the attributes that an element does not have yet: of a second `<html>` or `<body>`.
  private mutating func addAttributes(_ tag: HTMLTokenizer.Tag, to node: Int32) {
    guard tag.attributeCount > 0 else { return }
    let old = nodes[Int(node)].range
    let new = Array(
      tokenizer.attributes[tag.firstAttribute..<(tag.firstAttribute + tag.attributeCount)])
    let start = tokenizer.attributes.count
    let kept = Array(tokenizer.attributes[old])
    tokenizer.attributes += kept
    tokenizer.attributes += new.filter { fresh in
      !kept.contains { tokenizer.hasEqualName($0, fresh) }
    }.prefix(max(0, HTMLTokenizer.attributeLimit - kept.count))
    nodes[Int(node)].start = Int32(start)
    nodes[Int(node)].count = Int32(tokenizer.attributes.count - start)
  }
}
