/// Which part of a page is the article, and which pictures only lead to other articles.
struct HTMLScope {
  private let page: HTMLDocument
  /// The `<article>` (else `<main>`) that holds the headline or most of the text; nil where a page has none.
  private let main: Int?
  private let heading: Int?

  init(_ page: HTMLDocument) {
    self.page = page
    let articles = page.elements("article")
    let headings = page.elements("h1")
    // A site's name in the page header is often an <h1> as well.
    let inside = headings.first { heading in articles.contains { page.contains($0, heading) } }
    heading =
      inside ?? headings.first { page.ancestors(of: $0).contains { page.nodes[$0].name == "main" } }
      ?? headings.first
    if let inside, let around = articles.last(where: { page.contains($0, inside) }) {
      main = around
    } else if let longest = articles.max(by: { HTMLScope.prose(page, $0) < HTMLScope.prose(page, $1) }),
      HTMLScope.prose(page, longest) > 500
    {
      main = longest
    } else {
      main = page.first("main") ?? page.nodes.firstIndex { $0["role"] == "main" }
    }
  }

  /// How much text stands in paragraphs below a node, in bytes.
  private static func prose(_ page: HTMLDocument, _ root: Int) -> Int {
    (root..<page.nodes[root].end).reduce(0) { sum, i in
      let node = page.nodes[i]
      return node.isText && page.nodes[node.parent].name == "p" ? sum + node.text.utf8.count : sum
    }
  }

  /// True for a picture that leads to another article or belongs to the page: in navigation, footer, side column or
  /// a list of related stories, or inside a link to another page without a caption.
  func isTeaser(_ picture: HTMLPicture, frame: HTMLFrame) -> Bool {
    let ancestors = page.ancestors(of: picture.node)
    let isDescribed = frame.isMarked
    for ancestor in ancestors {
      let node = page.nodes[ancestor]
      if holdsArticle(ancestor) { continue }
      switch node.name {
      case "nav", "footer": return true
      case "aside": if !isDescribed { return true }
      case "header": if !isDescribed, main.map({ !page.contains($0, ancestor) }) ?? true { return true }
      case "article":
        if let main, ancestor != main, !page.contains(ancestor, main),
          page.elements("h2", "h3", "h4", in: ancestor).count > 0
        {
          return true
        }
      default: break
      }
      let purpose = HTMLPurpose(page, ancestor)
      if purpose.isTeaser, !isDescribed || linksAway(ancestors) { return true }
      if purpose.isFurniture, !isDescribed { return true }
    }
    if linksAway(ancestors), frame.captions.isEmpty { return true }
    if !isDescribed, !frame.hasFigure,
      holdsLink(ancestors.prefix(3).last { $0 >= frame.root } ?? picture.node)
    {
      return true
    }
    if isCard(frame.root) || ([frame.root] + frame.captions).contains(where: isAuthor) { return true }
    if let main, !page.contains(main, picture.node), !isDescribed { return true }
    return false
  }

  private func holdsArticle(_ i: Int) -> Bool {
    ["body", "html", "main"].contains(page.nodes[i].name) || heading.map { page.contains(i, $0) } == true
      || main.map { page.contains(i, $0) } == true
  }

  /// True if the picture is a link to something other than itself in full size.
  private func linksAway(_ ancestors: [Int]) -> Bool {
    guard let link = ancestors.prefix(8).first(where: { page.nodes[$0].name == "a" }),
      let href = page.nodes[link]["href"]?.lowercased()
    else { return false }
    let path = href.prefix { $0 != "?" && $0 != "#" }
    if path.isEmpty || href.hasPrefix("javascript:") { return false }
    return ![".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].contains {
      path.hasSuffix($0) || href.hasSuffix($0)
    }
  }

  /// True if the box around a picture without caption holds a short text that is a link.
  private func holdsLink(_ root: Int) -> Bool {
    page.text(of: root).utf8.count < 300
      && page.elements("a", in: root).contains { page.text(of: $0).utf8.count > 2 }
  }

  /// True if the box is a reporter's: with an `<address>` or a link to the author.
  private func isAuthor(_ root: Int) -> Bool {
    page.text(of: root).utf8.count < 400
      && (root..<page.nodes[root].end).contains { i in
        page.nodes[i].name == "address"
          || page.nodes[i]["rel"]?.split(separator: " ").contains("author") == true
      }
  }

  /// True if the box around the picture holds a heading that is a link: a card for another story.
  private func isCard(_ root: Int) -> Bool {
    page.elements("h2", "h3", "h4", "h5", in: root).contains { heading in
      page.first("a", in: heading) != nil
        || page.ancestors(of: heading).prefix(3).contains { page.nodes[$0].name == "a" && $0 >= root }
    }
  }
}
