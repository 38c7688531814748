internal import Cutline

extension Container {
  /// Sigma's RAW: sections, listed at the end; EXIF stands in a preview, which is a JPEG.
  package static let x3f = Container(
    name: "X3F", extensions: ["x3f"],
    recognises: { stands("FOVb", in: $0) },
    contents: { X3FContainer.blocks(in: $0) })
}

/// Finds the previews of an X3F file. Its numbers are little-endian.
///
/// Source: Foveon, X3F RAW Image File Format Specification.
enum X3FContainer {
  private static let sectionLimit = 256
  private static let jpegFormat = 18

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    contents.picture.colourMode = .raw
    func number(_ at: Int) -> Int? { source.number(at: at, width: 4, isLittleEndian: true) }
    // From version 2.0 on the header has the size, before it was turned.
    contents.width = number(28).flatMap { $0 > 0 ? $0 : nil }
    contents.height = number(32).flatMap { $0 > 0 ? $0 : nil }
    guard let list = number(source.size - 4), source.stands("SECd", at: list), let count = number(list + 8)
    else {
      contents.note("file", "the list of its sections is missing", isFatal: true)
      return contents
    }
    for entry in stride(from: list + 12, to: list + 12 + 12 * min(count, sectionLimit), by: 12) {
      guard let start = number(entry), let length = number(entry + 4) else { break }
      // Its own header: a name, version, kind, format, width, height, length of a row.
      guard source.stands("IMA", at: entry + 8), source.stands("SECi", at: start),
        number(start + 12) == jpegFormat, contents.blocks.isEmpty
      else { continue }
      contents.blocks = JPEGPreview.blocks(in: source, at: start + 28, count: length - 28)
    }
    return contents
  }
}
