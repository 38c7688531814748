import Testing

@testable import Cutline

@Suite("Credit rules over real lines") struct CreditRuleTests {
  @Test(
    "what is wrong is found",
    arguments: [
      Scene("CRD111", "Kalin speaks. Ozan Kose/AFP", file: ["iim.2:110": "AFP via Getty Images"]),
      Scene(
        "CRD111", "Kalin speaks. (Photo by Ozan Kose / AFP)",
        file: ["xmp.photoshop:Credit": "AFP/Getty Images"]),
      Scene(
        "CRD112", "The launch. (Photo: AFP)", file: ["iim.2:40": #"MANDATORY CREDIT "AFP PHOTO / CCTV""#]),
      Scene(
        "CRD112", "The launch. Reuters",
        file: ["xmp.photoshop:Instructions": "Mandatory Credit: Harbour Observatory"]),
      Scene(
        "CRD112", "The match. (AP Photo)", file: ["iim.2:40": "MANDATORY CREDIT: OAKLAND TRIBUNE, NO SALES"]),
      Scene("CRD112", "The launch.", file: ["iim.2:40": #"MANDATORY CREDIT "AFP PHOTO / CCTV" - NO SALES"#]),
      Scene("CRD112", "El lanzamiento. EFE", file: ["iim.2:40": "CRÉDITO OBLIGATORIO: Casa Real"]),
      Scene(
        "CRD112", "Le lancement. (AFP)", file: ["iim.2:40": "Mention obligatoire : « Jean Dupont / CNES »"]),
      Scene("CRD112", "The launch. (NASA)", file: ["xmp.xmpRights:UsageTerms": "Must credit: Jane Miller"]),
      Scene(
        "CRD112", "The launch. (NASA)",
        file: [
          "xmp.plus:CreditLineRequired": "http://ns.useplus.org/ldf/vocab/CR-CAI",
          "iim.2:110": "Harbour Observatory",
        ]
      ),
      Scene("CRD113", "Kalin speaks. (credit: Retuers)"),
      Scene("CRD113", "Kalin speaks. (photo credit: Murad Sezer/Rueters)"),
      Scene("CRD113", "Kalin speaks. Foto: Gettyimages"),
      Scene("CRD113", "Kalin speaks. (Photo: iStockphoto)"),
      Scene("CRD113", "Kalin speaks. Foto: Michael Kappeler/picture-alliance"),
      Scene("CRD113", "Kalin speaks. (credit: Gety Images)"),
      Scene("CRD113", "Kalin speaks. Photo: Assocated Press"),
      Scene("CRD113", "Kalin speaks. (Photo: Shuterstock)"),
      Scene("CRD113", "", file: ["iim.2:110": "Reutrs"]),
      Scene("CRD114", "Kalin speaks. Photo by Murad Sezer (Reuters)"),
      Scene("CRD114", "Kalin speaks. (Murad Sezer/Reuters)"),
      Scene("CRD114", "Kalin speaks. Murad Sezer, Reuters"),
      Scene("CRD115", "", file: ["iim.2:80": "MURAD SEZER"]),
      Scene("CRD115", "", file: ["xmp.dc:creator": "Andrew CABALLERO-REYNOLDS"]),
      Scene("CRD115", "", file: ["iim.2:80": "İBRAHİM KALIN"]),
      Scene("CRD115", "", file: ["iim.2:80": "ΓΙΑΝΝΗΣ ΜΠΕΧΡΑΚΗΣ"]),
      Scene("CRD115", "", file: ["iim.2:80": "SUSAN MCDONALD"]),
      Scene("CRD117", "", file: ["iim.2:80": "STRINGER"]),
      Scene("CRD117", "", file: ["iim.2:80": "XXSTRINGERXX"]),
      Scene("CRD117", "", file: ["xmp.dc:creator": "Contributor#8523328"]),
      Scene("CRD117", "", file: ["xmp.dc:creator": "AFP Contributor#AFP"]),
      Scene("CRD117", "", file: ["iim.2:80": "-"]),
      Scene("CRD117", "", file: ["iim.2:80": "Reuters Photographer"]),
      Scene("CRD117", "", file: ["iim.2:110": "ohne Titel"]),
      Scene("CRD117", "", file: ["iim.2:80": "Picasa"]),
      Scene("CRD117", "", file: ["exif.Artist": "user"]),
      Scene("CRD117", "", file: ["exif.Artist": "Canon EOS 5D Mark III"]),
      Scene("CRD117", "", file: ["iim.2:80": "Handout", "iim.2:110": "REUTERS"]),
      Scene("CRD117", "", file: ["iim.2:80": "Unbekannt"]),
      Scene("CRD117", "", file: ["iim.2:80": "Автор неизвестен"]),
      Scene("CRD117", "", file: ["xmp.dc:creator": "[Your Name]"]),
      Scene("CRD117", "", file: ["iim.2:80": "no name"]),
      Scene("CRD117", "", file: ["xmp.photoshop:Credit": "n/a"]),
      Scene("CRD118", "", file: ["xmp.dc:creator": "REUTERS/Murad Sezer"]),
      Scene("CRD118", "", file: ["iim.2:80": "Philip Glass#Barcroft Media"]),
      Scene("CRD118", "", file: ["iim.2:80": "Murad Sezer / Reuters"]),
      Scene("CRD118", "", file: ["iim.2:80": "(AP Photo/Carolyn Kaster)"]),
      Scene("CRD118", "", file: ["iim.2:80": "Photo by Murad Sezer"]),
      Scene("CRD118", "", file: ["iim.2:80": "Foto: Michael Kappeler"]),
      Scene("CRD118", "", file: ["iim.2:80": "Ozan Kose/AFP via Getty Images"]),
      Scene("CRD118", "", file: ["iim.2:80": "Getty Images"]),
      Scene("CRD118", "", file: ["iim.2:80": "© Jane Miller"]),
      Scene("CRD118", "", file: ["iim.2:80": "ČTK / Glück Dalibor"]),
      Scene("CRD119", "The carrier. (AP)", file: ["iim.2:85": "HOGP", "iim.2:110": "AP"]),
      Scene("CRD119", "The carrier. (AP)", file: ["iim.2:85": "HONS", "iim.2:110": "AP"]),
      Scene("CRD119", "Kalin speaks. REUTERS", file: ["iim.2:110": "Handout via REUTERS"]),
      Scene(
        "CRD119", "Kalin speaks. (Jim Watson/AFP)", file: ["iim.2:80": "Jim Watson", "iim.2:110": "POOL/AFP"]),
      Scene("CRD119", "Kalin speaks. (Jim Watson/AP)", file: ["iim.2:80": "Jim Watson", "iim.2:85": "POOL"]),
      Scene(
        "CRD119", "Kalin speaks. REUTERS",
        file: ["iim.2:110": "REUTERS", "iim.2:40": "THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY."]),
      Scene(
        "CRD119", "Kalin speaks. REUTERS",
        file: [
          "iim.2:120": "Kalin speaks. Turkish Presidency/Handout via REUTERS ATTENTION EDITORS",
          "iim.2:110": "REUTERS",
        ]
      ),
      Scene("CRD120", "The house. (Courtesy of Tanner Fischer)", file: ["iim.2:80": "Tanner Fischer"]),
      Scene(
        "CRD120", "Das Haus. (Foto: Zur Verfügung gestellt von Tanner Fischer)",
        file: ["iim.2:80": "Courtesy of Tanner Fischer"]),
      Scene("CRD120", "", file: ["xmp.dc:creator": "Courtesy of Tanner Fischer"]),
      Scene("CRD121", "US President Joe Biden speaks in Washington. Joe Biden / AFP"),
      Scene("CRD121", "Joe Biden / AFP", headline: "What Joe Biden said in Washington"),
      Scene("CRD121", "Foto: Joe Biden/AFP", alt: "President Joe Biden speaks."),
      Scene(
        "CRD121", "Kalin speaks.",
        file: ["xmp.dc:creator": "Ibrahim Kalin", "xmp.Iptc4xmpExt:PersonInImage": "Ibrahim Kalin"]),
      Scene(
        "CRD121", "", file: ["iim.2:80": "Ibrahim Kalin", "iim.2:120": "Ibrahim Kalin speaks in Istanbul."]),
      Scene("CRD122", "(COMBO) This combination of pictures shows two men. (Ana Lima/AFP)"),
      Scene("CRD122", "COMBO: The two candidates. Foto: Ana Lima/dpa"),
      Scene("CRD122", "Die Bildkombination zeigt die Kandidaten. Foto: Ana Lima/dpa"),
      Scene("CRD122", "Cette combinaison de photos montre les deux candidats. (Ana Lima/AFP)"),
      Scene("CRD122", "The candidates in a combination photo. REUTERS/Ana Lima"),
      Scene("CRD122", "Combinación de fotos de los candidatos. Ana Lima/EFE"),
      Scene("CRD123", "Kalin speaks.", credit: "Credit Credit Ana Lima/EPA"),
      Scene("CRD123", "Kalin speaks. (Foto: Foto: Ana Lima/dpa)"),
      Scene("CRD123", "Kalin speaks.", credit: "Hannes P. Albert/dpa/Hannes P Albert"),
      Scene(
        "CRD123", "Kalin speaks. (photo credit: REUTERS/Murad Sezer) (photo credit: REUTERS/Murad Sezer)"),
      Scene("CRD123", "Kalin speaks.", credit: "Photo credit: Photo by Ana Lima/AP"),
      Scene("CRD123", "Kalin speaks.", credit: "AFP/AFP"),
      Scene("CRD123", "Kalin speaks.", credit: "Bild: Bild: Ana Lima"),
      Scene("CRD124", "Das Haus. Foto: Lichtblick 21"),
      Scene("CRD124", "Das Haus. (Foto: Kreativbude Nord GmbH)"),
    ])
  func fires(_ scene: Scene) { #expect(scene.finding != nil) }

  @Test(
    "what is right is left alone",
    arguments: [
      Scene(
        "CRD111", "Kalin speaks. Ozan Kose/AFP via Getty Images", file: ["iim.2:110": "AFP via Getty Images"]),
      Scene("CRD111", "Kalin speaks. Getty Images", file: ["iim.2:110": "AFP via Getty Images"]),
      Scene("CRD111", "Kalin speaks. Murad Sezer/Reuters", file: ["iim.2:110": "Reuters via Getty Images"]),
      Scene("CRD112", "The launch. CCTV/AFP", file: ["iim.2:40": #"MANDATORY CREDIT "AFP PHOTO / CCTV""#]),
      Scene(
        "CRD112", "The launch. (AFP PHOTO / CCTV)",
        file: ["iim.2:40": #"MANDATORY CREDIT “AFP PHOTO / CCTV”"#]),
      Scene(
        "CRD112", "The launch. (Oakland Tribune via AP)",
        file: ["iim.2:40": "MANDATORY CREDIT: OAKLAND TRIBUNE"]),
      Scene(
        "CRD112", "The launch. (AP)",
        file: ["iim.2:40": "MANDATORY CREDIT, MAGS OUT, NO SALES", "iim.2:110": "AP"]),
      Scene(
        "CRD112", "The launch. (AP)",
        file: ["iim.2:40": "MANDATORY CREDIT. NO RESALES. NO ARCHIVES", "iim.2:110": "AP"]),
      Scene(
        "CRD112", "The launch. (AP)", file: ["iim.2:40": "Mandatory credit and no sales", "iim.2:110": "AP"]),
      Scene("CRD112", "The launch. (AP)", file: ["iim.2:40": "Credit line required: Yes"]),
      Scene(
        "CRD112", "The house. (Annick deGooyer/The Canadian Press)",
        file: [
          "iim.2:40":
            "HANDOUT PHOTO; MANDATORY CREDIT THE CANADIAN PRESS PROVIDES ACCESS TO THIS HANDOUT PHOTO TO BE USED SOLELY TO"
        ]),
      Scene(
        "CRD112", "The launch. (Jane Miller/NASA)",
        file: [
          "xmp.plus:CreditLineRequired": "http://ns.useplus.org/ldf/vocab/CR-NRQ",
          "iim.2:110": "Harbour Observatory",
        ]
      ),
      Scene("CRD113", "Kalin speaks. (photo credit: REUTERS/MURAD SEZER)"),
      Scene("CRD113", "Kalin speaks. (AP Photo/Carolyn Kaster)"),
      Scene("CRD113", "Kalin speaks. AFP Photo/Ozan Kose"),
      Scene("CRD113", "Kalin speaks. Agence France-Presse — Getty Images"),
      Scene("CRD113", "Foto: Michael Kappeler/dpa"),
      Scene("CRD113", "Kalin speaks. PA Wire"),
      Scene("CRD113", "Kalin speaks. Photo: Associated Press"),
      Scene("CRD113", "Kalin speaks. (צילום: רויטרס)"),
      Scene("CRD113", "Kalin speaks. Photo: Doug Mills/The New York Times"),
      Scene("CRD113", "Foto: Jane Ritter"),
      Scene("CRD114", "Kalin speaks. REUTERS/Murad Sezer"),
      Scene("CRD114", "Kalin speaks. (Photo: Reuters/Murad Sezer)"),
      Scene("CRD114", "Kalin speaks. REUTERS/Murad Sezer/File Photo"),
      Scene("CRD114", "Kalin speaks. (Reuters)"),
      Scene("CRD114", "Kalin speaks. Foto: privat"),
      Scene("CRD115", "", file: ["iim.2:80": "Murad Sezer"]),
      Scene("CRD115", "", file: ["iim.2:80": "Murdo MacLeod"]),
      Scene("CRD115", "", file: ["iim.2:80": "NASA"]),
      Scene("CRD115", "", file: ["iim.2:80": "JJ Guillen"]),
      Scene("CRD115", "", file: ["iim.2:80": "李响"]),
      Scene("CRD115", "", file: ["xmp.dc:creator": "T.J. Kirkpatrick III"]),
      Scene("CRD117", "", file: ["iim.2:80": "Anna Stringer"]),
      Scene("CRD117", "", file: ["iim.2:80": "Murad Sezer", "iim.2:110": "REUTERS"]),
      Scene("CRD117", "", file: ["iim.2:80": "Staff Sgt. Jane Miller"]),
      Scene("CRD117", "", file: ["iim.2:80": "Hannah Autor"]),
      Scene("CRD117", "", file: ["xmp.photoshop:Credit": "Handout via REUTERS"]),
      Scene("CRD117", "", file: ["iim.2:80": "Sony Wibowo"]),
      Scene("CRD117", "", file: ["iim.2:80": "Xxenia Moreau"]),
      Scene("CRD118", "", file: ["xmp.dc:creator": "Murad Sezer", "xmp.photoshop:Credit": "Reuters"]),
      Scene("CRD118", "", file: ["xmp.dc:creator": "NASA"]),
      Scene("CRD118", "", file: ["xmp.dc:creator": "Kyodo"]),
      Scene("CRD118", "", file: ["iim.2:80": "REUTERS TV", "iim.2:110": "REUTERS"]),
      Scene("CRD118", "", file: ["iim.2:80": "Ministry of Defence"]),
      Scene("CRD118", "", file: ["iim.2:80": "Volkswagen AG"]),
      Scene("CRD118", "", file: ["iim.2:80": "Jose Luis Magana"]),
      Scene("CRD118", "", file: ["xmp.dc:creator": "Ana Lima|Jo Park"]),
      Scene("CRD118", "", file: ["iim.2:80": "Sezer, Murad"]),
      Scene(
        "CRD119", "The carrier. (US Navy/Handout via AP)", file: ["iim.2:85": "HOGP", "iim.2:110": "AP"]),
      Scene("CRD119", "The carrier. (US Navy via AP)", file: ["iim.2:85": "HOGP", "iim.2:110": "AP"]),
      Scene("CRD119", "The carrier in this photo released by the navy. (AP)", file: ["iim.2:85": "HOGP"]),
      Scene(
        "CRD119", "Kalin speaks. (Jim Watson/Pool via AP)",
        file: ["iim.2:85": "POOL", "iim.2:80": "Jim Watson"]),
      Scene(
        "CRD119", "A swimmer. (AP)", file: ["iim.2:85": "STF", "iim.2:120": "A swimmer in the hotel pool."]),
      Scene("CRD119", "The carrier.", file: ["iim.2:85": "HOGP", "iim.2:110": "AP"]),
      Scene(
        "CRD119", "Kalin speaks. (AP Photo/Carolyn Kaster)", file: ["iim.2:85": "STF", "iim.2:110": "AP"]),
      Scene("CRD120", "The house. (Courtesy of Harbour Museum)", file: ["iim.2:80": "Tanner Fischer"]),
      Scene("CRD120", "The house. (Photo: Tanner Fischer)", file: ["iim.2:80": "Tanner Fischer"]),
      Scene("CRD121", "Joe Biden speaks. (Jim Watson/AFP)", file: ["iim.2:80": "Jim Watson"]),
      Scene("CRD121", "Jane Miller takes a selfie with Joe Biden. Foto: Jane Miller"),
      Scene("CRD121", "The photographer Jane Miller in her studio. Foto: Jane Miller"),
      Scene(
        "CRD121", "The harbour. Photo by Jane Miller, Reuters",
        file: ["iim.2:120": "The harbour. Photo by Jane Miller."]),
      Scene("CRD121", "Jane Miller with her dog. (Courtesy of Jane Miller)"),
      Scene("CRD121", "Jane Miller mit Hund. Foto: privat"),
      Scene(
        "CRD121", "Kalin speaks.",
        file: ["iim.2:80": "Murad Sezer", "xmp.Iptc4xmpExt:PersonInImage": "Ibrahim Kalin"]),
      Scene("CRD122", "The candidates. (Ana Lima/AFP)"),
      Scene("CRD122", "(COMBO) The candidates. (Photos: Ana Lima/AP; Jo Park/Reuters)"),
      Scene("CRD122", "(COMBO) The candidates. (Photos by Ana Lima/AFP)"),
      Scene("CRD122", "A rare combination of skill and luck. (Ana Lima/AFP)"),
      Scene("CRD122", "A combo plays jazz in Berlin. (Ana Lima/AFP)"),
      Scene("CRD123", "Kalin speaks. (photo credit: REUTERS/Murad Sezer)"),
      Scene("CRD123", "Kalin speaks.", credit: "Ana Lima/AFP, Jo Park/AFP"),
      Scene("CRD123", "Kalin speaks.", credit: "REUTERS/Syria TV via Reuters TV"),
      Scene("CRD123", "Kalin speaks.", credit: "Left: Ana Lima/AP. Right: Ana Lima/AP"),
      Scene("CRD123", "Kalin speaks.", credit: "Photo: Photograph Studio Ltd"),
      Scene("CRD123", "Kalin speaks.", credit: "picture alliance/dpa/dpa-Zentralbild"),
      Scene("CRD124", "Kalin speaks. Foto: dpa"),
      Scene("CRD124", "Kalin speaks. (photo credit: REUTERS/MURAD SEZER)"),
      Scene("CRD124", "Kalin speaks. Foto: privat"),
      Scene("CRD124", "Kalin speaks. Foto: Jane Miller"),
      // A name in the wrong encoding is still that name.
      Scene("CRD105", "A ferry leaves. Foto: Jörg Brücker/dpa", file: ["iim.2:80": "J√∂rg Br√ºcker"]),
      // 2:110 ends at its 32nd byte; 2:80 has the name whole.
      Scene(
        "CRD105", "A baker. Foto: Ana Bundespolizist/dpa",
        file: ["iim.2:80": "Ana Bundespolizist", "iim.2:110": "picture alliance/dpa/Ana Bundesp"]),
    ])
  func silent(_ scene: Scene) { #expect(scene.finding == nil, "\(scene.finding?.message ?? "")") }

  @Test("a spelling of the catalog makes the fix of capitals safe")
  func spelling() {
    var entry = Scene("CRD115", "", file: ["iim.2:80": "SUSAN MCDONALD"]).entry
    #expect(Rule.creatorInCapitals.check(entry, RuleTests.house).first?.fix?.applicability == .unsafe)
    entry.neighbours.spellings = ["Susan MacDonald", "Susan McDonald"]
    let fix = Rule.creatorInCapitals.check(entry, RuleTests.house).first?.fix
    #expect(fix?.applicability == .safe)
    #expect(fix?.edits == [.file(.init(Address(.iim, "2:80"), from: "SUSAN MCDONALD", to: "Susan McDonald"))])
  }

  @Test("the severities of the rules that have two")
  func severities() {
    func severity(_ scene: Scene) -> Severity? { scene.finding?.severity }
    #expect(severity(Scene("CRD117", "", file: ["iim.2:80": "STRINGER", "iim.2:110": "REUTERS"])) == .info)
    #expect(severity(Scene("CRD117", "", file: ["iim.2:80": "user"])) == .warning)
    #expect(severity(Scene("CRD122", "(COMBO) The candidates. (AFP)")) == .info)
    #expect(severity(Scene("CRD122", "(COMBO) The candidates. (Ana Lima/AFP)")) == .warning)
  }
}
