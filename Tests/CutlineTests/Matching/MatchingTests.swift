import Testing

@testable import Cutline

@Suite("Matching") struct MatchingTests {
  private let caption =
    "Ibrahim Kalin, spokesman of the Turkish president, speaks during an interview in Istanbul, Turkey May 14, 2022."

  private func photo(
    _ path: String, _ values: KeyValuePairs<String, String> = [:], _ width: Int = 3000, _ height: Int = 2000
  ) -> Photo {
    Photo.example(values, path: path, width: width, height: height)
  }

  private func links(
    _ photos: [Photo], url: String? = nil, _ evidence: [Evidence] = [],
    in path: String = "articles/kalin.html"
  ) -> [Int64: Link] {
    let matching = Matching(photos: photos.enumerated().map { (Int64($0.offset), $0.element) })
    let occurrence = Occurrence(url: url, evidence: evidence, location: Location(line: 1))
    let found = matching.links(for: occurrence, in: Article(path: path))
    return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.link) })
  }

  @Test(
    "by the file name, whatever a resizer makes of it",
    arguments: [
      "https://cdn.example.org/2022/kalin.jpg?w=640", "/_next/image?url=%2Fa%2Fkalin.jpg&w=640&q=75",
      "https://example.org/wp-content/uploads/kalin-1024x683.jpg", "https://example.org/kalin.webp",
      "https://example.org/resize/https%3A%2F%2Fimg.example.org%2Fkalin%402x.jpg",
    ])
  func fileName(_ url: String) {
    let found = links([photo("photos/kalin.jpg"), photo("photos/nyc-protest-02.jpg")], url: url)
    #expect(found[0]?.state == .linked)
    #expect(found[1] == nil)
  }

  @Test("the reasons are in words, the strongest first")
  func reasons() {
    let file = photo(
      "photos/kalin.jpg", ["iim.2:120": caption, "iim.2:80": "Murad Sezer", "iim.2:55": "20220514"])
    let evidence = Evidence.example(
      .caption, caption, credit: "REUTERS/MURAD SEZER",
      taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
    let found = links([file], url: "https://example.org/kalin.jpg", [evidence])
    #expect(
      found[0]?.reasons == [
        "captions agree (1)", "same file name kalin.jpg", "same day 2022-05-14 and photographer Murad Sezer",
      ])
    #expect(found[0].map { $0.score > 0.98 } == true)
  }

  @Test("a renamed photo is found by its caption")
  func renamed() {
    let photos = [
      photo(
        "photos/b.jpg",
        ["iim.2:120": "A protester holds up a portrait in New York City, U.S., August 14, 2024."]),
      photo("photos/upload-77.jpg", ["iim.2:120": caption]),
    ]
    let found = links(photos, url: "https://example.org/f3a9.jpg", [.example(.caption, caption)])
    #expect(found[1]?.state == .linked)
    #expect(found[0] == nil)
  }

  @Test("a caption that lost its second sentence still matches")
  func cutSentence() {
    let whole = caption + " The agency has been in contact with all sides and takes part in the talks."
    let found = links([photo("photos/x.jpg", ["iim.2:120": whole])], [.example(.caption, caption)])
    #expect(found[0]?.state == .linked)
  }

  @Test("the frames of a burst have one caption: a person decides")
  func burst() {
    let frames = (1...3).map { photo("photos/IMG_000\($0).jpg", ["iim.2:120": caption]) }
    let found = links(frames, [.example(.caption, caption)])
    #expect(found.count == 3)
    #expect(found.values.allSatisfy { $0.state == .ambiguous })
  }

  @Test("a name decides among the frames of a burst")
  func burstByName() {
    let frames = (1...3).map { photo("photos/IMG_000\($0).jpg", ["iim.2:120": caption]) }
    let found = links(frames, url: "../photos/IMG_0002.jpg", [.example(.caption, caption)])
    #expect(found[1]?.reasons.first == "the article refers to IMG_0002.jpg")
    #expect(found[1]?.state == .linked)
    #expect(found[0]?.state == .candidate)
  }

  @Test("a name whose captions tell of something else does not outdo the right caption")
  func wrongName() {
    let photos = [
      photo(
        "photos/kalin.jpg",
        ["iim.2:120": "Players celebrate a goal at the stadium in Rio de Janeiro, Brazil."]),
      photo("photos/upload-77.jpg", ["iim.2:120": caption]),
    ]
    let found = links(photos, url: "https://example.org/kalin.jpg", [.example(.caption, caption)])
    #expect(found.values.allSatisfy { $0.state == .ambiguous })
  }

  @Test("two sizes of one picture are both linked")
  func renditions() {
    let photos = [
      photo("photos/kalin.jpg", ["iim.2:120": caption], 3000, 2000),
      photo("photos/kalin-1024x683.jpg", ["iim.2:120": caption], 1024, 683),
    ]
    let found = links(photos, url: "https://example.org/kalin-1024x683.jpg", [.example(.caption, caption)])
    #expect(found[0]?.state == .linked)
    #expect(found[1]?.state == .linked)
  }

  @Test("two frames of another shape are not two sizes")
  func otherShape() {
    let photos = [
      photo("photos/a77.jpg", ["iim.2:120": caption], 1500, 1128),
      photo("photos/b78.jpg", ["iim.2:120": caption], 450, 345),
    ]
    let found = links(photos, [.example(.caption, caption)])
    #expect(found.values.allSatisfy { $0.state == .ambiguous })
  }

  @Test("image.jpg proves little where many are called so")
  func genericName() {
    let photos = (1...4).map { photo("photos/\($0)/image.jpg") }
    let shared = links(photos, url: "https://example.org/image.jpg")
    #expect(shared.values.allSatisfy { $0.state == .candidate })
    let alone = links([photo("photos/1/image.jpg")], url: "https://example.org/image.jpg")
    #expect(alone[0]?.state == .linked)
  }

  @Test("a name that hundreds share is looked up with its folder")
  func veryCommonName() {
    let photos = (1...150).map { photo("photos/\($0)/image.jpg") }
    #expect(links(photos, url: "https://example.org/image.jpg").isEmpty)
    #expect(links(photos, url: "https://example.org/77/image.jpg")[76]?.state == .linked)
  }

  @Test("the folder tells namesakes apart")
  func folders() {
    let photos = [photo("photos/2022/kalin.jpg"), photo("photos/2024/kalin.jpg")]
    let byTail = links(photos, url: "https://example.org/photos/2024/kalin.jpg")
    #expect(byTail[1]?.state == .linked)
    #expect(byTail[0]?.state == .candidate)
    let byPath = links(photos, url: "../photos/2022/kalin.jpg")
    #expect(byPath[0]?.state == .linked)
    #expect(byPath[1]?.state == .candidate)
    let neither = links(photos, url: "https://example.org/kalin.jpg")
    #expect(neither.values.allSatisfy { $0.state == .ambiguous })
  }

  @Test("day and photographer alone make a candidate")
  func dayAndPhotographer() {
    let file = photo("photos/x.jpg", ["iim.2:80": "MURAD SEZER", "iim.2:55": "20220514"])
    let evidence = Evidence.example(
      .caption, "Another text.", credit: "REUTERS/Murad Sezer",
      taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
    #expect(links([file], [evidence])[0]?.state == .candidate)
  }

  @Test("another moment of the same event, by the same photographer, is not linked")
  func sameEvent() {
    let file = photo(
      "photos/x.jpg",
      [
        "iim.2:80": "MURAD SEZER", "iim.2:55": "20220514",
        "iim.2:120":
          "Protesters shout slogans during a rally outside the court in Istanbul, Turkey May 14, 2022.",
      ])
    let evidence = Evidence.example(
      .caption, "A riot policeman walks past a rally outside the court in Istanbul, Turkey May 14, 2022.",
      credit: "REUTERS/Murad Sezer",
      taken: .example(PartialDate(year: 2022, month: 5, day: 14), "May 14, 2022"))
    #expect(links([file], [evidence])[0]?.state == .candidate)
  }

  @Test("an image's number at its agency")
  func agencyNumber() {
    let photos = [
      photo("photos/tag_LYNXMPEA6F0MS-FILEDIMAGE.jpg"), photo("photos/tag_LYNXMPEA6F0MT-FILEDIMAGE.jpg"),
    ]
    let found = links(photos, url: "https://example.org/resize?id=LYNXMPEA6F0MT")
    #expect(found[1]?.reasons.first == "same image number lynxmpea6f0mt")
    #expect(found[1]?.state == .linked)
    #expect(found[0] == nil)
  }

  @Test("ten thousand photos: look-ups stay look-ups")
  func many() {
    let photos = (0..<2000).map { number in
      photo(
        "photos/\(number / 100)/frame\(number)x.jpg",
        [
          "iim.2:120":
            "Person \(number) walks along street \(number * 7) towards house \(number * 13) in town \(number)."
        ])
    }
    let found = links(
      photos, [.example(.caption, "Person 777 walks along street 5439 towards house 10101 in town 777.")])
    #expect(found[777]?.state == .linked)
    #expect(found.values.count { $0.state == .linked } == 1)
  }
}
