public import Cutline

extension Archive {
  /// A page or a picture of an archive, not yet read.
  public struct Part: Sendable {
    /// The archive's path, and the address behind a `#`.
    public internal(set) var path = ""
    /// The decoded content.
    public let bytes: [UInt8]
    /// The address in the web; nil for the saved page that the whole file is.
    let address: String?
    /// What relative addresses in the page count from.
    let base: String?
    /// Small letters, without parameters: `text/html`.
    let type: String
    let charset: String?
    /// Addresses by the content ids that a saved page uses in their place.
    let contentIDs: [String: String]
    let notes: [String]

    init(
      bytes: [UInt8], address: String?, base: String?, contentType: String,
      contentIDs: [String: String] = [:],
      notes: [String] = []
    ) {
      self.bytes = bytes
      self.address = address.map(Part.place)
      self.base = base
      type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 > " " }
      charset = CharsetDeclaration.label(inContentType: contentType)
      self.contentIDs = contentIDs
      self.notes = notes
    }

    /// A picture is called by its file's name; what is behind the `?` is the server's business.
    private static func place(_ address: String) -> String {
      let bare = String(address.prefix { $0 != "#" }.prefix { $0 != "?" })
      return DataPictures.isImageName(bare) ? bare : String(address.prefix { $0 != "#" })
    }

    public var isArticle: Bool {
      guard !isPhoto else { return false }
      return switch type {
      case "text/html", "application/xhtml+xml": true
      case "application/json", "application/ld+json", "text/json":
        DataReader.looksLikeNews(Array(bytes.prefix(1 << 16)))
      case "", "application/octet-stream", "text/xml", "application/xml":
        ArticleFormat.recognised(Array(bytes.prefix(1 << 16))).map { !$0.isArchive } ?? false
      default: false
      }
    }

    public var isPhoto: Bool {
      guard type.hasPrefix("image/") || type == "application/octet-stream" || type.isEmpty else {
        return false
      }
      return Container.all.contains { !$0.isSidecar && $0.recognises(Array(bytes.prefix(1 << 16))) }
    }

    /// Reads the page. Addresses of its pictures are made absolute, so that they are found in the archive.
    public func article() throws(IntakeError) -> Article {
      if bytes.allSatisfy({ $0 <= 0x20 }) {
        throw IntakeError(path: path, reason: .isEmpty, detail: "the page is empty")
      }
      if let problem = TextDecoding.binaryContent(in: bytes) {
        throw IntakeError(path: path, reason: .binaryContent, detail: "binary content: \(problem)")
      }
      let source = SourceText(TextDecoding(bytes, header: charset, isMarkup: true))
      let format = ArticleFormat.recognised(Array(bytes.prefix(1 << 16))) ?? .html
      var article: Article
      var base = base
      if format.name == ArticleFormat.html.name || format.isArchive {
        let reader = HTMLReader(source: source)
        article = reader.article(path: path)
        if let element = reader.page.first(.base), let href = reader.page[element, .href] {
          base = base.map { WebAddress.resolve(href, from: $0) } ?? href
        }
      } else {
        article = format.read(source, path)
      }
      article.url = article.url ?? self.base
      for i in article.images.indices {
        guard let url = article.images[i].url else { continue }
        article.images[i].url = contentIDs[url] ?? base.map { WebAddress.resolve(url, from: $0) } ?? url
      }
      article.notes = notes + source.notes + article.notes
      return article
    }

    /// Reads what the picture carries; nil for a picture so small that it is an icon, and says nothing.
    public func photo() throws(IntakeError) -> Photo? {
      let photo = try PhotoReader().photo(from: bytes, path: path)
      if let width = photo.width, let height = photo.height, width < 200, height < 200, photo.readings.isEmpty
      {
        return nil
      }
      return photo
    }
  }
}
