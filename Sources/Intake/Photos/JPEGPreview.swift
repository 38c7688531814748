/// The JPEG inside a RAW file: some cameras keep EXIF and XMP only there.
enum JPEGPreview {
  /// Its blocks; what is wrong with a preview says nothing about the photo. The picture behind is not read.
  static func blocks(in source: ByteSource, at offset: Int, count: Int) -> [Container.Block] {
    guard offset >= 0, count > 0, offset < source.size else { return [] }
    let part = ByteSource(part: offset..<offset + min(count, source.size - offset), of: source)
    guard Container.jpeg.recognises(part.head(3)) else { return [] }
    return JPEGContainer.blocks(in: part, isWhole: false).blocks.map {
      var block = $0
      block.place = "the preview's " + $0.place
      block.offset = $0.offset.map { $0 + offset }
      return block
    }
  }
}
