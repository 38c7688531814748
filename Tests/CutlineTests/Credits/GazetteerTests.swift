import Cutline
import Testing

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer.standard

  @Test(
    "a party is known by its names in many spellings",
    arguments: [
      ("REUTERS", "reuters"), ("Retuers", "reuters"), ("Thomson Reuters", "reuters"), ("رويترز", "reuters"),
      ("Reuters Connect", "reuters"), ("The Associated Press", "ap"), ("AP Photo", "ap"), ("איי.פי", "ap"),
      ("Agence France-Presse", "afp"), ("خبرگزاری فرانسه", "afp"), ("法新社", "afp"), ("EPA-EFE", "epa"),
      ("PA Wire", "pa"), ("PA Images", "pa"), ("Press Association", "pa"), ("Getty", "getty"),
      ("ゲッティ", "getty"), ("GettyImages", "getty"), ("iStockphoto", "istock"), ("Rex", "rex"),
      ("stock.adobe.com", "adobe-stock"), ("picture-alliance", "picture-alliance"),
      ("imago-images-bilder", "imago"),
      ("לע\"מ", "gpo"), ("לע״מ", "gpo"), ("IDF SPOKESPERSON’S UNIT", "idf"), ("the Guardian", "guardian"),
      ("Agencia EFE", "efe"), ("Agentur dpa", "dpa"), ("연합뉴스", "yonhap"), ("新華社", "xinhua"),
      ("La Presse", "la-presse"), ("LaPresse", "lapresse"), ("X", "x"),
    ])
  func known(written: String, id: String) { #expect(gazetteer.party(for: written)?.id == id) }

  @Test(
    "short names count only as written in the trade, and only whole",
    arguments: ["ap", "Aa", "tt", "x", "sn", "Ana", "", " ", "Reuters Ana", "Murad Sezer", "AP AP AP", "The"])
  func unknown(written: String) { #expect(gazetteer.party(for: written) == nil) }

  @Test func idsAndNamesAreUnique() {
    var owners: [String: String] = [:]
    for entry in gazetteer.entries {
      #expect(entry.id == entry.id.lowercased() && !entry.id.contains(" "), "\(entry.id)")
      #expect(entry.kind != .unknown, "\(entry.id)")
      #expect((0...7).contains(entry.rank), "\(entry.id)")
      for name in Set([entry.name] + entry.aliases) {
        let compact = Name.compact(name)
        #expect(!compact.isEmpty, "\(entry.id)")
        let key =
          compact.utf8.count <= 3 && compact.utf8.allSatisfy { $0 < 0x80 }
          ? "short \(name)" : name.lowercased()
        if let owner = owners[key] {
          #expect(owner == entry.id, "\(name) belongs to \(owner) and \(entry.id)")
        }
        owners[key] = entry.id
      }
    }
    #expect(gazetteer.entries.count >= 450)
    #expect(gazetteer.entries.map(\.aliases.count).reduce(0, +) >= 1500)
    #expect(Set(gazetteer.entries.map(\.id)).count == gazetteer.entries.count)
  }

  @Test func everyParentIsKnownAndEveryEntryIsFoundByItsName() {
    for entry in gazetteer.entries {
      if let parent = entry.parent { #expect(gazetteer.entry(id: parent) != nil, "\(entry.id)") }
      #expect(gazetteer.entry(for: entry.name)?.id == entry.id, "\(entry.name)")
    }
  }

  @Test(
    "brands of one family are related",
    arguments: [
      ("PA Wire", "PA Images", true), ("Reuters Connect", "Reuters", true), ("iStock", "Getty Images", true),
      ("Rex Features", "Shutterstock", true), ("WireImage", "iStock", true), ("Invision", "AP", true),
      ("Twitter", "X", true), ("AP", "AFP", false), ("Reuters", "Getty Images", false), ("EPA", "EFE", false),
    ])
  func related(a: String, b: String, isRelated: Bool) throws {
    let first = try #require(gazetteer.party(for: a))
    let second = try #require(gazetteer.party(for: b))
    #expect(gazetteer.areRelated(first, second) == isRelated)
    #expect(gazetteer.areRelated(second, first) == isRelated)
  }

  @Test(
    "a house of one region is shown as its readers write it",
    arguments: [
      ("Hartford Courant", "hartford-courant"), ("The Hartford Courant", "hartford-courant"),
      ("香港电台", "rthk"), ("RTHK", "rthk"), ("БГНЕС", "bgnes"),
    ])
  func regional(written: String, id: String) {
    #expect(gazetteer.party(for: written)?.id == id)
    #expect(gazetteer.party(for: written)?.name == written)
  }

  @Test func unknownPartiesAreComparedByName() {
    let a = Party(written: "Lokal-Foto", name: "Lokal-Foto")
    let b = Party(written: "LOKAL FOTO", name: "LOKAL FOTO")
    #expect(a.isSame(as: b))
    #expect(gazetteer.areRelated(a, b))
    #expect(!a.isSame(as: Party(written: "Foto Lokal", name: "Foto Lokal")))
  }

  @Test func newsroomAddsItsOwnParties() throws {
    var own = Gazetteer.standard
    own.extend(
      with:
        "# ours\nlokal-foto\tLokal Foto\tagency\t2\t\tLF|Lokalfoto GmbH\nno-name\t\n\nreuters\tReuters\twire\t3\t\tRTR"
    )
    #expect(own.party(for: "Lokalfoto GmbH")?.name == "Lokal Foto")
    #expect(own.party(for: "LF")?.id == "lokal-foto")
    #expect(own.party(for: "RTR")?.id == "reuters")
    #expect(own.party(for: "REUTERS")?.id == "reuters")
    let credit = Credit(parsing: "Ana Ruiz/LF", with: Lexicon(gazetteer: own))
    #expect(credit.chain.map(\.id) == ["lokal-foto"])
    #expect(Gazetteer.standard.party(for: "LF") == nil)
  }
}
