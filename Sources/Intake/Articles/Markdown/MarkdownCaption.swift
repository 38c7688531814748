internal import Cutline

extension MarkdownReader {
  /// The caption behind or below a picture: emphasised text on its line or below (a blank line between them allowed), a
  /// plain line directly below, and a line that is a credit.
  func captionBelow(_ i: Int, rest: Range<Int>, of line: [UInt8]) -> [Evidence] {
    var found: [Evidence] = []
    let behind = String(decoding: line[rest], as: UTF8.self)
    let trimmed = CaptionText.squeezed(behind)
    let whole = MarkdownReader.unquoted(CaptionText.squeezed(String(decoding: line, as: UTF8.self)))
    let isAlone = ["!", "[", "{", "<"].contains { whole.hasPrefix($0) }
    if MarkdownReader.isEmphasised(trimmed) {
      let lead = behind.utf8.prefix { $0 == 0x20 || $0 == 0x2A || $0 == 0x5F }.count
      found.append(
        evidence(.caption, MarkdownImage.plain(trimmed), at: lines[i].lowerBound + rest.lowerBound + lead))
      return found
    }
    if whole.hasPrefix("|") { return cellBelow(i, rest.lowerBound, of: line) }
    guard isAlone, trimmed.isEmpty || trimmed.hasPrefix("{") || trimmed.hasPrefix("](") || trimmed == "\\"
    else { return [] }
    var gap = 0
    for next in lines[(i + 1)...].prefix(6) {
      let raw = source.string(next)
      let squeezed = MarkdownReader.unquoted(CaptionText.squeezed(raw))
      let text = MarkdownReader.withoutTags(squeezed)
      if text.isEmpty {
        gap += 1
        if gap > 1 { break }
        continue
      }
      if text.hasPrefix("{:") || text.hasPrefix("///") { continue }
      guard !text.hasPrefix("#"), !text.hasPrefix("!["), !text.hasPrefix("<"), !text.hasPrefix("{"),
        !text.hasPrefix("```"), !text.hasPrefix("|"), text.utf8.count <= 900
      else { break }
      let words = MarkdownImage.plain(text)
      let isCredited = (text.hasPrefix("*") || text.hasPrefix("_")) && CreditSplit(words).credit != nil
      let isTagged = text != squeezed
      let lead =
        isTagged
        ? Array(raw.utf8).firstIndex(of: text.utf8.first ?? 0x3E, after: 0x3E) ?? 0
        : raw.utf8.prefix { $0 <= 0x20 || $0 == 0x2A || $0 == 0x5F || $0 == 0x3E }.count
      if CreditSplit(words).isWholeLine {
        found.append(evidence(.credit, words, at: next.lowerBound + lead))
        break
      }
      guard found.isEmpty, MarkdownReader.isEmphasised(text) || isCredited || isTagged || gap == 0 else {
        break
      }
      found.append(evidence(.caption, words, at: next.lowerBound + lead))
    }
    return found
  }

  /// In a table of pictures, the cell below: the same column of the next row that is no ruler.
  private func cellBelow(_ i: Int, _ offset: Int, of line: [UInt8]) -> [Evidence] {
    let column = line[..<min(offset, line.count)].count { $0 == UInt8(ascii: "|") }
    for next in lines[(i + 1)...].prefix(3) {
      let row = source.string(next)
      guard CaptionText.squeezed(row).hasPrefix("|") else { return [] }
      if row.utf8.allSatisfy({ "|:- ".utf8.contains($0) }) { continue }
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      guard column < cells.count, !cells[column].contains("![") else { return [] }
      let words = MarkdownImage.plain(CaptionText.squeezed(String(cells[column])))
      let start = cells[..<column].reduce(0) { $0 + $1.utf8.count + 1 }
      return words.isEmpty ? [] : [evidence(.caption, words, at: next.lowerBound + start)]
    }
    return []
  }

  /// Without the mark of a quoted block: `> *The quay.*`.
  private static func unquoted(_ text: String) -> String {
    text.hasPrefix("> ") ? String(text.dropFirst(2)) : text
  }

  /// Without the inline tags around the whole: `<small>The quay. Photo: A</small>`. A paragraph counts if its class or
  /// its place says that it is no paragraph of the story.
  static func withoutTags(_ text: String) -> String {
    guard text.hasPrefix("<"), let open = text.firstIndex(of: ">") else { return text }
    let tag = text[text.index(after: text.startIndex)..<open]
    let name = String(tag.prefix { $0.isLetter }).lowercased()
    let isInline = ["small", "em", "i", "cite", "sub", "figcaption", "center", "sup"].contains(name)
    let attributes = tag.lowercased()
    let isMarked =
      ["p", "span", "div"].contains(name)
      && ["caption", "credit", "legend", "center", "bildunterschrift"].contains { attributes.contains($0) }
    guard isInline || isMarked, text.lowercased().hasSuffix("</\(name)>") else { return text }
    let inner = text[text.index(after: open)...].dropLast(name.count + 3)
    return withoutTags(CaptionText.squeezed(String(inner)))
  }

  private static func isEmphasised(_ text: String) -> Bool {
    guard text.utf8.count > 4, let first = text.first, first == "*" || first == "_" else { return false }
    return text.last == first || text.dropLast().last == first
  }
}

extension [UInt8] {
  /// The first such byte that stands behind the first of the other.
  fileprivate func firstIndex(of byte: UInt8, after other: UInt8) -> Int? {
    guard let mark = firstIndex(of: other) else { return nil }
    return self[(mark + 1)...].firstIndex(of: byte)
  }
}
