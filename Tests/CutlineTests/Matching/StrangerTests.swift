import Testing

@testable import Cutline

/// Captions that read like another photo's: the place, the people or the photographer are others.
@Suite("Strangers") struct StrangerTests {
  private let embedded =
    "A street vendor lights candles in memory of the victims at a collapsed bridge on Costa Quay in Lagos, Nigeria."

  private func state(
    of printed: String, credit: String? = nil, file: String = "photos/b.jpg", url: String? = nil
  )
    -> Link.State?
  {
    let photo = Photo.example(
      ["iim.2:120": embedded, "iim.2:80": "Tessa Markos", "iim.2:110": "Reuters"], path: file)
    let matching = Matching(photos: [(1, photo)])
    let evidence = printed.isEmpty ? [] : [Evidence.example(.caption, printed, credit: credit)]
    let occurrence = Occurrence(
      url: url, evidence: evidence.isEmpty ? [.example(.credit, "", credit: credit)] : evidence,
      location: Location(line: 1))
    return matching.links(for: occurrence, in: Article(path: "articles/vigil.html")).first?.link.state
  }

  @Test(
    "the same photo: its caption shortened, or in other words with its names",
    arguments: [
      "A street vendor lights candles in memory of the victims at a collapsed bridge on Costa Quay in Lagos.",
      "A street vendor is lighting candles in memory of victims at the collapsed bridge on Costa Quay in Lagos.",
    ])
  func same(_ printed: String) {
    #expect(state(of: printed) == .linked)
    #expect(state(of: printed, credit: "(REUTERS/Tessa Markos)") == .linked)
  }

  @Test(
    "the same words about another place are not linked",
    arguments: [
      "A street vendor lights candles in memory of the victims at a collapsed bridge on Weber Quay in Lagos.",
      "A street vendor lights candles in memory of the victims at a collapsed bridge on Costa Quay in Osaka.",
    ])
  func anotherPlace(_ printed: String) {
    #expect(state(of: printed) == .candidate)
  }

  @Test("a caption rewritten and credited to others is for a person to decide, the very caption is not")
  func anotherPhotographer() {
    let rewritten =
      "Commuters light candles in memory of the victims at a collapsed bridge on Costa Quay in Lagos."
    #expect(state(of: rewritten, credit: "(Photo: Mateo Haddad)") == .candidate)
    #expect(state(of: rewritten, credit: "dpa") == .candidate)
    #expect(state(of: embedded, credit: "(AFP/Mateo Haddad)") == .linked)
  }

  @Test("a camera's file name does not link what others took")
  func cameraName() {
    let url = "https://cdn.example.org/DSC_5868.jpg"
    let file = "/archive/DSC_5868.jpg"
    #expect(state(of: "", credit: "(REUTERS/Tessa Markos)", file: file, url: url) == .linked)
    #expect(state(of: "", credit: "(ANADOLU/Jonas Demir)", file: file, url: url) == .candidate)
  }
}
