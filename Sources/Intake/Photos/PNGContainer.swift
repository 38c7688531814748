internal import Cutline

extension Container {
  /// PNG (W3C, third edition): EXIF in eXIf, XMP in iTXt; older programs put all three into texts of hex.
  package static let png = Container(
    name: "PNG", extensions: ["png"],
    recognises: { $0.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) },
    contents: { PNGContainer.blocks(in: $0) })
}

/// Walks the chunks of a PNG; what stands behind the picture counts as well.
enum PNGContainer {
  private static let signatureSize = 8
  /// A chunk of picture data has some kilobytes.
  private static let chunkLimit = 262_144
  /// Of all texts, unpacked.
  private static let textLimit = 16 << 20
  private static let blockLimit = 64
  /// Bytes of checksums that tell one picture from another.
  private static let checkLimit = 256

  /// PNG §11.2.1: bit 1 is colour, bit 0 a palette, bit 2 transparency.
  private static func colourMode(_ type: UInt8) -> Picture.ColourMode? {
    switch type {
    case 0, 4: .grey
    case 2, 6: .rgb
    case 3: .indexed
    default: nil
    }
  }

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    var at = signatureSize
    var hasPicture = false
    var rest = textLimit
    var data: (length: Int, checks: [UInt8]) = (0, [])
    for _ in 0..<chunkLimit {
      let header = ByteSource(source.bytes(at: at, count: 8))  // so few bytes, and no window of the picture
      guard let length = header.number(at: 0, width: 4), let name = header.name(at: 4) else {
        let problem = "the file ends before its end chunk, after \(grouped(source.size)) bytes"
        contents.note("file", problem, isFatal: true)
        return contents
      }
      let place = "\(name) at byte \(at)"
      let payload = at + 8
      guard length <= source.size - payload else {
        contents.noteOverrun(place, "chunk", claims: length, left: source.size - payload)
        return contents
      }
      switch name {
      case "IHDR":
        contents.width = source.number(at: payload, width: 4).flatMap { $0 > 0 ? $0 : nil }
        contents.height = source.number(at: payload + 4, width: 4).flatMap { $0 > 0 ? $0 : nil }
        contents.picture.bitDepth = source[payload + 8].map(Int.init)
        contents.picture.colourMode = source[payload + 9].flatMap(colourMode)
      case "IDAT":
        hasPicture = true
        // The chunk's own checksum stands for its bytes.
        data.length += length
        if data.checks.count < checkLimit { data.checks += source.bytes(at: payload + length, count: 4) }
      case "IEND":
        if !hasPicture { contents.note(place, "there is no picture data", isFatal: true) }
        if hasPicture {
          contents.picture.dataDigest = data.checks.withUnsafeBytes {
            Fingerprint.digest(of: $0, length: data.length)
          }
        }
        return contents
      case "caBX":
        contents.takeManifests([payload..<payload + length], of: source, place: place)
      case "eXIf", "tEXt", "zTXt", "iTXt":
        guard contents.blocks.count < blockLimit, rest > 0 else { break }
        let bytes = source.bytes(at: payload, count: min(length, textLimit))
        if name == "eXIf" {
          contents.blocks.append(.exif(bytes, place: place, offset: payload))
        } else if let text = PNGText(chunk: name, bytes, limit: rest) {
          rest -= text.count
          if !text.isWhole { contents.note(place, "\(text.keyword) cannot be unpacked to its end") }
          if let reading = text.reading(place: place) { contents.readings.append(reading) }
          let (blocks, problem) = text.blocks(place: place)
          contents.blocks += blocks
          if let problem { contents.note(place, problem) }
        }
      default: break
      }
      at = payload + length + 4
    }
    contents.note("file", "more than \(grouped(chunkLimit)) chunks", isFatal: true)
    return contents
  }
}
