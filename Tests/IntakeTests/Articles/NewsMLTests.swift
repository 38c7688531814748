import Cutline
import Intake
import Testing

/// NewsML-G2 and NITF.
struct NewsMLTests {
  private func article(_ text: String) throws -> Article {
    try ArticleReader().article(from: Array(text.utf8), path: "item.xml")
  }

  private static let picture = """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:a.example,2024:1" xml:lang="en">
      <itemMeta><itemClass qcode="ninat:picture"/><provider literal="A Wire"/>
        <versionCreated>2024-06-03T10:00:00Z</versionCreated></itemMeta>
      <contentMeta><contentCreated>2024-06-02T18:00:00+02:00</contentCreated>
        <creator role="crol:photographer"><name>Ana Lima</name></creator>
        <headline>Harbour</headline>
        <description role="drol:caption">A calm sea on Sunday</description>
        <creditline>AFP</creditline></contentMeta>
      <contentSet>
        <remoteContent href="https://a.example/sea-s.jpg" contenttype="image/jpeg" width="120"/>
        <remoteContent href="https://a.example/sea.jpg" contenttype="image/jpeg" width="3000"/></contentSet>
    </newsItem>
    """

  @Test func aPictureIsAnImageOfItsOwn() throws {
    let article = try article("<?xml version=\"1.0\"?>\n" + NewsMLTests.picture)
    try #require(article.images.count == 1)
    let image = article.images[0]
    #expect(article.headline == "Harbour")
    #expect(image.url == "https://a.example/sea.jpg")
    #expect(image.caption?.text == "A calm sea on Sunday")
    #expect(image.credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(image.credit?.chain.map(\.name) == ["AFP"])
    #expect(image.taken?.value.dayDescription == "2024-06-02")
    let credit = try #require(image.evidence.first { $0.slot == .credit })
    #expect(credit.location.path == "newsItem/contentMeta/creator")
    #expect(credit.location.line == 6)
  }

  @Test func aPackageAndItsPicturesAreOne() throws {
    let article = try article(
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <packageItem guid="p1"><itemMeta><title>Calm day at the harbour</title></itemMeta>
      <groupSet><group><itemRef residref="tag:a.example,2024:1"><itemClass qcode="icls:picture"/>
      <headline>Sea</headline></itemRef>
      <itemRef residref="tag:a.example,2024:2"><itemClass qcode="icls:text"/></itemRef></group></groupSet></packageItem>
      \(NewsMLTests.picture)</itemSet></newsMessage>
      """)
    #expect(article.headline == "Calm day at the harbour")
    #expect(article.images.map(\.url) == ["https://a.example/sea.jpg"])
    #expect(article.images.first?.caption?.text == "A calm sea on Sunday")
  }

  @Test func aReferenceToAPictureInAnotherFileSaysNothingOfItsCredit() throws {
    func package(_ reference: String) -> String {
      """
      <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p1"><itemMeta><title>Calm day</title></itemMeta>
      <groupSet><group><itemRef residref="tag:a.example,2024:9"\(reference)
      <itemClass qcode="icls:picture"/></itemRef></group></groupSet></packageItem>
      """
    }
    let bare = try article(package("><headline>Sea</headline>"))
    #expect(bare.images.isEmpty)
    #expect(bare.notes == ["it refers to a picture in other files, where caption and credit stand"])
    let credited = try article(package("><creditline>Ana Lima/AFP</creditline>"))
    #expect(credited.images.map { $0.credit?.raw } == ["Ana Lima/AFP"])
    let addressed = try article(package(" href=\"https://a.example/sea.jpg\">"))
    #expect(addressed.images.map(\.url) == ["https://a.example/sea.jpg"])
    #expect(addressed.notes.isEmpty)
  }

  @Test func aStoryWithXHTMLInside() throws {
    let article = try article(
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="s1"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
      <contentMeta><headline>Harbour</headline><by>By Jo Park</by></contentMeta><contentSet>
      <inlineXML contenttype="application/xhtml+xml"><html><body><p>Text.</p>
      <figure><img src="sea.jpg" alt="Sea"/><figcaption>A calm sea (Photo: Ana Lima/AFP)</figcaption></figure>
      </body></html></inlineXML></contentSet></newsItem>
      """)
    #expect(article.byline == "By Jo Park")
    #expect(article.images.map(\.url) == ["sea.jpg"])
    #expect(article.images.first?.location.line == 4)
    #expect(article.images.first?.credit?.photographers.map(\.name) == ["Ana Lima"])
  }

  @Test func nitf() throws {
    let article = try article(
      """
      <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
      <nitf><head><title>x</title></head><body><body.head><hedline><hl1>Harbour</hl1></hedline>
      <byline>By Jo Park</byline></body.head><body.content><p>Text.</p>
      <media media-type="image"><media-reference source="sea.jpg" mime-type="image/jpeg"/>
      <media-caption>A calm sea</media-caption><media-producer>Ana Lima/AFP</media-producer></media>
      <media media-type="video"><media-reference source="a.mp4"/></media></body.content></body></nitf>
      """)
    #expect(article.headline == "Harbour")
    #expect(article.images.map(\.url) == ["sea.jpg"])
    #expect(article.images.first?.caption?.text == "A calm sea")
    #expect(article.images.first?.credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(article.notes.isEmpty)
  }

  @Test func aCutItemIsReadAndSaidToBeCut() throws {
    let article = try article(String(NewsMLTests.picture.prefix(640)))
    #expect(article.images.first?.caption?.text == "A calm sea on Sunday")
    #expect(article.notes.first?.hasPrefix("the XML is not well-formed") == true)
  }
}
