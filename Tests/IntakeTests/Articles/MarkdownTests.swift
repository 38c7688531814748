import Cutline
import Intake
import Testing

struct MarkdownTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().article(from: Array(text.utf8), path: "story.md")
  }

  @Test func frontMatterWithANestedImage() throws {
    let article = try article(
      """
      ---
      title: "Ferry strike ends"
      date: 2024-03-12T09:00:00+01:00
      author: Jo Park
      image:
        path: /img/ferry.jpg
        caption: 'Passengers wait at the ''old'' pier in Lisbon, March 11, 2024.'
        credit: Rui Costa/Reuters
        alt: Passengers
      tags: [a, b]
      ---
      Text.
      """)
    #expect(article.headline == "Ferry strike ends")
    #expect(article.byline == "Jo Park")
    #expect(article.published?.description == "2024-03-12T09:00:00+01:00")
    try #require(article.images.count == 1)
    let image = article.images[0]
    #expect(image.url == "/img/ferry.jpg")
    #expect(image.caption?.text == "Passengers wait at the 'old' pier in Lisbon, March 11, 2024.")
    #expect(image.credit?.photographers.map(\.name) == ["Rui Costa"])
    #expect(image.evidence.map(\.slot) == [.caption, .credit, .alt])
    #expect(image.evidence.first?.location == Location(line: 7, column: 13))
  }

  @Test(
    "Flat and nested keys of several systems",
    arguments: [
      "---\nimage: sea.jpg\nimage_caption: A calm sea\nimage_credit: Ana Lima/AFP\n---\n",
      "---\nfeatured_image: sea.jpg\nfeatured_image_caption: A calm sea\nfeatured_image_credit: Ana Lima/AFP\n---\n",
      "---\ncover:\n  image: sea.jpg\n  caption: A calm sea\n  credit: Ana Lima/AFP\n---\n",
      "---\nheader:\n  image: sea.jpg\n  caption: A calm sea\n  attribution: \"Ana Lima/AFP\"\n---\n",
      "---\nimages:\n  - url: sea.jpg\n    caption: >\n      A calm\n      sea\n    credit: Ana Lima/AFP\n---\n",
      "+++\ntitle = \"T\"\n[image]\nsrc = \"sea.jpg\"\ncaption = \"A calm sea\"\nphotographer = \"Ana Lima/AFP\"\n+++\n",
      "---\ncover: sea.jpg\ncoverCaption: A calm sea # note\ncoverCredit: Ana Lima/AFP\n---\n",
    ])
  func frontMatter(text: String) throws {
    let article = try article(text + "Text.\n")
    try #require(article.images.count == 1)
    #expect(article.images[0].url == "sea.jpg")
    #expect(article.images[0].caption?.text == "A calm sea")
    #expect(article.images[0].credit?.photographers.map(\.name) == ["Ana Lima"])
  }

  @Test(
    "A picture and the line below it",
    arguments: [
      "![Boats](sea.jpg \"Boats\")\n*A calm sea (Photo by Ana Lima/AFP)*\n",
      "![Boats](sea.jpg)\n\n_A calm sea (Ana Lima/AFP)_\n\nText.\n",
      "![Boats](sea.jpg){width=50%}\nA calm sea\nPhoto: Ana Lima/AFP\n",
      "[![Boats](sea.jpg)](sea-large.jpg)\n*A [calm](http://x.example) sea*\nAna Lima/AFP\n",
      "> ![Boats](sea.jpg)\n> *A calm sea. Photo: Ana Lima/AFP*\n",
      "![Boats](sea.jpg)\n\n<small>A calm sea. Photo: Ana Lima/AFP</small>\n",
      "![Boats](sea.jpg){.wide}\n\n_A calm sea_ — Photo: Ana Lima/AFP\n",
      "![Boats][b]\n*A calm sea. Foto: Ana Lima/AFP*\n\n[b]: sea.jpg 'Boats'\n",
      "![Boats](sea.jpg) *A calm sea (Photo: Ana Lima/AFP)*\n",
      "{{< figure src=\"sea.jpg\" alt=\"Boats\" caption=\"A calm sea\" attr=\"Ana Lima/AFP\" >}}\n",
      "{% include figure.html url=\"sea.jpg\" alt=\"Boats\" caption=\"A calm sea\" credit='Ana Lima/AFP' %}\n",
      "<figure>\n  <img src=\"sea.jpg\" alt=\"Boats\">\n  <figcaption>A calm sea <cite>Ana Lima/AFP</cite></figcaption>\n</figure>\n",
    ])
  func body(text: String) throws {
    let article = try article("# Ferry strike ends\n\nText.\n\n" + text)
    #expect(article.headline == "Ferry strike ends")
    try #require(article.images.count == 1)
    #expect(article.images[0].url == "sea.jpg")
    #expect(article.images[0].alt == "Boats")
    #expect(article.images[0].caption.map { $0.text.filter { $0 != "." } } == "A calm sea")
    #expect(article.images[0].credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(article.images[0].location.line >= 5)
  }

  @Test func paragraphsAndCodeAreNoCaptions() throws {
    let article = try article("![Boats](sea.jpg)\n\nThe sea was calm.\n\n```\n![no](no.jpg)\n```\n")
    #expect(article.images.map(\.url) == ["sea.jpg"])
    #expect(article.images.first?.evidence.map(\.slot) == [.alt])
  }
}
