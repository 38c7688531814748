/// Builds a TIFF stream with directories inside directories, classic or BigTIFF, sound or broken.
struct TIFFBuilder {
  var isLittleEndian = true
  var isBig = false
  /// What stands in the place of the magic number 42, and behind the header.
  var magic: [UInt8]?
  var signature: [UInt8] = []
  /// Bytes before the first directory.
  var padding = 0
  private var entries: [(tag: Int, type: Int, components: Int, value: [UInt8])] = []
  private var directories: [(tag: Int, directory: TIFFBuilder)] = []
  /// The directories behind this one, each pointed to by the one before.
  private var chain: [TIFFBuilder] = []

  init(isLittleEndian: Bool = true, isBig: Bool = false) {
    self.isLittleEndian = isLittleEndian
    self.isBig = isBig
  }

  func with(_ change: (inout TIFFBuilder) -> Void) -> TIFFBuilder {
    var copy = self
    change(&copy)
    return copy
  }

  func adding(_ tag: Int, type: Int, _ value: [UInt8], components: Int? = nil) -> TIFFBuilder {
    with { $0.entries.append((tag, type, components ?? value.count, value)) }
  }

  func text(_ tag: Int, _ text: String) -> TIFFBuilder { adding(tag, type: 2, Array(text.utf8) + [0]) }

  func short(_ tag: Int, _ value: Int) -> TIFFBuilder {
    adding(tag, type: 3, number(value, width: 2), components: 1)
  }

  func long(_ tag: Int, _ value: Int) -> TIFFBuilder {
    adding(tag, type: 4, number(value, width: 4), components: 1)
  }

  func size(_ width: Int, _ height: Int) -> TIFFBuilder { long(0x0100, width).long(0x0101, height) }

  /// A directory that a tag points to; several of one tag are an array.
  func directory(_ tag: Int, _ directory: TIFFBuilder) -> TIFFBuilder {
    with { $0.directories.append((tag, directory)) }
  }

  /// A directory behind the last one: a thumbnail's, a RAW picture's.
  func next(_ directory: TIFFBuilder) -> TIFFBuilder { with { $0.chain.append(directory) } }

  /// Picture data of one strip that stand, or should stand, somewhere.
  func strip(at offset: Int, count: Int) -> TIFFBuilder { long(273, offset).long(279, count) }

  private func number(_ value: Int, width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (isLittleEndian ? $0 : width - 1 - $0))) }
  }

  var bytes: [UInt8] {
    let wide = isBig ? 8 : 4
    let letter: UInt8 = isLittleEndian ? 0x49 : 0x4D
    var out = [letter, letter] + (magic ?? number(isBig ? 43 : 42, width: 2))
    if isBig { out += number(8, width: 2) + [0, 0] }
    let link = out.count
    out += [UInt8](repeating: 0, count: wide) + signature + [UInt8](repeating: 0, count: padding)
    let first = place(into: &out)
    out.replaceSubrange(link..<link + wide, with: number(first, width: wide))
    return out
  }

  /// Appends the values, the directories behind and then the directory; gives its offset.
  private func place(into out: inout [UInt8]) -> Int {
    let wide = isBig ? 8 : 4
    var all = entries
    for tag in Set(directories.map(\.tag)).sorted() {
      let offsets = directories.filter { $0.tag == tag }.map { child in
        child.directory.with { ($0.isBig, $0.isLittleEndian) = (isBig, isLittleEndian) }.place(into: &out)
      }
      all.append((tag, 4, offsets.count, offsets.flatMap { number($0, width: 4) }))
    }
    var table = number(all.count, width: isBig ? 8 : 2)
    for entry in all.sorted(by: { $0.tag < $1.tag }) {
      table +=
        number(entry.tag, width: 2) + number(entry.type, width: 2) + number(entry.components, width: wide)
      if entry.value.count <= wide {
        table += entry.value + [UInt8](repeating: 0, count: wide - entry.value.count)
      } else {
        table += number(out.count, width: wide)
        out += entry.value
      }
    }
    var behind = 0
    if let first = chain.first {
      let rest = first.with {
        $0.chain = Array(chain.dropFirst())
        ($0.isBig, $0.isLittleEndian) = (isBig, isLittleEndian)
      }
      behind = rest.place(into: &out)
    }
    let offset = out.count
    out += table + number(behind, width: wide)
    return offset
  }
}
