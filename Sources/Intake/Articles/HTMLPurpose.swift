/// What an element is for, by the words in its class, id, `itemprop` and the like (credit grammar §2).
///
/// In `caption__credit` the last word counts: it is the credit inside a caption. An element with a word of each
/// kind holds both.
struct HTMLPurpose {
  private(set) var isCredit = false
  private(set) var isCaption = false
  /// Only by a word that means something else away from pictures: `source`, `author`, `byline`.
  private(set) var isWeakCredit = false
  private(set) var isTeaser = false
  private(set) var isFurniture = false

  init(_ page: HTMLDocument, _ i: Int) {
    for token in page.purposeTokens(of: i) {
      let pieces = token.split(separator: "-").map(String.init)
      let bytes = Array(token.utf8)
      let credit = HTMLPurpose.last(of: HTMLPurpose.creditWords, in: bytes)
      let caption = max(
        HTMLPurpose.last(of: HTMLPurpose.captionWords, in: bytes), pieces.contains("bu") ? 0 : -1)
      if credit > caption { isCredit = true }
      if caption > credit { isCaption = true }
      if credit < 0, caption < 0, pieces.contains(where: HTMLPurpose.weakCreditWords.contains) {
        isWeakCredit = true
      }
      if pieces.contains(where: HTMLPurpose.teaserWords.contains)
        || HTMLPurpose.last(of: HTMLPurpose.teaserStems, in: bytes) >= 0
      {
        isTeaser = true
      }
      if pieces.contains(where: HTMLPurpose.furnitureWords.contains) { isFurniture = true }
    }
    if isCaption { isWeakCredit = false }
  }

  private static func words(_ list: [String]) -> [[UInt8]] { list.map { Array($0.utf8) } }

  private static func last(of words: [[UInt8]], in bytes: [UInt8]) -> Int {
    var best = -1
    for needle in words {
      guard bytes.count >= needle.count else { continue }
      for start in stride(from: bytes.count - needle.count, through: 0, by: -1)
      where bytes[start] == needle[0] && bytes[start..<(start + needle.count)].elementsEqual(needle) {
        best = max(best, start)
        break
      }
    }
    return best
  }

  private static let creditWords = words([
    "credit", "copyright", "photograph", "fotograf", "bildnachweis", "bildquelle", "bildrechte", "photoby",
    "photo-by",
    "image-by", "attribution", "urheber", "crédit", "kredit", "image-author", "photo-author", "photo-source",
    "image-source", "img-source", "imagesource", "photosource", "rightsholder", "bildautor", "foto-autor",
    "lensman",
    "copyholder", "copytext", "image-copy", "foto-bron", "fonte-foto", "autor-foto", "creditos", "img-author",
  ])
  private static let weakCreditWords: Set<String> = [
    "source", "sources", "quelle", "byline", "author", "autor", "auteur", "autore", "rights", "rechte",
    "owner",
    "provider", "agency", "agentur", "signature", "bron", "fonte", "fuente", "kilde", "courtesy", "copy",
    "cr",
    "ph", "firma", "creator", "origin", "agence", "agencia", "artist",
  ]
  private static let captionWords = words([
    "caption", "legend", "bildunterschrift", "bildtext", "cutline", "bildbeschreibung", "didascalia",
    "leyenda",
    "epigrafe", "onderschrift", "bijschrift", "billedtekst", "bildetekst", "kuvateksti", "imagetext",
    "image-text",
    "image-description", "img-desc", "photo-desc", "image-desc", "legenda", "picture-text", "pie-foto",
    "piefoto",
    "subtext", "image-title", "photo-text", "photo-title",
  ])
  private static let teaserWords: Set<String> = [
    "related", "teaser", "teasers", "recommended", "recommendation", "recommendations", "promo", "sidebar",
    "mostread",
    "trending", "newsletter", "comments", "comment", "footer", "nav", "navigation", "menu", "breadcrumb",
    "card",
    "cards", "upsell", "advert", "advertisement", "ad", "ads", "banner", "authorbox", "bio", "subscribe",
    "paywall",
    "outbrain", "taboola", "ticker", "widget", "aside", "popular", "latest", "readmore",
  ]
  private static let teaserStems = words([
    "most-read", "read-more", "more-stories", "read-also", "see-also", "you-may", "more-from", "author-box",
    "author-info", "weitere-artikel", "mehr-zum", "related-", "linkbox", "link-box", "recirc",
  ])
  private static let furnitureWords: Set<String> = [
    "logo", "icon", "avatar", "emoji", "badge", "sprite", "pixel", "tracking", "spinner", "flag", "brand",
    "ico",
    "author", "profile", "byline", "portrait",
  ]
}
