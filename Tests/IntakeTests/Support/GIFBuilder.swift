/// Builds a GIF of 640 × 427 with one frame of nothing.
struct GIFBuilder {
  private var extensions: [UInt8] = []
  var hasPicture = true
  var hasTrailer = true

  func with(_ change: (inout GIFBuilder) -> Void) -> GIFBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  func adding(raw bytes: [UInt8]) -> GIFBuilder { with { $0.extensions += bytes } }

  /// The packet as it is, then the ramp from 255 to 0 that ends it for a reader of pieces.
  func xmp(_ packet: [UInt8]) -> GIFBuilder {
    adding(
      raw: [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + packet + [1]
        + (0...255).reversed().map { UInt8($0) }
        + [0])
  }

  var bytes: [UInt8] {
    // 640, 427, then a table of two colours.
    var out = Array("GIF89a".utf8) + [0x80, 0x02, 0xAB, 0x01, 0x80, 0, 0, 1, 1, 1, 2, 2, 2] + extensions
    if hasPicture { out += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0] }
    return hasTrailer ? out + [0x3B] : out
  }
}
