/// One value as one place of a photo file states it. Readings are kept even where they disagree:
/// the disagreement is what the audit lives on.
public struct Reading: Sendable, Hashable, Codable {
  public var address: Address
  /// The decoded text, otherwise untouched. A repeated value (2:80, `dc:creator`) is several readings in order.
  public var value: String
  /// How the bytes were decoded; IIM without 1:90 has to be guessed value by value.
  public var encoding: TextEncoding
  /// The length in the file, in bytes; what the IIM limits count.
  public var byteCount: Int
  /// The block that holds it: `APP13 at byte 4120`, `sidecar kalin.xmp`.
  public var place: String

  public init(
    _ address: Address, _ value: String, encoding: TextEncoding = .utf8, byteCount: Int? = nil,
    place: String = ""
  ) {
    self.address = address
    self.value = value
    self.encoding = encoding
    self.byteCount = byteCount ?? value.utf8.count
    self.place = place
  }

  public var field: Field? { address.field }

  /// True if the value says nothing. A visible character of ASCII, which nearly all values have, settles it.
  var isBlank: Bool {
    !value.utf8.contains { $0 > 0x20 && $0 < 0x7F } && value.allSatisfy(\.isWhitespace)
  }
}

/// How a value's bytes became text.
public enum TextEncoding: String, Sendable, Hashable, Codable {
  case ascii
  /// Declared or by the standard UTF-8 (XMP, IIM with 1:90 = ESC % G, EXIF 3.0).
  case utf8 = "utf-8"
  /// UTF-8 by its bytes, though nothing declares it (IIM without 1:90): other readers show mojibake.
  case utf8Undeclared = "utf-8 undeclared"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case macRoman = "macintosh"
  case latin1 = "iso-8859-1"
}
