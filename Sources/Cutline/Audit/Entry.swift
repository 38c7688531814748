/// What the audit looks at: one photo with its uses, one use whose photo is not there, or one fact about the catalog
/// as a whole.
public struct Entry: Sendable, Hashable {
  /// The asset's id: the first characters of the content fingerprint; nil without a photo.
  public var id: String?
  public var photo: Photo? {
    didSet { reading = Entry.reading(photo) }
  }
  private var reading: Deferred<FileCredits>
  /// What the photo says about who made it: read once, for nearly every rule asks; and only if one does.
  var file: FileCredits { reading.value }
  /// Every occurrence linked to the photo, ambiguous ones included. Exactly one if ``photo`` and ``fact`` are nil.
  public var uses: [Use] {
    didSet { printed = Entry.printed(uses) }
  }
  private var printed: Deferred<[UseCredits]>
  /// What each of ``uses`` prints, read once for all rules.
  var credits: [UseCredits] { printed.value }
  /// Other files with the same bytes.
  public var copies: [String]
  /// What the photo shares with others.
  public var neighbours: Neighbours
  /// Set in the place of photo and uses.
  public var fact: CatalogFact?
  /// What people noted about the photo: a permission, a search for its owner. The catalog keeps none yet; whoever has
  /// such notes sets them.
  public var notes: [String] = []
  /// Remarks that accept findings of this entry, and that no finding needed: for the rule that reports them. Set
  /// by whoever has run the other rules.
  public var unusedIgnores: [Ignore] = []

  public init(
    id: String? = nil, photo: Photo?, uses: [Use], copies: [String] = [], neighbours: Neighbours = .none
  ) {
    self.id = id
    self.photo = photo
    self.uses = uses
    self.copies = copies
    self.neighbours = neighbours
    reading = Entry.reading(photo)
    printed = Entry.printed(uses)
  }

  private static func reading(_ photo: Photo?) -> Deferred<FileCredits> { Deferred { FileCredits(photo) } }
  private static func printed(_ uses: [Use]) -> Deferred<[UseCredits]> {
    uses.isEmpty ? Deferred(value: []) : Deferred { uses.map(UseCredits.init) }
  }

  public init(_ fact: CatalogFact) {
    self.init(photo: nil, uses: [])
    self.fact = fact
  }
}

/// One occurrence of a photo in an article.
public struct Use: Sendable, Hashable {
  /// The article's own facts; its ``Article/images`` are left empty here.
  public var article: Article
  public var occurrence: Occurrence
  /// 0-based place among the article's images.
  public var index: Int
  /// How the photo was linked; nil where there is no photo.
  public var link: Link?
  /// Other photos that compete for this occurrence, best first: path and score.
  public var rivals: [Rival]
  /// True if the file that the article refers to exists, though it is none that Cutline reads (a PNG).
  public var isOnDisk = false

  public struct Rival: Sendable, Hashable {
    public var path: String
    public var score: Double
    public init(path: String, score: Double) {
      self.path = path
      self.score = score
    }
  }

  public init(article: Article, occurrence: Occurrence, index: Int, link: Link? = nil, rivals: [Rival] = []) {
    self.article = article
    self.occurrence = occurrence
    self.index = index
    self.link = link
    self.rivals = rivals
  }

  /// The path of the file that the article refers to, if it is one beside it and not in the web.
  public var imagePath: String? { occurrence.url.flatMap { ImageURL.resolved($0, from: article.path) } }
}
