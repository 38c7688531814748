/// A photo file: every value that it carries, with the place it came from, and what is broken in it.
public struct Photo: Sendable, Hashable, Codable {
  public var path: String
  /// What the content is, whatever the name says: `JPEG`.
  public var format: String
  /// Pixels, as stored (before EXIF orientation); nil where the file does not say.
  public var width: Int?
  public var height: Int?
  public var picture: Picture
  public var readings: [Reading]
  public var damage: [Damage]
  /// Photoshop resource 0x0425 against the MD5 of the IIM block.
  public var iimDigest: IIMDigest
  /// Nil without a C2PA manifest.
  public var credentials: ContentCredentials?

  public init(
    path: String, format: String, width: Int? = nil, height: Int? = nil, picture: Picture = Picture(),
    readings: [Reading] = [], damage: [Damage] = [], iimDigest: IIMDigest = .absent,
    credentials: ContentCredentials? = nil
  ) {
    self.path = path
    self.format = format
    self.width = width
    self.height = height
    self.picture = picture
    self.readings = readings
    self.damage = damage
    self.iimDigest = iimDigest
    self.credentials = credentials
  }

  /// The values at an address, in file order; blank ones left out.
  public func values(at address: Address) -> [Reading] {
    var found: [Reading] = []
    for index in readings.indices
    where readings[index].address.standard == address.standard && readings[index].address.name == address.name
      && !readings[index].isBlank
    {
      found.append(readings[index])
    }
    return found
  }

  /// All readings of a field, grouped by address in the order of ``Field/addresses``.
  public func statements(of field: Field) -> [(address: Address, readings: [Reading])] {
    field.addresses.compactMap { address in
      let found = values(at: address)
      return found.isEmpty ? nil : (address, found)
    }
  }

  /// The name of the file without its folders.
  public var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// Whether the IIM block was changed after the XMP was last brought into step with it (MWG 2.0, §3.3).
public enum IIMDigest: String, Sendable, Hashable, Codable {
  /// There is no digest, or no IIM to check it against.
  case absent
  case current
  /// IIM was written later by a program that does not know XMP.
  case stale
}

/// Something broken in a file. Damage is a value: the rest of the file is still read.
public struct Damage: Sendable, Hashable, Codable {
  /// Where: `APP1 at byte 20`, `EXIF`, `file`.
  public var place: String
  /// What is wrong, as a clause: `the segment claims 40,000 bytes, the file ends after 1,200`.
  public var problem: String
  /// True if the picture itself cannot be decoded to its end (TEC711).
  public var isFatal: Bool

  public init(place: String, problem: String, isFatal: Bool = false) {
    self.place = place
    self.problem = problem
    self.isFatal = isFatal
  }

  /// How problems of XMP begin, by which the audit tells them from others: no well-formed XML, several packets, and
  /// properties in another form than ISO 16684 gives them.
  package static let xmpBroken = "the XMP is broken: "
  package static let xmpTwice = "the file has more than one XMP packet"
  package static let xmpForm = "the XMP has an unusual form: "
  /// The place of a problem with the file's name.
  package static let namePlace = "name"
  /// The place of a problem with the embedded thumbnail.
  package static let thumbnailPlace = "thumbnail"
}
