/// The JPEG inside a RAW file: some cameras keep EXIF and XMP only there.
enum JPEGPreview {
  /// Metadata stand at its beginning; the picture behind is not read.
  private static let limit = 256 << 10

  /// Its blocks; what is wrong with a preview says nothing about the photo.
  static func blocks(in source: ByteSource, at offset: Int, count: Int) -> [Container.Block] {
    let bytes = source.bytes(at: offset, count: min(count, limit))
    guard Container.jpeg.recognises(bytes) else { return [] }
    return JPEGContainer.blocks(in: bytes).blocks.map {
      Container.Block(kind: $0.kind, bytes: $0.bytes, place: "the preview's " + $0.place)
    }
  }
}
