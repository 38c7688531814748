internal import Cutline

extension Container {
  /// Photoshop's own format, and its large one (PSB): a header, then sections; the image resources hold it
  /// all. Source: Adobe Photoshop File Formats Specification.
  package static let psd = Container(
    name: "PSD", extensions: ["psd", "psb"],
    recognises: { stands("8BPS\0\u{1}", in: $0) || stands("8BPS\0\u{2}", in: $0) },
    contents: { PSDContainer.blocks(in: $0) })
}

/// Finds the image resources of a Photoshop file.
enum PSDContainer {
  private static let headerSize = 26
  /// Thumbnails and paths are resources too.
  private static let resourcesLimit = 64 << 20

  private static func colourMode(_ number: Int) -> Picture.ColourMode? {
    let modes: [Int: Picture.ColourMode] = [
      0: .bitmap, 1: .grey, 2: .indexed, 3: .rgb, 4: .cmyk, 7: .multichannel, 8: .duotone, 9: .lab,
    ]
    return modes[number]
  }

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    contents.height = source.number(at: 14, width: 4).flatMap { $0 > 0 ? $0 : nil }
    contents.width = source.number(at: 18, width: 4).flatMap { $0 > 0 ? $0 : nil }
    contents.picture.bitDepth = source.number(at: 22, width: 2)
    contents.picture.colourMode = source.number(at: 24, width: 2).flatMap(colourMode)
    guard let colours = source.number(at: headerSize, width: 4),
      let length = source.number(at: headerSize + 4 + colours, width: 4)
    else {
      contents.note("file", "the file ends before its image resources", isFatal: true)
      return contents
    }
    let start = headerSize + 8 + colours
    let place = "image resources at byte \(start)"
    let bytes = source.bytes(at: start, count: min(length, resourcesLimit))
    let resources = PhotoshopResources.blocks(in: bytes, place: place)
    contents.blocks = resources.blocks.map { $0.kind == .exif ? .exif($0.bytes, place: $0.place) : $0 }
    contents.take(resources.thumbnail, from: start)
    for damage in resources.damage { contents.note(damage.place, damage.problem) }
    if length > source.size - start {
      contents.note(
        place, "they claim \(grouped(length)) bytes, the file ends after \(grouped(source.size - start))",
        isFatal: true)
    } else if length == source.size - start {
      contents.note("file", "the file ends before its picture", isFatal: true)
    }
    return contents
  }
}
