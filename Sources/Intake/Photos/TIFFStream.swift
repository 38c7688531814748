/// The directories (IFDs) of a TIFF stream, read entry by entry from wherever in the file they stand.
///
/// Source: TIFF 6.0 §2; BigTIFF (Aware Systems) has the same with numbers of 8 bytes. RAW formats change the
/// header's magic number and keep the rest.
struct TIFFStream {
  struct Entry {
    var tag: Int
    /// 1 byte, 2 ASCII, 3 short, 4 long, 5 rational, 7 undefined, … 13 IFD, 16 to 18 of 8 bytes, 129 UTF-8.
    var type: Int
    /// Of the value in bytes, and where it begins.
    var length: Int
    var offset: Int
  }

  struct Directory {
    var entries: [Entry] = []
    /// Where the next one stands; 0 for none.
    var next = 0
    /// A clause, where the directory is cut off or absurd.
    var problem: String?

    subscript(tag: Int) -> Entry? { entries.first { $0.tag == tag } }
  }

  let source: ByteSource
  let isLittleEndian: Bool
  /// BigTIFF: counts and offsets of 8 bytes.
  let isBig: Bool
  let firstDirectory: Int

  /// A directory of a photo has some dozen entries, one of a microscope some hundred.
  private static let entryLimit = 4096

  /// Nil without a byte order or a first directory.
  init?(_ source: ByteSource) {
    let head = source.bytes(at: 0, count: 4)
    guard stands("II", in: head) || stands("MM", in: head), head.count == 4 else { return nil }
    self.source = source
    isLittleEndian = head[0] == 0x49
    isBig = (isLittleEndian ? head[2] : head[3]) == 43
    guard
      let first = source.number(
        at: isBig ? 8 : 4, width: isBig ? 8 : 4, isLittleEndian: head[0] == 0x49)
    else { return nil }
    firstDirectory = first
  }

  private func number(at offset: Int, width: Int) -> Int? {
    source.number(at: offset, width: width, isLittleEndian: isLittleEndian)
  }

  /// The directory at an offset, as far as it can be read.
  func directory(at offset: Int, name: String) -> Directory {
    var directory = Directory()
    let (countWidth, wide) = isBig ? (8, 8) : (2, 4)
    guard let count = number(at: offset, width: countWidth) else {
      directory.problem =
        "\(name) should stand at byte \(grouped(offset)), the file ends after \(grouped(source.size))"
      return directory
    }
    let entrySize = 4 + 2 * wide
    for index in 0..<min(count, TIFFStream.entryLimit) {
      let at = offset + countWidth + index * entrySize
      guard let tag = number(at: at, width: 2), let type = number(at: at + 2, width: 2),
        let components = number(at: at + 4, width: wide), at + entrySize <= source.size
      else {
        directory.problem = "\(name) claims \(grouped(count)) entries, the file ends after \(grouped(index))"
        return directory
      }
      guard let width = EXIFValue.width(of: type) else { continue }
      let (length, isTooLong) = components.multipliedReportingOverflow(by: width)
      let isInside = !isTooLong && length <= wide
      guard !isTooLong, let value = isInside ? at + 4 + wide : number(at: at + 4 + wide, width: wide) else {
        continue
      }
      directory.entries.append(Entry(tag: tag, type: type, length: length, offset: value))
    }
    if count > TIFFStream.entryLimit {
      directory.problem = "\(name) claims \(grouped(count)) entries"
    } else {
      directory.next = number(at: offset + countWidth + count * entrySize, width: wide) ?? 0
    }
    return directory
  }

  /// The value's bytes as they stand; fewer if the file ends before or the limit is reached.
  func bytes(of entry: Entry, limit: Int) -> [UInt8] {
    source.bytes(at: entry.offset, count: min(entry.length, limit))
  }

  /// Whole numbers of 1 to 8 bytes; none for other types.
  func numbers(of entry: Entry, limit: Int = 16) -> [Int] {
    guard [1, 3, 4, 13, 16, 18].contains(entry.type), let width = EXIFValue.width(of: entry.type) else {
      return []
    }
    let raw = bytes(of: entry, limit: limit * width)
    return stride(from: 0, through: raw.count - width, by: width).map { start in
      (0..<width).reduce(0) { $0 << 8 | Int(raw[start + (isLittleEndian ? width - 1 - $1 : $1)]) }
    }
  }

  /// Where the thumbnail stands that the directory behind this one describes: a JPEG (0x0201, 0x0202).
  func thumbnail(behind main: Directory) -> Range<Int>? {
    guard main.next > 0 else { return nil }
    let directory = directory(at: main.next, name: "IFD1")
    guard let start = number(0x0201, in: directory), let count = number(0x0202, in: directory), start > 0,
      count > 0, count <= source.size - start
    else { return nil }
    return start..<start + count
  }

  /// The first number of a tag.
  func number(_ tag: Int, in directory: Directory) -> Int? {
    directory[tag].flatMap { numbers(of: $0, limit: 1).first }
  }
}
