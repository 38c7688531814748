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

  @Test func aDecisionIsAnOperationThatCanBeUndone() throws {
    let catalog = try PhotoCatalog()
    for decision in [person, desk] {
      let operation = try catalog.begin(command: "decide")
      try catalog.decide(decision, during: operation)
      try catalog.finish(operation)
    }
    #expect(try catalog.operations()[0].summary == "1 name decided")
    let undone = try catalog.undo()
    #expect(try catalog.changesReadings(undone.undone.id))
    #expect(try catalog.nameDecisions() == [person])
    _ = try catalog.undo(undone.operation)
    #expect(try Set(catalog.nameDecisions()) == [desk, person])
    _ = try catalog.undo(1)
    #expect(try catalog.nameDecisions() == [desk])
  }

  @Test func creditsAreReadAnewFromWhatWasStored() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/photos/kalin.jpg", creator: "MURAD SEZER")),
      item(article("/kalin.txt", [("kalin.jpg", "He speaks. (REUTERS/MURAD SEZER)")])),
    ])
    let before = try catalog.rows(of: "SELECT source, raw, role FROM v_credits ORDER BY source, raw").values
    try catalog.rereadCredits()
    #expect(
      try catalog.rows(of: "SELECT source, raw, role FROM v_credits ORDER BY source, raw").values == before)
    #expect(!before.isEmpty)
  }
}
