/// What would mend a finding: a value, applied by nobody but `cutline audit --fix` and `cutline fix`.
public struct Fix: Sendable, Hashable {
  public enum Applicability: String, Sendable, Hashable, Codable {
    /// Loses nothing, and where the new value comes from is certain.
    case safe
    /// Plausible; a person looks first.
    case unsafe
  }

  public var applicability: Applicability
  /// One sentence without a full stop: `record “Retuers” as another name of Reuters`.
  public var summary: String
  public var edits: [Edit]

  public init(_ applicability: Applicability, _ summary: String, _ edits: [Edit]) {
    self.applicability = applicability
    self.summary = summary
    self.edits = edits
  }

  public enum Edit: Sendable, Hashable {
    /// Done in the catalog, as an operation that can be undone.
    case catalog(CatalogEdit)
    /// What would be written into a photo file: a plan, until a command writes files.
    case file(FileEdit)
    /// A suggestion for an article, which is never written.
    case article(ArticlePatch)
  }

  /// A decision in the catalog.
  public enum CatalogEdit: Sendable, Hashable {
    /// The spelling is another name of the agency.
    case alias(_ spelling: String, agency: String)
    /// The two names are one person; everything under the first is listed under the second.
    case mergePhotographers(_ name: String, into: String)
    /// The photo was made by the person, whatever its fields say.
    case chooseCreator(_ name: String)
    /// The name is not the photographer's: it stands in the picture, or stands for nobody.
    case dropCreator(_ name: String)
    /// The name is who gave the photo, not who made it.
    case moveToSupplier(_ name: String)
    /// The words are a party's name, not a person's.
    case addAgency(_ name: String)
  }

  /// One field of the photo file of the finding's asset.
  public struct FileEdit: Sendable, Hashable {
    public var address: Address
    /// As it stands; nil where there is nothing.
    public var from: String?
    /// As it would stand; nil where the field would be taken away.
    public var to: String?

    public init(_ address: Address, from: String?, to: String?) {
      self.address = address
      self.from = from
      self.to = to
    }
  }

  /// A text that an article should have.
  public struct ArticlePatch: Sendable, Hashable {
    public var path: String
    public var location: Location
    /// The text to be replaced; nil where the new one is added.
    public var from: String?
    public var to: String

    public init(path: String, at location: Location, from: String?, to: String) {
      self.path = path
      self.location = location
      self.from = from
      self.to = to
    }
  }
}
