/// What tells, byte by byte, that a piece of a caption is a credit: label words and known parties.
struct CreditClues {
  enum Strength { case labelled, known }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let stops: Set<UInt8> = Set(".!?|\"')]:;,/".utf8).union([0x80, 0x94, 0x93, 0x9D, 0xBB, 0x82])
  static let marks: Set<UInt8> = Set(".,;\"' ".utf8)
  /// Button texts that scrapers leave behind a credit.
  static let furniture: Set<String> = [
    "enlarge image", "enlrage image", "hide caption", "toggle caption", "image caption", "less", "more",
    "more >",
    "vis mer", "visa mer", "vollbild", "view image in fullscreen", "expand", "bild vergrößern", "agrandir",
  ]

  /// How surely a piece is a credit; nil if it is not.
  func strength(of range: Range<Int>, afterStop: Bool) -> Strength? {
    guard range.count >= 2, range.count <= 400 else { return nil }
    let slice = bytes[range]
    if Labels.standard.isCredit(in: slice) {
      if reservesRights(range) { return nil }
      return isDateOnly(labelEnd(in: range)..<range.upperBound) ? nil : .labelled
    }
    if slice.starts(with: [0xC2, 0xA9]) { return .labelled }
    let text = String(decoding: slice, as: UTF8.self)
    if let entry = Gazetteer.standard.entry(for: text) {
      return isAgency(entry.kind) || afterStop ? .known : nil
    }
    let segments = CreditClues.segments(of: text)
    guard segments.count > 1 else { return CreditClues.hasAsianCredit(text) ? .labelled : nil }
    let isKnown = segments.contains { Gazetteer.standard.entry(for: $0) != nil }
    let isMarked = segments.dropFirst().contains { segment in
      let bytes = Array(segment.utf8)
      guard let match = Labels.standard.match(at: 0, in: bytes), match.end == bytes.count else {
        return false
      }
      return match.meaning(at: .alone) != nil
    }
    return isKnown || (isMarked && text.utf8.contains(0x2F)) ? .known : nil
  }

  private func isAgency(_ kind: Party.Kind) -> Bool {
    switch kind {
    case .wire, .agency, .distributor, .stock, .openLibrary: true
    default: false
    }
  }

  /// The parts between `/`, `|`, commas and *via*.
  static func segments(of text: String) -> [String] {
    var parts: [String] = []
    for part in text.split(whereSeparator: { $0 == "/" || $0 == "|" || $0 == "," || $0 == ";" || $0 == "=" })
    {
      var rest = Substring(part)
      while let via = CreditClues.range(of: " via ", in: rest) {
        parts.append(CaptionText.squeezed(String(rest[..<via.lowerBound])))
        rest = rest[via.upperBound...]
      }
      if rest.hasPrefix("via ") { rest = rest.dropFirst(4) }
      parts.append(CaptionText.squeezed(String(rest)))
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func range(of word: String, in text: Substring) -> Range<Substring.Index>? {
    var i = text.startIndex
    while i < text.endIndex {
      if text[i...].hasPrefix(word) { return i..<text.index(i, offsetBy: word.count) }
      i = text.index(after: i)
    }
    return nil
  }

  /// 撮影, 提供, 摄, 供图, 기자, 제공: the words that stand behind an East Asian name.
  private static func hasAsianCredit(_ text: String) -> Bool {
    ["撮影", "提供", "摄", "攝", "供图", "供圖", "图片", "기자", "제공"].contains { text.hasSuffix($0) }
  }

  /// True if every segment is a known party or looks like a name: up to five words, none of them a common word.
  func isBare(_ range: Range<Int>) -> Bool {
    let segments = CreditClues.segments(of: String(decoding: bytes[range], as: UTF8.self))
    return !segments.isEmpty
      && segments.allSatisfy { segment in
        if Gazetteer.standard.entry(for: segment) != nil { return true }
        let words = segment.split(separator: " ")
        return words.count <= 5
          && words.allSatisfy { word in
            let first = word.first { $0.isLetter } ?? "A"
            return first.isUppercase || !first.isCased
              || CreditClues.particles.contains(String(word).lowercased())
          } && words.contains { ($0.first { $0.isLetter } ?? "a").isLowercase == false }
      }
  }

  private static let particles: Set<String> = [
    "de", "la", "le", "du", "del", "della", "di", "da", "dos", "das", "van", "von", "der", "den", "ter",
    "ten", "al", "el",
    "bin", "ben", "y", "e", "und", "and", "et", "og", "och", "for", "the", "of", "via", "photo", "file",
    "handout", "pool",
    "zu", "av", "af", "afp", "dpa", "ap",
  ]

  // MARK: - Labels

  /// How many bytes a plain label with its colon and blanks takes at the beginning of a range; 0 if none does.
  func labelLength(at range: Range<Int>) -> Int {
    let end = labelEnd(in: range)
    return end < range.upperBound ? end - range.lowerBound : 0
  }

  private func labelEnd(in range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    guard let match = Labels.standard.match(at: start, in: bytes), match.meaning(at: .label)?.isPlain == true
    else {
      return range.lowerBound
    }
    var after = match.end
    while after < range.upperBound, bytes[after] == 0x20 { after += 1 }
    guard after < range.upperBound, isColon(at: after) else { return range.lowerBound }
    after += bytes[after] == 0xEF ? 3 : 1
    while after < range.upperBound, bytes[after] == 0x20 { after += 1 }
    return min(after, range.upperBound)
  }

  func isColon(at i: Int) -> Bool {
    if bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: "=") { return true }
    return i + 2 < bytes.count && bytes[i] == 0xEF && bytes[i + 1] == 0xBC
      && (bytes[i + 2] == 0x9A || bytes[i + 2] == 0x9D)
  }

  /// True if a range holds a date and nothing else: "Photo: 12 April 2026".
  func isDateOnly(_ range: Range<Int>) -> Bool {
    guard range.contains(where: { (0x30...0x39).contains(bytes[$0]) }) else {
      return !range.contains { bytes[$0] >= 0x80 || (0x61...0x7A).contains(bytes[$0] | 0x20) }
    }
    let tokens = CaptionTokens(String(decoding: bytes[range], as: UTF8.self))
    guard let date = DateScanner(text: tokens).dates().first else { return false }
    return tokens.tokens.indices.allSatisfy { date.tokens.contains($0) || tokens.tokens[$0].kind == .mark }
  }

  /// True for the notice of a page's owner: "All rights reserved", "© Riproduzione riservata", "Copyright © 2024 A".
  func reservesRights(_ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    for sign in ["copyright", "©", "(c)"] where text.hasPrefix(sign) {
      let rest = text.dropFirst(sign.count).drop { $0 == " " || $0 == "©" || $0 == ":" }
      if rest.prefix(4).utf8.allSatisfy({ (0x30...0x39).contains($0) }), rest.utf8.count >= 4 { return true }
    }
    return [
      "rights reserved", "riproduzione riservata", "rechte vorbehalten", "droits réservés",
      "derechos reservados",
    ]
    .contains { text.contains($0) }
  }

  // MARK: - Places where a tail may begin

  /// Offsets at which a word begins, in order.
  var wordStarts: [Int] {
    bytes.indices.filter { i in
      let byte = bytes[i]
      let isLetter = byte >= 0xC3 || (0x61...0x7A).contains(byte | 0x20)
      guard isLetter, i > 0 else { return isLetter }
      let before = bytes[i - 1]
      // A label may be glued to the word before by a bracket or mark, not by a letter.
      return before < 0x80 && !(0x61...0x7A).contains(before | 0x20) && !(0x30...0x39).contains(before)
    }
  }

  func last(of sequence: [UInt8]) -> Int? {
    guard bytes.count >= sequence.count else { return nil }
    return (0...(bytes.count - sequence.count)).last {
      bytes[$0] == sequence[0] && bytes[$0..<($0 + sequence.count)].elementsEqual(sequence)
    }
  }

  /// The last ` | `, ` — `, ` – `, ` - `, ` · ` or ` • `: where it begins and where the tail after it does.
  func lastSeparator() -> (mark: Int, next: Int)? {
    var best: (mark: Int, next: Int)?
    for (mark, needsBlank) in CreditClues.separators {
      guard let at = last(of: mark), at > 0, at > best?.mark ?? -1 else { continue }
      let isBlank = bytes[at - 1] == 0x20 && at + mark.count < bytes.count && bytes[at + mark.count] == 0x20
      if needsBlank, !isBlank { continue }
      var next = at + mark.count
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      best = (at, next)
    }
    return best
  }

  private static let separators: [([UInt8], Bool)] = [
    (Array("|".utf8), false), (Array("—".utf8), false), (Array("–".utf8), true), (Array("-".utf8), true),
    (Array("·".utf8), true), (Array("•".utf8), true), (Array("＝".utf8), false),
  ]

  /// Where the last sentence begins, if something stands before it. A dot after one or two letters (`U.S.`, `J.`)
  /// ends no sentence.
  func lastSentenceStart() -> Int? {
    var i = bytes.count - 3
    while i > 3 {
      if bytes[i + 1] == 0x20, [0x2E, 0x21, 0x3F, 0x22].contains(bytes[i]) {
        let word = bytes[..<i].reversed().prefix { $0 != 0x20 && $0 != 0x2E }.count
        if bytes[i] != 0x2E || word > 2 || (0x30...0x39).contains(bytes[i - 1]) { return i + 2 }
      }
      i -= 1
    }
    return nil
  }

  /// Where the name before a final `/Agency` begins: two words, three with an initial or particle in the middle.
  func nameBeforeAgency(end: Int) -> Int? {
    guard let slash = bytes[..<end].lastIndex(of: 0x2F), slash > 8, slash + 1 < end, end - slash <= 40,
      Gazetteer.standard.entry(for: String(decoding: bytes[(slash + 1)..<end], as: UTF8.self)).map({
        isAgency($0.kind)
      }) == true
    else { return nil }
    var starts: [Int] = []
    var i = slash - 1
    while i > 0, starts.count < 3 {
      if bytes[i - 1] == 0x20 || bytes[i - 1] == 0x2F { starts.append(i) }
      if [0x2E, 0x2C, 0x29].contains(bytes[i - 1]), starts.count >= 1, bytes[i] == 0x20 { break }
      i -= 1
    }
    guard starts.count >= 2, isCapital(at: starts[0]), isCapital(at: starts[1]) || starts.count == 3 else {
      return nil
    }
    let middle = starts[0] - starts[1] - 1
    if starts.count == 3, isCapital(at: starts[2]), middle <= 3 { return starts[2] }
    return isCapital(at: starts[1]) ? starts[1] : nil
  }

  /// Where two to four capitalised words begin that stand between the last full stop, or the beginning, and `open`.
  func name(before open: Int) -> Int? {
    var end = open
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 4, !CreditClues.stops.contains(bytes[end - 1]) || bytes[end - 1] >= 0x80 else { return nil }
    let start = CreditClues(Array(bytes[..<end])).lastSentenceStart() ?? 0
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: " ")
    guard (2...4).contains(words.count), end - start <= 50 else { return nil }
    let areNames = words.allSatisfy { word in
      word.first?.isUppercase == true && !word.contains { $0 == "," || $0.isNumber }
    }
    return areNames ? start : nil
  }

  private func isCapital(at i: Int) -> Bool { (0x41...0x5A).contains(bytes[i]) || bytes[i] >= 0xC3 }

  /// Where a credit at the start of the caption ends: `dpa/Jan Woitas Im …`, `Jan Woitas/dpa Im …`; nil if there is
  /// none. The sentence has to go on with a capital.
  func leadingCredit() -> Int? {
    guard let slash = bytes.prefix(60).firstIndex(of: 0x2F), slash >= 2, slash + 4 < bytes.count else {
      return nil
    }
    var words: [Int] = []  // where words after the slash end
    var i = slash + 1
    while i < bytes.count, words.count < 3, i - slash < 60 {
      if bytes[i] == 0x20 { words.append(i) }
      i += 1
    }
    func knows(_ range: Range<Int>) -> Bool {
      Gazetteer.standard.entry(for: String(decoding: bytes[range], as: UTF8.self)).map { isAgency($0.kind) }
        == true
    }
    let before = String(decoding: bytes[..<slash], as: UTF8.self)
    if let end = words.first, knows((slash + 1)..<end), end + 1 < bytes.count, isCapital(at: end + 1),
      (1...3).contains(before.split(separator: " ").count - 1), isCapital(at: 0)
    {
      return end
    }
    if knows(0..<slash), words.count >= 2, isCapital(at: slash + 1), isCapital(at: words[0] + 1),
      words[1] + 1 < bytes.count, isCapital(at: words[1] + 1)
    {
      return words[1]
    }
    return nil
  }
}
