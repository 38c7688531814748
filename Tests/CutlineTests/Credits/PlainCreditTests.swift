import Testing

@testable import Cutline

/// The quick reading of everyday lines must never say anything else than the whole grammar.
@Suite struct PlainCreditTests {
  private static let expectations: [Credit.Expectation] = [.creditLine, .creator, .party]

  private func agree(_ line: String, as expectations: [Credit.Expectation] = expectations) {
    for expectation in expectations {
      let quick = Credit(parsing: line, as: expectation, with: .standard)
      let whole = Credit(reading: line, as: expectation, with: .standard)
      #expect(quick == whole, "\(line) as \(expectation)")
    }
  }

  @Test(
    "the forms of agencies' style books are read quickly",
    arguments: [
      "(photo credit: REUTERS/MURAD SEZER)", "REUTERS/Piroschka van de Wouw/File Photo",
      "AP Photo/Ana Lima, File",
      "Photo by Ana Lima/NurPhoto via Getty Images", "(Brendan SMIALOWSKI / AFP)", "Foto: Jörg Müller/dpa",
      "Photograph: Ana Lima/EPA", "© Ana Lima / Reuters", "[Ana Lima/AFP]", "REUTERS/J. K. Lima",
      "U.S. Coast Guard/Handout via REUTERS", "Ministry of Fisheries via AP", "AP Photo/Ana Lima, John Park",
      "picture alliance/dpa | Ana Lima", "EPA/CAITLIN O'HARA", "Ana Lima-Park | Getty Images",
      "(Photo by Ana Lima / AFP) (Photo by Ana LIMA/AFP via Getty Images)",
      "Photo: Ana Lima, CC BY-SA 4.0, via Wikimedia Commons", "REUTERS/ÇAĞRI BEROĞLU",
      "(Photo by TIMOTHY A. CLARY / AFP)",
    ])
  func everyday(line: String) {
    if line.contains("J. K.") {
      #expect(PlainCredit.read(line, as: .creditLine, with: .standard) == nil)
    } else {
      #expect(PlainCredit.read(line, as: .creditLine, with: .standard) != nil)
    }
    agree(line)
  }

  @Test(
    "a lone letter with a dot is an initial only before a name",
    arguments: [
      "An of A. gelo", "Photo: An of A. gelo/AFP", "Ann A. of gelo", "Anna A. von Berg",
      "Ministry of A. gelo",
      "City A. of Norvik", "Credit: N OUT/Ana Lima", "Ana Lima/AFP, China OUT", "Ana OUT", "An of A. pool",
      "Anna A. Iran's",
    ])
  func dots(line: String) { agree(line) }

  @Test(
    "licences and twin brackets that are not plain",
    arguments: [
      "De Ana Lima, CC BY 2.0, via Wikimedia Commons", "Ana Lima, CC BY, CC BY 2.0", "Ana Lima, CC BY-SA 4.0",
      "Ana Lima/AFP, CC BY 2.0", "District Court, CC BY 4.0", "(Photo by Ana Lima / AFP) (Ana Park/AFP)",
      "(Photo by Ana Lima / AFP) (Photo by Jo Park/AFP via Getty Images)",
      "(AP Photo/Ana Lima) (AP Photo/Jo Park)",
      "(Photo by Ana Lima, picture alliance) (Photo by ANA LIMA/dpa)",
      "Ana Lima, CC BY 2.0, CC BY-SA 3.0, Flickr",
    ])
  func nearlyPlain(line: String) { agree(line) }

  @Test func allKnownLinesAreReadAlike() {
    for line in CreditLine.houses + CreditLine.world { agree(line.line) }
  }

  @Test func everyPartyIsReadAlikeBesideAName() {
    for entry in Gazetteer.standard.entries {
      for name in [entry.name] + entry.aliases {
        agree("Photo: Murad Sezer/\(name)", as: [.creditLine])
      }
    }
  }

  @Test func everyLabelWordIsReadAlikeWhereverItStands() {
    for word in Labels.standard.words {
      for line in ["\(word) Murad Sezer", "Anna Berg/\(word)/AFP", "\(word): AP/Anna Berg"] {
        agree(line, as: [.creditLine])
      }
    }
  }

  @Test func linesThatAreMixedUpAreReadAlike() {
    let lines = (CreditLine.houses + CreditLine.world).map(\.line)
    let pieces = [
      " via ", "/", ", ", " - ", "File", "Pool", " van der ", "O'", ".", " and ", "Photo: ", "(", ")", "©",
      "Mc", " NG",
      "'s", "Ministry", " of ", "Handout", " STF", "The ", " for ", "ß", "é",
      ", CC BY-SA 4.0", " (Photo by ", " A. ", "Ğ",
    ]
    var random = UInt64(20_260_514)
    func number(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    for _ in 0..<2000 {
      var scalars = Array(lines[number(lines.count)].unicodeScalars)
      for _ in 0...number(3) {
        let place = number(scalars.count + 1)
        switch number(4) {
        case 0: scalars.insert(contentsOf: pieces[number(pieces.count)].unicodeScalars, at: place)
        case 1: if place < scalars.count { scalars.remove(at: place) }
        case 2:
          let other = lines[number(lines.count)].unicodeScalars
          scalars = scalars.prefix(place) + other.suffix(number(other.count + 1))
        default: scalars = Array(String(String.UnicodeScalarView(scalars)).uppercased().unicodeScalars)
        }
      }
      agree(String(String.UnicodeScalarView(scalars)), as: [Self.expectations[number(3)]])
    }
  }
}
