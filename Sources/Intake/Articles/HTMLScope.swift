internal import Cutline

/// Which part of a page is the article, and which pictures only lead to other articles.
struct HTMLScope {
  /// Why a picture is none of the story's.
  enum Exclusion { case link, otherPart, otherStory, portrait, video, furniture, outside }

  private let page: HTMLDocument
  /// The `<article>` (else `<main>`) that holds the headline or most of the text; nil where a page has none.
  private let main: Int?
  private let heading: Int?
  /// The keys of the pictures by which the page presents itself elsewhere: `og:image` and the article's in JSON-LD.
  private let named: Set<String>

  /// Bytes of text in paragraphs before each node.
  private let proseBefore: [Int]

  init(_ page: HTMLDocument, named: Set<String>) {
    self.page = page
    self.named = named
    var before = [0]
    before.reserveCapacity(page.nodes.count + 1)
    var sum = 0
    for node in page.nodes {
      if node.isText, node.parent >= 0, page.nodes[Int(node.parent)].tag == .p { sum += Int(node.count) }
      before.append(sum)
    }
    proseBefore = before
    func prose(_ root: Int) -> Int { before[Int(page.nodes[root].end)] - before[root] }
    let all = before.last ?? 0
    let articles = Array(page.elements(.article))
    let headings = Array(page.elements(.h1))
    // A site's name in the page header is often an <h1> as well.
    let inside = headings.first { heading in articles.contains { page.contains($0, heading) } }
    heading =
      inside ?? headings.first { page.ancestors(of: $0).contains { page.nodes[$0].tag == .main } }
      ?? headings.first
    if let inside, let around = articles.last(where: { page.contains($0, inside) }) {
      main = around
    } else if let longest = articles.max(by: { prose($0) < prose($1) }), prose(longest) > max(500, all / 3) {
      main = longest
    } else {
      let stated = page.first(.main) ?? page.nodes.indices.first { page[$0, .role] == "main" }
      // A page that a script fills may hold its text outside.
      main = stated.flatMap { prose($0) * 3 >= all ? $0 : nil }
    }
  }

  /// How much text stands in paragraphs below a node, in bytes.
  private func prose(_ root: Int) -> Int { proseBefore[Int(page.nodes[root].end)] - proseBefore[root] }

  /// What the elements around a picture say already, whatever is written beside it. It settles most pictures of a page,
  /// and nothing has to be looked for around those.
  func exclusion(of picture: HTMLPicture) -> Exclusion? {
    let ancestors = page.ancestors(of: picture.node)
    var isLinked: Bool?
    for ancestor in ancestors where !holdsArticle(ancestor) {
      switch page.nodes[ancestor].tag {
      case .nav, .footer, .form: return .otherPart
      case .article: if leadsElsewhere(ancestor) { return .otherStory }
      default: break
      }
      let purpose = page.purpose(of: ancestor)
      if purpose.isForeign || purpose.isTeaser {
        isLinked = isLinked ?? linksAway(ancestors)
        if isLinked == true { return .otherPart }
      }
    }
    return nil
  }

  /// Why a picture that ``exclusion(of:)`` leaves in is none of the story's: it stands in a side column or a list of
  /// related stories, is a reporter's portrait or a video's poster, or a link to another page.
  ///
  /// A caption shows that a picture is meant to be looked at; only a credit shows that it is a photo of the story where
  /// everything around says otherwise.
  func exclusion(of picture: HTMLPicture, frame: HTMLFrame) -> Exclusion? {
    let ancestors = page.ancestors(of: picture.node)
    let isDescribed = frame.isMarked || (!frame.captions.isEmpty && !frame.isGuess)
    let isCredited = isDescribed && isCredited(frame, picture)
    let isNamed = named.contains(picture.key) && isInStory(picture.node, ancestors)
    if !isNamed, frame.captions.isEmpty || captionIsLinked(frame, ancestors), linksAway(ancestors) {
      return .link
    }
    for ancestor in ancestors where !holdsArticle(ancestor) {
      switch page.nodes[ancestor].tag {
      case .aside: if !isDescribed { return .otherPart }
      case .header: if !isDescribed, main.map({ !page.contains($0, ancestor) }) ?? true { return .otherPart }
      default: break
      }
      let purpose = page.purpose(of: ancestor)
      if purpose.isForeign, !isCredited { return .otherPart }
      if purpose.isVideo, !isCredited || frame.captions.isEmpty { return .video }
      if purpose.isAuthor, !isCredited { return .portrait }
      if purpose.isTeaser, !isDescribed { return .otherPart }
      if purpose.isFurniture, !isDescribed { return .furniture }
    }
    if isNamed { return nil }
    if !isDescribed, !frame.hasFigure,
      holdsLink(ancestors.prefix(3).last { $0 >= frame.root } ?? picture.node)
    {
      return .otherStory
    }
    if isCard(frame.captions.isEmpty ? frame.root : closeBox(picture.node, in: frame)) { return .otherStory }
    if (frame.captions + (isCredited ? [] : [frame.root])).contains(where: isAuthor) { return .portrait }
    if frame.captions.contains(where: { isByline(page.text(of: $0)) }) { return .portrait }
    if let main, !page.contains(main, picture.node), !isDescribed { return .outside }
    return nil
  }

  /// True for a picture in the article, or beside the headline above it.
  private func isInStory(_ picture: Int, _ ancestors: [Int]) -> Bool {
    guard let main, !page.contains(main, picture) else { return true }
    return heading.map { heading in
      ancestors.contains {
        page.contains($0, heading) && !page.nodes[$0].tag.isWall && !page.contains($0, main)
      }
    } ?? false
  }

  /// True for a caption that names who wrote a comment: `Von Eva Kurz`, and no agency with it.
  private func isByline(_ text: String) -> Bool {
    TextHead.byline(text) != nil && CreditSplit(text).credit?.chain.isEmpty != false
  }

  /// True if the page names a credit, or the caption ends in one.
  private func isCredited(_ frame: HTMLFrame, _ picture: HTMLPicture) -> Bool {
    for name in [HTMLAttributeName.title, .alt] {
      if let text = page[picture.node, name], CreditSplit(HTMLDocument.squeezed(text)).credit != nil {
        return true
      }
    }
    if frame.credits.contains(where: { !Credit(parsing: page.text(of: $0)).isEmpty }) { return true }
    return frame.captions.contains { CreditSplit(page.text(of: $0)).credit != nil }
  }

  /// True for an `<article>` that stands for another story: one beside the story's, or a card inside it. The entries of
  /// a live page are articles with prose of their own.
  private func leadsElsewhere(_ article: Int) -> Bool {
    guard let main, article != main, !page.contains(article, main) else { return false }
    let headings = page.elements(.h2, .h3, .h4, in: article)
    guard !headings.isEmpty else { return false }
    if !page.contains(main, article) { return true }
    return isCard(article) || prose(article) < 100
  }

  /// True if the link around the picture holds its caption too, and leads to a story rather than to the picture.
  private func captionIsLinked(_ frame: HTMLFrame, _ ancestors: [Int]) -> Bool {
    guard let link = ancestors.first(where: { page.nodes[$0].tag == .a }) else { return false }
    guard frame.captions.contains(where: { page.contains(link, $0) }) else { return false }
    let href = page[link, .href] ?? ""
    return !HTMLScope.pictureWords.occur(in: href.lowercased())
  }

  private static let pictureWords = ByteNeedles([
    "photo", "image", "picture", "gallery", "galeri", "galleri", "foto", "bild", "slide", "imag", "media/",
    "zoom",
    "attachment",
  ])

  /// True for a box around the headline or most of the text: whatever it is called, it is no part beside the story.
  private func holdsArticle(_ i: Int) -> Bool {
    if prose(i) > max(800, prose(0) / 3) { return true }
    return [.body, .html, .main].contains(page.nodes[i].tag)
      || heading.map { page.contains(i, $0) } == true
      || main.map { page.contains(i, $0) } == true
  }

  /// True if the picture is a link to something other than itself in full size.
  private func linksAway(_ ancestors: [Int]) -> Bool {
    guard let link = ancestors.prefix(8).first(where: { page.nodes[$0].tag == .a }),
      let href = page.value(.href, of: link)
    else { return false }
    return HTMLAddress(href).leadsToPage
  }

  /// True if the box around a picture without caption holds a short text that is a link.
  private func holdsLink(_ root: Int) -> Bool {
    page.textLength(of: root) < 300
      && page.elements(.a, in: root).contains { page.textLength(of: $0) > 2 }
  }

  /// True if the box is a reporter's: with an `<address>` or a link to the author.
  private func isAuthor(_ root: Int) -> Bool {
    page.textLength(of: root) < 400
      && (root..<Int(page.nodes[root].end)).contains { i in
        page.nodes[i].tag == .address || page.hasWord("author", in: .rel, of: i)
      }
  }

  /// The widest box of the frame that still is a card's size: a title and a line or two, in bytes.
  private func closeBox(_ picture: Int, in frame: HTMLFrame) -> Int {
    page.ancestors(of: picture).last { $0 >= frame.root && page.textLength(of: $0) <= 500 } ?? picture
  }

  /// True if the box around the picture holds a heading that is a link: a card for another story.
  private func isCard(_ root: Int) -> Bool {
    page.elements(.h2, .h3, .h4, .h5, in: root).contains { heading in
      page.first(.a, in: heading) != nil
        || page.ancestors(of: heading).prefix(3).contains { page.nodes[$0].tag == .a && $0 >= root }
    }
  }
}
