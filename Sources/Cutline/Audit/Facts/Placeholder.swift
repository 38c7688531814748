/// Values of creator and credit fields that stand for nobody: what agencies, programs and cameras write where a name
/// should be.
enum Placeholder {
  /// Why nobody is named.
  enum Kind: Sendable {
    /// The name is held back or not known, in the trade's words: `STRINGER`, `Handout`, `Uncredited`.
    case withheld
    /// A program, a form or a camera wrote it: `user`, `Contributor#8523328`, `NIKON D850`, `-`.
    case filler
  }

  /// The kind, if the value is a placeholder.
  static func kind(of value: String) -> Kind? {
    let folded = TradeWords.folded(value)
    guard folded.contains(where: { $0.isLetter || $0.isNumber }) else {
      return folded.isEmpty ? nil : .filler
    }
    // `Contributor#8523328`, `AFP Contributor#AFP`: an account of a supplier's system.
    if let hash = folded.firstIndex(of: "#") {
      let before = folded[..<hash].split(separator: " ").last.map(String.init) ?? ""
      if ["contributor", "user", "photographer", "stringer"].contains(before) { return .filler }
    }
    let bare = folded.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "/" }
    let text = Person.trimmed(bare.split(separator: " ").joined(separator: " "))
    if fillers.contains(text) || isCamera(folded) || isNumberAlone(folded) { return .filler }
    if withheld.contains(text) { return .withheld }
    // `XXSTRINGERXX`, `STRINGER/REUTERS`-less forms of Reuters: a word between crosses.
    let uncrossed = text.split(separator: "x", omittingEmptySubsequences: true).joined(separator: "x")
    if text.hasPrefix("xx"), withheld.contains(uncrossed) || fillers.contains(uncrossed) { return .withheld }
    // `Reuters Photographer`, `AFP Stringer`, `dpa Fotograf`: an agency and an occupation.
    let words = text.split(separator: " ")
    if words.count > 1, let last = words.last, occupations.contains(String(last)),
      Gazetteer.standard.entry(for: value.split(separator: " ").dropLast().joined(separator: " ")) != nil
    {
      return .withheld
    }
    return nil
  }

  /// True if every value is one.
  static func isEach(_ readings: [Reading]) -> Bool {
    !readings.isEmpty && readings.allSatisfy { kind(of: $0.value) != nil }
  }

  /// A camera's or phone's name where its owner's should be: `NIKON D850`, `Canon EOS 5D`, `iPhone 12 Pro`.
  static func isCamera(_ value: String) -> Bool {
    let words = value.lowercased().split { $0 == " " || $0 == "_" }
    guard let maker = words.first, cameraMakers.contains(String(maker)) else { return false }
    return words.count == 1
      || words.dropFirst().contains { word in
        word.contains(where: \.isNumber)
          || ["camera", "eos", "corporation", "imaging", "user", "digital", "owner"].contains(word)
      }
  }

  private static func isNumberAlone(_ value: String) -> Bool {
    !value.contains(where: \.isLetter) && value.count(where: \.isNumber) < 8
  }

  private static let cameraMakers: Set<String> = [
    "canon", "nikon", "sony", "olympus", "fujifilm", "panasonic", "leica", "pentax", "ricoh", "kodak",
    "hasselblad", "sigma", "samsung", "casio", "minolta", "gopro", "dji", "apple", "iphone", "huawei",
    "xiaomi", "lumix", "coolpix", "dsc", "eos", "powershot", "oneplus", "motorola", "nokia", "htc", "konica",
    "epson", "hp",
  ]

  private static let occupations: Set<String> = [
    "photographer", "photographers", "stringer", "contributor", "correspondent", "staff", "fotograf",
    "photographe", "fotografo", "fotógrafo", "journalist", "freelancer",
  ]

  /// Several rows are one list; to add a word, add it to its language's.
  private static let withheld = list(
    """
    stringer|stringers|str|strdel|a stringer|handout|hand out|ho|hogp|hons|pool|pool photo|pool photographer
    uncredited|no credit|unattributed|anonymous|anon|unknown|unknown author|unknown photographer|author unknown
    photographer unknown|not known|name withheld|withheld|freelance|freelancer|freelance photographer|contributor
    correspondent|staff|stf|staff photographer|staff photo|courtesy|courtesy photo|various|various sources
    multiple photographers|not provided|not available|unidentified|unidentified photographer|not credited
    unbekannt|unbekannter fotograf|fotograf unbekannt|urheber unbekannt|unbekannter urheber|anonym|ohne angabe
    inconnu|auteur inconnu|photographe inconnu|anonyme|non crédité|desconocido|autor desconocido|anónimo|sin firma
    sin crédito|desconhecido|autor desconhecido|anônimo|sconosciuto|autore sconosciuto|anonimo|onbekend
    fotograaf onbekend|maker onbekend|okänd|okänd fotograf|ukjent|ukjent fotograf|ukendt|ukendt fotograf|tuntematon
    kuvaaja tuntematon|nieznany|autor nieznany|neznámý|autor neznámý|neznámy|ismeretlen|necunoscut|autor necunoscut
    nepoznat|nepoznati autor|неизвестен|неизвестный|неизвестный автор|автор неизвестен|невідомий|невідомий автор
    неизвестен автор|άγνωστος|bilinmiyor|bilinmeyen|anonim|לא ידוע|צלם לא ידוע|אלמוני|غير معروف|مجهول|مصور مجهول|ناشناس
    不明|撮影者不明|未知|佚名|不详|작자 미상|미상|không rõ|tidak diketahui|अज्ञात
    """)

  private static let fillers = list(
    """
    user|user name|username|windows user|microsoft|admin|administrator|owner|camera owner|default|default user|test
    tester|author|the author|author name|creator|artist|the artist|name|your name|yourname|my name|first last
    firstname lastname|photographer|photographers|the photographer|photographer name|photograph|byline|by line
    copyright|copyright holder|credit|credits|credit line|credit here|my credit|no name|noname|no one|noone|nobody|none|no|null|nil|na
    n/a|undefined|empty|blank|unspecified|unassigned|tbd|tbc|tba|xxx|xx|x|xxxx|asdf|foo|bar|insert name|insert name here
    picasa|photoshop|adobe|adobe photoshop|lightroom|gimp|photo mechanic|acdsee|irfanview|paint|canva|snapseed|scanner
    camera|digital camera|olympus digital camera|minolta digital camera|kodak digital still camera|samsung digital camera
    photo|picture|image|foto|bild|pc|laptop|desktop|computer|my computer|home|office|guest|root|system|me|its me|myself
    ohne titel|ohne namen|kein name|name|benutzer|fotograf|fotografin|der fotograf|autor|urheber|ersteller|ihr name
    sans nom|sans titre|photographe|auteur|votre nom|utilisateur|sin nombre|sin título|fotógrafo|fotógrafa|su nombre
    usuario|sem nome|sem título|seu nome|usuário|senza nome|senza titolo|fotografo|autore|utente|naamloos|fotograaf
    naam|gebruiker|namn|användare|fotografen|navn|bruker|bruger|kuvaaja|valokuvaaja|nimi|käyttäjä|użytkownik|imię
    uživatel|фотограф|автор|пользователь|без имени|имя|користувач|φωτογράφος|fotoğrafçı|kullanıcı|isimsiz|צלם|משתמש|مصور
    المصور|مستخدم|撮影者|作者|摄影师|摄影|用户|사진가|사용자|작가
    """)

  private static func list(_ rows: String) -> Set<String> {
    Set(rows.split { $0 == "|" || $0 == "\n" }.map(String.init))
  }
}
