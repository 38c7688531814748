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
  /// By element.
  private let known: UnsafeMutableBufferPointer<HTMLPurpose>
  /// What the latest words said, each in the slot that its hash gives it: a page has few words and repeats them.
  private let words: UnsafeMutableBufferPointer<(hash: UInt64, purpose: HTMLPurpose)>

  init(count: Int) {
    known = .allocate(capacity: count)
    known.initialize(repeating: [])
    words = .allocate(capacity: 512)
    words.initialize(repeating: (0, []))
  }

  deinit {
    known.deallocate()
    words.deallocate()
  }

  func purpose(of i: Int, in page: HTMLDocument) -> HTMLPurpose {
    if known[i].contains(.known) { return known[i] }
    var purpose: HTMLPurpose = .known
    page.bytes.withUnsafeBufferPointer { bytes in
      for attribute in page.attributes(of: i) where attribute.name.namesPurpose {
        add(UnsafeBufferPointer(rebasing: bytes[attribute.range]), to: &purpose)
      }
    }
    if purpose.isCaption { purpose.remove(.weakCredit) }
    known[i] = purpose
    return purpose
  }

  private func add(_ value: UnsafeBufferPointer<UInt8>, to purpose: inout HTMLPurpose) {
    var count = 0
    var i = 0
    while i < value.count, count < 40 {
      if value[i] <= 0x20 {
        i += 1
        continue
      }
      count += 1
      let start = i
      var hash = NameTable.seed
      while i < value.count, value[i] > 0x20 {
        hash = NameTable.mix(hash, value[i])
        i += 1
      }
      let slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (words.count - 1)
      if words[slot].hash != hash {
        let word = UnsafeBufferPointer(rebasing: value[start..<min(i, start + 80)])
        words[slot] = (hash, HTMLPurpose(word: word))
      }
      purpose.formUnion(words[slot].purpose)
    }
  }
}

extension HTMLPurpose {
  /// What one word of a class says, of 80 bytes at most.
  fileprivate init(word: UnsafeBufferPointer<UInt8>) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * word.count) { buffer in
      var token = HTMLToken(buffer)
      token.read(word)
      var purpose = token.pieces
      let text = UnsafeBufferPointer(rebasing: buffer[..<token.count])
      let credit = HTMLPurpose.creditWords.last(in: text)
      let caption = max(HTMLPurpose.captionWords.last(in: text), purpose.contains(.shortCaption) ? 0 : -1)
      if credit >= 0 || caption >= 0 { purpose.remove(.weakCredit) }
      // Where both begin at one place the credit's word is the longer one: `caption-author`.
      if credit >= 0, credit >= caption { purpose.insert(.credit) }
      if caption > credit { purpose.insert(.caption) }
      if HTMLPurpose.foreignStems.last(in: text) >= 0 { purpose.insert(.foreign) }
      return purpose
    }
  }
}

/// A word of a class in small letters with `-` between its parts: `imageCredit`, `image__credit` → `image-credit`.
private struct HTMLToken {
  private let text: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// What its parts say.
  private(set) var pieces: HTMLPurpose = []

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { text = buffer }

  mutating func read(_ word: UnsafeBufferPointer<UInt8>) {
    var hash = NameTable.seed
    var pieceStart = 0
    var wasLower = false
    for byte in word {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      let isMark = byte < 0x80 && !isUpper && !isLower && !(byte >= 0x30 && byte <= 0x39)
      if isMark || (isUpper && wasLower) {
        endPiece(from: pieceStart, hash: hash)
        if count == 0 || text[count - 1] != UInt8(ascii: "-") { append(UInt8(ascii: "-")) }
        pieceStart = count
        hash = NameTable.seed
      }
      wasLower = isLower
      if isMark { continue }
      let small = isUpper ? byte | 0x20 : byte
      append(small)
      hash = NameTable.mix(hash, small)
    }
    endPiece(from: pieceStart, hash: hash)
  }

  private mutating func append(_ byte: UInt8) {
    text[count] = byte
    count += 1
  }

  private mutating func endPiece(from start: Int, hash: UInt64) {
    guard start < count else { return }
    if let flags = HTMLPurpose.words.value(of: hash) { pieces.formUnion(HTMLPurpose(rawValue: flags)) }
    let piece = text[start..<count]
    if piece.starts(with: "video".utf8) { pieces.insert(.video) }
    for ending in HTMLPurpose.boxEndings
    where piece.count >= ending.count && piece.suffix(ending.count).elementsEqual(ending) {
      pieces.insert(.pictureBox)
    }
  }
}
