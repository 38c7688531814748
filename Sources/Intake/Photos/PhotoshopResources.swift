package import Cutline

/// Photoshop's image resources: `8BIM`, id, name, size, data; each part padded to an even length.
///
/// Source: Adobe Photoshop File Formats Specification, "Image Resource Blocks".
package enum PhotoshopResources {
  /// The IIM block (0x0404), its digest (0x0425), and in PSD the EXIF (0x0422) and XMP (0x0424).
  private static func kind(of id: Int) -> Container.Block.Kind? {
    switch id {
    case 0x0404: .iim
    case 0x0425: .iimDigest
    case 0x0422: .exif
    case 0x0424: .xmp
    default: nil
    }
  }

  /// A JPEG behind 28 bytes of its sizes.
  private static let thumbnailID = 0x040C
  private static let thumbnailHeader = 28

  /// Files hold one of each kind, and at times a second IIM block.
  private static let blockLimit = 32

  /// Finds the metadata among the resources; a block that is cut off is kept as far as it goes.
  package static func blocks(
    in bytes: [UInt8], place: String
  ) -> (blocks: [Container.Block], thumbnail: Range<Int>?, damage: [Damage]) {
    var blocks: [Container.Block] = []
    var thumbnail: Range<Int>?
    var at = 0
    func damaged(_ problem: String) -> (blocks: [Container.Block], thumbnail: Range<Int>?, damage: [Damage]) {
      (blocks, thumbnail, [Damage(place: place, problem: problem)])
    }
    while at < bytes.count, blocks.count < blockLimit {
      guard isSignature(bytes, at: at) else {
        if bytes[at...].allSatisfy({ $0 == 0 }) { break }
        return damaged("no Photoshop resource begins where one should, at byte \(grouped(at)) of the block")
      }
      guard at + 7 <= bytes.count else { return damaged("the last Photoshop resource is cut off") }
      let id = Int(bytes[at + 4]) << 8 | Int(bytes[at + 5])
      let size = at + 6 + (Int(bytes[at + 6]) + 2) / 2 * 2
      guard size + 4 <= bytes.count else { return damaged("the last Photoshop resource is cut off") }
      let length = bytes[size..<size + 4].reduce(0) { $0 << 8 | Int($1) }
      let start = size + 4
      let end = min(start + length, bytes.count)
      if id == thumbnailID, end - start > thumbnailHeader { thumbnail = start + thumbnailHeader..<end }
      if let kind = kind(of: id) {
        blocks.append(Container.Block(kind: kind, bytes: Array(bytes[start..<end]), place: place))
      }
      if length > bytes.count - start {
        return damaged(
          "Photoshop resource \(id) claims \(grouped(length)) bytes, "
            + "the block ends after \(grouped(bytes.count - start))")
      }
      at = end + length % 2
    }
    return (blocks, thumbnail, [])
  }

  /// `8BIM`, and what other Adobe programs and Photoshop's plug-ins write in its place.
  private static func isSignature(_ bytes: [UInt8], at offset: Int) -> Bool {
    stands("8BIM", in: bytes, at: offset)
      || ["PHUT", "AgHg", "DCSR", "MeSa"].contains { stands($0, in: bytes, at: offset) }
  }
}
