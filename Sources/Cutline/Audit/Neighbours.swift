/// What a photo shares with other photos: facts that no single file tells. The catalog computes them in SQL; the audit
/// gets them as plain values, so that a rule about two photos is as pure as one about one.
public struct Neighbours: Sendable, Hashable {
  /// Other photos of the same picture in other files: the same image data, or one caption and one moment.
  /// Files with the very same bytes are ``Entry/copies``.
  public var samePicture: [Neighbour]
  /// Other photos that carry the same supplier's number, and are another picture by what is known of them.
  public var sameNumber: [Neighbour]
  /// True if articles were looked at as well, so that a photo in none of them is unused.
  public var areArticlesKnown = false

  /// How other photos and articles spell, in mixed case, the names that this photo has in capitals (CRD115).
  public var spellings: [String]

  public static let none = Neighbours()

  public init(samePicture: [Neighbour] = [], sameNumber: [Neighbour] = [], spellings: [String] = []) {
    self.samePicture = samePicture
    self.sameNumber = sameNumber
    self.spellings = spellings
  }
}

/// One of the other photos.
public struct Neighbour: Sendable, Hashable {
  /// The asset's id, as in ``Entry/id``.
  public var id: String?
  public var photo: Photo
  /// What both have: `image data`, `plus:ImageSupplierImageID 1240011822`.
  public var shared: String

  public init(id: String?, photo: Photo, shared: String) {
    self.id = id
    self.photo = photo
    self.shared = shared
  }
}

/// A fact about the catalog as a whole, or about the audit itself: no photo has it alone. An entry holds one of them
/// in the place of a photo, so that every rule looks at entries only and findings can be given out as they are made.
public enum CatalogFact: Sendable, Hashable {
  /// One photographer, displayed in several ways (CRD116).
  case nameVariants(NameVariants)
  /// One name that two people seem to bear (IDN507).
  case namesakes(Namesakes)
  /// A party that the gazetteer does not know (IDN508).
  case unknownParty(PartyUses)
  /// A camera that knows the day and not the hour (DAT311).
  case midnights(Midnights)
  /// A suppression or a line of the baseline that matches nothing (IDN509).
  case unusedIgnore(UnusedIgnore)
}

/// The ways in which one photographer's name is written.
public struct NameVariants: Sendable, Hashable {
  /// What the spellings are compared by: `murdo macleod`.
  public var key: String
  /// Displayed forms with the number of photos, the most frequent first.
  public var displays: [Display]

  public struct Display: Sendable, Hashable {
    public var name: String
    public var count: Int
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  public init(key: String, displays: [Display]) {
    self.key = key
    self.displays = displays
  }
}

/// One name with more than one career.
public struct Namesakes: Sendable, Hashable {
  public var name: String
  public var careers: [Career]

  /// Photos under a name for one party in one country.
  public struct Career: Sendable, Hashable {
    /// The party's name as shown: `AFP`.
    public var party: String
    /// The country as the files have it: `Norway`; nil where none says so.
    public var country: String?
    public var first: PartialDate
    public var last: PartialDate
    public var count: Int

    public init(party: String, country: String?, first: PartialDate, last: PartialDate, count: Int) {
      self.party = party
      self.country = country
      self.first = first
      self.last = last
      self.count = count
    }
  }

  public init(name: String, careers: [Career]) {
    self.name = name
    self.careers = careers
  }
}

/// A party and how often it is credited.
public struct PartyUses: Sendable, Hashable {
  public var name: String
  /// As far as its words tell: `Bauer GmbH` is a company.
  public var kind: Party.Kind
  /// Photos, and images of articles without one.
  public var count: Int
  /// Some credit lines that name it, as written.
  public var examples: [String]

  public init(name: String, kind: Party.Kind = .unknown, count: Int, examples: [String] = []) {
    self.name = name
    self.kind = kind
    self.count = count
    self.examples = examples
  }
}

/// Something that was to silence a finding and did not.
public struct UnusedIgnore: Sendable, Hashable {
  /// As written: `cutline:ignore CRD110`, a fingerprint of the baseline, a path's pattern.
  public var text: String
  /// The file that holds it, with line where it has one: `articles/kalin.md:3`.
  public var location: String
  /// What it is: `suppression`, `baseline entry`, `per-path ignore`.
  public var kind: String

  public init(text: String, location: String, kind: String) {
    self.text = text
    self.location = location
    self.kind = kind
  }
}
