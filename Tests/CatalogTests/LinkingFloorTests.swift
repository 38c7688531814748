import Cutline
import Generated
import Testing

@testable import Catalog

/// How well captions as desks vary them find their photos. The floors are below the measured figures and are never
/// lowered in silence.
@Suite struct LinkingFloorTests {
  static let set = LinkingSet(photoCount: 800, captionCount: 240)

  @Test func matchingAlone() throws {
    let matching = Matching(photos: Self.set.photos)
    var score = LinkingScore()
    for item in Self.set.cases {
      score.add(item, matching.links(for: item.occurrence, in: item.article).map { ($0.id, $0.link) })
    }
    try check(score)
  }

  @Test func throughTheCatalogInAnyOrder() throws {
    let catalog = try PhotoCatalog()
    let photos = Self.set.photos.map { item($0.photo) }
    let articles = Self.set.cases.map { item($0.article) }
    _ = try catalog.add(Array(photos[..<400]))
    _ = try catalog.add(articles)
    _ = try catalog.link()
    _ = try catalog.add(Array(photos[400...]))
    _ = try catalog.link()
    let ids = Dictionary(Self.set.photos.map { ($0.photo.path, $0.id) }) { first, _ in first }
    let links = Dictionary(grouping: try catalog.links(), by: \.article)
    var score = LinkingScore()
    for item in Self.set.cases {
      score.add(item, (links[item.article.path] ?? []).map { (ids[$0.photo] ?? 0, $0.link) })
    }
    try check(score)
    let before = try catalog.links()
    _ = try catalog.link(anew: true)
    #expect(try catalog.links() == before)
  }

  private func check(_ score: LinkingScore) throws {
    let figures = "\(score.wrong) wrong; \(score.kinds); \(score.mistakes.joined(separator: "\n"))"
    #expect(score.evidence > 150)
    #expect(score.precision >= 0.995, "\(figures)")
    #expect(score.recall >= 0.95, "\(figures)")
  }
}
