/// Words of wires to editors, and of pages around pictures, that are no part of a caption.
enum PrintedBoilerplate {
  /// The first such phrase in a caption, as written; nil if there is none, or if it stands in quotation marks.
  static func first(in text: String) -> String? {
    let squeezed = CaptionText.squeezed(text)
    let folded = TradeWords.folded(squeezed)
    let search = PhraseSearch(folded)
    for phrase in wire where isUnquoted(phrase, folded, search) { return phrase }
    // These may be prose: only as wires write them, in capitals.
    let exact = PhraseSearch(squeezed)
    for phrase in capitals where isUnquoted(phrase, squeezed, exact) { return phrase }
    for phrase in furniture where isAtEdge(phrase, folded) { return phrase }
    return nil
  }

  private static func isUnquoted(_ phrase: String, _ text: String, _ search: PhraseSearch) -> Bool {
    guard let range = search.range(of: phrase) else { return false }
    // An odd number of quotation marks before it: it is quoted.
    var isOpen = false
    for scalar in String(decoding: Array(text.utf8)[..<range.lowerBound], as: UTF8.self).unicodeScalars {
      if scalar == "“" || scalar == "„" || scalar == "«" {
        isOpen = true
      } else if scalar == "”" || scalar == "»" {
        isOpen = false
      } else if scalar == "\"" {
        isOpen.toggle()
      }
    }
    return !isOpen
  }

  /// Furniture stands before or after the caption, never inside.
  private static func isAtEdge(_ phrase: String, _ folded: String) -> Bool {
    let trimmed = Person.trimmed(folded)
    var end = Substring(trimmed)
    while let last = end.last, ".…>»›]) ".contains(last) { end.removeLast() }
    let isBehind =
      end.hasSuffix(phrase) && end.count > phrase.count
      && end.dropLast(phrase.count).last.map { !$0.isLetter } ?? false
    // A single word that ends a sentence is one: `… for less.`
    let isSentence = !phrase.contains(" ") && trimmed.last == "."
    let before = end.dropLast(phrase.count)
    let closes = before.reversed().first { $0 != " " }.map { ".!?)]|-–…\"'”".contains($0) } ?? false
    if isBehind, phrase.contains(" ") || closes && !isSentence { return true }
    return trimmed.hasPrefix(phrase) && phrase.contains(" ") && trimmed.count > phrase.count
      && trimmed.dropFirst(phrase.count).first.map { !$0.isLetter } ?? false
  }

  /// In small letters; found in any case.
  private static let wire = [
    "attention editors", "attention: editors", "editors note:", "editors' note", "editor's note:", "note to editors",
    "eds note:", "eds:", "tpx images of the day", "images of the day tpx", "org xmit", "orig xmit", "xmit:",
    "photo credit should read", "mandatory credit", "restricted to editorial use", "for editorial use only",
    "editorial use only", "distributed as a service to clients", "no marketing no advertising", "this image has been supplied by a third party",
    "this picture was provided by a third party", "this image was provided by a third party",
    "this image was processed by reuters to enhance quality", "an unprocessed version has been provided separately",
    "not for sale for marketing", "no third party sales", "no commercial or editorial sales in", "best quality available",
    "quality from source", "matching text", "search \"", "for more information see", "to match feature", "to match story",
    "to match analysis", "to go with afp story", "to go with story", "with afp story by", "byline:", "refile-", "refile -",
    "refile –", "refiling to", "recrops", "correction:", "this story to be embargoed", "embargoed until", "embargo:",
    "transref", "local caption", "slug:", "usage fee", "nutzung nur", "honorarfrei nur", "nur zur redaktionellen verwendung",
    "nur für redaktionelle zwecke", "achtung redaktionen", "achtung: nur", "à l'attention des rédactions",
    "usage éditorial uniquement", "réservé à un usage éditorial", "uso editorial únicamente", "solo uso editorial",
    "atención editores", "crédito obligatorio", "solo uso editoriale", "uso editoriale", "alleen voor redactioneel gebruik",
    "только для редакционного использования", "purchase licensing rights", "acquire licensing rights", "opens new tab",
    "pic.twitter.com", "getty images embed", "embed from getty images",
  ]

  /// Only as they stand here.
  private static let capitals = [
    "REFILE", "NO SALES", "NO RESALES", "NO RESALE", "NO ARCHIVES", "NO ARCHIVE", "NO MARKETING", "NO COMMERCIAL",
    "NOT FOR SALE", "MAGS OUT", "TV OUT", "NEWSPAPERS OUT", "ONE TIME USE ONLY", "TEMPLATE OUT", "EDITORIAL USE",
    "RESTRICTED TO", "FILE PHOTO OF", "MUST CREDIT", "EMBARGO", "CORRECTING", "CORRECTS", "ADDS", "RETRANSMISSION",
    "ALTERNATE CROP", "ALTERNATIVE CROP", "RECROP", "GRAPHIC CONTENT", "SENSITIVE MATERIAL", "FOTO:", "SPERRFRIST",
    "HONORARPFLICHTIG", "OUT IN", "SÓLO USO EDITORIAL", "SOLO USO EDITORIAL", "IMAGES OF THE DAY",
  ]

  /// Words of pages: buttons and labels around pictures.
  private static let furniture = [
    "vis mer", "vis mindre", "visa mer", "visa mindre", "läs mer", "les mer", "læs mere", "vis mere", "less", "more",
    "read more", "read less", "show more", "show less", "see more", "view more", "hide caption", "toggle caption",
    "enlarge this image", "enlarge image", "click to enlarge", "tap to enlarge", "image caption", "view fullscreen",
    "view image in fullscreen", "full screen", "fullscreen", "skip ad", "advertisement", "share this", "weiterlesen",
    "mehr anzeigen", "weniger anzeigen", "bild vergrößern", "foto vergrößern", "vollbild", "vollbildmodus", "bild anzeigen",
    "bildunterschrift anzeigen", "bildunterschrift ausblenden", "lire la suite", "voir plus", "voir moins",
    "agrandir l'image", "plein écran", "afficher plus", "leer más", "ver más", "ver menos", "ampliar foto",
    "ampliar imagen", "pantalla completa", "leggi di più", "leggi tutto", "mostra di più", "ingrandisci", "leia mais",
    "ver mais", "lees meer", "toon meer", "vergroot", "näytä lisää", "lue lisää", "czytaj więcej", "pokaż więcej",
    "zobrazit více", "číst dále", "tovább", "citește mai mult", "читать далее", "показать полностью", "читати далі",
    "devamını oku", "daha fazla", "קרא עוד", "اقرأ المزيد", "続きを読む", "拡大する", "查看更多", "더보기", "xem thêm",
    "selengkapnya",
  ]
}
