import Cutline
import Intake
import Testing

/// Web pages: what they say about themselves, and every way in which they caption and credit pictures.
struct HTMLTests {
  private func article(_ body: String, head: String = "") throws -> Article {
    let page =
      "<!DOCTYPE html><html lang=\"en\"><head>\(head)</head><body><main><h1>Ferry strike ends</h1>\(body)</main></body></html>"
    return try ArticleReader().article(from: Array(page.utf8), path: "story.html")
  }

  @Test func headOfThePage() throws {
    let article = try article(
      "<p>Text</p>",
      head: """
        <link rel="canonical" href="https://news.example/ferry">
        <meta property="article:published_time" content="2024-03-12T09:00:00+01:00">
        <meta name="author" content="Jo Park">
        """)
    #expect(article.headline == "Ferry strike ends")
    #expect(article.url == "https://news.example/ferry")
    #expect(article.published?.description == "2024-03-12T09:00:00+01:00")
    #expect(article.byline == "Jo Park")
    #expect(article.language == "en")
    #expect(article.images.isEmpty)
  }

  /// JSON-LD's headline, `og:title`, `<title>`, what stands over the text; which is the article's.
  @Test(
    arguments: [
      ("Ferries back", "Ferries back", "Ferries back | News", "Ferries back", "Ferries back"),
      // What editors keep as the headline counts, whatever stands on the page.
      ("Ferries back", "Strike over", "Strike over | News", "Strike over", "Ferries back"),
      // Written for search engines.
      (
        "Ferry strike: all news", "Strike over", "Ferry Strike: All News | News", "Strike over", "Strike over"
      ),
      (
        "Ferry strike: all news", "Calm at sea", "Ferry strike: all news", "Strike over",
        "Ferry strike: all news"
      ),
      (
        nil, "Ferries are back at sea - News", "Ferries are back at sea - News", "Ferries are back at sea",
        "Ferries are back at sea"
      ),
      (nil, nil, "Ferries back", "", "Ferries back"),
    ] as [(String?, String?, String, String, String)])
  func headlineOfThePage(data: String?, shared: String?, title: String, heading: String, headline: String)
    throws
  {
    let head =
      (data.map {
        #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"\#($0)"}</script>"#
      } ?? "")
      + (shared.map { #"<meta property="og:title" content="\#($0)">"# } ?? "") + "<title>\(title)</title>"
    let page = "<html><head>\(head)</head><body><main><h1>\(heading)</h1><p>Text.</p></main></body></html>"
    #expect(try ArticleReader().article(from: Array(page.utf8), path: "story.html").headline == headline)
  }

  @Test(
    "A caption and a credit, in the markup of many systems",
    arguments: [
      #"<figure><img src="a1/boats.jpg" alt="Boats"><figcaption>Boats in Porto. <span class="credit">Ana Lima/AFP</span></figcaption></figure>"#,
      #"<figure><img src="a1/boats.jpg"><figcaption>Boats in Porto. <cite>Ana Lima/AFP</cite></figcaption></figure>"#,
      #"<figure><img src="a1/boats.jpg"><figcaption>Boats in Porto. (Ana Lima/AFP)</figcaption></figure>"#,
      #"<figure><img src="a1/boats.jpg"><figcaption><span>Boats in Porto.</span> <em>Ana Lima/AFP</em></figcaption></figure>"#,
      #"<figure><img src="a1/boats.jpg"><figcaption>Boats in Porto.</figcaption></figure><div class="x-image-copyright">Ana Lima/AFP</div>"#,
      #"<div class="wp-caption"><img src="a1/boats.jpg"><p class="wp-caption-text">Boats in Porto. Photo: Ana Lima/AFP</p></div>"#,
      #"<div class="media"><a href="a1/boats.jpg"><img src="a1/boats.jpg"></a><div class="mediaSubtitle">Boats in Porto.</div><div class="mediaRights">Ana Lima/AFP</div></div>"#,
      #"<div class="x9"><picture><source srcset="a1/boats.jpg 800w"><img src="data:image/gif;base64,R0"></picture><div class="q1">Boats in Porto.</div><div class="q2">Ana Lima/AFP</div></div>"#,
      #"<figure itemscope><img src="a1/boats.jpg"><span itemprop="caption">Boats in Porto.</span><span itemprop="copyrightHolder">Ana Lima/AFP</span></figure>"#,
      #"<figure><x-image src="a1/boats.jpg"></x-image><figcaption>Boats in Porto.<small>Ana Lima/AFP</small></figcaption></figure>"#,
      #"<figure><img data-src="a1/boats.jpg" src="/img/placeholder.png"><noscript><img src="a1/boats.jpg"></noscript><figcaption><p class="caption__text">Boats in Porto.</p><p class="caption__credit">Ana Lima/AFP</p></figcaption></figure>"#,
    ])
  func figure(markup: String) throws {
    let article = try article("<p>Some text.</p>\(markup)<p>More text.</p>")
    try #require(article.images.count == 1)
    let image = article.images[0]
    #expect(image.url == "a1/boats.jpg")
    #expect(image.caption?.text == "Boats in Porto.")
    #expect(image.credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(image.credit?.chain.map(\.id) == ["afp"])
    #expect(image.isLead)
  }

  @Test(
    "Not the article's pictures",
    arguments: [
      #"<img src="logo.svg"><img src="img/site-logo.png">"#,
      #"<img src="p.gif" width="1" height="1">"#,
      #"<img src="thumb.jpg" width="120" height="90" alt="Small">"#,
      #"<img src="deco.jpg" role="presentation"><img src="deco2.jpg" aria-hidden="true">"#,
      #"<img src="data:image/png;base64,AAAA" alt="x">"#,
      #"<aside><a href="/other"><img src="other.jpg" alt="Another story"></a></aside>"#,
      #"<div class="related-stories"><div><a href="/b"><img src="b.jpg" alt="B"></a><h3><a href="/b">B</a></h3></div></div>"#,
      #"<a href="/other-story"><img src="other.jpg" alt="Another story"></a>"#,
      #"<figure><a rel="author" href="/jo"><img src="jo.jpg" alt="Jo Park"></a><figcaption><address>By Jo Park</address></figcaption></figure>"#,
      #"<footer><img src="foot.jpg" alt="Our building"></footer>"#,
    ])
  func furniture(markup: String) throws {
    #expect(try article("<p>Text.</p>\(markup)").images.isEmpty)
  }

  @Test func altTitleAndLocations() throws {
    let page =
      "<html><body>\n<h1>H</h1>\n<p>é <img src='x/harbour.jpg' alt='The harbour (Photo by Jo Park/AP)' title='Harbour'></p>\n</body></html>"
    let article = try ArticleReader().article(from: Array(page.utf8), path: "a.htm")
    try #require(article.images.count == 1)
    #expect(article.images[0].location == Location(line: 3, column: 6))
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .title])
    #expect(article.images[0].evidence.map(\.location.description) == ["3:36", "3:78"])
    #expect(article.images[0].alt == "The harbour (Photo by Jo Park/AP)")
    #expect(article.images[0].credit?.chain.map(\.id) == ["ap"])
  }

  @Test func severalPicturesKeepTheirOwnTexts() throws {
    let figures = (1...3).map {
      #"<figure><img src="pic-number-\#($0).jpg" alt=""><figcaption>Caption \#($0). <span class="credit">Ana Lima/AFP</span></figcaption></figure>"#
    }
    let article = try article(figures.joined(separator: "<p>Text between.</p>"))
    #expect(article.images.map { $0.caption?.text } == ["Caption 1.", "Caption 2.", "Caption 3."])
    #expect(article.images.map(\.isLead) == [true, false, false])
  }

  @Test func linkedDataJoinsThePictureOnThePage() throws {
    let data = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike ends &amp; boats sail",
      "datePublished":"2024-03-12T09:00:00Z","author":[{"@type":"Person","name":"Jo Park"}],
      "image":[{"@type":"ImageObject","url":"https://cdn.example/img/harbour-view-1200x800.jpg",
      "caption":"The harbour on Monday","creditText":"Ana Lima/AFP"}],
      "publisher":{"@type":"Organization","logo":{"@type":"ImageObject","url":"logo.png","caption":"Logo"}}}</script>
      """
    let article = try article(
      "<figure><img src='https://cdn.example/img/harbour-view-640x480.jpg' alt='Harbour'></figure>",
      head: data)
    #expect(article.headline == "Ferry strike ends & boats sail")
    #expect(article.byline == "Jo Park")
    try #require(article.images.count == 1)
    #expect(article.images[0].evidence.map(\.slot) == [.alt, .jsonld, .jsonld])
    #expect(article.images[0].credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(article.images[0].taken?.value.description == "2024-03-11")
  }

  @Test func linkedDataAloneIsAPictureToo() throws {
    let data =
      #"<script type="application/ld+json">[{"@type":"ImageObject","contentUrl":"https://cdn.example/only.jpg","caption":"A quiet sea","copyrightNotice":"© Ana Lima"}]</script>"#
    let article = try article("<p>Text</p>", head: data)
    try #require(article.images.count == 1)
    #expect(article.images[0].caption?.text == "A quiet sea")
  }

  /// The page is made inside the test: as an argument its megabytes would be encoded into the name of the case.
  @Test("Hostile pages are cut and say so", arguments: ["deep", "attributes", "tags", "MiB"])
  func hostile(word: String) throws {
    let body =
      switch word {
      case "deep": String(repeating: "<div>", count: 200_000)
      case "attributes": "<p " + (0..<100_000).map { "a\($0)=1 " }.joined() + ">"
      case "tags": String(repeating: "<b></b>", count: 80_000)
      default: String(repeating: "x", count: 9 << 20)
      }
    let page = "<html><body><img src='first-picture.jpg' alt='First'>\(body)</body></html>"
    let article = try ArticleReader().article(from: Array(page.utf8), path: "a.html")
    #expect(article.notes.contains { $0.contains(word) })
  }

  @Test(
    "Entities without end, cut UTF-8, a thousand pictures: read to the end, in bounded time",
    arguments: [
      "&amp;&lt", "\u{e9}&#x110000;", "<img src='another-one.jpg'>", "<figure><figcaption>", "<a href=x><p>",
    ])
  func endless(piece: String) throws {
    var bytes = Array("<html><body><img src='first-picture.jpg' alt='First'>".utf8)
    for _ in 0..<2_000 { bytes += Array(piece.utf8) }
    bytes += [0xE2, 0x82]
    let article = try ArticleReader().article(from: bytes, path: "a.html")
    #expect(article.images.first?.url == "first-picture.jpg")
  }

  @Test func brokenMarkupStillReads() throws {
    let page =
      "<figure><img src=broken-page.jpg alt=\"The pier\"><figcaption>The pier at dawn <span class=credit>Ana Lima/AFP"
    let article = try ArticleReader().article(from: Array(page.utf8), path: "page.txt")
    #expect(article.images.first?.caption?.text == "The pier at dawn")
    #expect(article.images.first?.credit?.raw == "Ana Lima/AFP")
  }
}
