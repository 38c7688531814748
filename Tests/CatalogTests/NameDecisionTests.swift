import Cutline
import Testing

@testable import Catalog

struct NameDecisionTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private let desk = NameDecision(
    name: "Jana Photo Desk", bearer: .party(kind: .agency, rank: 2, aliases: ["JPD", "Jana \"Desk\""]))
  private let person = NameDecision(name: "Sven Simon", bearer: .person)

  @Test func decisionsOutliveTheProgram() throws {
    let path = folder("catalog.db")
    let catalog = try PhotoCatalog(at: path, access: .writing)
    try catalog.decide(desk)
    try catalog.decide(person)
    #expect(Set(try PhotoCatalog(at: path, access: .reading).nameDecisions()) == [desk, person])
  }

  @Test func aSecondDecisionOnANameReplacesTheFirst() throws {
    let catalog = try PhotoCatalog()
    try catalog.decide(person)
    let other = NameDecision(name: "SVEN SIMON", bearer: .party(kind: nil, rank: nil, aliases: []))
    try catalog.decide(other)
    #expect(try catalog.nameDecisions() == [other])
    #expect(try catalog.forgetDecision(on: "sven simon"))
    #expect(try catalog.nameDecisions().isEmpty)
    #expect(try !catalog.forgetDecision(on: "sven simon"))
  }

  /// A catalog of version 1 has no table for decisions: it is read as it is, and gets the table with the first one.
  @Test func aCatalogOfTheVersionBeforeIsReadAndExtended() throws {
    let path = folder("catalog.db")
    let old = try PhotoCatalog(at: path, access: .writing)
    let tables = "SELECT count(*) FROM sqlite_master WHERE name = 'name_decision'"
    #expect(try old.rows(of: tables).values.first?.first == "0")
    let reader = try PhotoCatalog(at: path, access: .reading)
    #expect(try reader.nameDecisions().isEmpty)
    let before = try old.dump()
    try old.decide(desk)
    #expect(try PhotoCatalog(at: path, access: .reading).nameDecisions() == [desk])
    #expect(try old.dump() == before)
  }

  @Test func creditsAreReadAnewFromWhatWasStored() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/photos/kalin.jpg", creator: "MURAD SEZER")),
      item(article("/kalin.txt", [("kalin.jpg", "He speaks. (REUTERS/MURAD SEZER)")])),
    ])
    let before = try catalog.rows(of: "SELECT source, raw, role FROM credit ORDER BY source, raw").values
    try catalog.rereadCredits()
    #expect(
      try catalog.rows(of: "SELECT source, raw, role FROM credit ORDER BY source, raw").values == before)
    #expect(!before.isEmpty)
  }
}
