internal import Cutline

extension Container {
  /// JPEG XL (ISO/IEC 18181-2): EXIF and XMP in boxes beside the codestream. A bare codestream has neither.
  package static let jpegXL = Container(
    name: "JPEG XL", extensions: ["jxl"],
    recognises: { $0.starts(with: [0xFF, 0x0A]) || stands("JXL \r\n", in: $0, at: 4) },
    contents: { JPEGXLContainer.blocks(in: $0) })
}

/// Walks the boxes of a JPEG XL file.
enum JPEGXLContainer {
  private static let blockLimit = 16

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    if source[0] == 0xFF {
      measure(source.bytes(at: 0, count: 32), &contents)
      return contents
    }
    let boxes = BMFFBox.boxes(in: source)
    for box in boxes where contents.blocks.count < blockLimit {
      switch box.type {
      case "Exif":
        if let exif = HEIFContainer.exif(in: box.bytes(in: source)) {
          contents.blocks.append(.exif(exif, place: box.place))
        }
      case "xml ":
        contents.blocks.append(
          Container.Block(kind: .xmp, bytes: box.bytes(in: source), place: box.place))
      case "jumb":
        contents.takeManifests([box.start..<box.payload.upperBound], of: source, place: box.place)
      case "brob":
        let name = source.name(at: box.payload.lowerBound) ?? "box"
        if name == "Exif" || name == "xml " {
          contents.note(
            box.place, "the \(name == "Exif" ? "EXIF" : "XMP") is packed by Brotli, which is not read")
        }
      case "jxlc": measure(box.bytes(in: source, limit: 32), &contents)
      case "jxlp":
        // The first of the pieces, behind its number.
        if contents.width == nil { measure(box.bytes(in: source, from: 4, limit: 32), &contents) }
      default: break
      }
    }
    contents.noteCut(boxes, in: source)
    if !boxes.contains(where: { $0.type == "jxlc" || $0.type == "jxlp" }) {
      contents.note("file", "there is no picture data", isFatal: true)
    }
    return contents
  }

  /// The codestream's size header (ISO/IEC 18181-1 §A.3), bits from the lowest on.
  private static func measure(_ codestream: [UInt8], _ contents: inout Container.Contents) {
    guard codestream.starts(with: [0xFF, 0x0A]), codestream.count > 2 else { return }
    var at = 16
    func take(_ count: Int) -> Int {
      defer { at += count }
      return (0..<count).reduce(0) { value, bit in
        let byte = (at + bit) / 8
        return byte < codestream.count
          ? value | Int(codestream[byte] >> UInt8((at + bit) % 8) & 1) << bit : value
      }
    }
    let isSmall = take(1) == 1
    func side() -> Int { isSmall ? (take(5) + 1) * 8 : take([9, 13, 18, 30][take(2)]) + 1 }
    let height = side()
    let ratios = [(1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1)]
    let ratio = take(3)
    contents.width = ratio == 0 ? side() : height * ratios[ratio - 1].0 / ratios[ratio - 1].1
    contents.height = height
    // ImageMetadata (§A.6): the common case has one bit; of the others those with nothing before the depth.
    if take(1) == 1 {
      contents.picture = Picture(orientation: 1, colourMode: .rgb, bitDepth: 8)
      return
    }
    if take(1) == 1 {
      contents.picture.orientation = take(3) + 1
      guard take(3) == 0 else { return }  // a size to be shown at, a preview, an animation
    }
    if take(1) == 0 { contents.picture.bitDepth = [8, 10, 12, 0][take(2)] }
    if contents.picture.bitDepth == 0 { contents.picture.bitDepth = take(6) + 1 }
  }
}
