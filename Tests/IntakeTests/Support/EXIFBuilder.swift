/// Builds an EXIF block: IFD0 and, for tags that belong there, the Exif IFD.
struct EXIFBuilder {
  var isLittleEndian = false
  private var small: [UInt8] = []
  private var entries: [(tag: Int, type: Int, components: Int, value: [UInt8])] = []

  init(isLittleEndian: Bool = false) { self.isLittleEndian = isLittleEndian }

  func adding(_ tag: Int, type: Int, _ value: [UInt8], components: Int? = nil) -> EXIFBuilder {
    var copy = self
    copy.entries.append((tag, type, components ?? value.count, value))
    return copy
  }

  /// ASCII, or with `type: 129` UTF-8; NUL-terminated.
  func text(_ tag: Int, _ text: String, type: Int = 2) -> EXIFBuilder {
    adding(tag, type: type, Array(text.utf8) + [0])
  }

  func short(_ tag: Int, _ value: Int) -> EXIFBuilder {
    adding(tag, type: 3, number(value, width: 2), components: 1)
  }

  func rational(_ tag: Int, _ top: Int, _ bottom: Int) -> EXIFBuilder {
    adding(tag, type: 5, number(top, width: 4) + number(bottom, width: 4), components: 1)
  }

  /// A thumbnail, described by a directory behind the first one.
  func thumbnail(_ bytes: [UInt8]) -> EXIFBuilder {
    var copy = self
    copy.small = bytes
    return copy
  }

  private func number(_ value: Int, width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (isLittleEndian ? $0 : width - 1 - $0))) }
  }

  var bytes: [UInt8] {
    let main = entries.filter { !EXIFBuilder.isExif($0.tag) }
    let exif = entries.filter { EXIFBuilder.isExif($0.tag) }
    var out = Array((isLittleEndian ? "II*\0" : "MM\0*").utf8) + number(8, width: 4)
    let start = 8 + 6 + 12 * (main.count + 1)
    let first = directory(main, extra: nil, dataStart: start)
    let exifStart = start + first.data.count
    let second = directory(exif, extra: nil, dataStart: exifStart + 6 + 12 * exif.count)
    let behind = exifStart + second.entries.count + second.data.count
    out +=
      Array(directory(main, extra: exifStart, dataStart: start).entries.dropLast(4))
      + number(small.isEmpty ? 0 : behind, width: 4) + first.data + second.entries + second.data
    if small.isEmpty { return out }
    return out + number(2, width: 2) + long(0x0201, behind + 30) + long(0x0202, small.count)
      + number(0, width: 4) + small
  }

  private func long(_ tag: Int, _ value: Int) -> [UInt8] {
    number(tag, width: 2) + number(4, width: 2) + number(1, width: 4) + number(value, width: 4)
  }

  private func directory(
    _ list: [(tag: Int, type: Int, components: Int, value: [UInt8])], extra exifPointer: Int?, dataStart: Int
  ) -> (entries: [UInt8], data: [UInt8]) {
    var data: [UInt8] = []
    var out = number(list.count + (exifPointer == nil ? 0 : 1), width: 2)
    for entry in list {
      out += number(entry.tag, width: 2) + number(entry.type, width: 2) + number(entry.components, width: 4)
      if entry.value.count <= 4 {
        out += entry.value + [UInt8](repeating: 0, count: 4 - entry.value.count)
      } else {
        out += number(dataStart + data.count, width: 4)
        data += entry.value + (entry.value.count % 2 == 1 ? [0] : [])
      }
    }
    if let exifPointer {
      out +=
        number(0x8769, width: 2) + number(4, width: 2) + number(1, width: 4) + number(exifPointer, width: 4)
    }
    return (out + number(0, width: 4), data)
  }

  private static func isExif(_ tag: Int) -> Bool {
    (0x9000...0x9292).contains(tag) || tag == 0x829A || (0xA000...0xA43C).contains(tag)
  }
}
