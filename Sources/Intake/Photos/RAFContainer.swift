internal import Cutline

extension Container {
  /// Fujifilm's RAW: a header, a JPEG with all the metadata, records about the sensor, the picture.
  package static let raf = Container(
    name: "RAF", extensions: ["raf"],
    recognises: { stands("FUJIFILMCCD-RAW ", in: $0) },
    contents: { RAFContainer.blocks(in: $0) })
}

/// Finds the preview and the size of a RAF file. Its numbers are big-endian.
enum RAFContainer {
  private static let croppedSizeRecord = 0x0111
  private static let fullSizeRecord = 0x0100
  private static let recordLimit = 256

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    let places = stride(from: 84, through: 104, by: 4).compactMap { source.number(at: $0, width: 4) }
    guard places.count == 6 else {
      contents.note("file", "the file ends inside the RAF header", isFatal: true)
      return contents
    }
    contents.picture.colourMode = .raw
    contents.blocks = JPEGPreview.blocks(in: source, at: places[0], count: places[1])
    if contents.blocks.isEmpty {
      contents.note("preview at byte \(places[0])", "no JPEG with metadata begins here")
    }
    if let size = size(in: source, recordsAt: places[2]) { (contents.width, contents.height) = size }
    if places[4] + places[5] > source.size {
      contents.note(
        "file",
        "the picture ends early: \(grouped(places[5])) bytes of it should stand at byte \(grouped(places[4])), "
          + "the file ends after \(grouped(source.size))", isFatal: true)
    }
    return contents
  }

  /// The picture without the sensor's borders, else the whole sensor; height first.
  private static func size(in source: ByteSource, recordsAt start: Int) -> (Int, Int)? {
    var full: (Int, Int)?
    var at = start + 4
    for _ in 0..<min(source.number(at: start, width: 4) ?? 0, recordLimit) {
      guard let record = source.number(at: at, width: 2), let length = source.number(at: at + 2, width: 2)
      else { break }
      if record == croppedSizeRecord || record == fullSizeRecord, length == 4,
        let height = source.number(at: at + 4, width: 2), let width = source.number(at: at + 6, width: 2)
      {
        if record == croppedSizeRecord { return (width, height) }
        full = (width, height)
      }
      at += 4 + length
    }
    return full
  }
}
