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

  /// The caption that an evidence's raw text stands for. In the credit slot the whole text is the credit.
  func caption(_ raw: String, in slot: Evidence.Slot, published: PartialDate?) -> Caption {
    slot == .credit ? Caption(raw: raw, text: "", credit: credit(raw, .creditLine)) : caption(raw, published)
  }

  /// Reads nothing into the texts: for comparing what was stored with what is to be stored.
  static let raw = Heuristics(
    credit: { text, _ in Credit(raw: text) }, caption: { text, _ in Caption(raw: text, text: "") })
}
