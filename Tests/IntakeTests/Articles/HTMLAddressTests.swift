import Testing

@testable import Intake

/// What the addresses of pictures tell.
struct HTMLAddressTests {
  @Test(
    "The same photo in another size has the same key",
    arguments: [
      ("https://a.example/img/harbour-view-1024x683.jpg", "harbour-view"),
      ("/img/Harbour-View-scaled.JPG?w=3", "harbour-view"), ("harbour-view_w800.jpg.webp", "harbour-view"),
      ("/_next/image?url=https%3A%2F%2Fcms.example%2Fharbour-view.png&w=640", "harbour-view"),
      ("https://r.example/600x400/https://cms.example/harbour-view.png", "harbour-view"),
      ("https://a.example/2024/11/1.jpg", "2024/11/1.jpg"), ("https://a.example/", "a.example"),
      ("x.jpg", "x.jpg"),
      ("", ""), ("/", "/"), ("https://a.example/quay-%41.jpg", "quay-%41"),
    ])
  func key(url: String, expected: String) { #expect(HTMLAddress.key(of: url) == expected) }

  @Test(
    "Addresses that show nothing",
    arguments: [
      "", " ", "data:image/gif;base64,R0", "about:blank", "a/logo.SVG?x", "/img/placeholder-wide.png",
      "/placeholders/a.jpg",
      "lazy.gif", "/a/blank.png", "1x1.gif", "?a=b",
    ])
  func empty(url: String) { #expect(!HTMLAddress(Array(url.utf8)[...]).isPicture) }

  @Test(
    "Furniture by its name, folder or size",
    arguments: [
      "site-logo.png", "/avatars/jo.jpg", "/icons/a.png", "a-104x104.jpg", "150x80/pier.jpg", "Favicon.ico",
    ])
  func furniture(url: String) { #expect(HTMLAddress(Array(url.utf8)[...]).isFurniture) }

  @Test(
    "Photos of the story",
    arguments: [
      "a/logos-of-greece.jpg", "harbour-1200x800.jpg", "pixelated.jpg", "iconic.jpg", "8x8x8.jpg",
      "lazy-dog.jpg",
    ])
  func photos(url: String) {
    let address = HTMLAddress(Array(url.utf8)[...])
    #expect(address.isPicture)
    #expect(!address.isFurniture)
  }
}
