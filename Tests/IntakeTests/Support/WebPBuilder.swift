/// Builds a WebP out of chunks, sound or broken.
struct WebPBuilder {
  private var chunks: [UInt8] = []
  var claimed: Int?

  func with(_ change: (inout WebPBuilder) -> Void) -> WebPBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  func chunk(_ name: String, _ data: [UInt8], claiming length: Int? = nil) -> WebPBuilder {
    with {
      $0.chunks +=
        Array(name.utf8) + WebPBuilder.number(length ?? data.count, width: 4) + data
        + (data.count % 2 == 1 ? [0] : [])
    }
  }

  func extended(_ width: Int, _ height: Int) -> WebPBuilder {
    chunk(
      "VP8X",
      [0x0C, 0, 0, 0] + WebPBuilder.number(width - 1, width: 3) + WebPBuilder.number(height - 1, width: 3))
  }

  static func number(_ value: Int, width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  var bytes: [UInt8] {
    Array("RIFF".utf8) + WebPBuilder.number(claimed ?? chunks.count + 4, width: 4) + Array("WEBP".utf8)
      + chunks
  }
}
