internal import Cutline

extension Container {
  /// Exiv2's file of metadata without a picture: a signature, then the segments of a JPEG.
  package static let exv = Container(
    name: "EXV", isSidecar: true, extensions: ["exv"],
    recognises: { $0.starts(with: [0xFF, 0x01]) && stands("Exiv2", in: $0, at: 2) },
    contents: { JPEGContainer.blocks(in: $0, first: 7, hasPicture: false) })
}
