internal import Cutline

/// Reads the EXIF tags of a TIFF stream directory by directory, where libexif cannot: it takes one block of
/// 64 KiB, and TIFF and RAW files have their directories and values anywhere.
struct EXIFDirectories {
  let stream: TIFFStream
  let place: String
  private(set) var readings: [Reading] = []
  /// Clauses such as `DateTimeOriginal points to byte 70,000, the file ends after 1,200`.
  private(set) var problems: [String] = []

  /// OME and other programs put whole documents into ImageDescription.
  private static let valueLimit = 1 << 20
  /// Of numbers, of which no tag that is read has more than four.
  private static let numbersLimit = 4096
  private static let problemLimit = 8
  private static let depthLimit = 8
  private static let exifPointer = 0x8769
  private static let gpsPointer = 0x8825

  init(of stream: TIFFStream, place: String) {
    self.stream = stream
    self.place = place
  }

  /// IFD0 with the Exif and the GPS directories that it points to.
  mutating func read(_ main: TIFFStream.Directory) {
    take(main, as: .main)
    // Some programs write ten entries to a directory and go on in one inside it.
    var pointer = stream.number(EXIFDirectories.exifPointer, in: main)
    var seen: Set<Int> = []
    while let offset = pointer, seen.count < EXIFDirectories.depthLimit, seen.insert(offset).inserted {
      let directory = stream.directory(at: offset, name: "the Exif IFD")
      take(directory, as: .main)
      pointer = stream.number(EXIFDirectories.exifPointer, in: directory)
    }
    if let offset = stream.number(EXIFDirectories.gpsPointer, in: main) {
      take(stream.directory(at: offset, name: "the GPS IFD"), as: .gps)
    }
  }

  /// The tags of one directory.
  mutating func take(_ directory: TIFFStream.Directory, as kind: EXIFTag.Directory) {
    if let problem = directory.problem { note(problem) }
    var seen: Set<Int> = []  // the same value 4,000 times is no photo's
    for entry in directory.entries {
      guard entry.length > 0, let number = UInt16(exactly: entry.tag), let tag = EXIFTag(kind, number),
        seen.insert(entry.tag).inserted
      else { continue }
      let isText = [1, 2, 7, 129].contains(entry.type)
      let bytes = stream.bytes(
        of: entry, limit: isText ? EXIFDirectories.valueLimit : EXIFDirectories.numbersLimit)
      if entry.length > stream.source.size - entry.offset {
        note(
          "\(tag.name) claims \(grouped(entry.length)) bytes at byte \(grouped(entry.offset)), "
            + "the file ends after \(grouped(stream.source.size))")
        if bytes.isEmpty { continue }
      }
      let format = entry.type == 129 ? 2 : entry.type == 13 ? 4 : entry.type
      bytes.withUnsafeBytes {
        let value = EXIFValue(bytes: $0, format: format, isLittleEndian: stream.isLittleEndian)
        guard let reading = tag.reading(of: value, place: place),
          !readings.contains(where: { $0.says(the: reading) })
        else { return }
        readings.append(reading)
      }
    }
  }

  private mutating func note(_ problem: String) {
    if problems.count < EXIFDirectories.problemLimit { problems.append(problem) }
  }
}
