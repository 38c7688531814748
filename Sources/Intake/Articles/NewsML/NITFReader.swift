internal import Cutline

extension ArticleFormat {
  /// NITF (IPTC), as many agencies still send their stories.
  static let nitf = ArticleFormat(
    name: "NITF", extensions: ["nitf"], sharedExtensions: ["xml"], isMarkup: true,
    recognises: { TextBeginning($0, limit: 8192).rootElement == "nitf" },
    read: { NITFReader(source: $0).article(path: $1) })
}

/// Reads NITF: the headline of the story, and each `media` element that is a picture.
struct NITFReader {
  let source: SourceText
  let xml: XMLElements

  init(source: SourceText) {
    self.source = source
    xml = XMLElements(XMLParser.tree(of: source.utf8))
  }

  func article(path: String) -> Article {
    var article = Article(path: path)
    article.headline = text("hl1") ?? text("title")
    article.byline = text("byline") ?? text("byttl")
    let date = xml.all(["date.release", "date.issue", "story.date"]).lazy.compactMap { xml[$0, "norm"] }.first
    article.published = date.flatMap { PartialDate(metadata: $0) }
    article.language = xml.all(["nitf"]).first.flatMap { xml[$0, "lang"] }
    article.images = NITFReader.pictures(in: xml, below: XMLTree.root)
      .map { $0.occurrence(in: source, published: article.published) }
    if !article.images.isEmpty { article.images[0].isLead = true }
    article.notes = xml.tree.problems.filter { !$0.contains("DOCTYPE") }.map {
      "the XML is not well-formed: " + $0
    }
    return article
  }

  private func text(_ name: String) -> String? { xml.text(of: xml.all([name]).first) }

  static func pictures(in xml: XMLElements, below top: Int) -> [PictureDraft] {
    xml.all(["media"], below: top).prefix(HTMLReader.pictureLimit).compactMap { media in
      guard ["image", "photo", "picture", nil].contains(xml[media, "media-type"]) else { return nil }
      var draft = PictureDraft(offset: xml.offset(of: media), path: xml.path(of: media))
      for child in xml.tree.elements(of: media) {
        func add(_ field: PictureField, rank: Int = 0) {
          guard let text = xml.text(of: child) else { return }
          draft.add(field, text, at: xml.textOffset(of: child), path: xml.path(of: child), rank: rank)
        }
        switch xml.name(of: child) {
        case "media-reference":
          let width = xml[child, "width"].flatMap { Int($0) } ?? 0
          if let url = xml[child, "source"] ?? xml[child, "name"] {
            draft.add(address: url, width: max(0, width))
          }
          if let alt = xml[child, "alternate-text"] {
            draft.add(.alt, alt, at: xml.offset(of: child), path: xml.path(of: child) + "/@alternate-text")
          }
        case "media-caption": add(.caption)
        case "media-producer": add(.line)
        case "credit": add(.line, rank: 1)
        default: break
        }
      }
      return draft.addresses.isEmpty && !draft.hasCaptionOrCredit ? nil : draft
    }
  }
}
