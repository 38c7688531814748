internal import Cutline

/// The items of a HEIF file's `meta` box: which there are, where their bytes lie, which one is the picture.
///
/// Source: ISO/IEC 14496-12 §8.11 and ISO/IEC 23008-12 §6.
struct HEIFItems {
  struct Item {
    var number: Int
    /// `Exif`, `mime`, `hvc1`
    var type: String
    /// Of a `mime` item: `application/rdf+xml`.
    var contentType = ""
    var isPacked = false
  }

  private let source: ByteSource
  private(set) var items: [Item] = []
  /// Where an item's pieces lie in the file.
  private var pieces: [Int: [Range<Int>]] = [:]
  private(set) var size: (width: Int, height: Int)?
  private(set) var picture = Picture()

  /// A burst or a collection has some hundred.
  private static let itemLimit = 4096
  private static let pieceLimit = 256
  private static let sizeLimit = 16 << 20

  init(in source: ByteSource, meta: BMFFBox) {
    self.source = source
    let inside = meta.payload.dropFirst(4)  // version and flags
    let boxes = BMFFBox.boxes(in: source, inside.startIndex..<inside.endIndex)
    let data = boxes.first { $0.type == "idat" }?.payload
    for box in boxes {
      switch box.type {
      case "iinf": readItems(of: box)
      case "iloc": readPlaces(of: box, data: data)
      default: break
      }
    }
    if let properties = boxes.first(where: { $0.type == "iprp" }) {
      readFacts(of: properties, primary: boxes.first { $0.type == "pitm" })
    }
  }

  /// An item's bytes, its pieces joined; fewer if the file ends before.
  func bytes(of item: Item) -> [UInt8] {
    var out: [UInt8] = []
    let limit = min(HEIFItems.sizeLimit, source.size)  // pieces may lie over each other
    for piece in pieces[item.number] ?? [] where out.count < limit {
      out += source.bytes(at: piece.lowerBound, count: min(piece.count, limit - out.count))
    }
    return out
  }

  private func number(_ at: Int, _ width: Int) -> Int? {
    width == 0 ? 0 : source.number(at: at, width: width)
  }

  private mutating func readItems(of box: BMFFBox) {
    let start = box.payload.lowerBound
    guard let version = number(start, 1) else { return }
    let list = BMFFBox.boxes(
      in: source, min(start + (version == 0 ? 6 : 8), box.payload.upperBound)..<box.payload.upperBound)
    for entry in list.prefix(HEIFItems.itemLimit) where entry.type == "infe" {
      let at = entry.payload.lowerBound
      // Before version 2 there are no types.
      guard let version = number(at, 1), version >= 2 else { continue }
      let width = version == 2 ? 2 : 4
      guard let id = number(at + 4, width), let type = source.name(at: at + 6 + width) else { continue }
      var item = Item(number: id, type: type)
      if type == "mime" {
        // Name, type of content, and how it is packed, each ended by NUL.
        let texts = entry.bytes(in: source, from: 10 + width, limit: 512)
          .split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
        if texts.count > 1 { item.contentType = String(decoding: texts[1], as: UTF8.self) }
        item.isPacked = texts.count > 2 && !texts[2].isEmpty
      }
      items.append(item)
    }
  }

  private mutating func readPlaces(of box: BMFFBox, data: Range<Int>?) {
    var at = box.payload.lowerBound
    func take(_ width: Int) -> Int? {
      guard at + width <= box.payload.upperBound, let value = number(at, width) else { return nil }
      at += width
      return value
    }
    guard let version = take(4).map({ $0 >> 24 }), let widths = take(2),
      let count = take(version < 2 ? 2 : 4)
    else { return }
    let (offsetWidth, lengthWidth) = (widths >> 12, widths >> 8 & 15)
    let (baseWidth, indexWidth) = (widths >> 4 & 15, version > 0 ? widths & 15 : 0)
    guard [offsetWidth, lengthWidth, baseWidth, indexWidth].allSatisfy({ $0 <= 8 }) else { return }
    for _ in 0..<min(count, HEIFItems.itemLimit) {
      guard let id = take(version < 2 ? 2 : 4), let method = version > 0 ? take(2) : 0, take(2) != nil,
        let base = take(baseWidth), let extents = take(2)
      else { return }
      let hasNumbers = offsetWidth + lengthWidth + indexWidth > 0
      for index in 0..<(hasNumbers ? extents : min(extents, 1)) {
        guard take(indexWidth) != nil, let offset = take(offsetWidth), let length = take(lengthWidth) else {
          return
        }
        // In the file (0) or in `idat` (1); a length of 0 is all there is.
        guard index < HEIFItems.pieceLimit, method & 15 < 2 else { continue }
        let area = method & 15 == 0 ? 0..<source.size : data ?? 0..<0
        let (begin, isTooFar) = base.addingReportingOverflow(offset)
        guard !isTooFar, begin < area.count else { continue }
        let first = area.lowerBound + begin
        let rest = area.upperBound - first
        pieces[id, default: []].append(first..<first + (length == 0 ? rest : min(length, rest)))
      }
    }
  }

  /// The properties of the primary item: its extents (`ispe`), bits (`pixi`), turns (`irot`, `imir`). Where
  /// none is named, the extents of the largest one.
  private mutating func readFacts(of properties: BMFFBox, primary: BMFFBox?) {
    let parts = BMFFBox.boxes(in: source, properties.payload)
    guard let container = parts.first(where: { $0.type == "ipco" }) else { return }
    let list = BMFFBox.boxes(in: source, container.payload)
    if let primary, let version = number(primary.payload.lowerBound, 1),
      let id = number(primary.payload.lowerBound + 4, version == 0 ? 2 : 4)
    {
      var own: [BMFFBox] = []
      for box in parts where box.type == "ipma" && own.isEmpty {
        own = propertyNumbers(of: id, in: box).filter { list.indices.contains($0 - 1) }.map { list[$0 - 1] }
      }
      size = own.lazy.compactMap(extents).first
      readPixels(own)
      readTurns(own)
    }
    size = size ?? list.compactMap(extents).max { $0.width < $1.width }
  }

  private func extents(_ box: BMFFBox) -> (width: Int, height: Int)? {
    guard box.type == "ispe", let width = number(box.payload.lowerBound + 4, 4),
      let height = number(box.payload.lowerBound + 8, 4), width > 0, height > 0
    else { return nil }
    return (width, height)
  }

  /// Version and flags, the number of channels, the bits of each.
  private mutating func readPixels(_ own: [BMFFBox]) {
    guard let box = own.first(where: { $0.type == "pixi" }),
      let channels = number(box.payload.lowerBound + 4, 1), channels > 0
    else { return }
    picture.bitDepth = number(box.payload.lowerBound + 5, 1)
    picture.colourMode = channels < 3 ? .grey : .rgb
  }

  /// Quarter turns against the clock, and an axis of mirroring that comes after; as EXIF numbers them. A reader
  /// of HEIF turns by these and leaves EXIF's own alone (ISO/IEC 23008-12 §6.5.10, §6.5.12).
  private mutating func readTurns(_ own: [BMFFBox]) {
    let turns = own.first { $0.type == "irot" }.flatMap { number($0.payload.lowerBound, 1) } ?? 0
    let mirror = own.first { $0.type == "imir" }.flatMap { number($0.payload.lowerBound, 1) }
    switch mirror.map({ $0 & 1 }) {
    case nil: picture.orientation = [1, 8, 3, 6][turns & 3]
    case 0: picture.orientation = [4, 7, 2, 5][turns & 3]  // top and bottom change places
    default: picture.orientation = [2, 5, 4, 7][turns & 3]
    }
  }

  /// The numbers, from 1 on, of an item's properties.
  private func propertyNumbers(of item: Int, in box: BMFFBox) -> [Int] {
    var at = box.payload.lowerBound
    guard let head = number(at, 4), let count = number(at + 4, 4) else { return [] }
    at += 8
    let idWidth = head >> 24 < 1 ? 2 : 4
    let width = head & 1 == 1 ? 2 : 1
    for _ in 0..<min(count, HEIFItems.itemLimit) {
      guard at < box.payload.upperBound, let id = number(at, idWidth), let links = number(at + idWidth, 1)
      else { return [] }
      at += idWidth + 1
      if id == item {
        // The highest bit says that the property is essential.
        return (0..<links).compactMap { number(at + $0 * width, width) }.map {
          $0 & (width == 2 ? 0x7FFF : 0x7F)
        }
      }
      at += links * width
    }
    return []
  }
}
