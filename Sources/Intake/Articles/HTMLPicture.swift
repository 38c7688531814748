/// One `<img>` of a page, with the address of the picture that it shows.
struct HTMLPicture {
  var node: Int
  /// As the page refers to it.
  var url: String
  /// The file's name without size and ending: the same photo in another size has the same key.
  var key: String

  /// Nil for page furniture: logos, icons, tracking pixels, drawings, data URIs.
  init?(_ page: HTMLDocument, _ i: Int) {
    if page.attribute(.hidden, of: i) != nil || page[i, .role] == "presentation"
      || page[i, .ariaHidden] == "true"
    {
      return nil
    }
    let width = page.value(.width, of: i).flatMap(HTMLPicture.pixels)
    let height = page.value(.height, of: i).flatMap(HTMLPicture.pixels)
    if let width, let height, max(width, height) < 200 || min(width, height) < 90 { return nil }
    if let known = width ?? height, width == nil || height == nil, known < 100 { return nil }
    guard let address = HTMLPicture.address(page, i), !HTMLAddress(address).isFurniture,
      !page.purpose(of: i).isFurniture
    else { return nil }
    node = i
    url = HTMLDocument.squeezed(Array(address))
    key = HTMLAddress.key(of: url)
  }

  /// `<img>`, `<amp-img>` and the `<x-image src alt>` that component frameworks make of it.
  static func candidates(_ page: HTMLDocument, in root: Int = 0) -> [Int] {
    guard root < page.nodes.count else { return [] }
    let pictures = page.elements(.img, .ampImg, in: root)
    let components = page.ownNames.filter {
      let name = page.name(numbered: $0)
      return name.contains("-") && (name.hasSuffix("image") || name.hasSuffix("img"))
    }
    if components.isEmpty { return pictures }
    let others = page.elements(.other, in: root).filter {
      components.contains(page.nodes[$0].name) && page.attribute(.src, of: $0) != nil
    }
    return (pictures + others).sorted()
  }

  /// The real address. The largest of a `srcset` that states widths is the fullest picture that the page offers; then
  /// `src` unless a lazy loader has put a placeholder there, then what its `data-` attributes say, then the
  /// `<source>`s of the `<picture>` around.
  private static func address(_ page: HTMLDocument, _ i: Int) -> ArraySlice<UInt8>? {
    func isPicture(_ address: ArraySlice<UInt8>) -> Bool { HTMLAddress(address).isPicture }
    let sets = [HTMLAttributeName.srcset, .dataSrcset, .dataLazySrcset].compactMap { page.value($0, of: i) }
    if let best = sets.lazy.compactMap(HTMLSourceSet.widest).first(where: isPicture) { return best }
    let source = page.value(.src, of: i).flatMap { isPicture($0) ? $0 : nil }
    var sources: [ArraySlice<UInt8>] = []
    if source == nil,
      let picture = page.ancestors(of: i).prefix(3).first(where: { page.nodes[$0].tag == .picture })
    {
      for source in page.elements(.source, in: picture) {
        sources += [HTMLAttributeName.srcset, .dataSrcset].compactMap { page.value($0, of: source) }
      }
      if let best = sources.lazy.compactMap(HTMLSourceSet.widest).first(where: isPicture) { return best }
    }
    if let source { return source }
    var found = [HTMLAttributeName.dataSrc, .dataOriginal, .dataLazySrc].compactMap { page.value($0, of: i) }
    found += page.attributes(of: i).lazy.filter { page.isDataName($0, endingWith: "") }.map {
      page.bytes[$0.range]
    }
    .filter { HTMLAddress($0).hasPictureEnding }
    found += (sets + sources).compactMap(HTMLSourceSet.first)
    return found.first(where: isPicture)
  }

  private static func pixels(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.drop { $0 == 0x20 }.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !text.contains(UInt8(ascii: "%")), !digits.isEmpty, digits.count < 6 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
