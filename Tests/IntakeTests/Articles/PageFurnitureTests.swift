import Testing

@testable import Intake

/// What the page says for itself, in many languages, and what sizes it offers.
struct PageFurnitureTests {
  @Test(arguments: [
    "View 6 Images", "Vis mer", "Bild vergrößern", "Ampliar", "Agrandir l’image", "1 / 12", "3 von 8",
    "01:53",
    "1 min", "広告", "더보기", "查看大图", "شارك", "Увеличить", "Fotoğrafı büyüt", "Advertisement",
  ])
  func whole(text: String) { #expect(PageFurniture.isWhole(text)) }

  @Test(arguments: [
    "A ferry in Porto", "Image of the year", "Galerie nationale", "12 people at 9 pm", "Café",
  ])
  func none(text: String) {
    #expect(!PageFurniture.isWhole(text))
    #expect(PageFurniture.trimmed(text) == text)
  }

  @Test(arguments: [
    ("View image in fullscreen The quay.", "The quay."), ("The quay. Open image in gallery", "The quay."),
    (
      "[1/3]A ferry leaves. REUTERS/ANA LIMA Purchase Licensing Rights, opens new tab",
      "A ferry leaves. REUTERS/ANA LIMA"
    ),
    ("Bild vergrößern: Der Kai.", "Der Kai."), ("Fährt der Teilen-Bus?", "Fährt der Teilen-Bus?"),
  ])
  func ends(text: String, expected: String) { #expect(PageFurniture.trimmed(text) == expected) }

  @Test(
    arguments: [
      ("a.jpg 400w, b.jpg 1200w, c.jpg 800w", "b.jpg"), ("a,b.jpg 400w,c,d.jpg 900w", "c,d.jpg"),
      ("a.jpg 1x, b.jpg 2x", nil),
      ("a.jpg", nil), ("", nil),
    ] as [(String, String?)])
  func widest(set: String, expected: String?) {
    let widest = HTMLSourceSet.widest(Array(set.utf8)[...])
    #expect(widest.map { String(decoding: $0, as: UTF8.self) } == expected)
  }
}
