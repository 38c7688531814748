/// Builds a small JPEG out of segments, sound or broken. It has a frame header and a few bytes of picture
/// data, and no picture.
struct JPEGBuilder {
  private var segments: [[UInt8]] = []
  var width = 640
  var height = 427
  var channels = 1
  /// Picture data, and what ends it.
  var picture: [UInt8]? = [0x00, 0x3F, 0x00, 0xFF, 0x00, 0x12]
  var ending: [UInt8] = [0xFF, 0xD9]

  func with(_ change: (inout JPEGBuilder) -> Void) -> JPEGBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  /// A segment whose length field tells the truth, unless told otherwise.
  func adding(_ marker: UInt8, _ payload: [UInt8], claiming length: Int? = nil) -> JPEGBuilder {
    let length = length ?? payload.count + 2
    return adding(
      raw: [0xFF, marker, UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)] + payload
    )
  }

  /// Bytes as they are: fill bytes, padding, stray markers.
  func adding(raw bytes: [UInt8]) -> JPEGBuilder {
    var copy = self
    copy.segments.append(bytes)
    return copy
  }

  func exif(_ exif: EXIFBuilder) -> JPEGBuilder { adding(0xE1, Array("Exif\0\0".utf8) + exif.bytes) }

  func xmp(_ packet: String) -> JPEGBuilder { xmp(bytes: Array(packet.utf8)) }

  func xmp(bytes: [UInt8]) -> JPEGBuilder {
    adding(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + bytes)
  }

  static func xmpSegment(_ packet: String) -> [UInt8] {
    let payload = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet.utf8
    return [0xFF, 0xE1, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
  }

  /// IIM as Photoshop keeps it, with its digest if wanted, cut into segments of `piece` bytes.
  func iim(_ iim: [UInt8], digest: [UInt8]? = nil, piece: Int = 60_000) -> JPEGBuilder {
    var resources = JPEGBuilder.resource(0x0404, iim)
    if let digest { resources += JPEGBuilder.resource(0x0425, digest) }
    return photoshop(resources, piece: piece)
  }

  func photoshop(_ resources: [UInt8], piece: Int = 60_000) -> JPEGBuilder {
    var copy = self
    for start in stride(from: 0, to: resources.count, by: piece) {
      copy = copy.adding(
        0xED, Array("Photoshop 3.0\0".utf8) + resources[start..<min(start + piece, resources.count)])
    }
    return copy
  }

  static func resource(_ id: Int, _ data: [UInt8], claiming length: Int? = nil) -> [UInt8] {
    let length = length ?? data.count
    let size = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
    return Array("8BIM".utf8) + [UInt8(id >> 8), UInt8(id & 0xFF), 0, 0] + size + data
      + (data.count % 2 == 1 ? [0] : [])
  }

  var bytes: [UInt8] {
    var out: [UInt8] = [0xFF, 0xD8] + segments.joined()
    let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
    out += [0xFF, 0xC0, 0, UInt8(8 + 3 * channels), 8] + size + [UInt8(channels)]
    for channel in 1...channels { out += [UInt8(channel), 0x11, 0] }
    guard let picture else { return out + ending }
    return out + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0] + picture + ending
  }
}
