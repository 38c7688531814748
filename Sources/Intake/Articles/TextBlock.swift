internal import Cutline

/// The lines of a text that belong to one picture, as they are gathered.
struct TextBlock {
  let source: SourceText
  let published: PartialDate?
  /// The indices of the lines taken.
  private(set) var lines: [Int] = []
  private var evidence: [Evidence] = []

  init(source: SourceText, published: PartialDate?) {
    self.source = source
    self.published = published
  }

  var hasNoAlt: Bool { !evidence.contains { $0.slot == .alt } }

  var occurrence: Occurrence? {
    guard let first = evidence.map(\.location).min(by: { ($0.line, $0.column) < ($1.line, $1.column) }) else {
      return nil
    }
    let ordered = evidence.sorted {
      ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column)
    }
    return Occurrence(evidence: ordered, location: first)
  }

  /// A line that ends in a credit: an alt text or a caption, and its twin and own-line credit below, if there are.
  /// Returns the index of the first line that does not belong to it.
  mutating func takeCaption(at i: Int, in all: [TextLine]) -> Int {
    let line = all[i]
    var next = i + 1
    guard next < all.count, TextLine.areTwins(line.sentence, all[next].sentence), all[next].gap <= 1 else {
      let slot: Evidence.Slot = line.isIndented && next < all.count && all[next].isCredit ? .alt : .caption
      add(slot, i, in: all, from: TextBlock.captionStart(in: line))
      return takeOwnCredit(at: next, of: line, in: all)
    }
    // Of two that are not equally long the fuller one is what the reader goes by.
    let isCut = all[next].sentence.utf8.count < line.sentence.utf8.count
    add(isCut ? .caption : .alt, i, in: all)
    add(isCut ? .alt : .caption, next, in: all)
    next += 1
    // A credit right under the caption is the caption's, whatever the alt text says.
    if next < all.count, all[next].isCredit, all[next].gap == 0, all[next - 1].credit == nil {
      add(.credit, next, in: all)
      return next + 1
    }
    return takeOwnCredit(at: next, of: line, in: all)
  }

  /// An alt text and its caption, neither with a credit: a line with a space before it, and the same again.
  mutating func takeTwins(at i: Int, in all: [TextLine]) -> Int {
    add(.alt, i, in: all)
    add(.caption, i + 1, in: all)
    return i + 2
  }

  /// True if such twins begin at a line: nothing but a scraped picture repeats a sentence so.
  static func areTwins(at i: Int, in all: [TextLine]) -> Bool {
    guard i + 1 < all.count, all[i].isIndented, !all[i + 1].isIndented, all[i + 1].gap == 0 else {
      return false
    }
    return all[i].text.utf8.count >= 30 && all[i].key == all[i + 1].key
  }

  private mutating func takeOwnCredit(at i: Int, of line: TextLine, in all: [TextLine]) -> Int {
    guard i < all.count, all[i].isCredit, all[i].gap <= 1,
      line.credit == nil
        || TextLine.key(line.credit?.raw ?? "").contains(TextLine.key(all[i].credit?.raw ?? ""))
    else { return i }
    add(.credit, i, in: all)
    return i + 1
  }

  /// A credit on a line of its own, with the caption above it, at most one blank line away. A label with nothing
  /// above it still stands for a picture; a bare agency does not.
  mutating func takeCredit(at i: Int, in all: [TextLine], used: Set<Int>) -> Int {
    let above = i - 1
    if above >= 0, !used.contains(above), all[i].gap <= 1, all[above].credit == nil,
      (8...(all[i].basis == .labelledBracket ? 600 : 300)).contains(all[above].text.utf8.count),
      !all[above].text.hasSuffix(":"), !(all[above].isRepeated && all[above].text.utf8.count < 60),
      all[i].gap == 0 || all[i].basis == .labelledBracket
        || Caption(parsing: all[above].text).date?.value.day != nil
    {
      if above > 0, !used.contains(above - 1), all[above].gap <= 1, all[above - 1].isIndented,
        TextLine.areTwins(all[above - 1].sentence, all[above].sentence)
      {
        add(.alt, above - 1, in: all)
      }
      add(.caption, above, in: all, from: TextBlock.captionStart(in: all[above]))
    } else if all[i].basis != .labelledBracket, all[i].basis != .label || !used.isEmpty {
      return i + 1
    }
    add(.credit, i, in: all)
    return i + 1
  }

  /// The line above a lead picture that is its alt text.
  mutating func take(alt i: Int, in all: [TextLine]) { add(.alt, i, in: all) }

  private mutating func add(_ slot: Evidence.Slot, _ i: Int, in all: [TextLine], from start: Int = 0) {
    let line = all[i]
    let offset = line.range.lowerBound + start
    let raw = source.string(offset..<line.range.upperBound)
    let caption: Caption
    if slot == .credit {
      caption = Caption(raw: raw, text: "", credit: line.credit)
    } else {
      caption = Caption(parsing: raw, published: published)
    }
    evidence.append(Evidence(slot, caption, at: source.location(at: offset)))
    lines.append(i)
  }

  /// Where the caption begins in a line into which the end of the paragraph before has run: at its last sentence, if
  /// that states day and place as captions do and what stands before reports speech or is long. In bytes.
  static func captionStart(in line: TextLine) -> Int {
    guard !line.isIndented, let start = TextSentences.lastStart(in: line.sentence), start > 0 else {
      return 0
    }
    let head = String(decoding: Array(line.sentence.utf8)[..<start], as: UTF8.self)
    let tail = String(decoding: Array(line.sentence.utf8)[start...], as: UTF8.self)
    let caption = Caption(parsing: tail)
    let isDated = caption.date?.basis == .explicit && caption.date?.value.day != nil && caption.place != nil
    let isProse = TextSentences.reportsSpeech(head) || head.utf8.count > 300
    guard isDated, isProse, Caption(parsing: head).date == nil else { return 0 }
    // Blanks were squeezed: find the place again in the line as it stands.
    return line.text.utf8.count == line.range.count ? start : 0
  }
}
