/// One `<img>` of a page, with the address of the picture that it shows.
struct HTMLPicture {
  var node: Int
  /// As the page refers to it.
  var url: String
  /// The file's name without size and ending: the same photo in another size has the same key.
  var key: String

  /// Nil for page furniture: logos, icons, tracking pixels, drawings, data URIs.
  init?(_ page: HTMLDocument, _ i: Int) {
    let node = page.nodes[i]
    if node["role"] == "presentation" || node["aria-hidden"] == "true" || node["hidden"] != nil { return nil }
    let sides = [node["width"], node["height"]].map { $0.flatMap(HTMLPicture.pixels) }
    if let width = sides[0], let height = sides[1], width < 200, height < 200 { return nil }
    if let known = sides[0] ?? sides[1], sides[0] == nil || sides[1] == nil, known < 100 { return nil }
    guard let url = HTMLPicture.url(page, i), !HTMLPicture.isFurniture(url) else { return nil }
    if HTMLPurpose(page, i).isFurniture { return nil }
    self.node = i
    self.url = url
    key = HTMLPicture.key(of: url)
  }

  /// `<img>`, `<amp-img>` and the `<x-image src alt>` that component frameworks make of it.
  static func candidates(_ page: HTMLDocument, in root: Int = 0) -> [Int] {
    guard root < page.nodes.count else { return [] }
    return (root..<page.nodes[root].end).filter { i in
      let node = page.nodes[i]
      if node.name == "img" || node.name == "amp-img" { return true }
      return node.name.contains("-") && (node.name.hasSuffix("image") || node.name.hasSuffix("img"))
        && node["src"] != nil
    }
  }

  /// The real address: `src` unless a lazy loader has put a placeholder there, then the usual `data-` names, the
  /// largest of `srcset`, and the `<source>`s of the `<picture>` around.
  private static func url(_ page: HTMLDocument, _ i: Int) -> String? {
    let node = page.nodes[i]
    let names = [
      "src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "data-url",
      "data-hi-res-src",
      "data-full", "data-original-src", "data-src-large", "data-img-url",
    ]
    var found = names.compactMap { node[$0] }
    found += ["srcset", "data-srcset", "data-lazy-srcset"].compactMap { node[$0].flatMap(largest) }
    if let picture = page.ancestors(of: i).prefix(3).first(where: { page.nodes[$0].name == "picture" }) {
      for source in page.elements("source", in: picture) {
        found += ["srcset", "data-srcset"].compactMap { page.nodes[source][$0].flatMap(largest) }
      }
    }
    return found.map(HTMLDocument.squeezed).first { isPicture($0) }
  }

  private static func isPicture(_ url: String) -> Bool {
    let lower = url.lowercased()
    if lower.isEmpty || lower.hasPrefix("data:") || lower.hasPrefix("about:") || lower.hasPrefix("blob:") {
      return false
    }
    let path = lower.prefix { $0 != "?" && $0 != "#" }
    if path.hasSuffix(".svg") { return false }
    let name = path.split(separator: "/").last ?? ""
    return !["placeholder", "blank.", "spacer", "transparent", "1x1", "lazy", "loading."].contains {
      name.contains($0)
    }
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

  /// The candidate with the greatest width in a `srcset`.
  static func largest(_ srcset: String) -> String? {
    var best: (width: Double, url: String)?
    // Addresses may hold commas; a candidate ends at a comma before a blank.
    for candidate in srcset.split(separator: ", ") {
      let parts = candidate.split(whereSeparator: \.isWhitespace)
      guard let url = parts.first else { continue }
      let width = parts.count > 1 ? Double(parts[1].dropLast()) ?? 0 : 0
      if width > best?.width ?? -1 {
        best = (width, String(url.hasSuffix(",") ? url.dropLast() : url))
      }
    }
    return best?.url
  }

  static func key(of url: String) -> String {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard var name = parts.last.map({ String($0).lowercased() }) else { return url }
    for ending in [".webp", ".jpeg", ".jpg", ".png", ".avif", ".gif"] where name.hasSuffix(ending) {
      name.removeLast(ending.utf8.count)
    }
    // -1024x683, _800: the same photo in another size.
    if let mark = name.lastIndex(where: { $0 == "-" || $0 == "_" }) {
      let tail = name[name.index(after: mark)...]
      let isSize = !tail.isEmpty && tail.allSatisfy { $0.isNumber || $0 == "x" || $0 == "w" }
      if isSize, tail.contains("x") || tail.contains("w") { name = String(name[..<mark]) }
    }
    let isGeneric = name.utf8.count < 6 || name.allSatisfy { $0.isNumber || $0 == "x" || $0 == "." }
    return isGeneric ? parts.suffix(3).joined(separator: "/").lowercased() : name
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
