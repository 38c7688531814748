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

  @Test("one caption, one moment and one shape are one picture saved twice")
  func sameMoment() throws {
    let catalog = try PhotoCatalog.inMemory()
    func file(_ path: String, _ caption: String, taken: String, width: Int) -> Item {
      var photo = photo(path, creator: "Murad Sezer", credit: "Reuters", taken: taken)
      photo.readings.append(Reading(Address(.xmp, "dc:description"), caption))
      (photo.width, photo.height) = (width, 2000)
      return item(photo)
    }
    let caption = "Dock workers wait beside the wreck of the ferry in Porto, Portugal, May 14, 2022."
    _ = try catalog.add([
      file("/p/a.jpg", caption, taken: "2022:05:14 11:02:07", width: 3000),
      file("/p/b.jpg", caption, taken: "2022:05:14 11:02:07", width: 3000),
      // A crop, another frame, and a day without a time.
      file("/p/crop.jpg", caption, taken: "2022:05:14 11:02:07", width: 2400),
      file("/p/later.jpg", caption, taken: "2022:05:14 11:02:08", width: 3000),
      file("/p/other.jpg", "The harbour master speaks.", taken: "2022:05:14 11:02:07", width: 3000),
    ])
    let entries = try catalog.entries()
    #expect(
      entries.map { $0.neighbours.samePicture.map(\.photo.path) } == [["/p/b.jpg"], ["/p/a.jpg"], [], [], []])
  }

  @Test(
    "a number in 2:103 is an image's if no job is numbered so",
    arguments: [
      ("RTSQW7K2", ["job rtsqw7k2"]), ("WAS101", []), ("776001234", []),
    ])
  func imageNumber(_ job: String, numbers: [String]) {
    var photo = photo("/p/a.jpg", creator: "Murad Sezer", credit: "Reuters")
    photo.readings.append(Reading(Address(.iim, "2:103"), job))
    #expect(photo.imageNumbers == numbers)
  }

  @Test("an umlaut written out is one spelling of a name")
  func umlauts() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/1.jpg", creator: "Jörg Brücker", credit: "dpa")),
      item(photo("/p/2.jpg", creator: "Jörg Brücker", credit: "dpa")),
      item(photo("/p/3.jpg", creator: "Joerg Bruecker", credit: "dpa")),
    ])
    #expect(
      try catalog.catalogFacts() == [
        .nameVariants(
          NameVariants(
            key: "jorg brucker", displays: [.init("Jörg Brücker", 2), .init("Joerg Bruecker", 1)]))
      ])
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
