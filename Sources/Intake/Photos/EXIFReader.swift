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

  /// What an EXIF block says.
  package struct Result {
    package var readings: [Reading] = []
    package var damage: [Damage] = []
    /// Where in the TIFF stream the thumbnail stands.
    package var thumbnail: Range<Int>?
  }

  /// - Parameter bytes: the TIFF stream, without `Exif\0\0`.
  package static func read(_ bytes: [UInt8], place: String) -> Result {
    var result = Result()
    func note(_ problem: String) { result.damage.append(Damage(place: place, problem: problem)) }
    guard isTIFF(bytes) else {
      note("the EXIF block has no byte order: " + FileMagic.beginning(of: bytes))
      return result
    }
    let block = EXIFBlock(mending: bytes)
    if bytes.count > sizeLimit || block.isNested, let stream = TIFFStream(ByteSource(bytes)) {
      var directories = EXIFDirectories(of: stream, place: place)
      let main = stream.directory(at: stream.firstDirectory, name: "IFD0")
      directories.read(main)
      result.readings = directories.readings
      result.thumbnail = stream.thumbnail(behind: main)
      directories.problems.forEach(note)
      return result
    }
    guard let data = exif_data_new() else {
      note("no memory for the EXIF block")
      return result
    }
    defer { exif_data_unref(data) }
    exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
    exif_data_unset_option(data, EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS)
    block.bytes.withUnsafeBufferPointer {
      exif_data_load_data(data, $0.baseAddress, UInt32(clamping: $0.count))
    }
    let isLittleEndian = exif_data_get_byte_order(data) == EXIF_BYTE_ORDER_INTEL
    let all = data.pointee.ifd  // IFD0, IFD1, Exif, GPS, interoperability
    result.readings.reserveCapacity(32)
    var seen: UInt64 = 0
    for (content, directory) in [(all.0, EXIFTag.Directory.main), (all.2, .main), (all.3, .gps)] {
      take(
        content, as: directory, isLittleEndian: isLittleEndian, place: place, into: &result.readings,
        seen: &seen)
    }
    result.thumbnail = block.thumbnail
    block.problems.forEach(note)
    return result
  }

  private static func take(
    _ content: UnsafeMutablePointer<ExifContent>?, as directory: EXIFTag.Directory, isLittleEndian: Bool,
    place: String, into readings: inout [Reading], seen: inout UInt64
  ) {
    guard let content, let entries = content.pointee.entries else { return }
    for index in 0..<Int(content.pointee.count) {
      guard let entry = entries[index]?.pointee, let raw = entry.data, entry.size > 0,
        let tag = EXIFTag(directory, UInt16(truncatingIfNeeded: entry.tag.rawValue))
      else { continue }
      let value = EXIFValue(
        bytes: UnsafeRawBufferPointer(start: raw, count: Int(entry.size)), format: Int(entry.format.rawValue),
        isLittleEndian: isLittleEndian)
      guard let reading = tag.reading(of: value, place: place) else { continue }
      // A tag may stand in two directories, and mostly says the same.
      let bit: UInt64 = 1 << UInt64(tag.position)
      if seen & bit == 0 || !readings.contains(where: { $0.says(the: reading) }) { readings.append(reading) }
      seen |= bit
    }
  }
}

extension Reading {
  /// True if the other one states the same value at the same address.
  func says(the other: Reading) -> Bool { address == other.address && value == other.value }
}
