import Testing

@testable import Cutline

/// Real words of the trade in many languages, and lines that only look like them.
@Suite("Words that rules look for") struct WordTableTests {
  @Test(
    "labels of generated pictures",
    arguments: [
      "AI-generated image", "Image generated with AI",
      "This image was created using artificial intelligence.",
      "Made with AI", "(AI generated)", "Illustration: AI", "Illustration created with Midjourney",
      "Image made by DALL-E", "Bild erstellt mit KI in Bing Designer durch heise online", "KI-generiert",
      "Das Bild wurde mit künstlicher Intelligenz erstellt.", "Bild: KI/Midjourney",
      "Mit KI generiertes Symbolbild",
      "Image générée par IA", "Illustration générée par intelligence artificielle", "Visuel créé avec l’IA",
      "Imagen generada con IA", "Imagen creada con inteligencia artificial", "Imagem gerada por IA",
      "Imagem criada com inteligência artificial", "Immagine generata con l'intelligenza artificiale",
      "Immagine generata dall’IA", "Beeld gegenereerd met AI", "AI-gegenereerd beeld",
      "Bilden är skapad med artificiell intelligens", "AI-genererad bild",
      "Bildet er laget med kunstig intelligens",
      "Billedet er genereret med AI", "Kuva on luotu tekoälyllä",
      "Obraz wygenerowany przez sztuczną inteligencję",
      "Obrázek vytvořený umělou inteligencí", "A kép mesterséges intelligenciával készült",
      "Imagine generată cu AI",
      "Изображение создано нейросетью", "Изображение сгенерировано ИИ",
      "Зображення створене штучним інтелектом",
      "Yapay zekâ ile oluşturulmuş görsel", "התמונה נוצרה באמצעות בינה מלאכותית",
      "صورة مولدة بالذكاء الاصطناعي",
      "图片由AI生成", "AI生成图片", "人工智能制作的图片", "AIで生成した画像", "AI로 생성한 이미지", "인공지능이 생성한 이미지",
      "Ảnh được tạo bởi trí tuệ nhân tạo", "Gambar dibuat dengan kecerdasan buatan",
    ])
  func labels(_ text: String) { #expect(AILabel.states(text)) }

  @Test(
    "captions about something else",
    arguments: [
      "A robot greets visitors at the fair for artificial intelligence in Paris.",
      "Sam Altman speaks in Davos on Thursday.", "Ai Weiwei in seinem Atelier.", "Il va ai mercati generali.",
      "J'ai vu la ville, dit-il.", "El presidente de la empresa de IA en Madrid.",
      "Kinder im Kindergarten, Foto: KITA e. V.", "The KI Project building in Stockholm", "ia, he said",
      "Минск, 5 мая 2022 года.", "Generated electricity flows into the grid.",
    ])
  func topics(_ text: String) { #expect(!AILabel.states(text)) }

  @Test(
    "credits that call it a photo, and credits that do not",
    arguments: [
      ("Foto: Midjourney", true), ("Photo: DALL-E", true), ("Photo by Jane Miller", true),
      ("Fotos: KI-generiert", true), ("Фото: Midjourney", true), ("צילום: Midjourney", true),
      ("写真：Midjourney", true),
      ("Photograph: Jane Miller", true), ("Bild: KI/Midjourney", false), ("Image: Midjourney", false),
      ("Illustration: Midjourney", false), ("AI-generated photo", false), ("Midjourney", false),
      ("Kuva: Midjourney", false),
    ])
  func photoWords(_ line: String, _ isPhoto: Bool) {
    #expect(AILabel.callsItPhoto(Credit(parsing: line)) == isPhoto)
  }

  @Test(
    "mojibake and what it was",
    arguments: [
      ("Víctor FernÃ¡ndez", "Víctor Fernández"), ("donâ€™t", "don’t"),
      ("JÃ¶rg Carstensen", "Jörg Carstensen"),
      ("FranÃ§ois Mori", "François Mori"), ("Â© Reuters", "© Reuters"), ("Jos√© Miguel", "José Miguel"),
      ("Zürich â€“ Bern", "Zürich – Bern"), ("ÐœÐ¸Ñ…Ð°Ð¸Ð»", "Михаил"), ("РњРёС…Р°РёР»", "Михаил"),
      ("KropÃ¡Ä\u{8D}ek", "Kropáček"), ("FernÃƒÂ¡ndez", "Fernández"), ("Å\u{81}ukasz", "Łukasz"),
    ])
  func mojibake(_ text: String, _ clean: String) { #expect(Mojibake.clean(text) == clean) }

  @Test(
    "honest letters",
    arguments: [
      "Víctor Fernández", "SÃO PAULO", "“AMANHÃ”", "„CAFÉ“", "CAFÉ”", "Łukasz Nowak", "© Reuters",
      "Михаил Климентьев",
      "РОССИЯ, СССР", "Ærø", "naïve café", "Ðorđe", "5 × 7 °C", "Zoë “Zo” Å", "«À»", "Ñuñoa", "Réunion — Île",
      "東京",
      "Ελλάδα", "ירושלים", "İstanbul", "“É”", "ÇA VA", "Sr. João Â. Silva",
    ])
  func honest(_ text: String) { #expect(Mojibake.clean(text) == nil) }

  @Test(
    "what may not be done with a picture",
    arguments: [
      ("EDITORIAL USE ONLY", Restrictions.Kind.editorialOnly),
      ("For editorial use only. No sales.", .editorialOnly),
      ("Nur für redaktionelle Zwecke", .editorialOnly), ("Usage éditorial uniquement", .editorialOnly),
      ("Solo uso editorial", .editorialOnly), ("Endast redaktionellt bruk", .editorialOnly),
      ("仅限编辑用途", .editorialOnly), ("NO MARKETING NO ADVERTISING CAMPAIGNS", .editorialOnly),
      ("NO RESALES. NO ARCHIVES", .noArchives), ("Keine Archivierung", .noArchives),
      ("Pas d’archives", .noArchives),
      ("SIN ARCHIVO", .noArchives), ("GEEN ARCHIEF", .noArchives), ("ONE TIME USE ONLY", .noArchives),
      ("EMBARGOED UNTIL May 20, 2022", .embargo), ("Sperrfrist: 20.05.2022", .embargo),
      ("Sous embargo jusqu'au 20 mai 2022", .embargo), ("NOT FOR PUBLICATION BEFORE 2022-05-20", .embargo),
      ("DO NOT USE AFTER May 20, 2022", .expires), ("Nutzung bis 20.05.2022", .expires),
      ("FOR USE WITHIN 14 DAYS OF TRANSMISSION", .shortUse),
    ])
  func restrictions(_ text: String, _ kind: Restrictions.Kind) {
    let found = Restrictions(.example(["iim.2:40": text])).bans
    #expect(found.contains { $0.kind == kind && !$0.isUnsure }, "\(found)")
    if kind == .embargo || kind == .expires {
      #expect(found.contains { $0.date?.dayDescription == "2022-05-20" }, "\(found.map(\.date))")
    }
  }

  @Test(
    "countries that are barred",
    arguments: [
      ("AUSTRIA OUT", "at"), ("GERMANY OUT - AUSTRIA OUT", "at"), ("NO SALES IN JAPAN", "jp"),
      ("NETHERLANDS OUT", "nl"), ("NOT FOR USE IN FRANCE", "fr"), ("UK OUT", "gb"), ("SWITZERLAND OUT", "ch"),
    ])
  func bars(_ text: String, _ country: String) {
    #expect(Restrictions(.example(["iim.2:40": text])).bars.contains { $0.country == country })
  }

  @Test(
    "words that ban nothing",
    arguments: [
      "Embargo lifted", "No longer under embargo", "Shot in Germany", "Please credit Reuters",
      "VIENNA, Austria",
    ])
  func free(_ text: String) {
    let found = Restrictions(.example(["iim.2:40": text]))
    #expect(
      found.bans.allSatisfy { $0.isUnsure || ($0.date == nil && $0.kind == .embargo) } && found.bars.isEmpty)
  }

  @Test(
    "owners that are one, and owners that are not",
    arguments: [
      ("© Reuters 2021", "Copyright Reuters, 2022", true), ("© AFP", "AFP or licensors", true),
      ("(c) Jane Miller", "© Jane Miller. All rights reserved.", true), ("© PA Wire", "PA Images", true),
      ("Copyright 2022 The Associated Press. All rights reserved.", "AP", true),
      ("© J. Miller", "Jane Miller", true),
      ("© AFP", "© Getty Images 2022", false), ("Jane Miller", "David Delgado", false),
      ("© Reuters", "© AFP", false),
    ])
  func owners(_ a: String, _ b: String, _ areOne: Bool) throws {
    let first = try #require(RightsOwner(a))
    let second = try #require(RightsOwner(b))
    #expect(first.mayBe(second) == areOne)
  }

  @Test(
    "notices without an owner",
    arguments: ["All rights reserved", "© 2022", "Copyright", "Alle Rechte vorbehalten"])
  func nobody(_ notice: String) { #expect(RightsOwner(notice) == nil) }

  @Test(
    "licences and their versions",
    arguments: [
      ("CC BY 2.0", "2.0"), ("CC BY-SA 4.0", "4.0"), ("Creative Commons Attribution 3.0", "3.0"),
      ("https://creativecommons.org/licenses/by-nc/2.5/", "2.5"), ("CC-BY-SA-3.0-DE", "3.0"),
      ("CC BY-SA", nil),
      ("Creative Commons", nil), ("CC BY 4", "4"),
    ] as [(String, String?)])
  func licences(_ text: String, _ version: String?) {
    let licence = OpenLicence(text)
    #expect(licence?.isCreativeCommons == true && licence?.isFree == false)
    #expect(licence?.version == version)
  }

  @Test(
    "licences that ask for nothing",
    arguments: ["CC0", "CC0 1.0", "public domain", "gemeinfrei", "Domaine public"])
  func free(licence text: String) { #expect(OpenLicence(text)?.isFree == true) }

  @Test(
    "characters that nobody sees",
    arguments: [
      ("LOF/\u{200B}dpa", ["U+200B"]), ("Se\u{AD}zer", ["U+00AD"]), ("\u{FEFF}Reuters", ["U+FEFF"]),
      ("A\u{202E}B", ["U+202E"]), ("A\u{7}B", ["U+0007"]), ("Jane Miller", []), ("علی\u{200C}رضا", []),
      ("צילום\u{200E} AP", []), ("a\tb", []),
    ])
  func invisible(_ text: String, _ names: [String]) { #expect(InvisibleCharacters.names(in: text) == names) }
}
