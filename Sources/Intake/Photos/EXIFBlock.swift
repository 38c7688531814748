/// A copy of an EXIF block, mended for libexif 0.6.24 where that would lose or waste:
/// - type 129 (UTF-8, EXIF 3.0) becomes 2 (ASCII): libexif drops the entry otherwise;
/// - entries of tags that are not read are taken out: each costs libexif two allocations, and the maker note,
///   which it interprets always, up to 130 µs;
/// - pointers that lead out of the block, to the thumbnail or to a directory inside a directory are taken out:
///   libexif gives up the whole directory at one that it cannot follow.
///
/// The same walk finds the thumbnail, and tells what libexif passes over in silence: directories and values
/// outside the block.
struct EXIFBlock {
  /// `Exif\0\0` and the TIFF stream.
  private(set) var bytes: [UInt8]
  /// Clauses such as `DateTimeOriginal points to byte 70,000, the block ends after 1,200`.
  private(set) var problems: [String] = []
  /// Where in the TIFF stream the thumbnail stands.
  private(set) var thumbnail: Range<Int>?
  /// True if the Exif IFD goes on in another one inside it, which libexif does not follow.
  private(set) var isNested = false
  private let isLittleEndian: Bool

  private static let header: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
  private static let utf8Type = 129
  private static let exifPointer = 0x8769
  private static let gpsPointer = 0x8825

  init(mending tiff: [UInt8]) {
    bytes = []
    bytes.reserveCapacity(EXIFBlock.header.count + tiff.count)
    bytes += EXIFBlock.header
    bytes += tiff
    isLittleEndian = tiff.first == 0x49
    guard let first = number(at: 4, width: 4) else {
      problems.append("the EXIF block ends in its header")
      return
    }
    mendMain(at: first)
  }

  private var size: Int { bytes.count - EXIFBlock.header.count }

  /// A number of 2 or 4 bytes at an offset into the TIFF stream.
  private func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= size - width else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let at = offset + EXIFBlock.header.count
      if width == 2 {
        let raw = bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self)
        return Int(isLittleEndian ? UInt16(littleEndian: raw) : UInt16(bigEndian: raw))
      }
      let raw = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
      return Int(isLittleEndian ? UInt32(littleEndian: raw) : UInt32(bigEndian: raw))
    }
  }

  private mutating func write(_ value: Int, at offset: Int, width: Int) {
    for i in 0..<width {
      let shift = 8 * (isLittleEndian ? i : width - 1 - i)
      bytes[offset + i + EXIFBlock.header.count] = UInt8(truncatingIfNeeded: value >> shift)
    }
  }

  /// IFD0 and what it leads to. The other directories are mended before it: they may lie over each other.
  private mutating func mendMain(at offset: Int) {
    var exif: Int?
    var gps: Int?
    let link = mendDirectory(at: offset, name: "IFD0", as: .main) { tag, value, size in
      guard tag == EXIFBlock.exifPointer || tag == EXIFBlock.gpsPointer, value < size else { return false }
      if tag == EXIFBlock.exifPointer { exif = value } else { gps = value }
      return true
    }
    if let link { findThumbnail(at: link) }
    if let exif { mendDirectory(at: exif, name: "the Exif IFD", as: .main) }
    if let gps { mendDirectory(at: gps, name: "the GPS IFD", as: .gps) }
  }

  /// Leaves only the entries that are read.
  ///
  /// - Parameter keepsPointer: whether a pointer's entry stays, by its tag, what it points to, and the size
  ///   of the block.
  /// - Returns: where the next directory stands.
  @discardableResult
  private mutating func mendDirectory(
    at offset: Int, name: String, as kind: EXIFTag.Directory,
    keepsPointer: (Int, Int, Int) -> Bool = { _, _, _ in false }
  ) -> Int? {
    guard let count = number(at: offset, width: 2) else {
      problems.append(
        "\(name) should stand at byte \(grouped(offset)), the block ends after \(grouped(size))")
      return nil
    }
    var kept = 0
    for index in 0..<count {
      let entry = offset + 2 + index * 12
      guard let tag = number(at: entry, width: 2), let value = number(at: entry + 8, width: 4) else {
        problems.append("\(name) claims \(grouped(count)) entries, the block ends after \(grouped(index))")
        break
      }
      if tag == EXIFBlock.exifPointer || tag == EXIFBlock.gpsPointer {
        isNested = isNested || name == "the Exif IFD" && tag == EXIFBlock.exifPointer && value < size
        guard keepsPointer(tag, value, size) else {
          noteLostPointer(tag, value: value, in: name)
          continue
        }
      } else {
        guard let known = EXIFTag(kind, UInt16(truncatingIfNeeded: tag)) else { continue }
        mendValue(at: entry, tag: known, value: value)
      }
      if kept < index { move(entry, to: offset + 2 + kept * 12) }
      kept += 1
    }
    let next = number(at: offset + 2 + count * 12, width: 4)
    if kept < count { write(kept, at: offset, width: 2) }
    if number(at: offset + 2 + kept * 12, width: 4) != nil { write(0, at: offset + 2 + kept * 12, width: 4) }
    return next
  }

  private mutating func move(_ entry: Int, to place: Int) {
    let header = EXIFBlock.header.count
    bytes.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      (start + place + header).copyMemory(from: start + entry + header, byteCount: 12)
    }
  }

  private mutating func noteLostPointer(_ tag: Int, value: Int, in directory: String) {
    let name = tag == EXIFBlock.gpsPointer ? "the GPS IFD" : "the Exif IFD"
    guard directory == "IFD0" || !isNested else { return }
    problems.append(
      directory == "IFD0"
        ? "\(name) should stand at byte \(grouped(value)), the block ends after \(grouped(size))"
        : "\(directory) holds a pointer to \(name), which is not followed")
  }

  private mutating func mendValue(at entry: Int, tag: EXIFTag, value: Int) {
    guard let type = number(at: entry + 2, width: 2), let components = number(at: entry + 4, width: 4) else {
      return
    }
    if type == EXIFBlock.utf8Type { write(2, at: entry + 2, width: 2) }
    guard let width = EXIFValue.width(of: type), problems.count < 8 else { return }
    let length = components * width
    if length > 4, value > size - length {
      problems.append(
        "\(tag.name) claims \(grouped(length)) bytes at byte \(grouped(value)), the block ends after \(grouped(size))"
      )
    }
  }

  /// IFD1 is the thumbnail's: 0x0201 and 0x0202 are its offset and its length.
  private mutating func findThumbnail(at offset: Int) {
    guard offset > 0, let count = number(at: offset, width: 2) else { return }
    var start: Int?
    var length: Int?
    for index in 0..<min(count, 64) {
      let entry = offset + 2 + index * 12
      guard let tag = number(at: entry, width: 2), let value = number(at: entry + 8, width: 4) else { break }
      if tag == 0x0201 { start = value }
      if tag == 0x0202 { length = value }
    }
    if let start, let length, start > 0, length > 0, length <= size - start {
      thumbnail = start..<start + length
    }
  }
}
