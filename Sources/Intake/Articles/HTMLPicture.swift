/// One `<img>` of a page, with the address of the picture that it shows.
struct HTMLPicture {
  var node: Int
  /// As the page refers to it.
  var url: String
  /// The file's name without size and ending: the same photo in another size has the same key.
  var key: String

  /// Nil for page furniture: logos, icons, tracking pixels, drawings, data URIs.
  init?(_ page: HTMLDocument, _ i: Int) {
    if page[i, .role] == "presentation" || page[i, .ariaHidden] == "true" || page[i, .hidden] != nil {
      return nil
    }
    let sides = [page[i, .width], page[i, .height]].map { $0.flatMap(HTMLPicture.pixels) }
    if let width = sides[0], let height = sides[1], max(width, height) < 200 || min(width, height) < 90 {
      return nil
    }
    if let known = sides[0] ?? sides[1], sides[0] == nil || sides[1] == nil, known < 100 { return nil }
    guard let url = HTMLPicture.url(page, i), !HTMLPicture.isFurniture(url) else { return nil }
    if page.purpose(of: i).isFurniture { return nil }
    self.node = i
    self.url = url
    key = HTMLPicture.key(of: url)
  }

  /// `<img>`, `<amp-img>` and the `<x-image src alt>` that component frameworks make of it.
  static func candidates(_ page: HTMLDocument, in root: Int = 0) -> [Int] {
    guard root < page.nodes.count else { return [] }
    let pictures = page.elements(.img, .ampImg, in: root)
    let components = Set(
      page.ownNames.filter {
        let name = page.name(numbered: $0)
        return name.contains("-") && (name.hasSuffix("image") || name.hasSuffix("img"))
      })
    if components.isEmpty { return pictures }
    let others = page.elements(.other, in: root).filter {
      components.contains(page.nodes[$0].name) && page.attribute(.src, of: $0) != nil
    }
    return (pictures + others).sorted()
  }

  /// The real address. The largest of a `srcset` that states widths is the fullest picture that the page offers; then
  /// `src` unless a lazy loader has put a placeholder there, then what its `data-` attributes say, then the
  /// `<source>`s of the `<picture>` around.
  private static func url(_ page: HTMLDocument, _ i: Int) -> String? {
    let sets = [HTMLAttributeName.srcset, .dataSrcset, .dataLazySrcset].compactMap { page[i, $0] }
    if let best = sets.lazy.compactMap(HTMLSourceSet.widest).first(where: isPicture) { return best }
    var sources: [String] = []
    if let picture = page.ancestors(of: i).prefix(3).first(where: { page.nodes[$0].tag == .picture }) {
      for source in page.elements(.source, in: picture) {
        sources += [HTMLAttributeName.srcset, .dataSrcset].compactMap { page[source, $0] }
      }
    }
    let isReal = page[i, .src].map(isPicture) == true
    if !isReal, let best = sources.lazy.compactMap(HTMLSourceSet.widest).first(where: isPicture) {
      return best
    }
    var found = [HTMLAttributeName.src, .dataSrc, .dataOriginal, .dataLazySrc].compactMap { page[i, $0] }
    found += page.attributes(of: i).lazy.filter { page.name(of: $0).hasPrefix("data-") }
      .map { page.string($0.range) }.filter(looksLikeAddress)
    found += (sets + sources).compactMap(HTMLSourceSet.first)
    return found.lazy.map(HTMLDocument.squeezed).first { isPicture($0) }
  }

  /// True for a `data-` attribute's value that is the address of a picture.
  private static func looksLikeAddress(_ text: String) -> Bool {
    guard text.hasPrefix("http") || text.hasPrefix("/") else { return false }
    let path = text.lowercased().prefix { $0 != "?" && $0 != "#" }
    return [".jpg", ".jpeg", ".png", ".webp", ".avif"].contains { path.hasSuffix($0) } && !text.contains(" ")
  }

  private static func isPicture(_ url: String) -> Bool {
    let lower = url.lowercased()
    if lower.isEmpty || lower.hasPrefix("data:") || lower.hasPrefix("about:") || lower.hasPrefix("blob:") {
      return false
    }
    let path = lower.prefix { $0 != "?" && $0 != "#" }
    if path.hasSuffix(".svg") { return false }
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return false }
    if parts.contains(where: { $0.hasPrefix("placeholder") }) { return false }
    let word = name.prefix { $0 != "." }
    return !["placeholder", "transparent", "spacer", "1x1"].contains { name.contains($0) }
      && !["blank", "lazy", "loading", "dummy", "grey", "gray", "empty"].contains(word)
  }

  private static func isFurniture(_ url: String) -> Bool {
    let path = url.lowercased().prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").last ?? ""
    if HTMLPicture.size(in: path).map({ $0 < 200 && $1 < 200 }) == true { return true }
    return ["logo", "icon", "avatar", "pixel", "sprite", "favicon"].contains { word in
      name.split { !$0.isLetter }.contains { $0 == word }
    } || path.contains("/avatar") || path.contains("/emoji/") || path.contains("/icons/")
      || path.contains("/logos/")
  }

  /// What tells the photo whatever its size: the file's name, resizers unwrapped, without size and ending; for a
  /// name that many pictures have the path or the whole address.
  static func key(of url: String) -> String {
    let original = unwrapped(url)
    let path = original.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard var name = parts.last.map({ String($0).lowercased() }) else { return String(original) }
    for ending in [".webp", ".jpeg", ".jpg", ".png", ".avif", ".gif"] where name.hasSuffix(ending) {
      name.removeLast(ending.utf8.count)
    }
    // -1024x683, _w800, -scaled: the same photo in another size.
    while let mark = name.lastIndex(where: { $0 == "-" || $0 == "_" }),
      isRendition(name[name.index(after: mark)...])
    {
      name = String(name[..<mark])
    }
    let isGeneric = name.utf8.count < 6 || name.allSatisfy { $0.isNumber || $0 == "x" || $0 == "." }
    if isGeneric, parts.count < 3 { return original.lowercased() }
    return isGeneric ? parts.suffix(3).joined(separator: "/").lowercased() : name
  }

  /// The address inside a resizer's: `/_next/image?url=https%3A%2F%2Fcms.example%2Fa.jpg&w=640` → `https://cms.example/a.jpg`.
  private static func unwrapped(_ url: String) -> Substring {
    let lower = url.lowercased()
    guard lower.dropFirst(8).contains("http") || lower.contains("url=") else { return url[...] }
    let bytes = Array(url.utf8)
    var decoded: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x25, i + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(i + 1)...(i + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        i += 3
      } else {
        decoded.append(bytes[i])
        i += 1
      }
    }
    let text = String(decoding: decoded, as: UTF8.self)
    for mark in ["https:/", "http:/", "url=/"] {
      let from = text.index(text.startIndex, offsetBy: 8, limitedBy: text.endIndex) ?? text.endIndex
      if let start = text[from...].firstRange(of: mark)?.lowerBound {
        let inner = text[(mark == "url=/" ? text.index(start, offsetBy: 4) : start)...]
        return inner.prefix { $0 != "&" }
      }
    }
    return url[...]
  }

  private static func isRendition(_ tail: Substring) -> Bool {
    if tail == "scaled" { return true }
    guard tail.contains("x") || tail.hasPrefix("w") || tail.hasSuffix("w") else { return false }
    return tail.allSatisfy { $0.isNumber || $0 == "x" || $0 == "w" } && tail.contains { $0.isNumber }
  }

  /// The `104x104` in an address, if it names a size.
  private static func size(in path: Substring) -> (Int, Int)? {
    for piece in path.split(whereSeparator: { !$0.isNumber && $0 != "x" }) {
      let sides = piece.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
      if sides.count == 2, piece.filter({ $0 == "x" }).count == 1, sides[0] > 15, sides[1] > 15 {
        return (sides[0], sides[1])
      }
    }
    return nil
  }

  private static func pixels(_ text: String) -> Int? {
    let digits = text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
    guard !text.contains("%"), digits.count < 6, let value = Int(digits) else { return nil }
    return value
  }
}
