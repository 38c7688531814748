import Cutline
import Intake
import Testing

/// Pages of many publishing systems: every picture of the story with its caption and credit, and no other.
struct SamplePageTests {
  @Test(arguments: SamplePage.all)
  func picturesOfTheStory(page: SamplePage) throws {
    let article = try ArticleReader().article(from: Array(page.html.utf8), path: "page.html")
    let found = article.images.map {
      "\($0.url ?? "") | \($0.caption?.text ?? "–") | \($0.credit?.raw ?? "–")"
    }
    try #require(article.images.count == page.expected.count, "\(found)")
    for (image, expected) in zip(article.images, page.expected) {
      #expect(image.url?.contains(expected.file) == true, "\(found)")
      #expect(image.caption?.text == expected.caption, "\(found)")
      #expect(image.credit?.summary == expected.credit.map { Credit(parsing: $0).summary }, "\(found)")
    }
  }
}
