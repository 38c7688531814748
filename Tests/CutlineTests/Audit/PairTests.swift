import Testing

@testable import Cutline

/// A credit line as printed, what the file carries, and the rules that must speak loudly, and no others.
struct Pair: Sendable, CustomStringConvertible {
  var printed: String
  var file: [String: String]
  var codes: String

  init(_ printed: String, _ file: [String: String], _ codes: String = "") {
    self.printed = printed
    self.file = file
    self.codes = codes
  }

  var description: String { "\(printed) over \(file.values.sorted().joined(separator: ", "))" }

  var entry: Entry {
    let readings = file.sorted { $0.key < $1.key }.flatMap { source, value in
      Photo.example(KeyValuePairs(dictionaryLiteral: (source, value))).readings
    }
    var photo = Photo.example([:])
    photo.readings = readings
    return .example([.example(.caption, "Kalin speaks in Istanbul.", credit: printed)], photo)
  }
}

@Suite("Printed and embedded credits") struct PairTests {
  @Test(
    "they agree",
    arguments: [
      Pair(
        "(photo credit: REUTERS/MURAD SEZER)",
        ["iim.2:80": "MURAD SEZER", "iim.2:110": "REUTERS", "iim.2:115": "X00514"]),
      Pair("REUTERS/Syria TV via Reuters TV", ["iim.2:80": "REUTERS TV", "iim.2:110": "REUTERS"]),
      Pair("REUTERS/SANA/Handout via Reuters", ["iim.2:80": "SANA", "iim.2:110": "REUTERS"]),
      Pair("Handout via REUTERS", ["iim.2:80": "SANA", "iim.2:110": "REUTERS"]),
      Pair("Reuters", ["iim.2:80": "STRINGER", "iim.2:110": "REUTERS"]),
      Pair("AFP", ["iim.2:110": "AFP via Getty Images"]),
      Pair("Ozan Kose/AFP", ["iim.2:110": "AFP via Getty Images", "iim.2:80": "OZAN KOSE"]),
      Pair("Foto: Ozan KOSE / AFP", ["iim.2:110": "AFP", "iim.2:80": "OZAN KOSE"]),
      Pair("PA Images", ["iim.2:110": "PA Wire"]),
      Pair("iStock", ["iim.2:110": "Getty Images"]),
      Pair("Shutterstock", ["iim.2:110": "Rex Features"]),
      Pair("Photo: TT", ["iim.2:110": "TT NYHETSBYRÅN"]),
      Pair("EPA-EFE/ATEF SAFADI", ["iim.2:80": "ATEF SAFADI", "iim.2:110": "EPA"]),
      Pair("Anadolu Agency", ["iim.2:110": "Anadolu via Getty Images"]),
      Pair(
        "Foto: Michael Kappeler/dpa", ["iim.2:80": "Michael Kappeler", "iim.2:110": "picture alliance/dpa"]),
      Pair(
        "(AP Photo/Carolyn Kaster)",
        ["iim.2:80": "Carolyn Kaster", "iim.2:85": "STF", "iim.2:110": "ASSOCIATED PRESS"]),
      Pair(
        "(Mikhail Klimentyev, Sputnik, Kremlin Pool Photo via AP)",
        ["iim.2:80": "Mikhail Klimentyev", "iim.2:110": "AP", "iim.2:115": "Pool Sputnik Kremlin"]),
      Pair(
        "Photograph: Murdo MacLeod/The Guardian", ["iim.2:80": "Murdo Macleod", "iim.2:110": "Guardian"]),
      Pair("Jörg Carstensen/dpa", ["iim.2:80": "JOERG CARSTENSEN", "iim.2:110": "dpa"]),
      Pair("Photo: Doug Mills/The New York Times", ["iim.2:80": "Doug Mills", "iim.2:110": "NYTIMES"]),
      Pair(
        "Erin Schaff for The New York Times",
        ["iim.2:80": "Erin Schaff", "iim.2:110": "The New York Times"]),
      Pair("Courtesy of Volkswagen", ["iim.2:80": "Ingo Barenschee", "iim.2:110": "Volkswagen AG"]),
      Pair("@eyewitness/via REUTERS", ["iim.2:80": "Jane Miller", "iim.2:110": "REUTERS"]),
      Pair("Foto: privat", ["iim.2:80": "Jane Miller"]),
      Pair("Алексей Никольский/ТАСС", ["iim.2:80": "Aleksei Nikolskii", "iim.2:110": "TASS"]),
      Pair("新华社记者 李响 摄", ["iim.2:80": "Li Xiang", "iim.2:110": "Xinhua"]),
      Pair("REUTERS/Murad Sezer", ["xmp.photoshop:Credit": "via REUTERS", "xmp.dc:creator": "Murad Sezer"]),
      Pair("Jane Miller", ["iim.2:80": "Jane Miller", "iim.2:110": "The Example Times"]),
      Pair(
        "Jane Miller/The Example Times", ["iim.2:80": "Jane Miller", "iim.2:110": "Example Times staff"]),
      Pair("Photo by Jane Miller", ["exif.Artist": "user", "iim.2:110": "Reuters"]),
      Pair("Reuters", ["iim.2:110": "Murad Sezer"]),
      Pair("Фото: Михаил Климентьев/ТАСС", ["iim.2:80": "Mikhail Klimentyev", "iim.2:110": "TASS"]),
      Pair("REUTERS/Murad Sezer", ["iim.2:80": "Sezer, Murad", "iim.2:110": "REUTERS"]),
      Pair("Fotó: Kovács Tamás/MTI", ["iim.2:80": "Tamás Kovács", "iim.2:110": "MTI"]),
      Pair("REUTERS", ["exif.Artist": "NIKON D850", "iim.2:110": "REUTERS"]),
    ])
  func agree(_ pair: Pair) { expect(pair) }

  @Test(
    "they do not",
    arguments: [
      Pair("Getty Images", ["iim.2:110": "AFP via Getty Images", "iim.2:80": "OZAN KOSE"], "CRD104"),
      Pair("Foto: dpa", ["iim.2:80": "Michael Kappeler", "iim.2:110": "dpa"], "CRD104"),
      Pair("Wikimedia Commons", ["xmp.dc:creator": "Jane Miller"], "CRD104 RGT405"),
      Pair("Reuters", ["iim.2:110": "Murad Sezer/Reuters"], "CRD104"),
      Pair("(AP Photo/Carolyn Kaster)", ["iim.2:80": "Susan Walsh", "iim.2:110": "AP"], "CRD105"),
      Pair("REUTERS/Ammar Awad", ["iim.2:80": "AMIR COHEN", "iim.2:110": "REUTERS"], "CRD105"),
      Pair("Алексей Никольский/ТАСС", ["iim.2:80": "Mikhail Klimentyev", "iim.2:110": "TASS"], "CRD105"),
      Pair("(photo credit: AFP)", ["iim.2:110": "REUTERS", "iim.2:80": "Amir Cohen"], "CRD104 CRD106"),
      Pair("AFP", ["iim.2:110": "Murad Sezer/Reuters"], "CRD104 CRD106"),
      Pair("Jack Guez/AFP", ["iim.2:110": "REUTERS", "iim.2:80": "Amir Cohen"], "CRD105 CRD106"),
    ])
  func disagree(_ pair: Pair) { expect(pair) }

  private func expect(_ pair: Pair) {
    let findings = Audit(style: RuleTests.style).findings(in: pair.entry).filter { $0.severity > .info }
    #expect(findings.map(\.code).joined(separator: " ") == pair.codes, "\(findings.map(\.message))")
  }
}
