import Cutline
import Testing

/// Where a caption's sentence ends and its credit begins.
struct CaptionSplitTests {
  @Test(arguments: [
    (
      "He speaks in Istanbul, Turkey May 14, 2022.  (photo credit: REUTERS/MURAD SEZER)",
      "He speaks in Istanbul, Turkey May 14, 2022.", "REUTERS/MURAD SEZER"
    ),
    (
      "A protester in New York. (credit: REUTERS/DAVID 'DEE' DELGADO)", "A protester in New York.",
      "REUTERS/DAVID 'DEE' DELGADO"
    ),
    (
      "The president speaks on May 18.. (photo credit: REUTERS)", "The president speaks on May 18.", "REUTERS"
    ),
    ("Families reunite. (credit: CHAIM TZACH/GPO)Enlrage image", "Families reunite.", "CHAIM TZACH/GPO"),
    ("He speaks. Photo by Murad Sezer (Reuters)", "He speaks.", "Photo by Murad Sezer (Reuters)"),
    ("The band plays (Photo by Ana Lima/Getty Images)", "The band plays", "Photo by Ana Lima/Getty Images"),
    (
      "Players warm up. (Photo by Jo Park / AFP) (Photo by JO PARK/AFP via Getty Images)", "Players warm up.",
      "(Photo by Jo Park / AFP) (Photo by JO PARK/AFP via Getty Images)"
    ),
    ("記者会見する市長＝2024年1月4日、東京 （写真：共同通信社）", "記者会見する市長＝2024年1月4日、東京", "共同通信社"),
    ("官邸に入る首相=2026年1月5日、平田明浩撮影", "官邸に入る首相=2026年1月5日", "平田明浩撮影"),
    ("崩れた護岸＝横浜市で2026年1月5日、佐藤花子撮影", "崩れた護岸＝横浜市で2026年1月5日", "佐藤花子撮影"),
    ("大会开幕式。 （新华社记者 李响 摄）", "大会开幕式。", "新华社记者 李响 摄"),
    ("Ein Mann am Kai. © PHOTO: Chris Adler", "Ein Mann am Kai.", "Chris Adler"),
    ("Il porto di Bari. (foto ANSA/Luca Bassi)", "Il porto di Bari.", "foto ANSA/Luca Bassi"),
    ("Der Hafen von Kiel (Foto dpa)", "Der Hafen von Kiel", "Foto dpa"),
    ("立法会会议。（香港电台图片27/3/2013）", "立法会会议。", "香港电台图片27/3/2013"),
    ("Smoke in Homs, May 14, 2022. Lee Wong — Reuters", "Smoke in Homs, May 14, 2022.", "Lee Wong — Reuters"),
    (
      "Smoke in Homs, May 14, 2022. Lee Wong / Getty Images file", "Smoke in Homs, May 14, 2022.",
      "Lee Wong / Getty Images file"
    ),
    ("Smoke over the town [Omar Said/AFP]", "Smoke over the town", "Omar Said/AFP"),
    ("Smoke over the town [File: Reuters]", "Smoke over the town", "File: Reuters"),
    ("A sailor waves. (AP Photo/Lee Wong, File)", "A sailor waves.", "AP Photo/Lee Wong, File"),
    ("A drill (Rosa Diaz, Pool via AP)", "A drill", "Rosa Diaz, Pool via AP"),
    ("Das Rathaus im Schnee. Foto: Jan Adler/dpa", "Das Rathaus im Schnee.", "Jan Adler/dpa"),
    ("Le port de Brest. Crédit photo : Luc Morel", "Le port de Brest.", "Luc Morel"),
    ("Het plein in Gent © Belga", "Het plein in Gent", "© Belga"),
    ("The mayor | Getty Images", "The mayor", "Getty Images"),
    ("A street in Homs — Omar Said/AFP", "A street in Homs", "Omar Said/AFP"),
    (
      "A woman votes in Ramallah July 16, 2014. REUTERS/Ammar Awad",
      "A woman votes in Ramallah July 16, 2014.",
      "REUTERS/Ammar Awad"
    ),
    ("A cabaret in Paris Benoit Morel/Reuters", "A cabaret in Paris", "Benoit Morel/Reuters"),
    (
      "The camp near Durrës. Ana Misja (dpa/picture alliance via Getty)", "The camp near Durrës.",
      "Ana Misja (dpa/picture alliance via Getty)"
    ),
    ("הנמל בחיפה (צילום: דוד כהן)", "הנמל בחיפה", "דוד כהן"),
    ("المرفأ صباح اليوم (رويترز)", "المرفأ صباح اليوم", "رويترز"),
    (
      "A tank holding position (photo credit: IDF SPOKESPERSON", "A tank holding position", "IDF SPOKESPERSON"
    ),
    (
      "FILE PHOTO: A stairway in Neuss, Germany, February 12, 2020. REUTERS/Jan Adler/File Photo",
      "FILE PHOTO: A stairway in Neuss, Germany, February 12, 2020.", "REUTERS/Jan Adler/File Photo"
    ),
    (
      "A launch in Kyiv. Press service/Handout via REUTERS ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED.",
      "A launch in Kyiv.", "Press service/Handout via REUTERS"
    ),
    ("Le port. Crédits : Photo : Luc Morel", "Le port.", "Photo : Luc Morel"),
    ("(photo credit: REUTERS/Nathan Howard)", "", "REUTERS/Nathan Howard"),
    ("再開したフェリー（９日、東京で）＝田中花子撮影", "再開したフェリー（９日、東京で）", "田中花子撮影"),
    ("記者会見する市長＝13日、東京＝共同", "記者会見する市長＝13日、東京", "共同"),
    ("3月9日，渡轮恢复运营。新华社记者 王小明 摄", "3月9日，渡轮恢复运营。", "新华社记者 王小明 摄"),
    ("Anlegestelle | picture alliance/dpa", "Anlegestelle", "picture alliance/dpa"),
    (
      "Die Fähre kommt. Neue Anlegestelle | picture alliance/dpa", "Die Fähre kommt. Neue Anlegestelle",
      "picture alliance/dpa"
    ),
    ("Die Fähre kommt. Jonathan Ernst | Reuters", "Die Fähre kommt.", "Jonathan Ernst | Reuters"),
    (
      "The ferry in port. Ana Lima/Copyright 2026 The AP. All rights reserved.", "The ferry in port.",
      "Ana Lima/Copyright 2026 The AP. All rights reserved."
    ),
    (
      "The marathon in Nairobi. Lena Wolfe/The Daily Example", "The marathon in Nairobi.",
      "Lena Wolfe/The Daily Example"
    ),
    (
      "The marathon in Nairobi. The Daily Example/Sam Okoro", "The marathon in Nairobi.",
      "The Daily Example/Sam Okoro"
    ),
    (
      "Das Gericht in Karlsruhe. Foto: Uli Deck/dpa (Archivbild)", "Das Gericht in Karlsruhe.",
      "Uli Deck/dpa (Archivbild)"
    ),
    (
      "Commuters wait in Queens (Ana Lima for The New York Times)", "Commuters wait in Queens",
      "Ana Lima for The New York Times"
    ),
    (
      "Commuters wait in Queens. Ana Lima for The New York Times", "Commuters wait in Queens.",
      "Ana Lima for The New York Times"
    ),
    (
      "Des lutteurs à Dakar (YANN LE GOFFIC POUR « LE MONDE »)", "Des lutteurs à Dakar",
      "YANN LE GOFFIC POUR « LE MONDE »"
    ),
    ("Mayor Jo Park. Photo / Supplied", "Mayor Jo Park.", "Photo / Supplied"),
    ("立法院（資料照片） 圖／中央社", "立法院（資料照片）", "圖／中央社"),
    (
      "Lawmakers debate the budget. Photo / Mark Mitchell", "Lawmakers debate the budget.",
      "Photo / Mark Mitchell"
    ),
    (
      "Oro balionai virš Vilniaus. Juliaus Kalinsko (ELTA) nuotr.", "Oro balionai virš Vilniaus.",
      "Juliaus Kalinsko (ELTA)"
    ),
    (
      "Farmers meet in Des Moines. Official White House Photo by Adam Schultz", "Farmers meet in Des Moines.",
      "Official White House Photo by Adam Schultz"
    ),
    (
      "Des lutteurs à Dakar. CAMILLE MILLERAND / DIVERGENCE POUR « LE MONDE »", "Des lutteurs à Dakar.",
      "CAMILLE MILLERAND / DIVERGENCE POUR « LE MONDE »"
    ),
    (
      "ประชาชนเล่นน้ำสงกรานต์ที่ถนนสีลม REUTERS/Athit Perawongmetha", "ประชาชนเล่นน้ำสงกรานต์ที่ถนนสีลม",
      "REUTERS/Athit Perawongmetha"
    ),
    (
      "De Gentse Feesten lokten duizenden. Koen van Weel (ANP)", "De Gentse Feesten lokten duizenden.",
      "Koen van Weel (ANP)"
    ),
    (
      "A fire in Cape Town. Picture: Doctor Ngcobo/African News Agency(ANA)", "A fire in Cape Town.",
      "Doctor Ngcobo/African News Agency(ANA)"
    ),
    ("平溪天燈節登場。 中央社記者王騰毅攝 113年5月14日", "平溪天燈節登場。", "中央社記者王騰毅攝 113年5月14日"),
  ])
  func splits(caption: String, text: String, credit: String) {
    let parsed = Caption(parsing: caption)
    #expect(parsed.text == text)
    #expect(parsed.credit?.raw == credit)
    #expect(parsed.raw == caption)
  }

  @Test(arguments: [
    "The prime minister (R) sits next to the transport minister (L)",
    "An encampment at the University of California, Los Angeles (UCLA)",
    "The winner of the prize (2014)", "A festival in Vizovice. Snímek: 1031056490",
    "She waves to (from left) Ana, Rosa and Jo",
    "A man looks at a photo by the window", "The picture: a river in winter, a boat",
    "Visitors of the Museum of Modern Art (MoMA)", "Photo: 12 April 2026",
    "© 2017 The Morning Example Company", "The stern.", "Copyright 2026 The AP. All rights reserved.",
    "A note about Reuters journalists in prison",
  ])
  func keepsWhatIsNoCredit(caption: String) {
    let parsed = Caption(parsing: caption)
    #expect(parsed.credit == nil)
    #expect(parsed.text == caption)
  }

  @Test(
    "who is named behind the last mark of an East Asian caption took the picture",
    arguments: [
      ("再開したフェリー（９日、東京で）＝田中花子撮影", ["田中花子"], []),
      ("3月9日，渡轮恢复运营。新华社记者 王小明 摄", ["王小明"], ["Xinhua"]),
      ("Die Fähre im Hafen. Bildrechte: MDR/Ana Lima", ["Ana Lima"], ["MDR"]),
    ])
  func namesBehindTheLastMark(caption: String, photographers: [String], chain: [String]) {
    let credit = Caption(parsing: caption).credit
    #expect(credit?.photographers.map(\.name) == photographers)
    #expect(credit?.chain.map(\.name) == chain)
    // The same text as a credit line names the same, whatever stands before it.
    #expect(Credit(parsing: caption).photographers.map(\.name) == photographers)
  }

  @Test func bracketsInsideStay() {
    let parsed = Caption(
      parsing:
        "The minister (R) and the mayor (L) in Lod, Israel September 20, 2018. (photo credit: RONEN EXAMPLE/REUTERS)"
    )
    #expect(parsed.text == "The minister (R) and the mayor (L) in Lod, Israel September 20, 2018.")
    #expect(parsed.credit?.photographers.map(\.name) == ["Ronen Example"])
    #expect(parsed.credit?.chain.map(\.id) == ["reuters"])
    #expect(parsed.place == "Lod, Israel")
  }

  @Test func reporterBehindTheCreditIsNotCredited() {
    let parsed = Caption(parsing: "הרגע שבו נעצר החשוד (צילום: דוד כהן) (איתן לוי)")
    #expect(parsed.credit?.raw == "דוד כהן")
  }

  @Test(arguments: [
    "FILE PHOTO: A stairway in Neuss, February 12, 2020. REUTERS/Jan Adler",
    "FILE - The mayor in 2019. (AP Photo/Lee Wong)",
    "In this Oct. 13, 2017, file photo, boats lie in Porto. (AP Photo/Lee Wong)",
  ])
  func fileMarkersInTheSentence(caption: String) { #expect(Caption(parsing: caption).credit?.isFile == true) }

  @Test func creditOnItsOwnLine() {
    let parsed = Caption(parsing: "Boats lie in the harbour\nMarta Lima/AFP")
    #expect(parsed.text == "Boats lie in the harbour")
    #expect(parsed.credit?.chain.map(\.id) == ["afp"])
  }

  @Test func ellipsisAndBlanks() {
    #expect(Caption(parsing: " The  end\u{A0}… \n of it... ").text == "The end … of it...")
    #expect(Caption(parsing: "").text.isEmpty)
    #expect(Caption(parsing: "(((").credit == nil)
    #expect(Caption(parsing: String(repeating: "(photo credit: ", count: 2_000)).raw.utf8.count == 30_000)
  }

  @Test func aPhotographerWhomTheSentenceNamesMayBeTheSubject() throws {
    let doubted = try #require(
      Caption(parsing: "Prime Minister Ana Lima speaks in the harbour on Monday (Ana Lima/AFP)").credit)
    #expect(doubted.confidence <= 0.3 && doubted.reasons.contains { $0.contains("the subject?") })
    let labelled = try #require(
      Caption(parsing: "A selfie of Ana Lima in the harbour. (Photo by Ana Lima/AFP)").credit)
    #expect(labelled.confidence > 0.5 && labelled.confidence < 0.9)
    let sure = try #require(Caption(parsing: "Boats in the harbour on Monday (Ana Lima/AFP)").credit)
    #expect(sure.confidence > 0.6)
  }
}
