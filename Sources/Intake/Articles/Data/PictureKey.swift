/// A key that names a picture of the article, with what it says about it: `featured_image_caption` is the caption of
/// `featured_image`, `coverAlt` the alt text of `cover`.
struct PictureKey {
  /// `featuredimage`; what the keys of one picture have in common.
  var group: String
  /// Nil for the picture itself: its address, or the map that describes it.
  var field: PictureField?
  /// A small copy for lists and shares: `teaser`, `og_image`.
  var isSecondary = false

  init?(_ name: String) {
    // The longest noun that the name has, as far right as it goes: `header_image_credit` is of the image.
    var best: (end: String.Index, length: Int)?
    for noun in PictureKey.nouns {
      guard let range = PictureKey.lastRange(of: noun, in: name) else { continue }
      let rest = String(name[range.upperBound...])
      guard rest.isEmpty || PictureKey.field(rest) != nil || PictureKey.addressWords.contains(rest) else {
        continue
      }
      guard PictureKey.isPrefix(name[..<range.lowerBound]) else { continue }
      if noun.utf8.count > best?.length ?? 0 { best = (range.upperBound, noun.utf8.count) }
    }
    guard let best else { return nil }
    group = String(name[..<best.end])
    let rest = String(name[best.end...])
    field = PictureKey.addressWords.contains(rest) ? nil : PictureKey.field(rest)
    isSecondary = PictureKey.secondaryWords.contains { group.contains($0) }
  }

  private static func field(_ rest: String) -> PictureField? {
    switch rest {
    case "by", "author", "creator": .name
    case "source", "copyright", "rights": .owner
    case "text": .caption
    default: PictureField(rest)
    }
  }

  private static func lastRange(of word: String, in name: String) -> Range<String.Index>? {
    guard name.utf8.count >= word.utf8.count else { return nil }
    var start =
      name.index(name.endIndex, offsetBy: -word.count, limitedBy: name.startIndex) ?? name.startIndex
    while true {
      if name[start...].hasPrefix(word) { return start..<name.index(start, offsetBy: word.count) }
      guard start > name.startIndex else { return nil }
      start = name.index(before: start)
    }
  }

  private static func isPrefix(_ prefix: Substring) -> Bool {
    prefix.isEmpty || prefixes.contains(String(prefix)) || nouns.contains(String(prefix))
      || secondaryWords.contains(String(prefix))
  }

  private static let addressWords: Set<String> = [
    "", "url", "src", "path", "file", "filename", "feature", "link", "href", "original",
  ]
  private static let nouns = [
    "images", "image", "img", "photos", "photo", "pictures", "picture", "pic", "foto", "fotos", "bild",
    "bilder",
    "imagen", "imagem", "cover", "hero", "banner", "thumbnail", "thumb", "teaser", "header", "media",
    "figure",
    "resources", "gallery", "leadart", "art", "visual",
  ]
  private static let prefixes: Set<String> = [
    "featured", "feature", "lead", "main", "article", "post", "story", "page", "head", "title", "primary",
    "key",
    "background", "overlay", "news", "aufmacher", "haupt", "top", "promo", "intro", "opening", "splash",
    "big",
    "large", "full", "default", "social", "share", "sharing", "twitter", "og", "meta", "seo", "card",
    "preview",
    "listing", "summary", "small", "square", "opengraph", "featuredmedia", "wpfeatured", "original",
  ]
  private static let secondaryWords = [
    "thumb", "teaser", "social", "share", "sharing", "twitter", "og", "meta", "seo", "card", "preview",
    "listing",
    "opengraph", "summary", "small",
  ]
}
