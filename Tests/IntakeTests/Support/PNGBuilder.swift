/// Builds a PNG out of chunks, sound or broken. Its checksums are zeros, its picture data nonsense.
struct PNGBuilder {
  private var chunks: [UInt8] = []
  var hasPicture = true
  var hasEnd = true

  func with(_ change: (inout PNGBuilder) -> Void) -> PNGBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  func chunk(_ name: String, _ data: [UInt8], claiming length: Int? = nil) -> PNGBuilder {
    with { $0.chunks += PNGBuilder.chunk(name, data, claiming: length) }
  }

  private static func chunk(_ name: String, _ data: [UInt8], claiming length: Int? = nil) -> [UInt8] {
    number(length ?? data.count) + Array(name.utf8) + data + [0, 0, 0, 0]
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  func xmp(_ packet: [UInt8], isPacked: Bool = false) -> PNGBuilder {
    chunk(
      "iTXt",
      Array("XML:com.adobe.xmp\0".utf8) + [isPacked ? 1 : 0, 0, 0, 0]
        + (isPacked ? PNGBuilder.stored(packet) : packet))
  }

  /// ImageMagick's hex, packed or not.
  func profile(_ name: String, _ data: [UInt8], isPacked: Bool = true) -> PNGBuilder {
    let digits = data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let lines = stride(from: 0, to: digits.count, by: 36).map {
      digits[$0..<min($0 + 36, digits.count)].joined()
    }
    let text = Array("\n\(name)\n      \(data.count)\n\(lines.joined(separator: "\n"))\n".utf8)
    let keyword = Array("Raw profile type \(name)\0".utf8)
    return isPacked
      ? chunk("zTXt", keyword + [0] + PNGBuilder.stored(text)) : chunk("tEXt", keyword + text)
  }

  /// A zlib stream of blocks that are not packed.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 60_000) {
      let piece = bytes[start..<min(start + 60_000, bytes.count)]
      let (low, high) = (UInt8(piece.count & 0xFF), UInt8(piece.count >> 8))
      out += [start + 60_000 >= bytes.count ? 1 : 0, low, high, ~low, ~high] + piece
    }
    // Adler-32 (RFC 1950, §2.2).
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return out + number(Int(b << 16 | a))
  }

  var bytes: [UInt8] {
    var out: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    out += PNGBuilder.chunk("IHDR", PNGBuilder.number(640) + PNGBuilder.number(427) + [8, 2, 0, 0, 0])
    out += chunks
    if hasPicture { out += PNGBuilder.chunk("IDAT", [1, 2, 3]) }
    if hasEnd { out += PNGBuilder.chunk("IEND", []) }
    return out
  }
}
