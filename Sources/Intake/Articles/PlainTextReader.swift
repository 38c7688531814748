internal import Cutline

extension ArticleFormat {
  /// Scraped text: one block a line, no markup.
  static let plainText = ArticleFormat(name: "plain text", extensions: ["txt", "text"]) {
    PlainTextReader(source: $0).article(path: $1)
  }
}

/// Reads an article that was copied or scraped as text (credit grammar §2.1).
///
/// A picture leaves up to three lines: its alt text (often with a space before it), its caption, and the credit, at
/// the end of either or on a line of its own. What proves that a line is a caption is a credit, or
/// the same sentence twice.
struct PlainTextReader {
  let source: SourceText
  let lines: [TextLine]

  init(source: SourceText) {
    self.source = source
    var lines: [TextLine] = []
    var gap = 0
    for range in source.lines {
      if var line = TextLine(source, range) {
        line.gap = gap
        lines.append(line)
        gap = 0
      } else {
        gap += 1
      }
    }
    var last: [String: Int] = [:]
    for i in lines.indices {
      // An alt text and its caption say the same, but one right below the other.
      if let earlier = last[lines[i].text], i - earlier > 3 {
        lines[earlier].isRepeated = true
        lines[i].isRepeated = true
      }
      last[lines[i].text] = i
    }
    self.lines = lines
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    let head = TextHead(lines)
    article.headline = head.headline
    article.byline = head.byline
    article.published = head.published
    article.images = images(head: head, published: head.published)
    return article
  }

  private func images(head: TextHead, published: PartialDate?) -> [Occurrence] {
    var images: [Occurrence] = []
    var used = Set<Int>()
    var i = 0
    while i < lines.count {
      var block = TextBlock(source: source, published: published)
      let next: Int
      if lines[i].isCredit {
        next = block.takeCredit(at: i, in: lines, used: used)
      } else if lines[i].credit != nil {
        next = block.takeCaption(at: i, in: lines)
      } else if TextBlock.areTwins(at: i, in: lines), !(i + 2 < lines.count && lines[i + 2].isCredit) {
        next = block.takeTwins(at: i, in: lines)
      } else {
        i += 1
        continue
      }
      if images.isEmpty, block.hasNoAlt, let first = block.lines.min(),
        let alt = head.altLine(above: first), !used.contains(alt)
      {
        block.take(alt: alt, in: lines)
      }
      used.formUnion(block.lines)
      if var image = block.occurrence {
        image.isLead = images.isEmpty
        images.append(image)
      }
      i = max(i + 1, next)
    }
    return images
  }
}
