/// What an element is for, by the words in its class, id, `itemprop` and the like (credit grammar §2).
///
/// In `caption__credit` the last word counts: it is the credit inside a caption. An element with a word of each
/// kind holds both.
struct HTMLPurpose {
  private(set) var isCredit = false
  private(set) var isCaption = false
  /// Only by a word that means something else away from pictures: `source`, `author`, `byline`.
  private(set) var isWeakCredit = false
  /// Leads to other stories or belongs to the page, unless a caption in it says otherwise.
  private(set) var isTeaser = false
  /// Never part of the story: newsletters, comments, recommendations.
  private(set) var isForeign = false
  private(set) var isFurniture = false
  /// A reporter's box.
  private(set) var isAuthor = false
  private(set) var isVideo = false
  /// Holds a picture: `wp-caption`, `absatzbild`, `media`.
  private(set) var isPictureBox = false

  init(_ page: HTMLDocument, _ i: Int) {
    for token in page.purposeTokens(of: i) {
      let pieces = token.split(separator: "-").map(String.init)
      let bytes = Array(token.utf8)
      let credit = HTMLPurpose.creditWords.last(in: bytes)
      let caption = max(HTMLPurpose.captionWords.last(in: bytes), pieces.contains("bu") ? 0 : -1)
      if credit > caption { isCredit = true }
      if caption > credit { isCaption = true }
      for piece in pieces {
        if credit < 0, caption < 0, HTMLPurpose.weakCreditWords.contains(piece) { isWeakCredit = true }
        if HTMLPurpose.teaserWords.contains(piece) { isTeaser = true }
        if HTMLPurpose.foreignWords.contains(piece) { isForeign = true }
        if HTMLPurpose.furnitureWords.contains(piece) { isFurniture = true }
        if HTMLPurpose.authorWords.contains(piece) { isAuthor = true }
        if piece.hasPrefix("video") || HTMLPurpose.playerWords.contains(piece) { isVideo = true }
        if HTMLPurpose.boxWords.contains(piece) || HTMLPurpose.boxEndings.contains(where: piece.hasSuffix) {
          isPictureBox = true
        }
      }
      if HTMLPurpose.foreignStems.last(in: bytes) >= 0 { isForeign = true }
    }
    if isCaption { isWeakCredit = false }
  }
}
