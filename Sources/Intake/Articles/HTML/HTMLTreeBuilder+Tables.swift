/// Tables (13.2.6.4.9–15), selects (13.2.6.4.16) and templates (13.2.6.4.18).
extension HTMLTreeBuilder {
  /// In a table, a section of it or a row.
  mutating func startInTable(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .caption, .colgroup, .col, .tbody, .tfoot, .thead:
      if mode != .inTable {
        guard leaveTableBody() else { return }
      }
      clear(to: .table)
      if tag.tag == .caption { formatting.append(.marker) }
      if tag.tag == .col {
        insert(.colgroup)
        mode = .inColumnGroup
        return startTag(tag)
      }
      insert(tag)
      mode = tag.tag == .caption ? .inCaption : tag.tag == .colgroup ? .inColumnGroup : .inTableBody
    case .tr:
      if mode == .inRow {
        guard leaveRow() else { return }
      }
      if mode == .inTable {
        clear(to: .table)
        insert(.tbody)
        mode = .inTableBody
      }
      clear(to: .tbody, .tfoot, .thead)
      insert(tag)
      mode = .inRow
    case .td, .th:
      if mode == .inTable {
        clear(to: .table)
        insert(.tbody)
        mode = .inTableBody
      }
      if mode == .inTableBody {
        clear(to: .tbody, .tfoot, .thead)
        insert(.tr)
        mode = .inRow
      }
      clear(to: .tr)
      insert(tag)
      mode = .inCell
      formatting.append(.marker)
    case .table:
      guard isInTableScope(.table) else { return }
      pop(through: .table)
      resetMode()
      startTag(tag)
    case .style, .script, .template: startInHead(tag)
    case .input where tokenizer.hasValue("hidden", of: .type, in: tag): insertVoid(tag)
    case .form:
      guard form < 0, !open.contains(where: { $0.tag == .template }) else { return }
      form = insert(tag)
      if overflow == 0 { pop() } else { overflow -= 1 }
    default:
      isFostering = true
      startInBody(tag)
      isFostering = false
    }
  }

  mutating func endInTable(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .tr where mode == .inRow: _ = leaveRow()
    case .table:
      guard isInTableScope(.table) else { return }
      pop(through: .table)
      resetMode()
    case .tbody, .tfoot, .thead:
      guard mode != .inTable, isInTableScope(tag.tag) else { return }
      if mode == .inRow {
        guard leaveRow() else { return }
      }
      clear(to: .tbody, .tfoot, .thead)
      pop()
      mode = .inTable
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
    case .template: endInHead(tag)
    default:
      isFostering = true
      endInBody(tag)
      isFostering = false
    }
  }

  /// Closes the row, if one is open.
  private mutating func leaveRow() -> Bool {
    guard isInTableScope(.tr) else { return false }
    clear(to: .tr)
    pop()
    mode = .inTableBody
    return true
  }

  /// Closes the row and the section.
  private mutating func leaveTableBody() -> Bool {
    if mode == .inRow {
      guard leaveRow() else { return false }
    }
    guard isInTableScope(.tbody, .thead, .tfoot) else { return false }
    clear(to: .tbody, .tfoot, .thead)
    pop()
    mode = .inTable
    return true
  }

  /// In a cell or a caption.
  mutating func startInCell(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
      if leaveCell() { startTag(tag) }
    default: startInBody(tag)
    }
  }

  mutating func endInCell(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .td, .th, .caption:
      if (tag.tag == .caption) == (mode == .inCaption), isInTableScope(tag.tag) { close(tag.tag) }
    case .table:
      if isInTableScope(.table), leaveCell() { endTag(tag) }
    case .tbody, .tfoot, .thead, .tr:
      if mode == .inCell, isInTableScope(tag.tag), leaveCell() { endTag(tag) }
    case .body, .col, .colgroup, .html: break
    default: endInBody(tag)
    }
  }

  private mutating func leaveCell() -> Bool {
    let tags: [HTMLTag] = mode == .inCaption ? [.caption] : [.td, .th]
    guard let tag = open.last(where: { tags.contains($0.tag) })?.tag, isInTableScope(tag) else {
      return false
    }
    close(tag)
    return true
  }

  private mutating func close(_ tag: HTMLTag) {
    popImpliedEnds()
    pop(through: tag)
    clearFormatting()
    mode = tag == .caption ? .inTable : .inRow
  }

  mutating func startInSelect(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .html: startInBody(tag)
    case .option, .optgroup, .hr:
      if top == .option { pop() }
      if tag.tag != .option, top == .optgroup { pop() }
      if tag.tag == .hr { insertVoid(tag) } else { insert(tag) }
    case .select: leaveSelect()
    case .input, .keygen, .textarea:
      guard isInSelectScope(.select) else { return }
      leaveSelect()
      startTag(tag)
    case .script, .template: startInHead(tag)
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard mode == .inSelectInTable else { return }
      pop(through: .select)
      resetMode()
      startTag(tag)
    default: break
    }
  }

  mutating func endInSelect(_ tag: HTMLTokenizer.Tag) {
    switch tag.tag {
    case .optgroup:
      if top == .option, open.count > 1, open[open.count - 2].tag == .optgroup { pop() }
      if top == .optgroup { pop() }
    case .option: if top == .option { pop() }
    case .select: leaveSelect()
    case .template: endInHead(tag)
    case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th:
      guard mode == .inSelectInTable, isInTableScope(tag.tag) else { return }
      pop(through: .select)
      resetMode()
      endTag(tag)
    default: break
    }
  }

  private mutating func leaveSelect() {
    guard isInSelectScope(.select) else { return }
    pop(through: .select)
    resetMode()
  }

  mutating func startInTemplate(_ tag: HTMLTokenizer.Tag) {
    let inside: Mode
    switch tag.tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return startInHead(tag)
    case .caption, .colgroup, .tbody, .tfoot, .thead: inside = .inTable
    case .col: inside = .inColumnGroup
    case .tr: inside = .inTableBody
    case .td, .th: inside = .inRow
    default: inside = .inBody
    }
    if !templateModes.isEmpty { templateModes[templateModes.count - 1] = inside }
    mode = inside
    startTag(tag)
  }
}
