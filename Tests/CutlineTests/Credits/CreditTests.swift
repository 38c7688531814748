import Cutline
import Testing

/// A credit line and what it says.
struct CreditLine: CustomTestStringConvertible {
  var line: String
  var photographers: [String]
  var chain: [String]
  var role: Role
  var via: String?
  var isFile: Bool

  init(
    _ line: String, _ photographers: [String], _ chain: [String], _ role: Role, via: String? = nil,
    file: Bool = false
  ) {
    self.line = line
    self.photographers = photographers
    self.chain = chain
    self.role = role
    self.via = via
    self.isFile = file
  }

  var testDescription: String { line }
}

@Suite struct CreditTests {
  @Test("a house's way of writing credits is read", arguments: CreditLine.houses)
  func house(_ expected: CreditLine) {
    let credit = Credit(parsing: expected.line)
    #expect(credit.photographers.map(\.name) == expected.photographers)
    #expect(credit.chain.map(\.name) == expected.chain)
    #expect(credit.role == expected.role)
    #expect(credit.via?.name == expected.via)
    #expect(credit.isFile == expected.isFile)
    #expect(credit.raw == expected.line)
  }

  @Test("the world's credit lines are read", arguments: CreditLine.world)
  func world(_ expected: CreditLine) { house(expected) }

  @Test func clientIsNoPartyOfTheChain() {
    let credit = Credit(parsing: "Photo by Anna Moneymaker/Getty Images for Save the Children")
    #expect(credit.client == "Save the Children")
    #expect(credit.role == .commission)
    #expect(credit.chain.map(\.name) == ["Getty Images"])
  }

  @Test(
    "a date inside a credit is taken out",
    arguments: [
      ("BILD 15.05.2023", "2023-05-15"), ("（香港电台图片27/3/3012）", "3012-03-27"),
      ("中央社記者張新偉攝 112年2月16日", "2023-02-16"),
      ("2024年9月9日午後0時51分、松岡大地撮影", "2024-09-09T12:51:00"), ("(Foto: archivo, marzo de 2021)", "2021-03"),
      ("AP Photo/Eric Gay, July 23, 2019", "2019-07-23"), ("dpa/Kay Nietfeld, 3. Juli 2021", "2021-07-03"),
    ])
  func date(line: String, date: String) { #expect(Credit(parsing: line).date?.description == date) }

  @Test func boilerplateIsKeptAsRestriction() {
    let credit = Credit(
      parsing: "Ohad Zwigenberg/Pool via REUTERS EDITOR'S NOTE: POOL PHOTOGRAPHS WERE REVIEWED BY THE IDF")
    #expect(credit.photographers.map(\.name) == ["Ohad Zwigenberg"])
    #expect(credit.restrictions.count == 1)
    #expect(credit.restrictions.first?.hasPrefix("EDITOR'S NOTE") == true)
  }

  @Test func thirdPartyAndOrphanPicturesAreMarked() {
    #expect(
      Credit(parsing: "Handout via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY").markers.contains(
        .thirdParty))
    let orphan = Credit(parsing: "SCREENSHOT/X/VIA SECTION 27A OF THE COPYRIGHT ACT")
    #expect(orphan.markers.contains(.orphan))
    #expect(orphan.role == .screenshot)
  }

  @Test func licenceIsKept() {
    #expect(Credit(parsing: "Bild: Reinhard Ferdinand, Lizenz CC BY-SA 4.0").licence == "CC BY-SA 4.0")
    #expect(Credit(parsing: "Foto: NASA / public domain").licence == "public domain")
  }

  @Test func symbolicPicturesAreMarked() {
    #expect(Credit(parsing: "Symbolbild: Shutterstock").isSymbolic)
    #expect(Credit(parsing: "Foto: dpa/Symbolbild").isSymbolic)
    #expect(!Credit(parsing: "Foto: dpa").isSymbolic)
  }

  @Test func cutBracketIsMarked() {
    let credit = Credit(parsing: "(photo credit: IDF SPOKESPERSON")
    #expect(credit.markers.contains(.truncated))
    #expect(credit.chain.map(\.id) == ["idf"])
  }

  @Test func handleIsKept() {
    let credit = Credit(parsing: "@Plan_INFOCA via X / Reuters")
    #expect(credit.photographers.first?.handle == "@Plan_INFOCA")
    #expect(credit.markers.contains(.social))
  }

  @Test func rankStandsBeforeTheName() {
    let credit = Credit(parsing: "(Sgt. Cera L. Rodney/U.S. Army via AP)")
    #expect(credit.photographers.first?.prefix == "Sgt.")
    #expect(credit.photographers.first?.name == "Cera L. Rodney")
  }

  @Test(
    "organisations shaped like persons are no photographers",
    arguments: [
      "Liverpool Echo", "Michigan Engineering", "Axel Springer SE", "Grupo Epasa", "Global Tech I",
      "Just Stop Oil",
      "Sunday Express/ Trinidad Express Newspaper", "Bespoke Real Estate", "VS Tristach",
      "Foto: Feuerwehr München",
      "Iran's Foreign Ministry", "The Union", "Foto: Ministerstvo vnitra", "Emergencias Andalucía",
      "Christie's",
    ])
  func organisation(line: String) {
    let credit = Credit(parsing: line)
    #expect(credit.photographers.isEmpty)
    #expect(!credit.chain.isEmpty)
  }

  @Test("a bare name is what the field expects")
  func expectation() {
    #expect(Credit(parsing: "Sezer", as: .creator).photographers.map(\.name) == ["Sezer"])
    #expect(Credit(parsing: "MURAD SEZER", as: .creator).photographers.map(\.name) == ["Murad Sezer"])
    #expect(Credit(parsing: "Murad Sezer", as: .party).chain.map(\.name) == ["Murad Sezer"])
    #expect(Credit(parsing: "REUTERS", as: .creator).chain.map(\.id) == ["reuters"])
    #expect(Credit(parsing: "MURAD SEZER/REUTERS", as: .party).photographers.map(\.name) == ["Murad Sezer"])
    #expect(Credit(parsing: "murad sezer", as: .creator).photographers.map(\.name) == ["Murad Sezer"])
    #expect(Credit(parsing: "AFP Contributor#AFP", as: .creator).photographers.isEmpty)
    #expect(Credit(parsing: "AFP or licensors", as: .party).chain.map(\.id) == ["afp"])
    #expect(Credit(parsing: "REUTERS/Murad Sezer", as: .party).photographers.map(\.name) == ["Murad Sezer"])
  }

  @Test func unclearNamesAreReported() {
    let credit = Credit(parsing: "Etlaq")
    #expect(credit.photographers.isEmpty)
    #expect(credit.unknownParties == ["Etlaq"])
    #expect(credit.confidence < 0.45)
  }

  @Test func confidenceFollowsTheEvidence() {
    let full = Credit(parsing: "(photo credit: REUTERS/MURAD SEZER)")
    #expect(full.confidence >= 0.75)
    #expect(full.reasons.contains("Reuters is a known party"))
    #expect(Credit(parsing: "Somebody Else").confidence < 0.75)
    #expect(Credit(parsing: "").confidence <= 0.2)
  }

  @Test(
    "nobody is named",
    arguments: [
      "", " ", "-", "()", "(photo credit: )", "Foto:", "|", "© ", "\u{FEFF}", "Photo by -", "((((", "/////",
    ])
  func empty(line: String) { #expect(Credit(parsing: line).isEmpty) }
}
