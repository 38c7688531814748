internal import Cutline

extension Container {
  /// Canon's RAW 3: EXIF in four TIFF streams inside `moov`, XMP in a `uuid` box of its own.
  package static let cr3 = Container(
    name: "CR3", extensions: ["cr3"],
    recognises: { stands("ftypcrx ", in: $0, at: 4) },
    contents: { CR3Container.blocks(in: $0) })
}

/// Finds Canon's metadata boxes.
enum CR3Container {
  /// `85c0b687-820f-11e0-8111-f4ce462b6a48`
  private static let canonIdentifier: [UInt8] = [
    0x85, 0xC0, 0xB6, 0x87, 0x82, 0x0F, 0x11, 0xE0, 0x81, 0x11, 0xF4, 0xCE, 0x46, 0x2B, 0x6A, 0x48,
  ]
  /// IFD0, the Exif IFD and GPS as streams of their own; CMT3 is the maker note.
  private static let streams: [String: EXIFTag.Directory] = ["CMT1": .main, "CMT2": .main, "CMT4": .gps]
  private static let streamLimit = 1 << 20

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    contents.picture.colourMode = .raw
    let boxes = BMFFBox.boxes(in: source)
    for box in boxes {
      contents.takeUUID(box, in: source)
      guard box.type == "moov" else { continue }
      for canon in BMFFBox.boxes(in: source, box.payload)
      where canon.type == "uuid" && canon.identifier == canonIdentifier {
        for part in BMFFBox.boxes(in: source, canon.payload) {
          take(part, in: source, into: &contents)
        }
      }
    }
    contents.noteCut(boxes, in: source)
    if contents.readings.isEmpty { contents.note("file", "Canon's metadata boxes are missing") }
    return contents
  }

  private static func take(_ box: BMFFBox, in source: ByteSource, into contents: inout Container.Contents) {
    guard let kind = streams[box.type] else { return }
    guard let stream = TIFFStream(ByteSource(box.bytes(in: source, limit: streamLimit))) else {
      contents.note(box.place, "no TIFF stream begins here")
      return
    }
    var exif = EXIFDirectories(of: stream, place: box.place)
    let directory = stream.directory(at: stream.firstDirectory, name: box.type)
    exif.take(directory, as: kind)
    if box.type == "CMT1" {
      contents.width = stream.number(0x0100, in: directory)
      contents.height = stream.number(0x0101, in: directory)
    }
    contents.readings += exif.readings
    for problem in exif.problems { contents.note(box.place, problem) }
  }
}
