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
  let lines: [Range<Int>]
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
    let imports = imports
    var tries = 20_000
    var fence: String?
    var i = head.end
    while i < lines.count {
      let line = Array(source.utf8[lines[i]])
      let text = CaptionText.squeezed(String(decoding: line, as: UTF8.self))
      if fence == nil, let directive = MarkdownDirective(source, lines: lines, at: i) {
        images.append(directive.draft.occurrence(in: source, published: published))
        i = directive.end + 1
        continue
      }
      if text.hasPrefix("```") || text.hasPrefix("~~~") {
        fence = fence == nil ? String(text.prefix(3)) : text.hasPrefix(fence ?? "") ? nil : fence
      }
      if fence != nil || line.starts(with: Array("    ".utf8)) {
        i += 1
        continue
      }
      if let tag = MarkdownTag(in: source, line: lines[i], imports: imports, tries: &tries) {
        i = add(tag, at: i, imports: imports, tries: &tries, to: &images)
        continue
      }
      if let end = htmlEnd(from: i, text) {
        images += htmlImages(lines[i].lowerBound..<lines[end].upperBound)
        i = end + 1
        continue
      }
      let found = MarkdownImage.references(in: line, definitions: definitions)
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

  /// Adds a tag's picture, and those of tags behind it in the line; returns the next line to read.
  private func add(
    _ tag: MarkdownTag, at i: Int, imports: [String: String], tries: inout Int, to images: inout [Occurrence]
  ) -> Int {
    var tag = tag
    var last = i
    while true {
      last = lines[last...].firstIndex { $0.upperBound >= tag.range.upperBound } ?? lines.count - 1
      var image = tag.draft.occurrence(in: source, published: published)
      let rest = tag.range.upperBound..<max(lines[last].upperBound, tag.range.upperBound)
      let next = MarkdownTag(in: source, line: rest, imports: imports, tries: &tries)
      if next == nil, !image.evidence.contains(where: { $0.slot == .caption }) {
        let line = Array(source.utf8[lines[last]])
        let start = max(0, tag.range.upperBound - lines[last].lowerBound)
        image.evidence += captionBelow(last, rest: min(start, line.count)..<line.count, of: line)
      }
      images.append(image)
      guard let next else { return last + 1 }
      tag = next
    }
  }

  /// The pictures of a block of HTML; Markdown inside it is made HTML first.
  private func htmlImages(_ range: Range<Int>) -> [Occurrence] {
    let text = source.string(range)
    let piece = SourceText(
      text.contains("![") ? MarkdownImage.withTags(text) : text, start: source.location(at: range.lowerBound))
    return HTMLReader(source: piece).images(published: published).images.map { image in
      var image = image
      image.isLead = false
      return image
    }
  }

  /// `import cover from './cover.jpg'` of MDX.
  private var imports: [String: String] {
    var found: [String: String] = [:]
    for range in lines[head.end...] where source.utf8[range].starts(with: "import ".utf8) {
      let parts = source.string(range).split(separator: " ").map(String.init)
      guard let from = parts.firstIndex(of: "from"), from == 2, parts.count > 3 else { continue }
      let path = parts[3].filter { $0 != "'" && $0 != "\"" && $0 != ";" }
      if DataPictures.isImageName(path) { found[parts[1]] = path }
    }
    return found
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
