/// Sentences of a caption that were given along with its credit: `A ferry leaves the port. (AP Photo/Ana Lima)`.
enum Prose {
  /// Where the credit behind a sentence begins: the run of brackets at the line's end, or what follows the full
  /// stop: `… in Madrid. EFE/Ana Lima`. Nil if the whole is a credit.
  static func end(in line: [UInt8], lexicon: Lexicon) -> Int? {
    guard line.count > 30 else { return nil }
    if let start = trailingBrackets(in: line) {
      guard isSentence(line[..<start], lexicon: lexicon) else { return nil }
      let inside = line[(start + 1)...].drop { $0 == 0x20 }
      return lexicon.labels.isCredit(in: inside) || namesParty(inside, lexicon) ? start : nil
    }
    guard
      let stop = line.indices.dropLast(3).last(where: {
        line[$0 + 1] == 0x20 && ".!?".utf8.contains(line[$0])
      }), isSentence(line[...stop], lexicon: lexicon)
    else { return nil }
    let tail = line[(stop + 2)...]
    let isCredit = tail.starts(with: "©".utf8) || namesParty(tail, lexicon)
    return isCredit && !isSentence(tail, lexicon: lexicon) ? stop + 1 : nil
  }

  /// The units without those that are sentences, if a labelled one is left.
  static func without(_ units: [[UInt8]], lexicon: Lexicon) -> [[UInt8]] {
    guard units.count > 1 else { return units }
    let labelled = units.map {
      !LabelReader.opening(of: $0[...], lexicon: lexicon).meanings.isEmpty
    }
    guard labelled.contains(true) else { return units }
    return units.indices.filter { labelled[$0] || !isSentence(units[$0][...], lexicon: lexicon) }
      .map { units[$0] }
  }

  /// Five words or more, of which two in small letters are no words that stand in names, or one if a full stop
  /// ends them; no label before them.
  static func isSentence(_ bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> Bool {
    let words = bytes.split(separator: 0x20, maxSplits: 40)
    guard words.count > 4, !bytes.contains(UInt8(ascii: "/")) || words.count > 9 else { return false }
    var plain = 0
    for word in words {
      guard let first = word.first else { continue }
      let text = String(decoding: word, as: UTF8.self)
      guard let scalar = text.unicodeScalars.first(where: \.isLetter) else { continue }
      let isUncased = !scalar.isLower && !scalar.isUpper && !scalar.isEastAsian
      if isUncased || scalar.isLower && (first >= 0x80 || word.count > 2), !isNameWord(text) { plain += 1 }
    }
    let isStopped = bytes.last { $0 != 0x20 }.map { ".!?".utf8.contains($0) } ?? false
    guard plain > (isStopped ? 0 : 1) else { return false }
    return LabelReader.opening(of: bytes, lexicon: lexicon).meanings.isEmpty
  }

  /// Particles of names and the small words in offices' names: `Ministry of Culture and Sports`.
  private static func isNameWord(_ word: String) -> Bool {
    let folded = Name.compact(word)
    return Name.particles.contains(folded) || nameWords.contains(folded)
  }

  private static let nameWords: Set<String> = [
    "of", "the", "and", "for", "via", "by", "on", "from", "photo", "photos", "file", "handout", "pool",
    "und", "der", "die", "das", "für", "von", "im", "am", "aus", "des", "et", "les", "pour", "par", "y",
    "los", "las", "por", "para", "e", "per", "para", "och", "og", "i", "w", "na", "с", "и", "в", "із",
  ]

  /// Where the last bracket opens, or the first of several with nothing between them.
  private static func trailingBrackets(in line: [UInt8]) -> Int? {
    var end = line.count
    var start: Int?
    while true {
      while end > 0, line[end - 1] == 0x20 || line[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard end > 1, line[end - 1] == UInt8(ascii: ")") || line[end - 1] == UInt8(ascii: "]") else { break }
      var depth = 0
      var i = end - 1
      while i >= 0 {
        if line[i] == UInt8(ascii: ")") || line[i] == UInt8(ascii: "]") { depth += 1 }
        if line[i] == UInt8(ascii: "(") || line[i] == UInt8(ascii: "[") { depth -= 1 }
        if depth == 0 { break }
        i -= 1
      }
      guard i > 0 else { break }
      start = i
      end = i
    }
    return start
  }

  /// `Moses Kiprotich/Reuters`: one of the pieces is a known party.
  private static func namesParty(_ inside: ArraySlice<UInt8>, _ lexicon: Lexicon) -> Bool {
    inside.prefix(160).split { "/,|()[]".utf8.contains($0) }.contains {
      lexicon.gazetteer.entry(for: String(decoding: $0, as: UTF8.self)) != nil
    }
  }
}
