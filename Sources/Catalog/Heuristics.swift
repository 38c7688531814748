internal import Cutline

/// What the catalog leaves to the rest of Cutline: reading credits and captions, and matching photos.
/// Tests put their own in, so that they do not depend on how well a credit is read.
struct Heuristics: Sendable {
  var credit: @Sendable (String, Credit.Expectation) -> Credit = { Credit(parsing: $0, as: $1) }
  var caption: @Sendable (String, PartialDate?) -> Caption = { Caption(parsing: $0, published: $1) }
  /// Indexes the photos once; the answer finds the photos of one occurrence.
  var matching:
    @Sendable ([(id: Int64, photo: Photo)]) -> (Occurrence, Article) -> [(id: Int64, link: Link)] =
      {
        let matching = Matching(photos: $0)
        return { matching.links(for: $0, in: $1) }
      }

  /// The caption that an evidence's raw text stands for.
  func caption(_ raw: String, isCredit: Bool, published: PartialDate?) -> Caption {
    isCredit ? Caption(raw: raw, text: "", credit: credit(raw, .creditLine)) : caption(raw, published)
  }

  /// True if the whole text is a credit, as in a credit element; false if it is a caption that may have one in it.
  func isCredit(_ piece: Evidence, published: PartialDate?) -> Bool {
    let caption = piece.caption
    guard caption.text.isEmpty, let found = caption.credit else { return false }
    if credit(caption.raw, .creditLine) == found { return true }
    return piece.slot == .credit && self.caption(caption.raw, published) != caption
  }

  /// The article with nothing read into its texts: for comparing what was stored with what is to be stored.
  func raw(_ article: Article) -> Article {
    var article = article
    for i in article.images.indices {
      article.images[i].location.path = nil
      for j in article.images[i].evidence.indices {
        let piece = article.images[i].evidence[j]
        article.images[i].evidence[j].caption = Heuristics.raw.caption(
          piece.caption.raw, isCredit: isCredit(piece, published: article.published),
          published: article.published)
        article.images[i].evidence[j].location.path = nil
      }
    }
    return article
  }

  /// Reads nothing into the texts.
  static let raw = Heuristics(
    credit: { text, _ in Credit(raw: text) }, caption: { text, _ in Caption(raw: text, text: text) })
}
