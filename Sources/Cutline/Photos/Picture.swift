/// What a file says about its picture, besides its size. What it does not say is nil.
public struct Picture: Sendable, Hashable, Codable {
  /// How the stored pixels are to be turned: 1 to 8 as in EXIF (CIPA DC-008, tag 0x0112), 1 is upright.
  public var orientation: Int?
  public var colourMode: ColourMode?
  /// Bits of one channel of a pixel, or of its index into the palette.
  public var bitDepth: Int?
  public var thumbnail: Thumbnail?
  /// 16 hex digits over the length and the end of the image data, metadata left out: two files that have it in common
  /// show the same picture. Nil for formats whose image data is not one piece.
  public var dataDigest: String?

  public init(
    orientation: Int? = nil, colourMode: ColourMode? = nil, bitDepth: Int? = nil,
    thumbnail: Thumbnail? = nil, dataDigest: String? = nil
  ) {
    self.orientation = orientation
    self.colourMode = colourMode
    self.bitDepth = bitDepth
    self.thumbnail = thumbnail
    self.dataDigest = dataDigest
  }

  /// What the channels of a pixel mean; whether there is a channel of transparency is left out.
  public enum ColourMode: String, Sendable, Hashable, Codable {
    /// Black and white without grey.
    case bitmap
    case grey
    /// Colours of a palette.
    case indexed
    /// RGB, also where it is stored as YCbCr.
    case rgb = "RGB"
    /// For print; browsers show it wrong or not at all.
    case cmyk = "CMYK"
    case lab = "Lab"
    case duotone
    case multichannel
    /// The mosaic of a sensor, not yet developed.
    case raw
  }

  /// A small JPEG for lists, inside the metadata. It may be older than the picture.
  public struct Thumbnail: Sendable, Hashable, Codable {
    /// The first byte in the file.
    public var offset: Int
    /// Bytes.
    public var size: Int

    public init(offset: Int, size: Int) {
      self.offset = offset
      self.size = size
    }
  }
}
