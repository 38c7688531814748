internal import Cutline

extension ArticleFormat {
  /// NewsML-G2 (IPTC): an item, a package of items, or a message with several.
  static let newsML = ArticleFormat(
    name: "NewsML-G2", extensions: ["newsml", "nml"], sharedExtensions: ["xml"], isMarkup: true,
    recognises: { head in
      ["newsmessage", "newsitem", "packageitem"]
        .contains(TextBeginning(head, limit: 8192).rootElement)
    },
    read: { NewsMLReader(source: $0).article(path: $1) })
}

/// Reads NewsML-G2: pictures that are items of their own, and those that a story or a package refers to.
struct NewsMLReader {
  let source: SourceText
  let xml: XMLElements

  init(source: SourceText) {
    self.source = source
    xml = XMLElements(XMLParser.tree(of: source.utf8))
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    let items = xml.all(["newsItem", "packageItem"]).map { NewsMLItem(xml, $0) }
    let story = items.first { !$0.isPicture } ?? items.first
    article.headline = story?.headline
    article.byline = story.flatMap { $0.isPicture ? nil : $0.byline }
    article.language = story?.language
    article.published = story?.published
    article.url = story?.url
    let parts = pictures(items).map {
      (offset: $0.offset, image: $0.occurrence(in: source, published: article.published))
    }
    let inline = xml.all(["inlineXML"]).prefix(NewsMLReader.bodyLimit).flatMap { node in
      inlinePictures(node, published: article.published).map { (offset: xml.offset(of: node), image: $0) }
    }
    article.images = (parts + inline).sorted { $0.offset < $1.offset }.map(\.image)
    if !article.images.isEmpty { article.images[0].isLead = true }
    article.notes = xml.tree.problems.map { "the XML is not well-formed: " + $0 }
    let stories = items.filter { !$0.isPicture }
    let others = stories.reduce(0) { $0 + $1.references.count - references($1, among: items).count }
    if others > 0 {
      article.notes.append(
        "it refers to \(others == 1 ? "a picture" : "\(others) pictures") in other files, where caption and credit stand"
      )
    }
    if items.isEmpty { article.notes.append("there is no newsItem and no packageItem") }
    return article
  }

  /// More bodies than a message has; the end of each is looked for.
  private static let bodyLimit = 100

  /// The references of an item of which there is something to say here. One by an item's id alone says where the
  /// picture is kept with its caption and credit, not that it has none; it counts if that item is in the message.
  private func references(_ item: NewsMLItem, among items: [NewsMLItem]) -> [NewsMLItem.Reference] {
    let known = Set(items.compactMap(\.guid))
    return item.references.filter { !$0.isBare || $0.id.map(known.contains) ?? true }
  }

  /// One draft for each picture: a reference to an item of the same message becomes one with it.
  private func pictures(_ items: [NewsMLItem]) -> [PictureDraft] {
    var drafts: [PictureDraft] = []
    var places: [String: Int] = [:]
    let isPicture = items.map(\.isPicture)
    let inOrder = items.indices.filter { !isPicture[$0] } + items.indices.filter { isPicture[$0] }
    for item in inOrder {
      let found =
        isPicture[item]
        ? [NewsMLItem.Reference(id: items[item].guid, draft: items[item].picture)]
        : references(items[item], among: items)
      for reference in found where drafts.count < DataPictures.limit {
        if let known = reference.id.flatMap({ places[$0] }) {
          drafts[known].merge(reference.draft)
        } else {
          if let id = reference.id { places[id] = drafts.count }
          drafts.append(reference.draft)
        }
      }
    }
    return drafts
  }

  /// Pictures of a body in XHTML or NITF.
  private func inlinePictures(_ node: Int, published: PartialDate?) -> [Occurrence] {
    let nitf = NITFReader.pictures(in: xml, below: node).map {
      $0.occurrence(in: source, published: published)
    }
    let start = xml.offset(of: node)
    guard nitf.isEmpty, let end = source.offset(of: "</inlineXML", from: start) else { return nitf }
    let text = source.string(start..<end)
    guard DataPictures.holdsPictures(text) else { return [] }
    let piece = SourceText(text, start: source.location(at: start))
    return HTMLReader(source: piece).images(published: published).images.map { image in
      var image = image
      image.isLead = false
      return image
    }
  }
}

extension SourceText {
  /// Where a text next stands.
  func offset(of text: StaticString, from start: Int) -> Int? {
    var i = start
    while i < utf8.count {
      if utf8[i] == text.utf8Start[0], stands(text, in: utf8, at: i) { return i }
      i += 1
    }
    return nil
  }
}
