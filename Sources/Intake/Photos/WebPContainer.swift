internal import Cutline

extension Container {
  /// WebP (RFC 9649): chunks in a RIFF file; EXIF and XMP each have one of their own.
  package static let webp = Container(
    name: "WebP", extensions: ["webp"],
    recognises: { stands("RIFF", in: $0) && stands("WEBP", in: $0, at: 8) },
    contents: { WebPContainer.blocks(in: $0) })
}

/// Walks the chunks of a WebP file.
enum WebPContainer {
  /// An animation has one a frame.
  private static let chunkLimit = 65_536
  private static let blockLimit = 16
  private static let blockSizeLimit = 64 << 20

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    var at = 12
    contents.picture = Picture(colourMode: .rgb, bitDepth: 8)  // there is nothing else
    var hasPicture = false
    for _ in 0..<chunkLimit {
      guard let name = source.name(at: at),
        let length = source.number(at: at + 4, width: 4, isLittleEndian: true)
      else { break }
      let payload = at + 8
      let place = "\(name) at byte \(at)"
      switch name {
      case "VP8X", "VP8 ", "VP8L":
        hasPicture = hasPicture || name != "VP8X"
        if contents.width == nil, let size = size(in: name, at: payload, source) {
          (contents.width, contents.height) = size
        }
      case "ANMF": hasPicture = true
      case "C2PA":
        contents.takeManifests([payload..<payload + length], of: source, place: place)
      case "EXIF", "XMP ":
        guard contents.blocks.count < blockLimit else { break }
        let bytes = source.bytes(at: payload, count: min(length, blockSizeLimit))
        contents.blocks.append(
          name == "EXIF"
            ? .exif(bytes, place: place, offset: payload)
            : Container.Block(kind: .xmp, bytes: bytes, place: place))
      default: break
      }
      guard length <= source.size - payload else {
        contents.noteOverrun(place, "chunk", claims: length, left: source.size - payload)
        return contents
      }
      at = payload + length + length % 2
    }
    let claimed = source.number(at: 4, width: 4, isLittleEndian: true) ?? 0
    if claimed > source.size - 8 {
      contents.note(
        "file", "it claims \(grouped(claimed)) bytes and ends after \(grouped(source.size - 8))",
        isFatal: true)
    } else if !hasPicture {
      contents.note("file", "there is no picture data", isFatal: true)
    }
    return contents
  }

  /// The canvas of an extended file, or the frame header of a plain one (RFC 6386 §9.1; 14 bits each).
  private static func size(in chunk: String, at payload: Int, _ source: ByteSource) -> (Int, Int)? {
    func number(_ offset: Int, _ width: Int) -> Int? {
      source.number(at: payload + offset, width: width, isLittleEndian: true)
    }
    switch chunk {
    case "VP8X":
      guard let width = number(4, 3), let height = number(7, 3) else { return nil }
      return (width + 1, height + 1)
    case "VP8L":
      guard number(0, 1) == 0x2F, let both = number(1, 4) else { return nil }
      return (both & 0x3FFF + 1, both >> 14 & 0x3FFF + 1)
    default:
      guard number(3, 3) == 0x2A019D, let width = number(6, 2), let height = number(8, 2) else { return nil }
      return (width & 0x3FFF, height & 0x3FFF)
    }
  }
}
