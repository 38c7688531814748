import Testing

@testable import Cutline

@Suite("Caption rules over real lines") struct CaptionRuleTests {
  static let kalin = "Ibrahim Kalin speaks during an interview in Istanbul, Turkey May 14, 2022."

  @Test(
    "what is wrong is found",
    arguments: [
      Scene("CAP202", "", file: [:]),
      Scene("CAP202", kalin, file: ["exif.ImageDescription": "OLYMPUS DIGITAL CAMERA"]),
      Scene("CAP202", kalin, file: ["exif.ImageDescription": "SONY DSC", "iim.2:80": "Murad Sezer"]),
      Scene("CAP204", "", file: ["iim.2:120": kalin, "xmp.dc:description": "A protester in New York City."]),
      Scene("CAP204", "", file: ["exif.ImageDescription": "Flamengo celebrate in Rio.", "iim.2:120": kalin]),
      Scene("CAP205", "Kalin speaks in Istanbul. REUTERS/Murad Sezer", file: [:]),
      Scene("CAP205", "Kalin spricht in Istanbul. Foto: Michael Kappeler/dpa"),
      Scene("CAP206", "Ibrahim Kalin speaks. REUTERS/Murad Sezer"),
      Scene("CAP207", kalin + " (REUTERS)", alt: kalin + " (REUTERS)"),
      Scene("CAP207", kalin + " (photo credit: REUTERS/MURAD SEZER)", alt: kalin),
      Scene(
        "CAP208", "Troops. (photo credit: IDF SPOKESPERSON'S UNIT)",
        alt: "Troops. (photo credit: IDF SPOKESPERSON"),
      Scene("CAP208", kalin, alt: "Ibrahim Kalin speaks during an inter"),
      Scene("CAP208", kalin, alt: "Ibrahim Kalin speaks during an inter..."),
      Scene("CAP208", "The company’s “best year” in Berlin.", alt: "The company's \"best"),
      Scene("CAP208", "The minister's visit to Berlin on Monday.", alt: "The minister"),
      Scene("CAP209", kalin + " REUTERS/Murad Sezer TPX IMAGES OF THE DAY"),
      Scene("CAP209", kalin + " ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY"),
      Scene("CAP209", kalin + " ORG XMIT: IST101"),
      Scene("CAP209", "REFILE - CORRECTING NAME " + kalin),
      Scene("CAP209", kalin + " (Photo credit should read MURAD SEZER/AFP via Getty Images)"),
      Scene("CAP209", kalin + " NO RESALES. NO ARCHIVES"),
      Scene("CAP209", kalin + " RESTRICTED TO EDITORIAL USE"),
      Scene("CAP209", kalin + " Vis mer"),
      Scene("CAP209", kalin + " hide caption"),
      Scene("CAP209", kalin + " less"),
      Scene("CAP209", "Kalin spricht in Istanbul. Bild vergrößern"),
      Scene("CAP209", kalin + " EDITORS NOTE: Graphic content"),
    ])
  func fires(_ scene: Scene) { #expect(scene.finding != nil) }

  @Test(
    "what is right is left alone",
    arguments: [
      Scene("CAP202", "", file: ["xmp.dc:description": kalin]),
      Scene("CAP204", "", file: ["iim.2:120": kalin, "xmp.dc:description": kalin]),
      Scene("CAP204", "", file: ["iim.2:120": String(kalin.prefix(40)), "xmp.dc:description": kalin]),
      Scene("CAP204", "", file: ["iim.2:120": kalin, "xmp.dc:description": kalin + " REUTERS/Murad Sezer"]),
      Scene(
        "CAP204", "", file: ["iim.2:120": kalin, "xmp.dc:description": "ISTANBUL, TURKEY - MAY 14: " + kalin]),
      Scene("CAP204", "", file: ["iim.2:120": "Kalin’s “visit”", "xmp.dc:description": "Kalin's \"visit\""]),
      Scene(
        "CAP204", "",
        file: ["exif.ImageDescription": "?brahim Kalin speaks", "iim.2:120": "İbrahim Kalin speaks"]),
      Scene("CAP204", "", file: ["exif.ImageDescription": "OLYMPUS DIGITAL CAMERA", "iim.2:120": kalin]),
      Scene(
        "CAP204", "",
        file: ["iim.2:120": kalin, "xmp.dc:description": "İbrahim Kalın İstanbul'da konuşuyor|" + kalin]),
      Scene("CAP205", kalin + " REUTERS/Murad Sezer", file: [:]),
      Scene("CAP205", "Kalin speaks on Friday. REUTERS/Murad Sezer", file: [:]),
      Scene("CAP205", "A judge's hammer. (Shutterstock)"),
      Scene("CAP205", "Kalin. (REUTERS/Murad Sezer/File Photo)"),
      Scene("CAP205", "Kalin. (REUTERS)", file: ["exif.DateTimeOriginal": "2022:05:14 10:00:00"]),
      Scene("CAP206", "Ibrahim Kalin speaks in Istanbul. REUTERS/Murad Sezer"),
      Scene("CAP206", "Ibrahim Kalin. REUTERS", file: ["xmp.photoshop:City": "Istanbul"]),
      Scene("CAP207", kalin, alt: "A man in a dark suit before a flag"),
      Scene("CAP207", "Kalin", alt: "Kalin"),
      Scene("CAP208", kalin, alt: kalin),
      Scene("CAP208", kalin + " (REUTERS)", alt: kalin),
      Scene("CAP208", kalin, alt: "Ibrahim Kalin speaks"),
      Scene("CAP208", kalin, alt: "Ibrahim Kalin"),
      Scene("CAP208", kalin, alt: "Ibrahim Kalin speaks during an interview..."),
      Scene("CAP208", "東京で話すカリン氏。（ロイター）", alt: "東京で話すカリン氏"),
      Scene(
        "CAP208", "“We will win,” said the coach in Berlin. “And again.”",
        alt: "“We will win,” said the coach in Berlin."),
      Scene("CAP209", kalin + " (photo credit: REUTERS/MURAD SEZER)"),
      Scene("CAP209", "The desk removes “ATTENTION EDITORS” from captions."),
      Scene("CAP209", "Farmers want to do more with less."),
      Scene("CAP209", "She earns less, he earns more."),
      Scene("CAP209", "There were no sales on the first day, the seller said."),
      Scene("CAP209", "A church that is no archive: the tower in Berlin."),
      Scene("CAP209", "The editors of the paper in Berlin."),
      Scene("CAP209", "Readers read more than ever, says the library."),
    ])
  func silent(_ scene: Scene) { #expect(scene.finding == nil, "\(scene.finding?.message ?? "")") }

  @Test("a cut alt text is no disagreement of credits")
  func cutAlt() {
    let scene = Scene(
      "CAP208", "Kalin. (credit: REUTERS/AMIR O'COHEN)", alt: "Kalin. (credit: REUTERS/AMIR O")
    let codes = Audit(style: RuleTests.style).findings(in: scene.entry).map(\.code)
    #expect(codes.contains("CAP208"))
    #expect(!codes.contains("CRD109"))
  }
}
