internal import Cutline

extension Container {
  /// TIFF 6.0, BigTIFF and the RAW formats that are TIFF inside: XMP, IIM and Photoshop's resources are tags
  /// like those of EXIF.
  package static let tiff = Container(
    name: "TIFF",
    extensions: [
      "tif", "tiff", "dng", "cr2", "nef", "nrw", "arw", "sr2", "srf", "orf", "rw2", "rwl", "pef", "srw",
      "3fr", "fff", "iiq", "dcr", "kdc", "erf", "mef", "mos",
    ],
    recognises: { TIFFContainer.isTIFF($0) },
    contents: { TIFFContainer.blocks(in: $0) })
}

/// Finds the metadata of a TIFF file without reading its picture.
enum TIFFContainer {
  private static let xmpTag = 700
  /// IPTC-NAA, often typed LONG.
  private static let iimTag = 33723
  private static let photoshopTag = 34377
  private static let c2paTag = 0xCD41
  private static let subDirectoriesTag = 330
  /// Panasonic's preview, a JPEG; the only place of EXIF in an RW2 file.
  private static let previewTag = 0x002E
  /// Photoshop's resources hold thumbnails, but no photo has more than this.
  private static let blockLimit = 64 << 20
  private static let subDirectoryLimit = 16

  /// `IIRO` and the like are Olympus's, `IIU` is Panasonic's.
  private static let magics: [StaticString] = [
    "II*\0", "MM\0*", "II+\0", "MM\0+", "IIRO", "IIRS", "MMOR", "IIU\0",
  ]

  /// Also with a magic number that no format has: what is broken there may be whole behind.
  static func isTIFF(_ head: [UInt8]) -> Bool {
    isKnown(head)
      || head.count >= 8 && (stands("II", in: head) && head[3] == 0 || stands("MM\0", in: head))
  }

  private static func isKnown(_ head: [UInt8]) -> Bool { magics.contains { stands($0, in: head) } }

  static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    guard let stream = TIFFStream(source) else {
      contents.note("file", "the file ends inside the TIFF header", isFatal: true)
      return contents
    }
    if !isKnown(source.head(4)) { contents.note("file", "the TIFF header has no magic number that is known") }
    let main = stream.directory(at: stream.firstDirectory, name: "IFD0")
    let subDirectories =
      main[subDirectoriesTag].map { stream.numbers(of: $0, limit: subDirectoryLimit) } ?? []
    let picture = TIFFPicture(
      of: stream, directories: [main] + subDirectories.map { stream.directory(at: $0, name: "a SubIFD") })
    (contents.format, contents.width, contents.height) = (picture.format, picture.width, picture.height)
    contents.picture = picture.facts
    contents.take(stream.thumbnail(behind: main), from: 0)
    takeBlocks(of: main, in: stream, into: &contents)
    if picture.format == "RW2", let preview = main[previewTag] {
      contents.blocks += JPEGPreview.blocks(in: source, at: preview.offset, count: preview.length)
    }
    if !contents.blocks.contains(where: { $0.kind == .exif }) {
      var exif = EXIFDirectories(of: stream, place: "IFD0")
      exif.read(main)
      contents.readings = exif.readings
      for problem in exif.problems { contents.note("IFD0", problem) }
    }
    if let fault = picture.fault { contents.note("file", fault, isFatal: true) }
    return contents
  }

  private static func takeBlocks(
    of main: TIFFStream.Directory, in stream: TIFFStream, into contents: inout Container.Contents
  ) {
    func bytes(_ tag: Int, _ name: String) -> (bytes: [UInt8], place: String)? {
      guard let entry = main[tag], entry.length > 0 else { return nil }
      let bytes = stream.bytes(of: entry, limit: blockLimit)
      let place = "\(name) at byte \(entry.offset)"
      if bytes.count < entry.length {
        contents.note(
          place, "\(name) claims \(grouped(entry.length)) bytes, \(grouped(bytes.count)) of them are read")
      }
      return bytes.isEmpty ? nil : (bytes, place)
    }
    if let iim = bytes(iimTag, "tag 33723") {
      contents.blocks.append(Container.Block(kind: .iim, bytes: unswapped(iim.bytes), place: iim.place))
    }
    if let photoshop = bytes(photoshopTag, "tag 34377") {
      let resources = PhotoshopResources.blocks(in: photoshop.bytes, place: photoshop.place)
      contents.blocks += resources.blocks.filter { $0.kind == .iim || $0.kind == .iimDigest }
      for damage in resources.damage { contents.note(damage.place, damage.problem) }
    }
    if let c2pa = main[c2paTag], c2pa.length > 0 {
      let end = c2pa.offset + min(c2pa.length, stream.source.size)
      contents.takeManifests(
        [c2pa.offset..<end], of: stream.source, place: "tag 52545 at byte \(c2pa.offset)")
    }
    if let xmp = bytes(xmpTag, "tag 700") {
      contents.blocks.append(Container.Block(kind: .xmp, bytes: xmp.bytes, place: xmp.place))
    }
  }

  /// Some writers took the type LONG at its word and turned each four bytes round.
  private static func unswapped(_ iim: [UInt8]) -> [UInt8] {
    guard iim.count >= 4, iim.count % 4 == 0, iim[0] != 0x1C, iim[3] == 0x1C else { return iim }
    return iim.indices.map { iim[$0 / 4 * 4 + 3 - $0 % 4] }
  }
}
