internal import Cutline

extension Container {
  /// HEIC, AVIF and other HEIF files (ISO/IEC 23008-12): EXIF and XMP are items beside the picture.
  package static let heif = Container(
    name: "HEIF", extensions: ["heic", "heif", "hif", "heics", "heifs", "avif", "avifs"],
    recognises: { HEIFContainer.format(of: $0) != nil },
    contents: { HEIFContainer.blocks(in: $0) })
}

/// Finds the items that hold metadata.
enum HEIFContainer {
  private static let blockLimit = 16

  /// By the brands of the first box, of which the first is the major one.
  static func format(of head: [UInt8]) -> String? {
    guard stands("ftyp", in: head, at: 4), head.count >= 12 else { return nil }
    let length = min(head[..<4].reduce(0) { $0 << 8 | Int($1) }, head.count, 256)
    let brands = [8] + Array(stride(from: 16, through: length - 4, by: 4))
    func has(_ names: [StaticString], _ places: some Sequence<Int>) -> Bool {
      places.contains { place in names.contains { stands($0, in: head, at: place) } }
    }
    if has(["avif", "avis"], brands) { return "AVIF" }
    if has(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"], brands) { return "HEIC" }
    return has(["mif1", "mif2", "msf1"], brands) ? "HEIF" : nil
  }

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    contents.format = format(of: source.bytes(at: 0, count: 256))
    let boxes = BMFFBox.boxes(in: source)
    for box in boxes { contents.takeUUID(box, in: source) }
    contents.noteCut(boxes, in: source)
    guard let meta = boxes.first(where: { $0.type == "meta" }) else {
      if !boxes.contains(where: { $0.type == "moov" }) {
        contents.note("file", "it lists no picture", isFatal: true)
      }
      return contents
    }
    let items = HEIFItems(in: source, meta: meta)
    (contents.width, contents.height) = (items.size?.width, items.size?.height)
    contents.picture = items.picture
    for item in items.items where contents.blocks.count < blockLimit {
      let place = "item \(item.number)"
      switch item.type {
      case "Exif":
        guard let exif = exif(in: items.bytes(of: item)) else {
          contents.note(place, "the EXIF item is empty")
          break
        }
        contents.blocks.append(.exif(exif, place: place))
      case "mime" where item.contentType == "application/rdf+xml":
        if item.isPacked {
          contents.note(place, "the XMP is packed, which is not read")
        } else {
          contents.blocks.append(
            Container.Block(kind: .xmp, bytes: items.bytes(of: item), place: place))
        }
      default: break
      }
    }
    return contents
  }

  /// Four bytes say how far behind them the TIFF stream begins; nil where it would begin outside.
  static func exif(in item: [UInt8]) -> [UInt8]? {
    guard item.count > 4 else { return nil }
    let offset = item[..<4].reduce(0) { $0 << 8 | Int($1) }
    guard offset < item.count - 4 else { return EXIFReader.isTIFF(item) ? item : nil }
    return Array(item[(4 + offset)...])
  }
}
