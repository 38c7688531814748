import Testing

@testable import Cutline

@Suite("Image names") struct ImageNameTests {
  @Test(
    "the name in a reference",
    arguments: [
      ("img/kalin.jpg", "kalin.jpg"),
      ("https://cdn.example.org/2022/05/kalin.jpg?w=640&q=75#top", "kalin.jpg"),
      ("/_next/image?url=%2Fmedia%2Fkalin.jpg&w=640&q=75", "kalin.jpg"),
      ("https://example.org/image?url=https%3A%2F%2Fcdn.example.org%2Fa%2Fkalin.jpg&w=1", "kalin.jpg"),
      ("https://cdn.example.org/fit-in/1200x0/https://img.example.org/kalin.jpg", "kalin.jpg"),
      ("https://cdn.example.org/cdn-cgi/image/width=800/photos/kalin.jpg@webp", "kalin.jpg"),
      ("https://example.org/thumb/a/ab/Kalin.jpg/640px-Kalin.jpg", "640px-Kalin.jpg"),
      ("https://example.org/kalin.jpg/ALTERNATES/LANDSCAPE_640", "kalin.jpg"),
      ("Ibrahim%20Kalin.JPG", "Ibrahim Kalin.JPG"),
      ("https://example.org/resizer/abc123def456", "abc123def456"),
    ])
  func reference(_ url: String, _ name: String) {
    #expect(ImageURL.paths(in: url).first?.last == name)
  }

  @Test(
    "one picture in many sizes",
    arguments: [
      "kalin.jpg", "Kalin-1024x683.jpg", "kalin_640.jpeg", "kalin@2x.png", "kalin-scaled.webp",
      "kalin-640w.jpg",
      "kalin.jpg.webp", "640px-Kalin.jpg", "kalin-e1654321098-300x200.jpg", "kalin_thumbnail.jpg",
    ])
  func base(_ name: String) { #expect(ImageName(name).base == "kalin") }

  @Test(
    "frames are not sizes",
    arguments: ["img-0640", "nyc-protest-02", "dsc-0123", "2022-05-14-kalin", "kalin-3"])
  func frames(_ stem: String) { #expect(ImageName(stem + ".jpg").base == stem) }

  @Test(
    "common names",
    arguments: ["image.jpg", "1.jpg", "photo.jpg", "DSC0001.JPG", "IMG_2231.jpg", "P1010001.jpg"])
  func generic(_ name: String) { #expect(ImageName(name).isGeneric) }

  @Test("names that mean one picture", arguments: ["kalin.jpg", "20220514_110203.jpg", "rts1abc9.jpg"])
  func particular(_ name: String) { #expect(!ImageName(name).isGeneric) }

  @Test("numbers of agencies")
  func ids() {
    #expect(
      ImageName("tag_reuters.com_2014_binary_LYNXMPEA6F0MS-VIEWIMAGE.jpg").ids == ["lynxmpea6f0ms"])
    #expect(ImageName("kalin-20220514.jpg").ids.isEmpty)
  }

  @Test(
    "what lies beside the article",
    arguments: [
      ("img/9.jpg", true), ("../img/9.jpg", true), ("/img/9.jpg", true), ("file:///img/9.jpg", true),
      ("C:\\img\\9.jpg", true), ("https://example.org/9.jpg", false), ("//cdn.example.org/9.jpg", false),
      ("data:image/png;base64,AA", false), ("cid:9", false), ("", false), ("{{ image }}", false),
    ])
  func local(_ reference: String, _ isLocal: Bool) { #expect(ImageURL.isLocal(reference) == isLocal) }

  @Test("references are resolved from the article's folder")
  func resolved() {
    #expect(ImageURL.resolved("../photos/a.jpg?v=2", from: "x/articles/a.html") == "x/photos/a.jpg")
    #expect(ImageURL.resolved("a%20b.jpg", from: "/x/a.html") == "/x/a b.jpg")
    #expect(ImageURL.resolved("https://example.org/a.jpg", from: "x/a.html") == nil)
  }
}
