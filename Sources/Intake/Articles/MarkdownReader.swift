internal import Cutline

extension ArticleFormat {
  /// Markdown with the front matter of Hugo, Jekyll or Eleventy.
  static let markdown = ArticleFormat(name: "Markdown", extensions: ["md", "markdown", "mdx"]) {
    MarkdownReader(source: $0).article(path: $1)
  }
}

/// Reads Markdown: pictures of the front matter, `![…](…)` with the line below, shortcodes, and HTML in between.
struct MarkdownReader {
  let source: SourceText
  let head: FrontMatter
  private let lines: [Range<Int>]
  let published: PartialDate?

  init(source: SourceText) {
    self.source = source
    head = FrontMatter(source)
    lines = source.lines
    published = head["date", "published", "publishdate", "pubdate", "datepublished"]
      .flatMap { PartialDate(metadata: $0) ?? PartialDate(written: $0) }
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    article.headline = head["title", "headline"] ?? firstHeading
    article.byline = head["author", "byline", "authors"]
    article.language = head["lang", "language", "locale"]
    article.url = head["canonicalurl", "canonical", "permalink", "url"]
    article.published = published
    article.images = frontImages + bodyImages
    if !article.images.isEmpty { article.images[0].isLead = true }
    return article
  }

  private var firstHeading: String? {
    lines[head.end...].lazy.map(source.string).first { $0.hasPrefix("# ") }
      .map { MarkdownImage.plain(String($0.dropFirst(2))) }
  }

  func evidence(_ slot: Evidence.Slot, _ text: String, at offset: Int) -> Evidence {
    let caption =
      slot == .credit
      ? Caption(raw: text, text: "", credit: Credit(parsing: text))
      : Caption(parsing: text, published: published)
    return Evidence(slot, caption, at: source.location(at: offset))
  }

  // MARK: - Body

  private var bodyImages: [Occurrence] {
    var images: [Occurrence] = []
    let definitions = definitions
    var fence: String?
    var i = head.end
    while i < lines.count {
      let line = Array(source.utf8[lines[i]])
      let text = CaptionText.squeezed(String(decoding: line, as: UTF8.self))
      if text.hasPrefix("```") || text.hasPrefix("~~~") {
        fence = fence == nil ? String(text.prefix(3)) : text.hasPrefix(fence ?? "") ? nil : fence
      }
      if fence != nil || line.starts(with: Array("    ".utf8)) {
        i += 1
        continue
      }
      if let end = htmlEnd(from: i, text) {
        let range = lines[i].lowerBound..<lines[end].upperBound
        let piece = SourceText(source.string(range), start: source.location(at: range.lowerBound))
        images += HTMLReader(source: piece).images(published: published).images.map { image in
          var image = image
          image.isLead = false
          return image
        }
        i = end + 1
        continue
      }
      var found = MarkdownImage.references(in: line, definitions: definitions)
      if found.isEmpty { found = MarkdownImage.shortcode(in: line).map { [$0] } ?? [] }
      for (n, image) in found.enumerated() {
        var occurrence = Occurrence(
          url: image.url, location: source.location(at: lines[i].lowerBound + image.range.lowerBound))
        for (slot, text, offset) in image.texts where !text.isEmpty {
          occurrence.evidence.append(evidence(slot, text, at: lines[i].lowerBound + offset))
        }
        if n == found.count - 1, !occurrence.evidence.contains(where: { $0.slot == .caption }) {
          occurrence.evidence += captionBelow(i, rest: image.range.upperBound..<line.count, of: line)
        }
        images.append(occurrence)
      }
      i += 1
    }
    return images
  }

  /// The caption behind or below a picture: emphasised text on its line or below (a blank line between them allowed), a
  /// plain line directly below, and a line that is a credit.
  private func captionBelow(_ i: Int, rest: Range<Int>, of line: [UInt8]) -> [Evidence] {
    var found: [Evidence] = []
    let behind = String(decoding: line[rest], as: UTF8.self)
    let trimmed = CaptionText.squeezed(behind)
    let whole = MarkdownReader.unquoted(CaptionText.squeezed(String(decoding: line, as: UTF8.self)))
    let isAlone = whole.hasPrefix("!") || whole.hasPrefix("[")
    if MarkdownReader.isEmphasised(trimmed) {
      let lead = behind.utf8.prefix { $0 == 0x20 || $0 == 0x2A || $0 == 0x5F }.count
      found.append(
        evidence(.caption, MarkdownImage.plain(trimmed), at: lines[i].lowerBound + rest.lowerBound + lead))
      return found
    }
    guard isAlone, trimmed.isEmpty || trimmed.hasPrefix("{") || trimmed.hasPrefix("](") || trimmed == "\\"
    else { return [] }
    var gap = 0
    for next in lines[(i + 1)...].prefix(6) {
      let raw = source.string(next)
      let text = MarkdownReader.withoutTag(MarkdownReader.unquoted(CaptionText.squeezed(raw)))
      if text.isEmpty {
        gap += 1
        if gap > 1 { break }
        continue
      }
      if text.hasPrefix("{:") { continue }
      guard !text.hasPrefix("#"), !text.hasPrefix("!["), !text.hasPrefix("<"), !text.hasPrefix("{"),
        !text.hasPrefix("```"),
        text.utf8.count <= 900
      else { break }
      let words = MarkdownImage.plain(text)
      let isCredited = (text.hasPrefix("*") || text.hasPrefix("_")) && CreditSplit(words).credit != nil
      let isTagged = raw.utf8.contains(0x3C) && !text.utf8.contains(0x3C)
      let lead =
        isTagged
        ? raw.utf8.prefix { $0 != 0x3E }.count + 1
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

  /// Without the mark of a quoted block: `> *The quay.*`.
  private static func unquoted(_ text: String) -> String {
    text.hasPrefix("> ") ? String(text.dropFirst(2)) : text
  }

  /// Without the one inline tag around the whole: `<small>The quay. Photo: A</small>`.
  private static func withoutTag(_ text: String) -> String {
    for tag in ["small", "em", "i", "cite", "sub"] where text.hasPrefix("<\(tag)>") {
      let inner = text.dropFirst(tag.utf8.count + 2)
      if inner.hasSuffix("</\(tag)>") { return String(inner.dropLast(tag.utf8.count + 3)) }
    }
    return text
  }

  private static func isEmphasised(_ text: String) -> Bool {
    guard text.utf8.count > 4, let first = text.first, first == "*" || first == "_" else { return false }
    return text.last == first || text.dropLast().last == first
  }

  /// The last line of the HTML block that begins here: up to the closing tag of a figure, else one line.
  private func htmlEnd(from i: Int, _ text: String) -> Int? {
    let lower = text.lowercased()
    for tag in ["figure", "picture", "div", "center", "table"] where lower.hasPrefix("<\(tag)") {
      var depth = 0
      for j in i..<min(lines.count, i + 200) {
        let line = source.string(lines[j]).lowercased()
        depth += line.split(separator: "<", omittingEmptySubsequences: false).dropFirst().reduce(0) {
          sum, piece in
          sum + (piece.hasPrefix("/\(tag)") ? -1 : piece.hasPrefix(tag) ? 1 : 0)
        }
        if depth <= 0 { return j }
      }
      return min(lines.count, i + 200) - 1
    }
    return lower.hasPrefix("<img") || lower.hasPrefix("<p><img")
      || lower.hasPrefix("<a ") && lower.contains("<img") ? i : nil
  }

  /// `[ref]: url "title"`.
  private var definitions: [String: (url: String, title: String?)] {
    var found: [String: (url: String, title: String?)] = [:]
    for range in lines[head.end...] {
      let line = Array(source.utf8[range])
      guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.count,
        line[close + 1] == UInt8(ascii: ":")
      else { continue }
      let (url, title, _) = MarkdownImage.target(line, (close + 2)..<line.count)
      found[String(decoding: line[1..<close], as: UTF8.self).lowercased()] = (url, title)
    }
    return found
  }
}
