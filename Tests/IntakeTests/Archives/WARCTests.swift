import Cutline
import Foundation
import Intake
import Testing

/// Archives of web pages, ISO 28500.
struct WARCTests {
  private static let page = Array(
    """
    <html><head><title>Harbour</title></head><body><article><h1>Harbour</h1><p>Text of the story.</p>
    <figure><img src="../img/sea.jpg?w=800" alt="Sea"><figcaption>A calm sea (Photo: Ana Lima/AFP)</figcaption></figure>
    </article></body></html>
    """.utf8)
  private static let address = "https://a.example/news/story.html"

  private func all(_ bytes: [UInt8]) throws -> (articles: [Article], photos: [Photo], notes: [String]) {
    let archive = try Archive(from: bytes, path: "/x/site.warc.gz")
    var (articles, photos): ([Article], [Photo]) = ([], [])
    while let part = archive.next() {
      if part.isArticle { articles.append(try part.article()) }
      if part.isPhoto, let photo = try part.photo() { photos.append(photo) }
    }
    return (articles, photos, archive.notes)
  }

  private func site(isPacked: Bool, fields: [String] = ["Content-Type: text/html"], body: [UInt8] = page)
    -> WARCBuilder
  {
    WARCBuilder(isPacked: isPacked)
      .record("warcinfo", "", contentType: "application/warc-fields", Array("software: x\r\n".utf8))
      .record("request", WARCTests.address, Array("GET /news/story.html HTTP/1.1\r\n\r\n".utf8))
      .response(WARCTests.address, fields, body)
  }

  @Test("A page with its picture, packed and not", arguments: [false, true])
  func aSite(isPacked: Bool) throws {
    let warc = site(isPacked: isPacked)
      .response("https://a.example/img/sea.jpg?w=800", ["Content-Type: image/jpeg"], JPEGBuilder().bytes)
      .response(
        "https://a.example/gone", status: "404 Not Found", ["Content-Type: text/html"], WARCTests.page
      )
      .response("https://a.example/old", status: "301 Moved", ["Content-Type: text/html"], WARCTests.page)
      .response("https://a.example/a.js", ["Content-Type: text/javascript"], Array("x".utf8))
      .record("revisit", WARCTests.address, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
      .record("resource", "https://a.example/b.html", contentType: "text/html", WARCTests.page)
    let (articles, photos, notes) = try all(warc.bytes)
    #expect(
      articles.map(\.path) == [
        "/x/site.warc.gz#https://a.example/news/story.html", "/x/site.warc.gz#https://a.example/b.html",
      ])
    #expect(photos.map(\.path) == ["/x/site.warc.gz#https://a.example/img/sea.jpg"])
    #expect(articles.first?.url == WARCTests.address)
    #expect(articles.first?.images.map(\.url) == ["https://a.example/img/sea.jpg?w=800"])
    #expect(articles.first?.images.first?.credit?.photographers.map(\.name) == ["Ana Lima"])
    #expect(notes.isEmpty, "\(notes)")
  }

  @Test(
    "Codings of the body",
    arguments: [
      (["Content-Type: text/html", "Transfer-Encoding: chunked"], WARCBuilder.chunked(page)),
      (["Content-Type: text/html", "Content-Encoding: gzip"], WARCBuilder.gzip(page)),
      (
        ["Content-Type: text/html", "content-encoding: gzip", "TRANSFER-ENCODING: chunked"],
        WARCBuilder.chunked(WARCBuilder.gzip(page))
      ),
      (["Content-Type: text/html", "Content-Encoding: deflate"], PNGBuilder.stored(page)),
      (
        ["Content-Type: text/html", "Content-Encoding: deflate"], Array(PNGBuilder.stored(page).dropFirst(2))
      ),
      // Many programs store the body decoded and leave the fields.
      (["Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: gzip"], page),
      (["Content-Type: text/html", "Content-Encoding: br"], page),
      (["X: y"], page),
    ])
  func codings(fields: [String], body: [UInt8]) throws {
    let (articles, _, notes) = try all(site(isPacked: true, fields: fields, body: body).bytes)
    #expect(articles.map(\.headline) == ["Harbour"])
    #expect(notes.isEmpty, "\(notes)")
  }

  @Test func theServersCharsetCounts() throws {
    let text = "<html><body><figure><img src=a.jpg><figcaption>".utf8
    let body = Array(text) + [0xC8, 0xE2, 0xE0, 0xED] + Array("</figcaption></figure>".utf8)
    let fields = ["Content-Type: text/html; charset=windows-1251"]
    #expect(
      try all(site(isPacked: false, fields: fields, body: body).bytes).articles.first?.images.first?.caption?
        .text == "Иван")
  }

  @Test func whatIsPackedWithBrotliIsSaid() throws {
    let fields = ["Content-Type: text/html", "Content-Encoding: br"]
    let (articles, _, notes) = try all(
      site(isPacked: false, fields: fields, body: [0x8B, 0x05, 0x80, 0xFF, 0]).bytes)
    #expect(articles.isEmpty)
    #expect(notes == ["\(WARCTests.address): packed with br, which is not read"])
  }

  @Test func twoCapturesHaveTwoPaths() throws {
    let warc = site(isPacked: true).response(WARCTests.address, ["Content-Type: text/html"], WARCTests.page)
    let paths = try all(warc.bytes).articles.map(\.path)
    #expect(paths == ["/x/site.warc.gz#\(WARCTests.address)", "/x/site.warc.gz#\(WARCTests.address)#2"])
    #expect(paths.map { Archive.file(of: $0) } == ["/x/site.warc.gz", "/x/site.warc.gz"])
  }

  @Test func aCutFileGivesWhatIsThere() throws {
    let whole = site(isPacked: true).response(
      "https://a.example/b", ["Content-Type: text/html"], WARCTests.page
    ).bytes
    let (articles, _, notes) = try all(Array(whole.dropLast(200)))
    #expect(articles.count >= 1)
    #expect(notes.contains("the file ends inside a gzip member"))
  }

  @Test func afterABrokenMemberTheNextIsRead() throws {
    var bytes = site(isPacked: true).bytes
    let at = bytes.count - 300
    for i in at..<(at + 8) { bytes[i] ^= 0x55 }
    let more = WARCBuilder(isPacked: true).response(
      "https://a.example/b", ["Content-Type: text/html"], WARCTests.page)
    let (articles, _, notes) = try all(bytes + more.bytes)
    #expect(articles.last?.path == "/x/site.warc.gz#https://a.example/b")
    #expect(notes.contains { $0.hasPrefix("a gzip member is broken") })
  }

  @Test func whatIsNoArchiveIsRefused() {
    #expect(throws: IntakeError.self) { try Archive(from: Array("Hello".utf8), path: "a.warc") }
    #expect(throws: IntakeError.self) {
      try Archive(from: WARCBuilder.gzip(Array("Hello".utf8)), path: "a.warc.gz")
    }
  }

  @Test func aFolderIsLookedThrough() throws {
    let folder = try TemporaryFolder()
    try folder.write("site.warc.gz", site(isPacked: true).bytes)
    try folder.write("notes.txt.gz", WARCBuilder.gzip(Array("Hello".utf8)))
    try folder.write("item", Array("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>".utf8))
    try folder.write("package.json", Array("{\"name\": \"x\", \"version\": \"1\"}".utf8))
    try folder.write("story.json", Array("{\"headline\": \"x\", \"byline\": \"y\"}".utf8))
    let found = FileFinder().files(at: [folder.path])
    #expect(
      found.files.map { ($0.path as NSString).lastPathComponent } == ["item", "site.warc.gz", "story.json"])
    #expect(found.files.map(\.kind) == [.article, .archive, .article])
    #expect(found.ignored == ["gz": 1, "json": 1])
  }

  @Test func scrambledBytesDoNotTrap() throws {
    let plain = site(
      isPacked: false, fields: ["Content-Type: text/html", "Transfer-Encoding: chunked"],
      body: WARCBuilder.chunked(WARCTests.page)
    ).bytes
    for original in [plain, WARCBuilder.gzip(plain)] {
      var mutations = Mutations(seed: 7)
      for _ in 0..<150 {
        if let archive = try? Archive(from: mutations.mutated(original), path: "a.warc") {
          while let part = archive.next() { _ = try? part.article() }
        }
      }
    }
  }

  @Test(
    "Addresses are resolved",
    arguments: [
      ("a.jpg", "https://x.example/n/a.jpg"), ("/i/a.jpg?w=1", "https://x.example/i/a.jpg?w=1"),
      ("../i/./a.jpg", "https://x.example/i/a.jpg"), ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
      ("https://y.example/a", "https://y.example/a"),
      ("../../../c.jpg", "https://x.example/c.jpg"),
    ])
  func addresses(reference: String, expected: String) throws {
    let html = Array("<figure><img src=\"\(reference)\" alt=\"Boats\" width=600></figure>".utf8)
    let warc = WARCBuilder().response(
      "https://x.example/n/story.html?q=/x", ["Content-Type: text/html"], html)
    #expect(try all(warc.bytes).articles.first?.images.first?.url == expected)
  }
}
