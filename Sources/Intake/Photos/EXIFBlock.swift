/// A copy of an EXIF block, mended for libexif 0.6.24 where that would lose or waste:
/// - type 129 (UTF-8, EXIF 3.0) becomes 2 (ASCII): libexif drops the entry otherwise;
/// - the maker note is hidden: libexif interprets it always, which costs up to 130 µs;
/// - pointers that lead out of the block, to the thumbnail or to a directory inside a directory are hidden:
///   libexif gives up the whole directory at one that it cannot follow.
///
/// The same walk tells what libexif passes over in silence: directories and values outside the block.
struct EXIFBlock {
  /// `Exif\0\0` and the TIFF stream.
  private(set) var bytes: [UInt8]
  /// Clauses such as `DateTimeOriginal points to byte 70,000, the block ends after 1,200`.
  private(set) var problems: [String] = []
  private let isLittleEndian: Bool

  private static let header: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
  /// Bytes of each TIFF type, 1 to 12.
  private static let widths = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
  private static let utf8Type = 129
  private static let makerNote = 0x927C
  private static let exifPointer = 0x8769
  private static let gpsPointer = 0x8825
  /// The thumbnail's offset and length, and the interoperability directory.
  private static let unwantedPointers: Set<Int> = [0x0201, 0x0202, 0xA005]

  init(mending tiff: [UInt8]) {
    bytes = EXIFBlock.header + tiff
    isLittleEndian = tiff.first == 0x49
    guard let first = number(at: 4, width: 4) else {
      problems.append("the EXIF block ends in its header")
      return
    }
    mendDirectory(at: first, name: "IFD0", depth: 0)
  }

  private var size: Int { bytes.count - EXIFBlock.header.count }

  /// A number of 2 or 4 bytes at an offset into the TIFF stream.
  private func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= size - width else { return nil }
    var value = 0
    for i in 0..<width {
      let index = offset + (isLittleEndian ? width - 1 - i : i) + EXIFBlock.header.count
      value = value << 8 | Int(bytes[index])
    }
    return value
  }

  private mutating func write(_ value: Int, at offset: Int, width: Int) {
    for i in 0..<width {
      let shift = 8 * (isLittleEndian ? i : width - 1 - i)
      bytes[offset + i + EXIFBlock.header.count] = UInt8(truncatingIfNeeded: value >> shift)
    }
  }

  private mutating func mendDirectory(at offset: Int, name: String, depth: Int) {
    guard let count = number(at: offset, width: 2) else {
      problems.append(
        "\(name) should stand at byte \(grouped(offset)), the block ends after \(grouped(size))")
      return
    }
    for index in 0..<count {
      let entry = offset + 2 + index * 12
      guard let tag = number(at: entry, width: 2), let type = number(at: entry + 2, width: 2),
        let components = number(at: entry + 4, width: 4), let value = number(at: entry + 8, width: 4)
      else {
        problems.append("\(name) claims \(grouped(count)) entries, the block ends after \(grouped(index))")
        return
      }
      mendEntry(at: entry, tag: tag, type: type, components: components, value: value, depth: depth)
    }
    let link = offset + 2 + count * 12  // to the thumbnail's directory
    if number(at: link, width: 4) != nil { write(0, at: link, width: 4) }
  }

  private mutating func mendEntry(
    at entry: Int, tag: Int, type: Int, components: Int, value: Int, depth: Int
  ) {
    switch tag {
    case EXIFBlock.makerNote: write(0, at: entry + 4, width: 4)
    case EXIFBlock.exifPointer where depth == 0 && value < size:
      mendDirectory(at: value, name: "the Exif IFD", depth: 1)
    case EXIFBlock.gpsPointer where depth == 0 && value < size: break
    case EXIFBlock.exifPointer, EXIFBlock.gpsPointer:
      let name = tag == EXIFBlock.gpsPointer ? "the GPS IFD" : "the Exif IFD"
      problems.append(
        depth > 0
          ? "the Exif IFD holds a pointer to \(name), which is not followed"
          : "\(name) should stand at byte \(grouped(value)), the block ends after \(grouped(size))")
      hide(entry)
    case _ where EXIFBlock.unwantedPointers.contains(tag): hide(entry)
    default: mendValue(at: entry, tag: tag, type: type, components: components, value: value)
    }
  }

  /// Makes an entry one of an unknown tag without a value, which libexif passes over.
  private mutating func hide(_ entry: Int) {
    write(0xFFFF, at: entry, width: 2)
    write(0, at: entry + 4, width: 4)
  }

  private mutating func mendValue(at entry: Int, tag: Int, type: Int, components: Int, value: Int) {
    if type == EXIFBlock.utf8Type { write(2, at: entry + 2, width: 2) }
    guard type == EXIFBlock.utf8Type || (1...12).contains(type),
      let name = EXIFTag(.main, UInt16(tag))?.name, problems.count < 8
    else { return }
    let length = components * (type == EXIFBlock.utf8Type ? 1 : EXIFBlock.widths[type - 1])
    if length > 4, value > size - length {
      problems.append(
        "\(name) claims \(grouped(length)) bytes at byte \(grouped(value)), the block ends after \(grouped(size))"
      )
    }
  }
}
