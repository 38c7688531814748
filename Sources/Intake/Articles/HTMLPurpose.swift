/// What an element is for, by the words in its class, id, `itemprop` and the like (credit grammar §2).
///
/// In `caption__credit` the last word counts: it is the credit inside a caption. An element with a word of each
/// kind holds both.
struct HTMLPurpose: OptionSet, Sendable {
  let rawValue: UInt16

  static let credit = HTMLPurpose(rawValue: 1 << 0)
  static let caption = HTMLPurpose(rawValue: 1 << 1)
  /// A credit only by a word that means something else away from pictures: `source`, `author`, `byline`.
  static let weakCredit = HTMLPurpose(rawValue: 1 << 2)
  /// Leads to other stories or belongs to the page, unless a caption in it says otherwise.
  static let teaser = HTMLPurpose(rawValue: 1 << 3)
  /// Never part of the story: newsletters, comments, recommendations.
  static let foreign = HTMLPurpose(rawValue: 1 << 4)
  static let furniture = HTMLPurpose(rawValue: 1 << 5)
  /// A reporter's box.
  static let author = HTMLPurpose(rawValue: 1 << 6)
  static let video = HTMLPurpose(rawValue: 1 << 7)
  /// Holds a picture: `wp-caption`, `absatzbild`, `media`.
  static let pictureBox = HTMLPurpose(rawValue: 1 << 8)
  /// A short word for a caption, which the position of others does not outweigh.
  static let shortCaption = HTMLPurpose(rawValue: 1 << 9)
  /// Set once an element's purpose is known.
  static let known = HTMLPurpose(rawValue: 1 << 15)

  var isCredit: Bool { contains(.credit) }
  var isCaption: Bool { contains(.caption) }
  var isWeakCredit: Bool { contains(.weakCredit) }
  var isTeaser: Bool { contains(.teaser) }
  var isForeign: Bool { contains(.foreign) }
  var isFurniture: Bool { contains(.furniture) }
  var isAuthor: Bool { contains(.author) }
  var isVideo: Bool { contains(.video) }
  var isPictureBox: Bool { contains(.pictureBox) }
}

/// The purposes of a page's elements, each found out when it is first asked for.
final class HTMLPurposes {
  private var known: [HTMLPurpose]
  /// Lower case with `-` between its parts: `imageCredit`, `image__credit` → `image-credit`.
  private var token: [UInt8] = []

  init(count: Int) { known = [HTMLPurpose](repeating: [], count: count) }

  func purpose(of i: Int, in page: HTMLDocument) -> HTMLPurpose {
    if known[i].contains(.known) { return known[i] }
    var purpose: HTMLPurpose = .known
    for attribute in page.attributes(of: i) where attribute.name.namesPurpose {
      add(page.bytes[attribute.range], to: &purpose)
    }
    if purpose.isCaption { purpose.remove(.weakCredit) }
    known[i] = purpose
    return purpose
  }

  private func add(_ value: ArraySlice<UInt8>, to purpose: inout HTMLPurpose) {
    var words = 0
    var i = value.startIndex
    while i < value.endIndex, words < 40 {
      if value[i] <= 0x20 {
        i += 1
        continue
      }
      words += 1
      token.removeAll(keepingCapacity: true)
      var pieces: HTMLPurpose = []
      var hash = NameTable.seed
      var pieceStart = 0
      var wasLower = false
      var length = 0
      while i < value.endIndex, value[i] > 0x20 {
        let byte = value[i]
        i += 1
        length += 1
        if length > 80 { continue }
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let isLower = byte >= 0x61 && byte <= 0x7A
        let isMark = byte < 0x80 && !isUpper && !isLower && !(byte >= 0x30 && byte <= 0x39)
        if isMark || (isUpper && wasLower) {
          if isMark || token.last != UInt8(ascii: "-") {
            endPiece(from: pieceStart, hash: hash, &pieces)
            if token.last != UInt8(ascii: "-") || !isMark { token.append(UInt8(ascii: "-")) }
            pieceStart = token.count
            hash = NameTable.seed
          }
        }
        wasLower = isLower
        if isMark { continue }
        let small = isUpper ? byte | 0x20 : byte
        token.append(small)
        hash = NameTable.mix(hash, small)
      }
      endPiece(from: pieceStart, hash: hash, &pieces)
      let credit = HTMLPurpose.creditWords.last(in: token)
      let caption = max(HTMLPurpose.captionWords.last(in: token), pieces.contains(.shortCaption) ? 0 : -1)
      if credit > caption { purpose.insert(.credit) }
      if caption > credit { purpose.insert(.caption) }
      if credit >= 0 || caption >= 0 { pieces.remove(.weakCredit) }
      if HTMLPurpose.foreignStems.last(in: token) >= 0 { purpose.insert(.foreign) }
      purpose.formUnion(pieces)
    }
  }

  private func endPiece(from start: Int, hash: UInt64, _ purpose: inout HTMLPurpose) {
    guard start < token.count else { return }
    if let flags = HTMLPurpose.words.value(of: hash) { purpose.formUnion(HTMLPurpose(rawValue: flags)) }
    let piece = token[start...]
    if piece.starts(with: "video".utf8) { purpose.insert(.video) }
    for ending in HTMLPurpose.boxEndings
    where piece.count >= ending.count && piece.suffix(ending.count).elementsEqual(ending) {
      purpose.insert(.pictureBox)
    }
  }
}
