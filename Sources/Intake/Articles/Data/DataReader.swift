internal import Cutline

extension ArticleFormat {
  /// JSON with news in it: ninjs 1 to 3, Superdesk, ANS, WordPress, and any with plainly named fields.
  static let json = ArticleFormat(
    name: "JSON", extensions: ["ninjs"], sharedExtensions: ["json", "jsonl", "ndjson"],
    recognises: DataReader.looksLikeNews
  ) {
    DataReader(source: $0).article(path: $1)
  }
}

extension DataReader {
  /// True if JSON begins that has a picture's fields in its first 64 KiB. Settings and feeds of other things have
  /// not.
  static func looksLikeNews(_ head: [UInt8]) -> Bool {
    let start = TextBeginning(head, limit: 64).bytes.filter { $0 > 0x20 }.prefix(2)
    guard
      start.first == UInt8(ascii: "{") ? [0x22, 0x2F].contains(start.last) : start.elementsEqual("[{".utf8)
    else {
      return false
    }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return [
      "byline", "caption", "credit", "renditions", "photographer", "alt_text", "alttext", "associations",
      "promo_items", "content_elements", "description_text", "body_html", "featured_media", "feature_image",
      "<figure",
    ].contains { text.utf8Contains($0) }
  }
}

extension String {
  /// A search by bytes: the standard library's compares characters and is far slower.
  func utf8Contains(_ word: String) -> Bool {
    let needle = Array(word.utf8)
    var rest = utf8[...]
    while let mark = rest.firstIndex(of: needle[0]) {
      rest = rest[mark...]
      if rest.starts(with: needle) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

/// Reads a JSON document: what it says about the story, the maps that describe a picture, and the pictures in
/// HTML that stands in its strings.
struct DataReader {
  let source: SourceText
  let tree: DataTree

  init(source: SourceText) {
    self.source = source
    tree = JSONTree.tree(of: source.utf8)
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    let story = DataStory(tree)
    article.url = story.text([
      "canonicalurl", "canonical", "webcanonicalurl", "link", "permalink", "url", "uri",
    ]) {
      $0.contains("://")
    }
    article.headline = story.headline.map(DataReader.plain)
    article.byline = story.byline.map(DataReader.plain)
    article.language = story.text(["language", "lang", "locale", "inlanguage"])
    article.published = story.published
    let pictures = DataPictures(tree, plain: DataReader.plain)
    var images = pictures.drafts.map { $0.occurrence(in: source, published: article.published) }
    var places = [String: Int]()
    for (index, draft) in pictures.drafts.enumerated() {
      for key in draft.keys where places[key] == nil { places[key] = index }
    }
    for page in pictures.pages.prefix(DataReader.pageLimit) {
      addPictures(ofPage: page, to: &images, &places, published: article.published)
    }
    if !images.isEmpty { images[0].isLead = true }
    article.images = images
    article.notes = tree.notes
    if pictures.pages.count > DataReader.pageLimit {
      article.notes.append("only the first \(DataReader.pageLimit) texts with HTML were read")
    }
    return article
  }

  private static let pageLimit = 200

  /// The pictures of a body in HTML. One that a map describes as well is one picture with more evidence.
  private func addPictures(
    ofPage node: Int, to images: inout [Occurrence], _ places: inout [String: Int], published: PartialDate?
  ) {
    let item = tree.nodes[node]
    var start = source.location(at: item.offset)
    start.path = tree.path(of: node)
    for image in HTMLReader(source: SourceText(item.text)).images(published: published).images {
      var image = image
      image.isLead = false
      image.location = start
      for i in image.evidence.indices { image.evidence[i].location = start }
      guard let url = image.url, let known = places[HTMLAddress.key(of: url)] else {
        if let url = image.url { places[HTMLAddress.key(of: url)] = images.count }
        images.append(image)
        continue
      }
      for piece in image.evidence
      where !images[known].evidence.contains(where: {
        $0.slot == piece.slot && $0.caption.raw == piece.caption.raw
      }) {
        images[known].evidence.append(piece)
      }
    }
  }

  /// Without the tags and entities of HTML.
  static func plain(_ text: String) -> String { HTMLDocument.plain(text) }
}

/// What the data says about the story itself.
struct DataStory {
  private let tree: DataTree
  private let node: Int

  /// The map nearest to the top that has a headline; else the first one.
  init(_ tree: DataTree) {
    self.tree = tree
    var first: Int?
    var level = [DataTree.root]
    var looked = 0
    for _ in 0..<6 {
      var next: [Int] = []
      for node in level where looked < 2_000 {
        looked += 1
        if tree.nodes[node].kind == .map {
          first = first ?? node
          if tree.child(of: node, DataStory.headlines) != nil {
            self.node = node
            return
          }
        }
        next += tree.children(of: node).filter {
          [.map, .list].contains(tree.nodes[$0].kind)
            && !PictureField.foreignKeys.contains(tree.nodes[$0].name)
        }
      }
      level = next
    }
    node = first ?? DataTree.root
  }

  private static let headlines = ["headline", "headlines", "title", "seotitle"]

  var headline: String? {
    guard let found = tree.child(of: node, DataStory.headlines) else { return nil }
    for item in tree.children(of: found) {
      let isMain = tree.child("role", of: item).map { tree.nodes[$0].text == "main" } ?? false
      if isMain, let value = tree.child("value", of: item) { return tree.nodes[value].text }
    }
    return text(of: found)
  }

  var byline: String? {
    for name in ["byline", "bylines", "by", "authors", "author", "credits", "creator"] {
      guard var found = tree.child(name, of: node) else { continue }
      if name == "credits" {
        guard let by = tree.child("by", of: found) else { continue }
        found = by
      }
      let names =
        tree.nodes[found].kind == .list
        ? tree.children(of: found).compactMap { text(of: $0) } : [text(of: found)].compactMap(\.self)
      if !names.isEmpty, tree.nodes[found].kind != .number { return names.joined(separator: ", ") }
    }
    return nil
  }

  /// When the story came out; for an item of an agency, when it was first sent.
  var published: PartialDate? {
    let names = [
      "firstpublished", "firstpublishdate", "datepublished", "displaydate", "publisheddate", "publishedat",
      "publishedon", "publishdate", "published", "pubdate", "contentcreated", "firstcreated", "date",
      "dategmt",
      "createddate", "datecreated", "versioncreated",
    ]
    for name in names {
      if let child = tree.child(name, of: node), tree.nodes[child].kind == .text,
        let date = PartialDate(metadata: tree.nodes[child].text)
          ?? PartialDate(written: tree.nodes[child].text)
      {
        return date
      }
    }
    return nil
  }

  func text(_ names: [String], where isRight: (String) -> Bool = { _ in true }) -> String? {
    for name in names {
      if let child = tree.child(name, of: node), let text = text(of: child), isRight(text) { return text }
    }
    return nil
  }

  private func text(of node: Int) -> String? {
    switch tree.nodes[node].kind {
    case .text: return tree.nodes[node].text.isEmpty ? nil : tree.nodes[node].text
    case .map:
      return tree.child(of: node, ["basic", "rendered", "value", "name", "raw", "main", "text"])
        .flatMap { tree.nodes[$0].kind == .text && !tree.nodes[$0].text.isEmpty ? tree.nodes[$0].text : nil }
    case .list: return tree.children(of: node).lazy.compactMap { text(of: $0) }.first
    default: return nil
    }
  }
}
