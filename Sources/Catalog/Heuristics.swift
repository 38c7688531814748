internal import Cutline

/// What the catalog leaves to the rest of Cutline: reading credits and captions, and matching photos.
/// Tests put their own in, so that they do not depend on how well a credit is read.
struct Heuristics: Sendable {
  var credit: @Sendable (String, Credit.Expectation) -> Credit = { Credit(parsing: $0, as: $1) }
  var caption: @Sendable (String, PartialDate?) -> Caption = { Caption(parsing: $0, published: $1) }
  /// What a photo with its copies is looked up by.
  var photoKeys: @Sendable (Photo, [String]) -> [Int64] = { PhotoClues(id: 0, photo: $0, copies: $1).keys }
  /// What an image of an article is looked up by.
  var occurrenceKeys: @Sendable (Occurrence, Article) -> [Int64] = { OccurrenceClues($0, in: $1).keys }
  /// Finds the photos of one occurrence.
  var links: @Sendable (Occurrence, Article, MatchIndex) throws -> [(id: Int64, link: Link)] = {
    try Matching.links(for: OccurrenceClues($0, in: $1), in: $2)
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
      for j in article.images[i].evidence.indices {
        let piece = article.images[i].evidence[j]
        article.images[i].evidence[j].caption = Heuristics.raw.caption(
          piece.caption.raw, isCredit: isCredit(piece, published: article.published),
          published: article.published)
      }
    }
    return article
  }

  /// The other way: an article as ``raw(_:)`` made it, with its texts read.
  func read(_ article: Article) -> Article {
    var article = article
    for i in article.images.indices {
      for j in article.images[i].evidence.indices {
        let caption = article.images[i].evidence[j].caption
        let isCredit = caption.text.isEmpty && caption.credit != nil
        article.images[i].evidence[j].caption = self.caption(
          caption.raw, isCredit: isCredit, published: article.published)
      }
    }
    return article
  }

  /// Reads nothing into the texts.
  static let raw = Heuristics(
    credit: { text, _ in Credit(raw: text) }, caption: { text, _ in Caption(raw: text, text: text) })
}
