/// A word for a place among the pictures of a composite, or for the order of its pictures, as it stands in a line.
struct PanelMark {
  enum Meaning: Sendable, Hashable {
    case place(Credit.Panel.Position)
    case order(Credit.Panel.Order)
  }

  /// How it is written, which tells whether it speaks of what follows or of what stands before it.
  enum Form { case colon, bracket, comma, before, after }

  var meaning: Meaning
  var form: Form
  /// What is cut out with it: brackets, the colon, the comma, `Foto` in `Foto links:`.
  var range: Range<Int>
  /// The word alone.
  var word: Range<Int>

  var place: Credit.Panel.Position? { if case .place(let place) = meaning { place } else { nil } }
  var order: Credit.Panel.Order? { if case .order(let order) = meaning { order } else { nil } }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [:]
    for row in table.split(separator: "\n") {
      let columns = row.split(separator: "\t")
      guard columns.count == 3 else { continue }
      let name = String(columns[0])
      guard
        let meaning = Credit.Panel.Position(rawValue: name).map(Meaning.place)
          ?? Credit.Panel.Order(rawValue: name).map(Meaning.order)
      else { continue }
      for word in columns[2].split(separator: "|") where meanings[String(word)] == nil {
        meanings[String(word)] = meaning
      }
    }
    return meanings
  }()

  /// The same words as a trie, in which a line is looked up without being copied.
  private static let words = Labels(
    rows: "composite\tlabel\t\t" + meanings.keys.sorted().joined(separator: "|"))

  /// The two bytes with which a word may begin, in small, as places in a table of bits: most words of most lines do
  /// not begin so.
  private static let openings: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 16)
    for word in meanings.keys {
      for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
        table[opening(Array(form.utf8), 0)] = true
        if form.utf8.count == 1 { table[opening(Array(form.utf8), 0) & 0xFF00] = true }
      }
    }
    return table
  }()

  private static func opening(_ bytes: [UInt8], _ i: Int) -> Int {
    func small(_ byte: UInt8) -> Int { Int(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return small(bytes[i]) << 8 | (i + 1 < bytes.count ? small(bytes[i + 1]) : 0)
  }

  /// Every mark of a line, in reading order.
  static func all(in bytes: [UInt8], lexicon: Lexicon) -> [PanelMark] {
    var marks: [PanelMark] = []
    var i = 0
    while i < bytes.count {
      let isStart = i == 0 || bytes[i - 1] <= 0x2F || "()[]:;|".utf8.contains(bytes[i - 1])
      if isStart, let mark = mark(at: i, in: bytes, lexicon) {
        marks.append(mark)
        i = max(i + 1, mark.range.upperBound)
      } else {
        i += 1
      }
    }
    return marks
  }

  private static func mark(at i: Int, in bytes: [UInt8], _ lexicon: Lexicon) -> PanelMark? {
    if bytes[i] >= 0x31 && bytes[i] <= 0x39 { return number(at: i, in: bytes, lexicon) }
    let first = opening(bytes, i)
    guard openings[first] || openings[first & 0xFF00],
      let end = words.match(at: i, in: bytes)?.end,
      let meaning = meanings[String(decoding: bytes[i..<end], as: UTF8.self).lowercased()]
    else { return nil }
    return formed(meaning, i..<end, in: bytes, lexicon)
  }

  /// `1.`, `1)`, `1:`, `(1)`
  private static func number(at i: Int, in bytes: [UInt8], _ lexicon: Lexicon) -> PanelMark? {
    var end = i
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
    guard end - i < 3, let value = Int(String(decoding: bytes[i..<end], as: UTF8.self)) else { return nil }
    let meaning = Meaning.place(.number(value))
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
      bytes[end + 1] == 0x20, i == 0 || bytes[i - 1] == 0x20
    {
      return PanelMark(
        meaning: meaning, form: .colon, range: withLabel(i, in: bytes, lexicon)..<(end + 1), word: i..<end)
    }
    let mark = formed(meaning, i..<end, in: bytes, lexicon)
    return mark?.form == .colon || mark?.form == .bracket ? mark : nil
  }

  private static func formed(
    _ meaning: Meaning, _ word: Range<Int>, in bytes: [UInt8], _ lexicon: Lexicon
  ) -> PanelMark? {
    var before = word.lowerBound - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    var after = word.upperBound
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    let last: UInt8? = before >= 0 ? bytes[before] : nil
    let next: UInt8? = after < bytes.count ? bytes[after] : nil
    func mark(_ form: Form, _ range: Range<Int>) -> PanelMark {
      PanelMark(meaning: meaning, form: form, range: range, word: word)
    }
    if last == UInt8(ascii: "(") || last == UInt8(ascii: "["),
      next == UInt8(ascii: ")") || next == UInt8(ascii: "]")
    {
      return mark(.bracket, before..<(after + 1))
    }
    if next == UInt8(ascii: ":") {
      return mark(.colon, withLabel(word.lowerBound, in: bytes, lexicon)..<(after + 1))
    }
    let isEnd = next.map { ",;.)|".utf8.contains($0) } ?? true
    let endsPart = isEnd || conjunction(at: after, in: bytes) != nil
    if last == UInt8(ascii: ","), endsPart { return mark(.comma, before..<word.upperBound) }
    // A letter alone is an initial.
    let letters = word.count - (bytes[word.upperBound - 1] == UInt8(ascii: ".") ? 1 : 0)
    guard letters > 1 else { return nil }
    if last.map({ ",;.(|[:".utf8.contains($0) }) ?? true || endsInConjunction(before, in: bytes) {
      return endsPart ? nil : mark(.before, word)
    }
    return endsPart ? mark(.after, word) : nil
  }

  /// Where a label right before a mark begins: `Foto links:`, `Photo 1:`.
  private static func withLabel(_ start: Int, in bytes: [UInt8], _ lexicon: Lexicon) -> Int {
    guard start > 1, bytes[start - 1] == 0x20 else { return start }
    var i = start - 1
    while i > 0, bytes[i - 1] > 0x2F, !":;|".utf8.contains(bytes[i - 1]) { i -= 1 }
    guard let label = lexicon.labels.match(at: i, in: bytes), label.end == start - 1,
      label.meaning(at: .label)?.isPlain == true
    else { return start }
    return i
  }

  /// The word for *and* that begins at a place: its end.
  static func conjunction(at i: Int, in bytes: [UInt8]) -> Int? {
    var end = i
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    guard end > i, end < bytes.count, end - i < 9 else { return nil }
    let word = String(decoding: bytes[i..<end], as: UTF8.self)
    // `I Ketut Arta` begins with a name.
    let isCapital = word.unicodeScalars.first?.isUpper == true
    if isCapital, end - i < 2 || word != word.uppercased() { return nil }
    return WordSplitter.conjunctions.contains(word.lowercased()) ? end : nil
  }

  private static func endsInConjunction(_ last: Int, in bytes: [UInt8]) -> Bool {
    guard last > 0 else { return false }
    var i = last
    while i >= 0, bytes[i] != 0x20 { i -= 1 }
    return conjunction(at: i + 1, in: Array(bytes[...last]) + [0x20]) != nil
  }
}
