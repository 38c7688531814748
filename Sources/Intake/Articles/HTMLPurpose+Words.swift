/// The words by which ``HTMLPurpose`` knows an element. Trade and publishing systems use them on many sites; a word
/// of one site has no place here.
extension HTMLPurpose {
  static let creditWords = ByteNeedles([
    "credit", "copyright", "photograph", "fotograf", "bildnachweis", "bildquelle", "bildrechte", "photoby",
    "photo-by", "image-by", "attribution", "urheber", "crédit", "kredit", "image-author", "photo-author",
    "photo-source", "image-source", "img-source", "imagesource", "photosource", "rightsholder", "bildautor",
    "foto-autor", "lensman", "copyholder", "copytext", "image-copy", "foto-bron", "fonte-foto", "autor-foto",
    "creditos", "img-author", "picture-author", "picture-source", "media-source", "caption-source",
    "caption-author", "media-author", "author-photo", "image-byline", "photo-byline", "caption-byline",
    "figure-source", "figure-author", "valokuvaaja", "fotografo", "photog", "agency-name",
  ])
  static let captionWords = ByteNeedles([
    "caption", "legend", "bildunterschrift", "bildtext", "cutline", "bildbeschreibung", "didascalia",
    "leyenda",
    "epigrafe", "onderschrift", "bijschrift", "billedtekst", "bildetekst", "kuvateksti", "imagetext",
    "image-text",
    "image-description", "img-desc", "photo-desc", "image-desc", "legenda", "picture-text", "pie-foto",
    "piefoto",
    "subtext", "image-title", "photo-text", "photo-title", "picture-title", "media-text", "media-description",
    "media-desc", "slide-info", "slide-text", "slide-description", "slide-desc", "img-text", "image-info",
    "photo-info", "picture-desc", "media-info", "bildinfo", "myndatexti", "podpis", "popisek", "didasca",
    "texto-foto", "foto-texto", "fototext", "foto-pie", "bildzeile", "bild-info", "foto-info", "foto-desc",
    "fotodesc", "kepalairas", "picture-info", "imgdesc", "imagedesc", "photodesc", "figure-text",
  ])
  private static let weakCreditWords = [
    "source", "sources", "quelle", "byline", "author", "autor", "auteur", "autore", "rights", "rechte",
    "owner",
    "provider", "agency", "agentur", "signature", "bron", "fonte", "fuente", "kilde", "courtesy", "copy",
    "firma",
    "creator", "origin", "agence", "agencia", "artist",
  ]
  private static let teaserWords = [
    "sidebar", "footer", "card", "cards", "ad", "ads", "banner", "ticker", "widget", "aside", "popular",
    "latest", "readmore", "promo",
  ]
  private static let foreignWords = [
    "related", "teaser", "teasers", "recommended", "recommendation", "recommendations", "mostread",
    "trending",
    "newsletter", "comments", "comment", "nav", "navigation", "menu", "breadcrumb", "upsell", "advert",
    "advertisement", "subscribe", "subscription", "outbrain", "taboola", "captcha", "regwall", "blocker",
    "bookmark",
    "recirculation", "recirc", "cookie", "consent", "login", "signup",
  ]
  static let foreignStems = ByteNeedles([
    "most-read", "read-more", "more-stories", "read-also", "see-also", "you-may", "more-from",
    "weitere-artikel",
    "mehr-zum", "related-", "linkbox", "link-box", "reg-wall", "follow-author", "follow-button",
  ])
  private static let furnitureWords = [
    "logo", "icon", "avatar", "emoji", "badge", "sprite", "pixel", "tracking", "spinner", "flag", "brand",
    "ico",
    "profile",
  ]
  private static let authorWords = [
    "author", "authors", "authorbox", "autor", "autoren", "auteur", "autore", "byline", "bylines", "bio",
    "columnist",
    "contributor", "contributors", "writer", "redakteur", "firmante", "yazar",
  ]
  private static let playerWords = ["player", "jwplayer", "vjs", "brightcove", "podcast", "audio"]
  private static let boxWords = [
    "image", "img", "photo", "picture", "media", "figure", "foto", "bild", "imagen", "wp", "gallery", "lead",
    "hero",
    "mynd", "kuva", "zdjecie", "slide", "immagine", "imagem", "caption",
  ]
  /// German and Dutch put their nouns together: `absatzbild`, `aufmacherfoto`.
  static let boxEndings = ["bild", "foto", "image", "photo", "picture"].map { Array($0.utf8) }

  /// What each of the whole words says, as ``HTMLPurpose/rawValue``.
  static let words: NameTable = {
    var flags: [String: HTMLPurpose] = ["bu": .shortCaption]
    for (words, purpose) in [
      (weakCreditWords, .weakCredit), (teaserWords, .teaser), (foreignWords, .foreign),
      (furnitureWords, .furniture),
      (authorWords, .author), (playerWords, .video), (boxWords, HTMLPurpose.pictureBox),
    ] {
      for word in words { flags[word, default: []].formUnion(purpose) }
    }
    return NameTable(flags.map { ($0.key, $0.value.rawValue) })
  }()
}
