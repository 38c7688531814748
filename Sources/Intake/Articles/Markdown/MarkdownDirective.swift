internal import Cutline

/// The figure of MyST and its relatives: a fence that names a picture, options, and the caption as its text.
///
///     ```{figure} sea.jpg
///     :alt: Boats
///
///     A calm sea. Photo: Ana Lima/AFP
///     ```
struct MarkdownDirective {
  private(set) var draft: PictureDraft
  /// The line of the closing fence, or the last one.
  private(set) var end: Int

  init?(_ source: SourceText, lines: [Range<Int>], at start: Int) {
    let opening = CaptionText.squeezed(source.string(lines[start]))
    let fence = String(opening.prefix { $0 == "`" || $0 == ":" || $0 == "~" })
    let rest = opening.dropFirst(fence.count)
    guard fence.count >= 3, let name = ["{figure}", "{image}"].first(where: rest.hasPrefix) else {
      return nil
    }
    let target = CaptionText.squeezed(String(rest.dropFirst(name.count)))
    guard DataPictures.isAddress(target) else { return nil }
    draft = PictureDraft(offset: lines[start].lowerBound, path: "")
    draft.add(address: target)
    end = start
    var caption = ""
    var offset = 0
    for i in (start + 1)..<min(lines.count, start + 60) {
      let text = CaptionText.squeezed(source.string(lines[i]))
      end = i
      if text.hasPrefix(fence) { break }
      if text.hasPrefix(":"), let mark = text.dropFirst().firstIndex(of: ":") {
        let key = DataTree.folded(String(text[..<mark]))
        if key == "alt" {
          let value = String(text[text.index(after: mark)...])
          draft.add(.alt, value, at: lines[i].lowerBound, path: "")
        }
      } else if !text.isEmpty {
        if caption.isEmpty { offset = lines[i].lowerBound }
        caption += caption.isEmpty ? text : "\n" + text
      }
    }
    draft.add(
      .caption,
      caption.split(separator: "\n").map { MarkdownImage.plain(String($0)) }.joined(separator: "\n"),
      at: offset, path: "")
  }
}
