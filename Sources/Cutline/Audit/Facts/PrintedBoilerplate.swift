/// Words of wires to editors, and of pages around pictures, that are no part of a caption.
enum PrintedBoilerplate {
  /// The first such phrase in a caption; nil if there is none, or if it stands in quotation marks.
  static func first(in text: String) -> String? {
    let folded = FoldedText(text)
    for match in wire.matches(in: folded) where isUnquoted(match.range, folded) { return folded[match.range] }
    // These may be prose: only as wires write them, in capitals, in a text that is not all in capitals.
    let shouted = capitals.matches(in: folded).filter { isUnquoted($0.range, folded) }
    if !shouted.isEmpty, text.contains(where: \.isLowercase) {
      let squeezed = CaptionText.squeezed(text)
      for match in shouted {
        let phrase = folded[match.range].uppercased()
        if squeezed.contains(phrase) { return phrase }
      }
    }
    for match in furniture.matches(in: folded) where isAtEdge(match.range, folded) {
      return folded[match.range]
    }
    return nil
  }

  /// An odd number of quotation marks before it: it is quoted.
  private static func isUnquoted(_ range: Range<Int>, _ text: FoldedText) -> Bool {
    var isOpen = false
    for scalar in text[0..<range.lowerBound].unicodeScalars {
      switch scalar {
      case "“", "„", "«", "「": isOpen = true
      case "”", "»", "」": isOpen = false
      case "\"": isOpen.toggle()
      default: break
      }
    }
    return !isOpen
  }

  /// Furniture stands before or after the caption, never inside. One word alone has to follow the end of a sentence
  /// and must not end one: `… do more with less.`
  private static func isAtEdge(_ range: Range<Int>, _ text: FoldedText) -> Bool {
    let isPhrase = text.bytes[range].contains(0x20) || text.bytes[range.lowerBound] >= 0xE3
    let behind = text.bytes[range.upperBound...]
    let isLast = behind.allSatisfy { !isLetter($0) }
    let before = text.bytes[..<range.lowerBound].last { $0 != 0x20 }
    if isLast, before != nil {
      if isPhrase { return true }
      return !behind.contains(UInt8(ascii: ".")) && before.map { ".!?)]|\"".utf8.contains($0) } ?? false
    }
    return isPhrase && before == nil && !isLast
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0xC3 && byte != 0xE2
  }

  /// In any case of letters.
  private static let wire = Phrases([
    "attention editors", "attention: editors", "editors note:", "editors' note", "note to editors",
    "eds note:", "eds:",
    "tpx images of the day", "images of the day tpx", "org xmit", "orig xmit", "xmit:",
    "photo credit should read",
    "mandatory credit", "restricted to editorial use", "for editorial use only", "editorial use only",
    "distributed as a service to clients", "no marketing no advertising",
    "this image has been supplied by a third party", "this picture was provided by a third party",
    "this image was provided by a third party", "this image was processed by reuters to enhance quality",
    "an unprocessed version has been provided separately", "not for sale for marketing",
    "no third party sales",
    "no commercial or editorial sales in", "best quality available", "quality from source", "matching text",
    "search \"",
    "to match feature", "to match story", "to match analysis", "to go with afp story", "to go with story",
    "with afp story by", "byline:", "refile-", "refile -", "refiling to", "recrops",
    "this story to be embargoed",
    "embargoed until", "embargo:", "transref", "slug:", "usage fee", "nutzung nur", "honorarfrei nur",
    "nur zur redaktionellen verwendung", "nur für redaktionelle zwecke", "achtung redaktionen",
    "achtung: nur",
    "à l'attention des rédactions", "usage éditorial uniquement", "réservé à un usage éditorial",
    "uso editorial únicamente", "solo uso editorial", "atención editores", "crédito obligatorio",
    "solo uso editoriale",
    "alleen voor redactioneel gebruik", "только для редакционного использования", "purchase licensing rights",
    "acquire licensing rights", "opens new tab", "getty images embed", "embed from getty images",
  ])

  /// Only in capitals.
  private static let capitals = Phrases([
    "refile", "no sales", "no resales", "no resale", "no archives", "no archive", "no marketing",
    "no commercial",
    "not for sale", "mags out", "tv out", "newspapers out", "one time use only", "template out",
    "editorial use",
    "restricted to", "must credit", "embargo", "correcting", "corrects", "retransmission", "alternate crop",
    "alternative crop", "recrop", "graphic content", "sensitive material", "sperrfrist", "honorarpflichtig",
    "sólo uso editorial", "images of the day", "third party",
  ])

  /// Buttons and labels around pictures.
  private static let furniture = Phrases([
    "vis mer", "vis mindre", "visa mer", "visa mindre", "läs mer", "les mer", "læs mere", "vis mere", "less",
    "more",
    "read more", "read less", "show more", "show less", "see more", "view more", "hide caption",
    "toggle caption",
    "enlarge this image", "enlarge image", "click to enlarge", "tap to enlarge", "image caption",
    "view fullscreen",
    "view image in fullscreen", "fullscreen", "skip ad", "advertisement", "share this", "weiterlesen",
    "mehr anzeigen",
    "weniger anzeigen", "bild vergrößern", "foto vergrößern", "vollbild", "vollbildmodus", "bild anzeigen",
    "bildunterschrift anzeigen", "bildunterschrift ausblenden", "lire la suite", "voir plus", "voir moins",
    "agrandir l'image", "plein écran", "afficher plus", "leer más", "ver más", "ver menos", "ampliar foto",
    "ampliar imagen", "pantalla completa", "leggi di più", "leggi tutto", "mostra di più", "ingrandisci",
    "leia mais",
    "ver mais", "lees meer", "toon meer", "vergroot", "näytä lisää", "lue lisää", "czytaj więcej",
    "pokaż więcej",
    "zobrazit více", "číst dále", "tovább", "citește mai mult", "читать далее", "показать полностью",
    "читати далі",
    "devamını oku", "daha fazla", "קרא עוד", "اقرأ المزيد", "続きを読む", "拡大する", "查看更多", "더보기", "xem thêm",
    "selengkapnya",
  ])
}
