/// The stack of open elements (13.2.4.2).
extension HTMLTreeBuilder {
  var top: HTMLTag { open.last?.tag ?? .html }

  /// How many open elements are looked at before a search ends in a scope's wall.
  func isInScope(_ tag: HTMLTag) -> Bool { isInScope { $0 == tag } }

  func isInScope(_ matches: (HTMLTag) -> Bool) -> Bool {
    for entry in open.reversed() {
      if matches(entry.tag) { return true }
      if entry.tag.endsScope { return false }
    }
    return false
  }

  func isInButtonScope(_ tag: HTMLTag) -> Bool {
    if tag == .p, openParagraphs == 0 { return false }
    for entry in open.reversed() {
      if entry.tag == tag { return true }
      if entry.tag.endsScope || entry.tag == .button { return false }
    }
    return false
  }

  func isInListScope(_ tag: HTMLTag) -> Bool {
    for entry in open.reversed() {
      if entry.tag == tag { return true }
      if entry.tag.endsScope || entry.tag == .ol || entry.tag == .ul { return false }
    }
    return false
  }

  func isInTableScope(_ tags: HTMLTag...) -> Bool {
    for entry in open.reversed() {
      if tags.contains(entry.tag) { return true }
      if entry.tag == .html || entry.tag == .table || entry.tag == .template { return false }
    }
    return false
  }

  func isInSelectScope(_ tag: HTMLTag) -> Bool {
    for entry in open.reversed() {
      if entry.tag == tag { return true }
      if entry.tag != .optgroup, entry.tag != .option { return false }
    }
    return false
  }

  mutating func popImpliedEnds(but kept: HTMLTag? = nil) {
    while top.hasImpliedEnd, top != kept { pop() }
  }

  /// Pops up to and with the last open element with this tag.
  mutating func pop(through tag: HTMLTag) {
    if let i = open.lastIndex(where: { $0.tag == tag }) { pop(to: i) }
  }

  mutating func closeParagraph() {
    guard isInButtonScope(.p) else { return }
    popImpliedEnds(but: .p)
    pop(through: .p)
  }

  /// Back to a context that rows, sections or cells can stand in (13.2.6.4.9, .13, .14).
  mutating func clear(to tags: HTMLTag...) {
    while let last = open.last, !tags.contains(last.tag), last.tag != .template, last.tag != .html { pop() }
  }

  /// Finds the mode that the open elements ask for (13.2.4.1).
  mutating func resetMode() {
    for (i, entry) in open.enumerated().reversed() {
      switch entry.tag {
      case .select:
        let isInTable = open[..<i].last { $0.tag == .template || $0.tag == .table }?.tag == .table
        mode = isInTable ? .inSelectInTable : .inSelect
      case .td, .th: if i > 0 { mode = .inCell } else { continue }
      case .tr: mode = .inRow
      case .tbody, .thead, .tfoot: mode = .inTableBody
      case .caption: mode = .inCaption
      case .colgroup: mode = .inColumnGroup
      case .table: mode = .inTable
      case .template: mode = templateModes.last ?? .inBody
      case .head: if i > 0 { mode = .inHead } else { continue }
      case .body: mode = .inBody
      case .html: mode = head < 0 ? .beforeHead : .afterHead
      default: continue
      }
      return
    }
    mode = .inBody
  }
}
