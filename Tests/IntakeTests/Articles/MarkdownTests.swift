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
    #expect(image.evidence.first?.location == Location(line: 7, column: 13, path: "/image/caption"))
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
      "---\nheader:\n  overlay_image: sea.jpg\n  teaser: sea-small.jpg\n  caption: \"A calm sea. [**Ana Lima/AFP**](https://a.example)\"\n---\n",
      "---\nimages:\n- src: sea.jpg\n  caption: A calm sea\n  photographer: Ana Lima\n  agency: AFP\n---\n",
      "---\nresources:\n  - src: \"sea.jpg\"\n    title: Sea\n    params:\n      caption: A calm sea\n      credit: Ana Lima/AFP\n---\n",
      "---\nfeature_image: sea.jpg\nfeature_image_alt: Boats\nfeature_image_caption: 'A calm sea (Photo: Ana Lima/AFP)'\n---\n",
      "---\nheroImage: { src: sea.jpg, alt: \"Boats\", caption: 'A calm sea', credit: Ana Lima/AFP }\n---\n",
      "---\ntitle: A: B\nimage: sea.jpg\ncaption: |\n  A calm sea\n  Photo: Ana Lima/AFP\nog_image: share.jpg\n---\n",
      "---\nphoto: sea.jpg\nphoto_caption: A calm\n  sea\nphoto_credit: &c Ana Lima/AFP\nother: *c\n---\n",
      "---\nthumbnail: sea.jpg\nthumbnail_caption: A calm sea\nthumbnail_photographer: Ana Lima\n---\n",
      "+++\n[[resources]]\nsrc = 'sea.jpg'\n[resources.params]\ncaption = \"\"\"A calm\nsea\"\"\"\ncredit = \"Ana Lima/AFP\"\n+++\n",
      "+++\ncover = { image = \"sea.jpg\", caption = \"A calm sea\", credit = \"Ana Lima/AFP\" }\nimages = [\"sea.jpg\"]\n+++\n",
      "{\n \"title\": \"T\", \"image\": \"sea.jpg\", \"image_caption\": \"A calm sea\", \"image_credit\": \"Ana Lima/AFP\"\n}\n",
      "---json\n{\"image\": {\"src\": \"sea.jpg\", \"caption\": \"A calm sea\", \"credit\": \"Ana Lima/AFP\"}}\n---\n",
      "---\ncover: sea.jpg\ncoverCaption: A calm sea # note\ncoverCredit: Ana Lima/AFP\n---\n",
    ])
  func frontMatter(text: String) throws {
    let article = try article(text + "Text.\n")
    try #require(article.images.count == 1)
    #expect(article.images[0].url == "sea.jpg")
    #expect(article.images[0].caption?.text.filter { $0 != "." } == "A calm sea")
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
      "{{< figure\n  src=\"sea.jpg\"\n  alt=\"Boats\"\n  caption=\"A calm sea\"\n  attr=\"Ana Lima/AFP\" attrlink=\"https://a.example\"\n>}}\n",
      "{{< image src=\"sea.jpg\" alt=\"Boats\" >}}A calm sea. Photo: Ana Lima/AFP{{< /image >}}\n",
      "{% include figure image_path=\"sea.jpg\" alt=\"Boats\" caption=\"A calm sea. Photo: Ana Lima/AFP\" %}\n",
      "{% image \"sea.jpg\", \"Boats\", caption=\"A calm sea\", credit=\"Ana Lima/AFP\" %}\n",
      "{% image \"sea.jpg\", \"Boats\" %}\n\n*A calm sea. Photo: Ana Lima/AFP*\n",
      "{% figure caption:\"A calm sea. Photo: Ana Lima/AFP\" %}\n![Boats](sea.jpg)\n{% endfigure %}\n",
      "{% render 'image', src: 'sea.jpg', alt: 'Boats', caption: 'A calm sea', credit: 'Ana Lima/AFP' %}\n",
      "<Photo src=\"sea.jpg\" alt=\"Boats\" caption=\"A calm sea\" photographer=\"Ana Lima\" agency=\"AFP\" />\n",
      "import sea from \"sea.jpg\";\n\n<BlogImage\n  src={sea}\n  alt={`Boats`}\n  caption={\"A calm sea\"}\n  credit='Ana Lima/AFP'\n/>\n",
      "<Figure src=\"sea.jpg\" alt=\"Boats\">A calm sea. Photo: Ana Lima/AFP</Figure>\n",
      "[caption id=\"a\" width=\"300\"]<img src=\"sea.jpg\" alt=\"Boats\" /> A calm sea. Photo: Ana Lima/AFP[/caption]\n",
      "```{figure} sea.jpg\n:alt: Boats\n:width: 80%\n\nA calm sea. Photo: Ana Lima/AFP\n```\n",
      "| ![Boats](sea.jpg) |\n|:--:|\n| *A calm sea. Photo: Ana Lima/AFP* |\n",
      "![[sea.jpg|Boats]]\n*A calm sea. Photo: Ana Lima/AFP*\n",
      "![Boats](sea.jpg)\n<p class=\"caption\"><em>A calm sea. Photo: Ana Lima/AFP</em></p>\n",
      "<figure markdown=\"span\">\n  ![Boats](sea.jpg){ width=\"300\" }\n  <figcaption>A calm sea. Photo: Ana Lima/AFP</figcaption>\n</figure>\n",
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

  @Test(
    "What looks like a tag and is none",
    arguments: [
      "{{ page.image }}", "{% assign image = 'a.jpg' %}", "{{< figure src=\"a.jpg\"", "<Image />",
      "{% gallery %}", "<Photo src={x} />",
      "a {{< notice image=\"a.jpg\" >}} b",
    ])
  func noTags(text: String) throws {
    #expect(try article("# T\n\n" + text + "\n").images.isEmpty)
  }

  @Test(
    "Front matter that is no strict YAML is still read",
    arguments: [
      "---\ntitle: Sea: a story\nimage: sea.jpg\ncaption: {{ page.x }} A\n---\n",
      "---\n\ttab: x\nimage: sea.jpg\n---\n",
      "---\n- a\n- b\nimage: sea.jpg\n---\n", "---\nlist: [a, b\nimage: sea.jpg\n---\n",
      "---\ntext: 'open\nimage: sea.jpg\n---\n",
    ])
  func sloppy(text: String) throws {
    #expect(try article(text + "Text.\n").images.map(\.url) == ["sea.jpg"])
  }

  @Test func severalTagsInALine() throws {
    let article = try article("{% img a.jpg %} {% img b.jpg \"x\" %}\n")
    #expect(article.images.map(\.url) == ["a.jpg", "b.jpg"])
  }

  @Test func paragraphsAndCodeAreNoCaptions() throws {
    let article = try article("![Boats](sea.jpg)\n\nThe sea was calm.\n\n```\n![no](no.jpg)\n```\n")
    #expect(article.images.map(\.url) == ["sea.jpg"])
    #expect(article.images.first?.evidence.map(\.slot) == [.alt])
  }
}
