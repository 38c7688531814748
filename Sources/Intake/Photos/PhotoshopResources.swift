package import Cutline

/// Photoshop's image resources: `8BIM`, id, name, size, data; each part padded to an even length.
///
/// Source: Adobe Photoshop File Formats Specification, "Image Resource Blocks".
package enum PhotoshopResources {
  /// The IIM block (0x0404), its digest (0x0425), and in PSD the EXIF (0x0422) and XMP (0x0424).
  private static let kinds: [Int: Container.Block.Kind] = [
    0x0404: .iim, 0x0425: .iimDigest, 0x0422: .exif, 0x0424: .xmp,
  ]

  /// Files hold one of each kind, and at times a second IIM block.
  private static let blockLimit = 32

  /// Finds the metadata among the resources; a block that is cut off is kept as far as it goes.
  package static func blocks(
    in bytes: [UInt8], place: String
  ) -> (blocks: [Container.Block], damage: [Damage]) {
    var blocks: [Container.Block] = []
    var at = 0
    func damaged(_ problem: String) -> (blocks: [Container.Block], damage: [Damage]) {
      (blocks, [Damage(place: place, problem: problem)])
    }
    while at < bytes.count, blocks.count < blockLimit {
      if bytes[at...].allSatisfy({ $0 == 0 }) { break }
      guard isSignature(bytes, at: at) else {
        return damaged("no Photoshop resource begins where one should, at byte \(grouped(at)) of the block")
      }
      guard at + 7 <= bytes.count else { return damaged("the last Photoshop resource is cut off") }
      let id = Int(bytes[at + 4]) << 8 | Int(bytes[at + 5])
      let size = at + 6 + (Int(bytes[at + 6]) + 2) / 2 * 2
      guard size + 4 <= bytes.count else { return damaged("the last Photoshop resource is cut off") }
      let length = bytes[size..<size + 4].reduce(0) { $0 << 8 | Int($1) }
      let start = size + 4
      let end = min(start + length, bytes.count)
      if let kind = kinds[id] {
        blocks.append(Container.Block(kind: kind, bytes: Array(bytes[start..<end]), place: place))
      }
      if length > bytes.count - start {
        return damaged(
          "Photoshop resource \(id) claims \(grouped(length)) bytes, "
            + "the block ends after \(grouped(bytes.count - start))")
      }
      at = end + length % 2
    }
    return (blocks, [])
  }

  /// `8BIM`, and what other Adobe programs and Photoshop's plug-ins write in its place.
  private static func isSignature(_ bytes: [UInt8], at offset: Int) -> Bool {
    ["8BIM", "PHUT", "AgHg", "DCSR", "MeSa"].contains { stands($0, in: bytes, at: offset) }
  }
}
