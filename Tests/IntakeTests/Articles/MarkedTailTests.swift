import Testing

@testable import Intake

/// Credits at the end of captions, in the ways that only a caption makes sure.
struct MarkedTailTests {
  @Test(arguments: [
    (
      "The minister in the port. PHOTO | EVE HALL | HARBOUR POST", "The minister in the port.",
      "PHOTO | EVE HALL | HARBOUR POST"
    ),
    ("Prom. / Adam Nowak / PAP", "Prom.", "Adam Nowak / PAP"),
    ("總理在台北講話。圖／美聯社", "總理在台北講話。", "圖／美聯社"),
    ("Prom w porcie, fot. Anna Zielińska", "Prom w porcie", "fot. Anna Zielińska"),
    ("Il muro crollato (Foto Luca Bianchi)", "Il muro crollato", "(Foto Luca Bianchi)"),
    ("The ferry in Norvik [Kabar.example/Budi]", "The ferry in Norvik", "[Kabar.example/Budi]"),
    ("Laikinas keltas | A. Kazlausko nuotr.", "Laikinas keltas", "A. Kazlausko nuotr."),
    (
      "Sugriuvusi siena uoste / J. Petraičio / ELTOS nuotr.", "Sugriuvusi siena uoste",
      "J. Petraičio / ELTOS nuotr."
    ),
    ("Minister w porcie / PAP / Paweł Nowak", "Minister w porcie", "PAP / Paweł Nowak"),
    ("Minister w porcie / Shutterstock", "Minister w porcie", "Shutterstock"),
    ("Protesta en el puerto.- EFE/Ana Lima", "Protesta en el puerto.", "EFE/Ana Lima"),
    ("Protesta en el puerto / ANA LIMA", "Protesta en el puerto", "ANA LIMA"),
    ("The minister in Norvik. — Reuters file pic", "The minister in Norvik.", "Reuters file pic"),
    ("官邸に入る首相（Ｃ）共同通信社", "官邸に入る首相", "（Ｃ）共同通信社"),
    ("대통령이 서울에서 연설하고 있다. ⓒ 뉴스1", "대통령이 서울에서 연설하고 있다.", "ⓒ 뉴스1"),
  ])
  func creditIsFound(caption: String, sentence: String, credit: String) {
    let tail = MarkedTail(caption)
    #expect(tail?.sentence == sentence)
    #expect(tail?.credit == credit)
  }

  @Test(arguments: [
    "The ferry leaves Norvik / Südhafen at noon",
    "Before and after – the harbour in two pictures",
    "The cast of the play, Photo Finish, on stage",
    "The old harbour, as it looked in 1911 (left)",
    "Mayor Jo Park, Harbour Master",
    "Minister Anna Berg - the last day in office",
    "The picture of the year. The Winner Takes It All",
    "Ana Lima, Tom Reed and Jo Park on the quay",
  ])
  func sentenceStays(caption: String) {
    #expect(MarkedTail(caption)?.credit == nil)
  }
}
