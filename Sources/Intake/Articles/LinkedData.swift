internal import Cutline

/// What a page's JSON-LD (schema.org) says about the article and its images.
struct LinkedData {
  struct Image {
    var url: String?
    var caption: String?
    /// `creditText`, else `creator.name` or `author.name`, else `copyrightNotice`, `copyrightHolder`.
    var credit: String?
    /// The address of its licence.
    var license: String?
    var offset: Int
  }

  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var publisher: String?
  private(set) var byline: String?
  private(set) var language: String?
  private(set) var url: String?
  /// In the order of the document; images of the article itself and free-standing `ImageObject`s.
  private(set) var images: [Image] = []
  /// The addresses of the article's own `image`, `thumbnailUrl` and `primaryImageOfPage`.
  private(set) var pictures: [String] = []
  private var seen = 0

  init(_ page: HTMLDocument) {
    for script in page.elements(.script)
    where page.attribute(.type, of: script) != nil
      && page[script, .type]?.lowercased().hasPrefix("application/ld+json") == true
    {
      let inside = script + 1
      guard inside < page.nodes[script].end, page.nodes[inside].isText,
        let value = JSONValue(Array(page.bytes[page.nodes[inside].range]))
      else { continue }
      visit(value, offset: Int(page.nodes[inside].offset), depth: 0)
    }
  }

  private mutating func visit(_ value: JSONValue, offset: Int, depth: Int) {
    seen += 1
    guard depth < 12, seen < 5_000 else { return }
    switch value {
    case .array(let items): for item in items { visit(item, offset: offset, depth: depth + 1) }
    case .object(let members):
      let types = value["@type"]?.items.compactMap(\.string) ?? []
      if types.contains("Person") || types.contains(where: { $0.hasSuffix("Organization") }) { return }
      if types.contains(where: LinkedData.isArticle) { article(value) }
      if types.contains("ImageObject") { image(value, offset: offset) }
      // Lists of other stories, the publisher's logo and people's portraits are not the article's pictures.
      let skipped: Set<String> = [
        "publisher", "logo", "itemListElement", "isPartOf", "author", "creator", "relatedLink", "hasPart",
        "contributor", "thumbnail", "video", "recommendation", "contentLocation",
      ]
      for member in members where !skipped.contains(member.key) {
        visit(member.value, offset: offset, depth: depth + 1)
      }
    default: break
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type.hasSuffix("Review")
  }

  private mutating func article(_ value: JSONValue) {
    headline = headline ?? value["headline"]?.string ?? value["name"]?.string
    published = published ?? value["datePublished"]?.string ?? value["dateCreated"]?.string
    modified = modified ?? value["dateModified"]?.string
    publisher = publisher ?? value["publisher"]?["name"]?.string
    language = language ?? value["inLanguage"]?.string
    url = url ?? value["url"]?.string ?? value["mainEntityOfPage"]?["@id"]?.string
    for key in ["image", "thumbnailUrl"] {
      for item in value[key]?.items ?? [] {
        pictures += (item["url"] ?? item["contentUrl"] ?? item).items.compactMap(\.string)
      }
    }
    if byline == nil, let authors = value["author"]?.items {
      let names = authors.compactMap { $0["name"]?.string ?? $0.string }
      byline = names.isEmpty ? nil : names.joined(separator: ", ")
    }
  }

  private mutating func image(_ value: JSONValue, offset: Int) {
    func text(_ keys: String...) -> String? {
      for key in keys {
        for item in value[key]?.items ?? [] {
          if let text = item["name"]?.string ?? item.string, !text.isEmpty, !text.contains("://") {
            return HTMLDocument.squeezed(HTMLDocument.plain(text))
          }
        }
      }
      return nil
    }
    images.append(
      Image(
        url: value["contentUrl"]?.string ?? value["url"]?.string ?? value["@id"]?.string,
        caption: text("caption"),
        credit: text("creditText", "creator", "author", "copyrightNotice", "copyrightHolder"),
        license: (value["license"]?.items ?? []).lazy.compactMap { item in
          item.string ?? item["url"]?.string ?? item["@id"]?.string
        }.first { $0.hasPrefix("http") && !$0.contains(" ") }, offset: offset))
  }
}
