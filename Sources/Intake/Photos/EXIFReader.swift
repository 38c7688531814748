internal import CExif
package import Cutline

/// Reads an EXIF block (CIPA DC-008) through libexif: IFD0, the Exif IFD and the GPS IFD. The thumbnail's
/// IFD1 says nothing about the picture.
///
/// libexif is given a mended copy (``EXIFBlock``) and asked for raw bytes only. Its own formatting translates,
/// and its default options add tags that the file does not have.
package enum EXIFReader {
  /// True if the bytes begin as a TIFF stream does.
  package static func isTIFF(_ bytes: [UInt8]) -> Bool {
    stands("II*\0", in: bytes) || stands("MM\0*", in: bytes)
  }

  /// libexif reads no more than 64 KiB; a larger block goes through ``EXIFDirectories``.
  private static let sizeLimit = 65_536

  /// - Parameter bytes: the TIFF stream, without `Exif\0\0`.
  package static func read(_ bytes: [UInt8], place: String) -> (readings: [Reading], damage: [Damage]) {
    guard isTIFF(bytes) else {
      return (
        [],
        [Damage(place: place, problem: "the EXIF block has no byte order: " + FileMagic.beginning(of: bytes))]
      )
    }
    if bytes.count > sizeLimit, let stream = TIFFStream(ByteSource(bytes)) {
      var directories = EXIFDirectories(of: stream, place: place)
      directories.read(stream.directory(at: stream.firstDirectory, name: "IFD0"))
      return (directories.readings, directories.problems.map { Damage(place: place, problem: $0) })
    }
    let block = EXIFBlock(mending: bytes)
    var readings: [Reading] = []
    guard let data = exif_data_new() else {
      return ([], [Damage(place: place, problem: "no memory for the EXIF block")])
    }
    defer { exif_data_unref(data) }
    exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
    exif_data_unset_option(data, EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS)
    block.bytes.withUnsafeBufferPointer {
      exif_data_load_data(data, $0.baseAddress, UInt32(clamping: $0.count))
    }
    let isLittleEndian = exif_data_get_byte_order(data) == EXIF_BYTE_ORDER_INTEL
    for (directory, content) in directories(of: data) {
      guard let entries = content.pointee.entries else { continue }
      for index in 0..<Int(content.pointee.count) {
        guard let entry = entries[index]?.pointee, let raw = entry.data, entry.size > 0,
          let tag = EXIFTag(directory, UInt16(truncatingIfNeeded: entry.tag.rawValue))
        else { continue }
        let value = EXIFValue(
          bytes: Array(UnsafeBufferPointer(start: raw, count: Int(entry.size))),
          format: Int(entry.format.rawValue), isLittleEndian: isLittleEndian)
        readings += tag.readings(of: value, place: place)
      }
    }
    return (readings, block.problems.map { Damage(place: place, problem: $0) })
  }

  private static func directories(
    of data: UnsafeMutablePointer<ExifData>
  ) -> [(EXIFTag.Directory, UnsafeMutablePointer<ExifContent>)] {
    let all = data.pointee.ifd  // IFD0, IFD1, Exif, GPS, interoperability
    var found: [(EXIFTag.Directory, UnsafeMutablePointer<ExifContent>)] = []
    if let content = all.0 { found.append((.main, content)) }
    if let content = all.2 { found.append((.main, content)) }
    if let content = all.3 { found.append((.gps, content)) }
    return found
  }
}
