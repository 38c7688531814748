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
  let places: SourcePlaces

  init(source: SourceText) {
    self.source = source
    page = HTMLDocument(source.utf8)
    data = LinkedData(page)
    places = SourcePlaces(source)
  }

  func article(path: String) -> Article {
    let head = HTMLHead(page, data)
    var article = Article(path: path)
    article.url = head.url
    article.headline = head.headline
    article.byline = head.byline
    article.language = head.language
    article.published = head.published
    article.modified = head.modified
    article.publisher = head.publisher
    let (images, notes) = images(named: head.pictures, published: article.published)
    article.images = images
    article.notes = page.notes + notes
    return article
  }
}
