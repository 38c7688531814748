import Cutline
import Testing

@testable import Catalog

@Suite("Facts across photos") struct NeighbourTests {
  /// Three files of one picture and one of another; two of them have a supplier's number in common.
  private func catalog() throws -> PhotoCatalog {
    let catalog = try PhotoCatalog.inMemory()
    func file(_ path: String, data: String?, number: String? = nil, creator: String) -> Item {
      var photo = photo(path, creator: creator, credit: "Reuters")
      photo.picture.dataDigest = data
      if let number {
        photo.readings.append(Reading(Address(.xmp, "plus:ImageSupplierImageID"), number))
      }
      return item(photo)
    }
    _ = try catalog.add([
      file("/p/a.jpg", data: "00aa", number: "RTS1ABC9", creator: "Murad Sezer"),
      file("/p/b.jpg", data: "00aa", creator: "David Delgado"),
      file("/p/c.jpg", data: "00bb", number: "rts1abc9", creator: "Murad Sezer"),
      file("/p/d.jpg", data: nil, creator: "Ana Lima"),
    ])
    return catalog
  }

  @Test("a photo knows the files of the same picture and of the same number")
  func neighbours() throws {
    let entries = try catalog().entries()
    let data = entries.map { $0.neighbours.samePicture.map(\.photo.path) }
    #expect(data == [["/p/b.jpg"], ["/p/a.jpg"], [], []])
    #expect(
      entries.map { $0.neighbours.sameNumber.map(\.photo.path) } == [["/p/c.jpg"], [], ["/p/a.jpg"], []])
    #expect(entries.allSatisfy { !$0.neighbours.areArticlesKnown })
  }

  @Test("a file that is read anew, or goes, is nobody's neighbour any more")
  func changed() throws {
    let catalog = try catalog()
    var other = photo("/p/b.jpg", creator: "David Delgado", credit: "Reuters")
    other.picture.dataDigest = "00cc"
    _ = try catalog.add([item(other), item(article("/a/one.html", [("b.jpg", "A march.")]))])
    let entries = try catalog.entries()
    #expect(entries.allSatisfy { $0.neighbours.samePicture.isEmpty })
    #expect(entries.contains { $0.neighbours.areArticlesKnown })
  }

  @Test("names in several spellings and parties that nobody knows are counted")
  func wholeCatalog() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add(
      (1...3).map { item(photo("/p/\($0).jpg", creator: "Murdo Macleod", credit: "Lichtblick 21")) }
        + [item(photo("/p/4.jpg", creator: "Murdo MacLeod", credit: "Reuters"))])
    let facts = try catalog.catalogFacts()
    #expect(
      facts == [
        .nameVariants(
          NameVariants(
            key: "murdo macleod", displays: [.init("Murdo Macleod", 3), .init("Murdo MacLeod", 1)])),
        .unknownParty(
          PartyUses(name: "Lichtblick 21", count: 3, examples: ["Lichtblick 21"])),
      ])
  }

  @Test("careers are gathered while photos go by")
  func careers() {
    var tally = CareerTally()
    func add(_ credit: String, _ country: String, _ taken: String) {
      var photo = photo("/p/\(country).jpg", creator: "Ana Lima", credit: credit, taken: taken)
      photo.readings.append(Reading(Address(.xmp, "photoshop:Country"), country))
      tally.add(Entry(photo: photo, uses: []))
    }
    add("AP", "Peru", "2022:05:14 11:02:00")
    add("AP", "Peru", "2022:07:01 11:02:00")
    #expect(tally.facts.isEmpty)
    add("AFP", "Norway", "2022:06:02 11:02:00")
    guard case .namesakes(let found)? = tally.facts.first else {
      Issue.record("two careers")
      return
    }
    #expect(found.name == "Ana Lima")
    #expect(found.careers.map(\.party) == ["AP", "AFP"])
    #expect(found.careers.map(\.count) == [2, 1])
    #expect(found.careers.first?.last == PartialDate(year: 2022, month: 7))
  }
}
