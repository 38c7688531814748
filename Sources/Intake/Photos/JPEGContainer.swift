internal import Cutline

extension Container {
  /// JPEG (ITU T.81 annex B): markers from SOI to SOS; EXIF and XMP in APP1, IIM in Photoshop's APP13.
  package static let jpeg = Container(
    name: "JPEG", extensions: ["jpg", "jpeg", "jpe", "jfif"],
    recognises: { $0.starts(with: [0xFF, 0xD8, 0xFF]) },
    contents: { JPEGContainer.blocks(in: $0) })
}

/// Walks the segments of a JPEG before its picture data.
package enum JPEGContainer {
  package static func blocks(in bytes: [UInt8]) -> Container.Contents { blocks(in: ByteSource(bytes)) }

  /// - Parameter first: where the first segment's marker stands.
  /// - Parameter hasPicture: false for segments without a picture, as Exiv2 stores them.
  /// - Parameter isWhole: false for a preview, of which only the metadata count.
  package static func blocks(
    in source: ByteSource, first: Int = 2, hasPicture: Bool = true, isWhole: Bool = true
  ) -> Container.Contents {
    var walk = JPEGWalk(source: source, first: first, hasPicture: hasPicture, isWhole: isWhole)
    walk.run()
    walk.finishPhotoshop()
    walk.finishManifests()
    return walk.contents
  }
}
