/// Words of the page that stand in or beside captions and belong to none: buttons, counters, notices.
///
/// A whole element with such a text is left out of a caption; phrases of two words or more also leave the beginning
/// and the end of one into which they have run. To add one, add it to its language in ``table``; `#` is a number.
enum PageFurniture {
  /// True if a text is furniture and nothing else: `View 6 Images`, `1 / 12`, `Bild vergrößern`.
  static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    var text = text
    let (isPhrase, hasDigit) = text.withUTF8 { bytes in
      (isPhraseInASCII(bytes), bytes.contains { $0 >= 0x30 && $0 <= 0x39 })
    }
    if isPhrase ?? isPhraseByCharacters(text) { return true }
    return hasDigit && (isCounter(text) || isDuration(text))
  }

  private static func isPhraseByCharacters(_ text: String) -> Bool {
    let key = key(text)
    return key.isEmpty || keys.contains(key)
  }

  /// The answer for ASCII text; nil for other text.
  private static func isPhraseInASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    for byte in bytes where byte >= 0x80 { return nil }
    var (start, end) = (0, bytes.count)
    while start < end, isMark(bytes[start]) { start += 1 }
    while start < end, isMark(bytes[end - 1]) { end -= 1 }
    if start == end { return true }
    var hash = NameTable.seed
    var wasNumber = false
    for byte in bytes[start..<end] {
      let isNumber = byte == UInt8(ascii: "#") || (byte >= 0x30 && byte <= 0x39)
      if !isNumber {
        hash = NameTable.mix(hash, byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if !wasNumber || byte == UInt8(ascii: "#") {
        hash = NameTable.mix(hash, UInt8(ascii: "#"))
      }
      wasNumber = isNumber
    }
    return keyHashes.value(of: hash) != nil
  }

  /// The ASCII ones among the marks that do not count at the ends.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2E, 0x3A, 0x2B, 0x3E, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x2D: true
    default: false
    }
  }

  /// The text without furniture at its ends.
  static func trimmed(_ text: String) -> String {
    var text = withoutBracketedCounter(text[...])
    while let rest = withoutStart(text) ?? withoutEnd(text) { text = rest }
    return String(text)
  }

  /// `[1/3]A ferry leaves …` → `A ferry leaves …`
  private static func withoutBracketedCounter(_ text: Substring) -> Substring {
    guard text.first == "[", let close = text.prefix(10).firstIndex(of: "]") else { return text }
    let inside = text[..<close].dropFirst()
    guard inside.contains("/"), inside.allSatisfy({ $0.isNumber || $0 == "/" || $0 == " " }) else {
      return text
    }
    return text[close...].dropFirst().drop { $0 == " " }
  }

  private static func withoutStart(_ text: Substring) -> Substring? {
    guard let first = text.first?.lowercased(), let phrases = byStart[first] else { return nil }
    let lower = text.prefix(40).lowercased()
    for phrase in phrases where lower.hasPrefix(phrase) {
      let rest = text.dropFirst(phrase.count)
      guard let next = rest.first else { return rest }
      if !next.isLetter, !next.isNumber { return rest.drop { $0 == " " || $0 == ":" || $0 == "," } }
    }
    return nil
  }

  private static func withoutEnd(_ text: Substring) -> Substring? {
    guard let last = text.last?.lowercased(), let phrases = byEnd[last] else { return nil }
    let lower = text.suffix(40).lowercased()
    for phrase in phrases where lower.hasSuffix(phrase) {
      var rest = text.dropLast(phrase.count)
      if let before = rest.last, before.isLetter || before.isNumber { continue }
      while let last = rest.last, last == " " || last == "," { rest.removeLast() }
      return rest
    }
    return nil
  }

  /// `1 / 12`, `3 von 8`, `2 of 9`: where one is in a gallery.
  private static func isCounter(_ text: String) -> Bool {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard parts.count >= 2, parts.count <= 4, text.utf8.count <= 24 else { return false }
    let words = parts.filter { Int($0) == nil }
    return parts.count - words.count == 2 && words.allSatisfy { counterWords.contains(String($0)) }
  }

  /// `01:53`, `1 min`, `3 Min. 20 s`: how long a video runs.
  private static func isDuration(_ text: String) -> Bool {
    let parts = text.lowercased().split { $0 == " " || $0 == "." || $0 == ":" || $0 == "\u{A0}" }
    return (1...4).contains(parts.count) && parts.contains { Int($0) != nil }
      && parts.allSatisfy {
        Int($0) != nil
          || [
            "min", "minute", "minutes", "minuten", "sec", "sek", "s", "m", "h", "minuter", "minutter",
            "minutos", "minuti", "dk", "мин",
          ].contains($0)
      }
      && (text.contains(":") || parts.contains { Int($0) == nil })
  }

  /// Lower case, numbers as `#`, marks at the ends off.
  private static func key(_ text: String) -> String {
    var out: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      let isNumber =
        scalar.isASCII ? scalar.value >= 0x30 && scalar.value <= 0x39 : scalar.properties.numericType != nil
      if !isNumber { out.append(scalar) } else if out.last != "#" { out.append("#") }
    }
    let end = out.lastIndex { !isMark($0) } ?? -1
    let start = out.firstIndex { !isMark($0) } ?? 0
    return start > end ? "" : String(String.UnicodeScalarView(out[start...end]))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "…", "»", "›", "→", "×", "–": true
    default: scalar.isASCII && isMark(UInt8(scalar.value))
    }
  }

  private static let phrases = table.flatMap { $0.split { $0 == "|" || $0.isNewline } }.map(String.init)
  private static let keys = Set(phrases.map(key))
  private static let keyHashes = NameTable(keys.map { ($0, 1) })
  /// What may run into a caption: words that no caption begins or ends with.
  private static let edges = phrases.map { $0.lowercased() }
    .filter {
      $0.utf8.count >= 8 && !$0.contains("#") && ($0.contains(" ") || !$0.utf8.allSatisfy { $0 < 0x80 })
    }
    .sorted { $0.utf8.count > $1.utf8.count }
  private static let byStart = Dictionary(grouping: edges) { $0.first.map(String.init) ?? "" }
  private static let byEnd = Dictionary(grouping: edges) { $0.last.map(String.init) ?? "" }
  private static let counterWords: Set<String> = [
    "of", "von", "de", "di", "van", "af", "av", "z", "из", "sur", "image", "bild", "photo", "foto", "slide",
  ]

  private static let table = [
    // English
    """
    advertisement|advertisement - scroll to continue|article continues below|click to enlarge|click to expand|close|copy link|download|
    enlarge|enlarge image|enlarge photo|enlarge this image|expand|expand image|full screen|fullscreen|gallery|hide caption|image caption|
    image source|image|image # of #|listen|loading|more|more pictures|next|open gallery|open image in gallery|open image modal|
    opens in new tab|opens new tab|purchase licensing rights|licensing rights|photo gallery|photos|photos: #|play|play video|previous|read more|save|see all photos|see more|share|share this article|
    show caption|show more|skip|slideshow|toggle caption|view # images|view # photos|view all|view fullscreen|view gallery|view image|
    view image in fullscreen|view in gallery|view larger image|view photos|watch|watch video|zoom|zoom in|click here to enlarge|tap to enlarge
    """,
    // German
    """
    anzeige|werbung|bild vergrößern|bild vergrössern|bild in vollbild anzeigen|bilderstrecke|bildergalerie|bilder|bild #|bild # von #|
    galerie|galerie öffnen|großansicht|in die bildergalerie|mehr|mehr anzeigen|merken|teilen|video abspielen|vollbild|vergrößern|vergrössern|
    legende|bildlegende|weiterlesen|zur bildergalerie|zum vergrößern klicken|klicken zum vergrößern|bild öffnen|fotostrecke|# bilder|lädt|schließen
    """,
    // French
    """
    agrandir|agrandir l'image|agrandir l’image|publicité|afficher plus|cliquer pour agrandir|diaporama|fermer|lire la suite|partager|
    plein écran|voir en plein écran|voir la galerie|voir le diaporama|voir plus|voir toutes les photos|ouvrir l'image
    """,
    // Spanish
    """
    publicidad|ampliar|ampliar foto|ampliar imagen|abrir galería|cerrar|compartir|galería|leer más|pantalla completa|ver galería|
    ver imagen|ver más|ver fotos|ver más fotos|haz clic para ampliar|mostrar más
    """,
    // Portuguese
    """
    ampliar|ampliar foto|ampliar imagem|abrir galeria|compartilhar|fechar|galeria|leia mais|mostrar mais|partilhar|tela cheia|ver galeria|
    ver mais|ecrã inteiro|clique para ampliar
    """,
    // Italian
    """
    pubblicità|apri foto|apri immagine|chiudi|condividi|foto gallery|galleria|guarda la gallery|ingrandisci|leggi di più|mostra altro|
    schermo intero|vai alla gallery|vedi tutte le foto
    """,
    // Dutch
    """
    advertentie|bekijk de fotoserie|bekijk galerij|delen|foto vergroten|klik om te vergroten|lees meer|meer|open galerij|sluiten|
    vergroot afbeelding|vergroten|volledig scherm
    """,
    // Scandinavian and Finnish
    """
    annonse|annonce|annons|mainos|del|dela|fullskjerm|fullskærm|fullskärm|fäll ihop|förstora|förstora bilden|forstørr bildet|forstør billedet|
    galleri|les mer|læs mere|läs mer|lue lisää|lukk|luk|jaa|näytä lisää|stäng|stort bilde|suurenna|suurenna kuva|avaa kuva|vis bilde|vis bildetekst|
    vis mer|vis mere|visa bild|visa mer|visa bildtext|åbn billede|åpne bildet|åpne bilde i fullskjerm|öppna bild|sjá stærri mynd|stækka mynd
    """,
    // Slavonic and Baltic
    """
    reklama|galeria|galerie|galerija|galéria|otwórz galerię|pokaż więcej|powiększ|powiększ zdjęcie|udostępnij|zamknij|zobacz galerię|zobacz więcej|
    zobacz zdjęcia|otevřít galerii|sdílet|více|zavřít|zvětšit|zvětšit fotografii|zobrazit více|zobraziť viac|zväčšiť|podijeli|podeli|prikaži više|
    увеличить|закрыть|читать далее|открыть галерею|показать больше|поделиться|реклама|на весь экран|збільшити|закрити|поширити|читати далі|
    увеличи|затвори|сподели|виж повече|повече|padidinti|žiūrėti galeriją|plačiau|palielināt|vairāk|suurenda|loe edasi
    """,
    // Greek, Turkish, Hungarian, Romanian, Albanian
    """
    διαφήμιση|δείτε περισσότερα|κλείσιμο|μεγέθυνση|περισσότερα|πλήρης οθόνη|büyüt|büyütmek için tıklayın|daha fazla|devamını oku|fotoğrafı büyüt|
    galeri|görseli büyüt|kapat|paylaş|reklam|tam ekran|tüm fotoğraflar|bezárás|galéria megnyitása|hirdetés|megosztás|nagyítás|teljes képernyő|tovább|
    deschide galeria|distribuie|închide|mai mult|mărește imaginea|publicitate|vezi galeria|vezi mai mult|mbyll|reklamë|shpërndaj
    """,
    // Arabic, Persian, Hebrew, Hindi, Bengali, Urdu
    """
    إعلان|اقرأ المزيد|تكبير الصورة|شارك|مشاركة|عرض المزيد|إغلاق|آگهی|اشتراک‌گذاری|بزرگنمایی|بستن|בהמשך|הגדל|הגדלת התמונה|סגור|פרסומת|שתף|
    और पढ़ें|बड़ा करें|विज्ञापन|शेयर करें|আরও পড়ুন|বিজ্ঞাপন|বড় করে দেখুন|শেয়ার|اشتہار|مزید پڑھیں|شیئر کریں
    """,
    // Japanese, Korean, Chinese, Thai, Vietnamese, Indonesian, Swahili, Afrikaans, Zulu
    """
    pr|広告|拡大|拡大する|拡大する（全#枚）|画像を拡大|閉じる|シェア|もっと見る|写真を見る|写真一覧|全画面表示|写真・図版|광고|공유|닫기|더보기|사진 확대|이미지 확대|
    이미지 크게 보기|전체보기|广告|廣告|关闭|關閉|分享|查看大图|放大|點擊放大|点击放大|点击查看大图|更多|下一页|โฆษณา|แชร์|ดูเพิ่มเติม|ปิด|
    chia sẻ|đóng|quảng cáo|xem thêm|phóng to|bagikan|baca juga|iklan|perbesar|perbesar gambar|selengkapnya|tutup|funga|shiriki|soma zaidi|
    advertensie|deel|lees meer|maak toe|vergroot prent
    """,
  ]
}
