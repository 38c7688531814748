/// Which rules a token is read by (13.2.6).
extension HTMLTreeBuilder {
  mutating func startTag(_ tag: HTMLTokenizer.Tag) {
    if open.count >= HTMLTreeBuilder.depthLimit, tag.tag.changesMode {
      overflow += 1
      overflowed = true
      return
    }
    if let last = open.last, last.tag.isForeign, startsForeign(tag, in: last) {
      startInForeign(tag)
      return
    }
    switch mode {
    case .inBody: startInBody(tag)
    case .initial, .beforeHTML:
      if tag.tag == .html {
        insert(tag)
        mode = .beforeHead
      } else {
        prepareHTML()
        startTag(tag)
      }
    case .beforeHead:
      if tag.tag == .html {
        startInBody(tag)
      } else if tag.tag == .head {
        head = insert(tag)
        mode = .inHead
      } else {
        prepareHead()
        startTag(tag)
      }
    case .inHead, .inHeadNoscript, .afterHead: startNearHead(tag)
    case .inTable, .inTableBody, .inRow: startInTable(tag)
    case .inCaption, .inCell: startInCell(tag)
    case .inColumnGroup:
      switch tag.tag {
      case .html: startInBody(tag)
      case .col: insertVoid(tag)
      case .template: startInHead(tag)
      default:
        guard top == .colgroup else { return }
        pop()
        mode = .inTable
        startTag(tag)
      }
    case .inSelect, .inSelectInTable: startInSelect(tag)
    case .inTemplate: startInTemplate(tag)
    case .afterBody, .afterAfterBody:
      if tag.tag != .html { mode = .inBody }
      startInBody(tag)
    }
  }

  mutating func endTag(_ tag: HTMLTokenizer.Tag) {
    if overflow > 0 {
      if !tag.tag.isVoid { overflow -= 1 }
      return
    }
    if top.isForeign, endInForeign(tag) { return }
    switch mode {
    case .inBody: endInBody(tag)
    case .initial, .beforeHTML, .beforeHead:
      switch tag.tag {
      case .head, .body, .html, .br:
        prepareHead()
        endTag(tag)
      default: break
      }
    case .inHead, .inHeadNoscript, .afterHead: endNearHead(tag)
    case .inTable, .inTableBody, .inRow: endInTable(tag)
    case .inCaption, .inCell: endInCell(tag)
    case .inColumnGroup:
      if tag.tag == .template { return endInHead(tag) }
      guard tag.tag != .col, top == .colgroup else { return }
      pop()
      mode = .inTable
      if tag.tag != .colgroup { endTag(tag) }
    case .inSelect, .inSelectInTable: endInSelect(tag)
    case .inTemplate: if tag.tag == .template { endInHead(tag) }
    case .afterBody, .afterAfterBody:
      if tag.tag == .html {
        mode = .afterAfterBody
      } else {
        mode = .inBody
        endInBody(tag)
      }
    }
  }

  mutating func text() {
    if let last = open.last, last.tag.isForeign, !isHTMLInside(last), !last.tag.isMathText {
      insertText(in: .title)
      return
    }
    switch mode {
    case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
      tokenizer.trimText()
      if tokenizer.text.isEmpty { return }
      prepareBody()
      text()
    case .inTable, .inTableBody, .inRow:
      if tokenizer.isBlank {
        insertText()
      } else {
        isFostering = true
        textInBody()
        isFostering = false
      }
    case .inColumnGroup:
      if tokenizer.isBlank { return }
      guard top == .colgroup else { return }
      pop()
      mode = .inTable
      text()
    case .inSelect, .inSelectInTable: insertText()
    case .afterBody, .afterAfterBody:
      if !tokenizer.isBlank { mode = .inBody }
      textInBody()
    case .inBody, .inCaption, .inCell, .inTemplate: textInBody()
    }
  }

  private mutating func textInBody() {
    reconstructFormatting()
    insertText()
  }
}

/// What comes before the body (13.2.6.4.1–6).
extension HTMLTreeBuilder {
  private mutating func prepareHTML() {
    guard open.isEmpty else { return }
    insert(.html)
    mode = .beforeHead
  }

  mutating func prepareHead() {
    prepareHTML()
    head = insertHead()
    mode = .inHead
  }

  private mutating func insertHead() -> Int32 {
    insert(HTMLTokenizer.Tag(.head, offset: tokenizer.tag.offset))
  }

  /// Makes whatever is missing before the body's first content.
  mutating func prepareBody() {
    if mode.rawValue <= Mode.beforeHead.rawValue { prepareHead() }
    if mode == .inHeadNoscript { pop() }
    if mode == .inHead || mode == .inHeadNoscript { pop() }
    insert(.body)
    mode = .inBody
  }

  private mutating func startNearHead(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .html: startInBody(tag)
    case .head: break
    case .noscript where mode == .inHeadNoscript: break
    case .basefont, .bgsound, .link, .meta, .noframes, .style:
      if mode == .afterHead { startInClosedHead(tag) } else { startInHead(tag) }
    case .noscript where mode == .inHead:
      insert(tag)
      mode = .inHeadNoscript
    case .body where mode == .afterHead:
      insert(tag)
      mode = .inBody
    case .frameset where mode == .afterHead: break
    default:
      let isHeads = tag.tag == .base || tag.tag == .script || tag.tag == .template || tag.tag == .title
      if mode == .inHeadNoscript {
        pop()
        mode = .inHead
      } else if isHeads {
        if mode == .afterHead { startInClosedHead(tag) } else { startInHead(tag) }
        return
      } else if mode == .inHead {
        pop()
        mode = .afterHead
      } else {
        prepareBody()
      }
      startTag(tag)
    }
  }

  /// Puts what follows `</head>` into the head all the same.
  private mutating func startInClosedHead(_ tag: HTMLTokenizer.Tag) {
    guard head >= 0 else { return startInHead(tag) }
    open.append(Open(node: head, name: UInt16(HTMLTag.head.rawValue), tag: .head))
    startInHead(tag)
    let node = head
    if let at = open.lastIndex(where: { $0.node == node }) { removeOpen(at: at) }
  }

  mutating func startInHead(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .title, .noframes, .style, .script: insertContent(tag)
    case .template:
      insert(tag)
      formatting.append(.marker)
      mode = .inTemplate
      if templateModes.count < HTMLTreeBuilder.depthLimit { templateModes.append(.inTemplate) }
    default: insertVoid(tag)
    }
  }

  private mutating func endNearHead(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .head where mode == .inHead:
      pop()
      mode = .afterHead
    case .noscript where mode == .inHeadNoscript:
      pop()
      mode = .inHead
    case .body where mode != .inHeadNoscript, .html where mode != .inHeadNoscript, .br:
      prepareBody()
      endTag(tag)
    case .template where mode != .inHeadNoscript: endInHead(tag)
    default: break
    }
  }

  /// `</template>`, wherever it stands.
  mutating func endInHead(_ tag: HTMLTokenizer.Tag) {
    guard tag.tag == .template, open.contains(where: { $0.tag == .template }) else { return }
    while top.hasImpliedEnd || [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr].contains(top) {
      pop()
    }
    pop(through: .template)
    clearFormatting()
    templateModes.removeLast(min(1, templateModes.count))
    resetMode()
  }
}
