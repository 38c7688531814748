/// The metadata standards that a photo file carries side by side: EXIF, IIM and XMP for everything, two more for single
/// facts.
public enum Standard: String, Sendable, Hashable, Codable, CaseIterable {
  /// EXIF, written by the camera (CIPA DC-008).
  case exif
  /// IPTC-IIM, the wire services' header of 1990, in Photoshop resource 0x0404.
  case iim
  /// XMP (ISO 16684), RDF in XML; the present home of IPTC Core and Extension.
  case xmp
  /// The texts of a PNG (PNG §11.3.3) in which programs say that they generated the picture: `png.parameters`.
  case png
  /// What Content Credentials claim, unverified: `c2pa.digitalSourceType`.
  case c2pa
}

/// Where in its standard a value stands: `iim.2:80`, `xmp.dc:creator`, `exif.Artist`.
public struct Address: Sendable, Hashable, Codable, CustomStringConvertible {
  public var standard: Standard
  /// The EXIF tag's name, the IIM `record:dataset`, or the XMP `prefix:Name` with the standard's usual prefix.
  public var name: String

  public init(_ standard: Standard, _ name: String) {
    self.standard = standard
    self.name = name
  }

  /// By the name alone, which differs from standard to standard: this is looked up for every value of a photo.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  public var description: String { "\(standard.rawValue).\(name)" }

  /// The field that this address feeds, if it is one of ``Field/all``.
  public var field: Field? { Field.place(of: self).map { Field.all[$0.field] } }
}
