internal import Cutline

extension Container {
  /// JPEG 2000 (ISO/IEC 15444-1): all three in `uuid` boxes.
  package static let jpeg2000 = Container(
    name: "JPEG 2000", extensions: ["jp2", "jpf", "jpx"],
    recognises: { stands("jP  \r\n", in: $0, at: 4) },
    contents: { JPEG2000Container.blocks(in: $0) })
}

/// Walks the boxes of a JPEG 2000 file.
enum JPEG2000Container {
  /// `33c7a4d2-b81d-4723-a0ba-f1a3e097ad38` (Adobe, Exiv2)
  private static let iimIdentifier: [UInt8] = [
    0x33, 0xC7, 0xA4, 0xD2, 0xB8, 0x1D, 0x47, 0x23, 0xA0, 0xBA, 0xF1, 0xA3, 0xE0, 0x97, 0xAD, 0x38,
  ]
  private static let exifIdentifier = Array("JpgTiffExif->JP2".utf8)
  private static let blockLimit = 16

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    let boxes = BMFFBox.boxes(in: source)
    for box in boxes where contents.blocks.count < blockLimit {
      contents.takeUUID(box, in: source)
      if box.identifier == exifIdentifier {
        contents.blocks.append(.exif(box.bytes(in: source), place: box.place))
      } else if box.identifier == iimIdentifier {
        contents.blocks.append(Container.Block(kind: .iim, bytes: box.bytes(in: source), place: box.place))
      } else if box.type == "jp2h",
        let header = BMFFBox.boxes(in: source, box.payload).first(where: { $0.type == "ihdr" })
      {
        contents.height = source.number(at: header.payload.lowerBound, width: 4)
        contents.width = source.number(at: header.payload.lowerBound + 4, width: 4)
        let channels = source.number(at: header.payload.lowerBound + 8, width: 2) ?? 0
        contents.picture.colourMode = channels == 0 ? nil : channels < 3 ? .grey : .rgb
        // Less one; 255 where the channels differ.
        contents.picture.bitDepth = source[header.payload.lowerBound + 10].flatMap {
          $0 == 255 ? nil : Int($0 & 0x7F) + 1
        }
      }
    }
    contents.noteCut(boxes, in: source)
    if !boxes.contains(where: { $0.type == "jp2c" }) {
      contents.note("file", "there is no picture data", isFatal: true)
    }
    return contents
  }
}
