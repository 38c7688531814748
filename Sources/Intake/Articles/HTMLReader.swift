internal import Cutline

extension ArticleFormat {
  /// A web page.
  static let html = ArticleFormat(
    name: "HTML", extensions: ["html", "htm", "xhtml"], isMarkup: true, recognises: HTMLReader.looksLikeHTML
  ) {
    HTMLReader(source: $0).article(path: $1)
  }
}

extension HTMLReader {
  /// True if the first kilobyte opens a page: a doctype, or one of the tags that stand at its head.
  static func looksLikeHTML(_ head: [UInt8]) -> Bool {
    let beginning = TextBeginning(head)
    return [
      "<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<figure", "<div", "<meta",
    ]
    .contains { beginning.hasPrefix($0) }
      || beginning.hasPrefix("<?xml") && TextBeginning(head, limit: 8192).rootElement == "html"
  }
}

/// Reads a page: what it says about itself, and every picture with the texts beside it.
struct HTMLReader {
  let source: SourceText
  let page: HTMLDocument
  let data: LinkedData

  init(source: SourceText) {
    self.source = source
    page = HTMLDocument(source.utf8)
    data = LinkedData(page)
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    article.url = canonicalURL
    article.headline = headline
    article.byline =
      data.byline ?? meta("author", "article:author", "parsely-author").flatMap(HTMLReader.noURL)
    article.language =
      page.first("html").flatMap { page.nodes[$0]["lang"] }.flatMap(HTMLReader.blankless)
      ?? data.language
    article.published = published
    let (images, notes) = images(published: article.published)
    article.images = images
    article.notes = page.notes + notes
    return article
  }

  private var canonicalURL: String? {
    for link in page.elements("link") where page.nodes[link]["rel"]?.lowercased() == "canonical" {
      if let href = page.nodes[link]["href"].flatMap(HTMLReader.blankless) { return href }
    }
    return meta("og:url") ?? data.url
  }

  private var headline: String? {
    if let text = data.headline.map({ HTMLDocument.squeezed(HTMLDocument.plain($0)) }), !text.isEmpty {
      return text
    }
    let heads = page.elements("h1").map { page.text(of: $0) }.filter { !$0.isEmpty }
    if heads.count == 1 { return heads[0] }
    return meta("og:title") ?? heads.first ?? page.first("title").map { page.text(of: $0) }
  }

  /// JSON-LD, then the meta elements of the usual systems, then the first `<time>`.
  private var published: PartialDate? {
    let stated =
      [
        data.published,
        meta(
          "article:published_time", "datepublished", "article:published", "og:article:published_time",
          "parsely-pub-date", "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "dc.date",
          "dc.date.issued", "dcterms.created"),
      ] + page.elements("time").prefix(3).map { page.nodes[$0]["datetime"] }
    for text in stated {
      if let text, let date = PartialDate(metadata: text) ?? PartialDate(written: text) { return date }
    }
    return nil
  }

  /// The content of the first `<meta>` whose name, property or itemprop is one of these, in their order.
  func meta(_ names: String...) -> String? {
    var best: (rank: Int, text: String)?
    for i in page.elements("meta") {
      let node = page.nodes[i]
      guard let name = (node["property"] ?? node["name"] ?? node["itemprop"])?.lowercased(),
        let rank = names.firstIndex(of: name), rank < best?.rank ?? .max,
        let text = node["content"].map(HTMLDocument.squeezed), !text.isEmpty
      else { continue }
      best = (rank, text)
    }
    return best?.text
  }

  private static func blankless(_ text: String) -> String? {
    let text = HTMLDocument.squeezed(text)
    return text.isEmpty ? nil : text
  }

  private static func noURL(_ text: String) -> String? { text.contains("://") ? nil : text }
}
