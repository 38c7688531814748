import Cutline
import Intake
import Testing

/// News as JSON: ninjs 1 to 3, Superdesk, ANS, WordPress, plainly named fields.
struct JSONArticleTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().article(from: Array(text.utf8), path: "item.json")
  }

  private static let documents: [String] = [
    // ninjs 1
    """
    {"uri": "urn:x:1", "type": "picture", "headline": "Harbour", "byline": "Ana Lima", "creditline": "AFP",
     "description_text": "A calm sea", "copyrightnotice": "(c) 2024, all rights reserved by the agency and others",
     "renditions": {"thumb": {"href": "https://a.example/t/sea-s.jpg", "width": 120},
                    "main": {"href": "https://a.example/sea.jpg", "mimetype": "image/jpeg", "width": 3000}}}
    """,
    // ninjs 3
    """
    {"uri": "urn:x:1", "type": "picture", "by": "Ana Lima", "headlines": [{"role": "main", "value": "Harbour"}],
     "descriptions": [{"role": "creditline", "value": "AFP"}, {"role": "caption", "value": "A calm sea"},
       {"role": "writer", "value": "xy/z"}],
     "infoSources": [{"name": "AFP"}],
     "renditions": [{"name": "main", "href": "https://a.example/sea.jpg", "contentType": "image/jpeg"}]}
    """,
    // a story with its picture, Superdesk
    """
    {"type": "text", "headline": "Harbour", "byline": "By Jo Park", "associations": {"featuremedia":
      {"type": "picture", "description_text": "A calm sea", "byline": "Ana Lima/AFP", "alt_text": "Sea",
       "renditions": {"original": {"href": "https://a.example/sea.jpg"}}},
      "story2": {"type": "text", "headline": "Other", "associations": {"featuremedia": {"type": "picture",
        "description_text": "No", "renditions": {"original": {"href": "https://a.example/no.jpg"}}}}}},
     "body_html": "<p>Text</p><figure><img src='https://a.example/sea.jpg' alt='Sea'></figure>"}
    """,
    // ANS
    """
    {"headlines": {"basic": "Harbour"}, "credits": {"by": [{"type": "author", "name": "Jo Park",
       "image": {"url": "https://a.example/jo.jpg", "caption": "Jo"}}]},
     "promo_items": {"basic": {"type": "image", "url": "https://a.example/sea.jpg", "caption": "A calm sea",
       "credits": {"by": [{"type": "author", "name": "Ana Lima"}], "affiliation": [{"name": "AFP"}]}}},
     "content_elements": [{"type": "text", "content": "Text"}, {"type": "video", "promo_items": {"basic":
       {"type": "image", "url": "https://a.example/still.jpg", "caption": "Still"}}}]}
    """,
    // WordPress, /wp/v2/media
    """
    [{"id": 3, "date": "2024-06-01T10:00:00", "type": "attachment", "title": {"rendered": "sea"}, "author": 4,
      "caption": {"rendered": "<p>A calm sea (Photo: Ana Lima\\/AFP)<\\/p>\\n"}, "alt_text": "Sea", "media_type": "image",
      "mime_type": "image\\/jpeg", "media_details": {"width": 3000, "image_meta": {"credit": "Ana Lima/AFP"},
        "sizes": {"thumbnail": {"source_url": "https:\\/\\/a.example\\/sea-150x150.jpg", "width": 150}}},
      "source_url": "https:\\/\\/a.example\\/sea.jpg"}]
    """,
    // plainly named
    """
    {"title": "Harbour", "image": "https://a.example/sea.jpg", "image_caption": "A calm sea", "photoCredit": "Ana Lima/AFP",
     "og_image": "https://a.example/share.jpg"}
    """,
    """
    {"article": {"headline": "Harbour", "photos": [{"src": "https://a.example/sea.jpg", "caption": "A calm sea",
      "photographer": {"name": "Ana Lima"}, "agency": "AFP"}]}}
    """,
  ]

  @Test("One picture with its caption and credit", arguments: documents)
  func pictures(text: String) throws {
    let article = try article(text)
    try #require(article.images.count == 1, "\(article.images.map { $0.url ?? "—" })")
    let image = article.images[0]
    #expect(image.url == "https://a.example/sea.jpg")
    #expect(image.caption?.text == "A calm sea")
    #expect(image.credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(image.evidence.contains { $0.caption.credit?.chain.map(\.name) == ["AFP"] })
    #expect(image.isLead)
    #expect(article.notes.isEmpty)
  }

  @Test func evidenceSaysWhereItStands() throws {
    let article = try article(
      "{\n \"headline\": \"Harbour\",\n \"associations\": {\"a/b\": {\"type\": \"picture\",\n  \"byline\": \"Ana Lima/AFP\", \"href\": \"a.jpg\"}}}"
    )
    let piece = try #require(article.images.first?.evidence.first)
    #expect(piece.location == Location(line: 4, column: 14, path: "/associations/a~1b/byline"))
  }

  @Test func aStoryIsTheMapWithTheHeadline() throws {
    let article = try article(
      """
      {"api": 1, "data": {"item": {"headline": "Harbour", "byline": "By Jo Park", "firstcreated": "2024-06-03T10:00:00Z",
        "language": "en", "canonical_url": "https://a.example/x"}}}
      """)
    #expect(article.headline == "Harbour")
    #expect(article.byline == "By Jo Park")
    #expect(article.published?.description == "2024-06-03T10:00:00Z")
    #expect(article.url == "https://a.example/x")
  }

  @Test(
    "What is cut or broken is a note",
    arguments: [
      "{\"image\": \"a.jpg\", \"caption\": \"A calm sea\"",
      "{\"image\": \"a.jpg\", \"caption\": \"A calm sea",
    ])
  func cut(text: String) throws {
    let article = try article(text)
    #expect(article.images.first?.caption?.text == "A calm sea")
    #expect(article.notes.count >= 1)
  }

  @Test func deepNestingIsCut() throws {
    let article = try article(String(repeating: "[{\"caption\":", count: 100_000))
    #expect(article.images.isEmpty)
    #expect(article.notes.first?.contains("nested more than 128 deep") == true)
  }

  @Test func linesOfJSONAreReadOneByOne() throws {
    let line =
      "{\"url\": \"https://a.example/sea.jpg\", \"caption\": \"A calm sea\", \"credit\": \"Ana Lima/AFP\"}\n"
    #expect(
      try article(line + line.replacing("sea.jpg", with: "pier.jpg")).images.map(\.url)
        == ["https://a.example/sea.jpg", "https://a.example/pier.jpg"])
  }

  @Test(
    "Pictures of people, logos and other stories are not the article's",
    arguments: [
      "{\"headline\": \"H\", \"author\": {\"name\": \"Jo\", \"image\": {\"url\": \"jo.jpg\", \"caption\": \"Jo\"}}}",
      "{\"headline\": \"H\", \"related_content\": {\"basic\": [{\"type\": \"image\", \"url\": \"a.jpg\", \"caption\": \"x\"}]}}",
      "{\"headline\": \"H\", \"publisher\": {\"logo\": {\"url\": \"l.png\", \"caption\": \"x\"}}}",
      "{\"scripts\": {\"photo\": \"serve\"}, \"files\": [\"a.jpg\"]}",
    ])
  func foreign(text: String) throws {
    #expect(try article(text).images.isEmpty)
  }
}
