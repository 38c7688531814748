/// An article, as far as its photos need it.
public struct Article: Sendable, Hashable, Codable {
  public var path: String
  public var url: String?
  public var headline: String?
  public var byline: String?
  /// BCP 47, where the document says so.
  public var language: String?
  /// When the article was published: `on Friday` in a caption counts back from it.
  public var published: PartialDate?
  /// When it was last changed, where the document says so.
  public var modified: PartialDate?
  /// The publication, by its own name.
  public var publisher: String?
  /// Every image occurrence, in the order of the document.
  public var images: [Occurrence]
  /// What could not be read, or was cut off, in words.
  public var notes: [String]

  public init(
    path: String, url: String? = nil, headline: String? = nil, byline: String? = nil, language: String? = nil,
    published: PartialDate? = nil, modified: PartialDate? = nil, publisher: String? = nil,
    images: [Occurrence] = [], notes: [String] = []
  ) {
    self.path = path
    self.url = url
    self.headline = headline
    self.byline = byline
    self.language = language
    self.published = published
    self.modified = modified
    self.publisher = publisher
    self.images = images
    self.notes = notes
  }
}
