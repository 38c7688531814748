import Cutline
import Foundation
import Intake
import Testing

/// Pages saved with their pictures, RFC 2557.
struct MHTMLTests {
  private static let message: [UInt8] = {
    let picture = Data(JPEGBuilder().bytes).base64EncodedString(options: .lineLength76Characters)
    return Array(
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://a.example/story.html
      Subject: Harbour
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----MultipartBoundary--x"

      ------MultipartBoundary--x
      Content-Type: text/html; charset=utf-8
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://a.example/story.html

      <html><head><title>Harbour</title></head><body><article><h1>Harbour</h1><fig=
      ure><img src=3D"https://a.example/img/sea.jpg" alt=3D"Caf=C3=A9"><figcaption>A calm sea (Photo: J=C3=B6rg Li=
      ma/AFP)</figcaption></figure><p>More.</p><figure><img src=3D"cid:pier@x"><figcaption>The pier</figcaption></figure></article></body></html>
      ------MultipartBoundary--x
      Content-Type: image/jpeg
      Content-Transfer-Encoding: base64
      Content-Location: https://a.example/img/sea.jpg

      \(picture)
      ------MultipartBoundary--x
      Content-Type: image/jpeg
      Content-Transfer-Encoding: base64
      Content-ID: <pier@x>
      Content-Location: https://a.example/img/pier.jpg

      \(picture)
      ------MultipartBoundary--x
      Content-Type: text/html
      Content-Location: https://ads.example/frame.html

      <html><figure><img src="ad.jpg"><figcaption>Buy</figcaption></figure></html>
      ------MultipartBoundary--x--

      """.utf8)
  }()

  private func parts(_ bytes: [UInt8]) throws -> (articles: [Article], photos: [Photo]) {
    let archive = try Archive(from: bytes, path: "/x/page.mhtml")
    var (articles, photos): ([Article], [Photo]) = ([], [])
    while let part = archive.next() {
      if part.isArticle { articles.append(try part.article()) }
      if part.isPhoto, let photo = try part.photo() { photos.append(photo) }
    }
    return (articles, photos)
  }

  @Test("With line feeds and with CRLF", arguments: [false, true])
  func aSavedPage(hasCRLF: Bool) throws {
    let text = String(decoding: MHTMLTests.message, as: UTF8.self)
    let (articles, photos) = try parts(
      hasCRLF ? Array(text.replacing("\n", with: "\r\n").utf8) : MHTMLTests.message)
    try #require(articles.count == 1)
    #expect(articles[0].path == "/x/page.mhtml")
    #expect(articles[0].headline == "Harbour")
    #expect(
      articles[0].images.map(\.url) == ["https://a.example/img/sea.jpg", "https://a.example/img/pier.jpg"])
    #expect(articles[0].images[0].alt == "Café")
    #expect(articles[0].images[0].credit?.photographers.map(\.name) == ["Jörg Lima"])
    #expect(
      photos.map(\.path) == [
        "/x/page.mhtml#https://a.example/img/sea.jpg", "/x/page.mhtml#https://a.example/img/pier.jpg",
      ])
    #expect(photos.allSatisfy { $0.format == "JPEG" })
  }

  @Test func asAnArticleItIsThePage() throws {
    let article = try ArticleReader().article(from: MHTMLTests.message, path: "page.mht")
    #expect(article.headline == "Harbour")
    #expect(article.images.count == 2)
  }

  @Test func aCutMessageGivesWhatIsThere() throws {
    let (articles, photos) = try parts(Array(MHTMLTests.message.dropLast(150)))
    #expect(articles.count == 1)
    #expect(photos.count == 2)
  }

  @Test func aMessageWithoutAPageIsNoArticle() {
    let text =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/css\n\nx\n--b--\n"
    #expect(throws: IntakeError.self) {
      try ArticleReader().article(from: Array(text.utf8), path: "page.mhtml")
    }
  }

  @Test func scrambledBytesDoNotTrap() {
    var mutations = Mutations(seed: 11)
    for _ in 0..<200 { _ = try? parts(mutations.mutated(MHTMLTests.message)) }
  }
}
