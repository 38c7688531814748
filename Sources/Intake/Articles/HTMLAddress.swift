/// What the address of a picture tells of it, read in small ASCII letters.
struct HTMLAddress {
  /// In small letters, without blanks at the ends.
  private let bytes: [UInt8]
  /// Up to the query.
  private let path: ArraySlice<UInt8>

  init(_ address: ArraySlice<UInt8>) {
    var address = address
    while let first = address.first, first <= 0x20 { address.removeFirst() }
    while let last = address.last, last <= 0x20 { address.removeLast() }
    bytes = address.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  }

  /// False for addresses that hold their data, drawings, and what lazy loaders put in a picture's place.
  var isPicture: Bool {
    if bytes.isEmpty || starts("data:") || starts("about:") || starts("blob:") || ends(path, ".svg") {
      return false
    }
    let name = name
    if name.isEmpty || HTMLAddress.placeholderFolder.occur(in: [UInt8(ascii: "/")] + path) { return false }
    if HTMLAddress.placeholders.occur(in: Array(name)) { return false }
    let word = name.prefix { $0 != UInt8(ascii: ".") }
    return !HTMLAddress.emptyNames.contains { word.elementsEqual($0) }
  }

  /// True for logos, icons and portraits, and for sizes below 200 pixels.
  var isFurniture: Bool {
    if let size, size.0 < 200, size.1 < 200 { return true }
    if HTMLAddress.furnitureFolders.occur(in: Array(path)) { return true }
    return name.split { $0 < 0x80 && ($0 < 0x61 || $0 > 0x7A) }.contains { word in
      HTMLAddress.furnitureNames.contains { word.elementsEqual($0) }
    }
  }

  /// True for an address with the ending of a picture's file.
  var hasPictureEnding: Bool {
    !bytes.contains(0x20) && (starts("http") || starts("/"))
      && [".jpg", ".jpeg", ".png", ".webp", ".avif"].contains { ends(path, $0) }
  }

  /// True for a link's address that leads neither to a picture's file nor nowhere.
  var leadsToPage: Bool {
    if path.isEmpty || starts("javascript:") { return false }
    let endings: [StaticString] = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"]
    return !endings.contains { ends(path, $0) || ends(bytes[...], $0) }
  }

  /// What stands behind the last `/` that has something behind it.
  private var name: ArraySlice<UInt8> {
    let end = path.lastIndex { $0 != UInt8(ascii: "/") }.map { $0 + 1 } ?? path.startIndex
    let start = path[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    return path[start..<end]
  }

  private func starts(_ word: StaticString) -> Bool {
    bytes.count >= word.utf8CodeUnitCount
      && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[$0] == word.utf8Start[$0] }
  }

  private func ends(_ text: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return text.count >= count
      && (0..<count).allSatisfy { text[text.endIndex - count + $0] == word.utf8Start[$0] }
  }

  /// The `104x104` in an address, if it names a size.
  private var size: (Int, Int)? {
    var i = path.startIndex
    while i < path.endIndex {
      let start = i
      var cross: Int?
      var crosses = 0
      while i < path.endIndex, path[i] == UInt8(ascii: "x") || (0x30...0x39).contains(path[i]) {
        if path[i] == UInt8(ascii: "x") {
          cross = i
          crosses += 1
        }
        i += 1
      }
      if crosses == 1, let cross, let width = HTMLAddress.number(path[start..<cross]),
        let height = HTMLAddress.number(path[(cross + 1)..<i]), width > 15, height > 15
      {
        return (width, height)
      }
      i = max(i, start + 1)
    }
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private static let placeholderFolder = ByteNeedles(["/placeholder"])
  private static let placeholders = ByteNeedles(["placeholder", "transparent", "spacer", "1x1"])
  private static let emptyNames = words("blank lazy loading dummy grey gray empty")
  private static let furnitureFolders = ByteNeedles(["/avatar", "/emoji/", "/icons/", "/logos/"])
  private static let furnitureNames = words("logo icon avatar pixel sprite favicon")

  private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
}

extension HTMLAddress {
  /// What tells the photo whatever its size: the file's name, resizers unwrapped, without size and ending; for a
  /// name that many pictures have the path or the whole address.
  static func key(of url: String) -> String {
    let original = HTMLAddress(unwrapped(Array(url.utf8)))
    let parts = original.path.split(separator: UInt8(ascii: "/"))
    guard var name = parts.last else { return String(decoding: original.bytes, as: UTF8.self) }
    for ending: StaticString in [".webp", ".jpeg", ".jpg", ".png", ".avif", ".gif"]
    where original.ends(name, ending) {
      name.removeLast(ending.utf8CodeUnitCount)
    }
    // -1024x683, _w800, -scaled: the same photo in another size.
    while let mark = name.lastIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }),
      isRendition(name[(mark + 1)...])
    {
      name = name[..<mark]
    }
    let isGeneric =
      name.count < 6 || name.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: ".") }
    if isGeneric, parts.count < 3 { return String(decoding: original.bytes, as: UTF8.self) }
    return String(
      decoding: isGeneric ? Array(parts.suffix(3).joined(separator: "/".utf8)) : Array(name), as: UTF8.self)
  }

  private static func isRendition(_ tail: ArraySlice<UInt8>) -> Bool {
    if tail.elementsEqual("scaled".utf8) { return true }
    let (x, w) = (UInt8(ascii: "x"), UInt8(ascii: "w"))
    guard tail.contains(x) || tail.first == w || tail.last == w else { return false }
    return tail.allSatisfy { isDigit($0) || $0 == x || $0 == w } && tail.contains(where: isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The address inside a resizer's: `/_next/image?url=https%3A%2F%2Fcms.example%2Fa.jpg&w=640` → `https://cms.example/a.jpg`.
  private static func unwrapped(_ url: [UInt8]) -> ArraySlice<UInt8> {
    guard url.count > 8, inner.occur(in: Array(url[8...])) || query.occur(in: url) else { return url[...] }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(url.count)
    var i = 0
    while i < url.count {
      if url[i] == 0x25, i + 2 < url.count, let high = hexDigit(url[i + 1]), let low = hexDigit(url[i + 2]) {
        decoded.append(high << 4 | low)
        i += 3
      } else {
        decoded.append(url[i])
        i += 1
      }
    }
    guard decoded.count > 8 else { return url[...] }
    for mark: StaticString in ["https:/", "http:/", "url=/"] {
      let count = mark.utf8CodeUnitCount
      guard decoded.count >= 8 + count else { continue }
      let start = (8...(decoded.count - count)).first { start in
        (0..<count).allSatisfy { decoded[start + $0] == mark.utf8Start[$0] }
      }
      if let start {
        return decoded[(start + (count == 5 ? 4 : 0))...].prefix { $0 != UInt8(ascii: "&") }
      }
    }
    return url[...]
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  private static let inner = ByteNeedles(["http"])
  private static let query = ByteNeedles(["url="])
}
