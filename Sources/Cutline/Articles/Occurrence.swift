/// One place in an article where one image stands, with every piece of evidence about it.
public struct Occurrence: Sendable, Hashable, Codable {
  /// The image as the article refers to it (`src`, Markdown target); nil in plain text.
  public var url: String?
  /// Alt, title, caption, credit element, JSON-LD …, in the order of the document.
  public var evidence: [Evidence]
  /// Where the occurrence begins.
  public var location: Location
  /// True for the image that leads the article.
  public var isLead: Bool

  public init(url: String? = nil, evidence: [Evidence] = [], location: Location, isLead: Bool = false) {
    self.url = url
    self.evidence = evidence
    self.location = location
    self.isLead = isLead
  }
}

/// One text about an image, in one slot of the article, parsed.
public struct Evidence: Sendable, Hashable, Codable {
  /// Where in the article a text about an image may stand.
  public enum Slot: String, Sendable, Hashable, Codable, CaseIterable {
    case alt, title, caption, credit, jsonld, body
  }
  public var slot: Slot
  /// The text, its credit and its date. In the `credit` slot the whole text is the credit and `text` is empty.
  public var caption: Caption {
    get { reading.value }
    set { reading = Deferred(value: newValue) }
  }
  private var reading: Deferred<Caption>
  public var location: Location

  public init(_ slot: Slot, _ caption: Caption, at location: Location) {
    self.slot = slot
    reading = Deferred(value: caption)
    self.location = location
  }

  /// A text that is read when somebody asks for what it says.
  package init(_ slot: Slot, at location: Location, reading: @escaping @Sendable () -> Caption) {
    self.slot = slot
    self.reading = Deferred(reading)
    self.location = location
  }

  /// The name in output: `article.caption`.
  public var source: String { "article.\(slot.rawValue)" }

  public static func == (a: Evidence, b: Evidence) -> Bool {
    a.slot == b.slot && a.location == b.location && a.caption == b.caption
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(slot)
    hasher.combine(location)
    hasher.combine(caption)
  }

  private enum CodingKeys: CodingKey { case slot, caption, location }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(Slot.self, forKey: .slot), try values.decode(Caption.self, forKey: .caption),
      at: try values.decode(Location.self, forKey: .location))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(slot, forKey: .slot)
    try values.encode(caption, forKey: .caption)
    try values.encode(location, forKey: .location)
  }
}

/// A place in a text file. Lines and columns count from 1; columns count characters.
public struct Location: Sendable, Hashable, Codable, CustomStringConvertible {
  public var line: Int
  public var column: Int
  /// The element or field, where the document has such: `/associations/featuremedia/byline` (a JSON pointer),
  /// `newsItem/contentMeta/creditline`.
  public var path: String?

  public init(line: Int, column: Int = 1, path: String? = nil) {
    self.line = line
    self.column = column
    self.path = path
  }

  public var description: String { "\(line):\(column)" }
}

extension Occurrence {
  /// The alt text as written.
  public var alt: String? { evidence.first { $0.slot == .alt }?.caption.raw }

  /// The file's name as far as the reference tells it, resizers unwrapped.
  public var fileName: String? { url.flatMap { ImageURL.paths(in: $0).first?.last } }

  /// What the reader sees under the picture: the first caption with words.
  ///
  /// An alt text or a title describes the picture to those who do not see it, and is none; unless it ends in a credit
  /// as a caption does, or the article is a text without markup, where both are lines that are read.
  public var caption: Caption? {
    for slot in [Evidence.Slot.caption, .body, .jsonld] {
      if let found = evidence.first(where: { $0.slot == slot && !$0.caption.text.isEmpty }) {
        return found.caption
      }
    }
    for slot in [Evidence.Slot.title, .alt] {
      if let found = evidence.first(where: { $0.slot == slot && !$0.caption.text.isEmpty }),
        url == nil || found.caption.credit != nil
      {
        return found.caption
      }
    }
    return nil
  }

  /// The best credit: a credit element, else the caption's, else what title, alt or JSON-LD say.
  public var credit: Credit? { creditEvidence?.caption.credit }

  /// The slots that may name a credit, the most telling first.
  public static let creditOrder: [Evidence.Slot] = [.credit, .caption, .body, .title, .alt, .jsonld]

  /// The piece of evidence that ``credit`` comes from. Where the caption names photographer and house and the credit
  /// element only one of them (`… (AP Photo/Ana Lima)` above `AP Photo` or `Ana Lima`), the caption says all.
  public var creditEvidence: Evidence? {
    let found = Occurrence.creditOrder.lazy.compactMap { slot in
      evidence.first { $0.slot == slot && $0.caption.credit != nil }
    }
    guard let first = found.first else { return nil }
    guard first.slot == .credit, let short = first.caption.credit, !short.isEmpty,
      short.photographers.isEmpty || short.chain.isEmpty,
      let full = evidence.first(where: { $0.slot == .caption && $0.caption.credit != nil }),
      let credit = full.caption.credit, !credit.photographers.isEmpty, !credit.chain.isEmpty,
      short.chain.allSatisfy({ party in credit.chain.contains { $0.name == party.name } }),
      short.photographers.allSatisfy({ person in credit.photographers.contains { $0.key == person.key } })
    else { return first }
    return full
  }

  /// When the photo was taken, by the first slot that says so.
  public var taken: CaptionDate? {
    for slot in [Evidence.Slot.caption, .body, .alt, .title, .credit, .jsonld] {
      for piece in evidence where piece.slot == slot {
        if let date = piece.caption.date, date.role == .taken { return date }
      }
    }
    return nil
  }
}
