/// Sentences of a caption that were given along with its credit: `A ferry leaves the port. (AP Photo/Ana Lima)`.
enum Prose {
  /// Where the credit behind a sentence begins: the run of brackets at the line's end, ©, or what follows the full
  /// stop: `… in Madrid. EFE/Ana Lima`. Nil if the whole is a credit.
  static func end(in line: [UInt8], lexicon: Lexicon) -> Int? {
    guard line.count > 16 else { return nil }
    if let start = trailingBrackets(in: line) {
      let inside = line[(start + 1)...].drop { $0 == 0x20 }
      // `新华社记者 鞠焕宗 摄（资料照片）`
      if EastAsian.isReporter(line[..<start]) { return nil }
      guard isSentence(line[..<start], lexicon: lexicon, isSure: true) else { return nil }
      return lexicon.labels.isCredit(in: inside) || namesParty(inside, lexicon) ? start : nil
    }
    if let sign = copyright(in: line), isSentence(line[..<sign], lexicon: lexicon, isSure: true) {
      return sign
    }
    // `再開したフェリー（９日、東京で）＝田中花子撮影`
    if let sign = line.lastIndex(of: UInt8(ascii: "=")), sign > 8,
      EastAsian.isReporter(line[(sign + 1)...]) || namesParty(line[(sign + 1)...], lexicon),
      isSentence(line[..<sign], lexicon: lexicon, isSure: true)
    {
      return sign + 1
    }
    guard let (stop, next) = lastStop(in: line), !isInitial(before: stop, in: line) else { return nil }
    let tail = line[next...]
    guard isSentence(line[..<stop], lexicon: lexicon, isSure: true, isStopped: true) else { return nil }
    let isCredit = namesParty(tail, lexicon) || EastAsian.isReporter(tail)
    return isCredit && !isSentence(tail, lexicon: lexicon) ? next : nil
  }

  /// `TIMOTHY A. CLARY`: a lone capital before the stop is an initial.
  private static func isInitial(before stop: Int, in line: [UInt8]) -> Bool {
    stop > 1 && line[stop - 1] &- 0x41 < 26 && line[stop - 2] == 0x20
  }

  /// The last full stop with something behind it: where it stands, and where that begins.
  private static func lastStop(in line: [UInt8]) -> (stop: Int, next: Int)? {
    var i = line.count - 4
    while i > 8 {
      if ".?".utf8.contains(line[i]), line[i + 1] == 0x20 { return (i, i + 2) }
      if line[i] == 0xE3, line[i + 1] == 0x80, line[i + 2] == 0x82 { return (i, i + 3) }  // U+3002
      i -= 1
    }
    return nil
  }

  /// Where © stands behind other words.
  private static func copyright(in line: [UInt8]) -> Int? {
    line.indices.dropLast(3).first { $0 > 8 && line[$0] == 0xC2 && line[$0 + 1] == 0xA9 }
  }

  /// The units without those that are sentences, if a labelled one is left.
  static func without(_ units: [[UInt8]], lexicon: Lexicon) -> [[UInt8]] {
    guard units.count > 1 else { return units }
    let labelled = units.map {
      !LabelReader.opening(of: $0[...], lexicon: lexicon).meanings.isEmpty
    }
    guard labelled.contains(true) else { return units }
    return units.indices.filter {
      labelled[$0] || !isSentence(units[$0][...], lexicon: lexicon, isSure: true)
    }.map { units[$0] }
  }

  /// Words that say something: some in small letters that stand in no names; no label before them, no known party
  /// among them.
  ///
  /// - Parameters:
  ///   - isSure: True if a credit follows for certain; then three words are enough.
  ///   - isStopped: True if a full stop follows.
  static func isSentence(
    _ bytes: ArraySlice<UInt8>, lexicon: Lexicon, isSure: Bool = false, isStopped: Bool = false
  ) -> Bool {
    let words = bytes.split(separator: 0x20, maxSplits: 40)
    let isLong = words.count > 9
    guard !bytes.contains(UInt8(ascii: "/")) || isLong else { return false }
    guard words.count > (isSure ? 2 : 4) else {
      return isSure && EastAsian.isSentence(bytes, isStopped: isStopped)
    }
    var plain = 0
    for word in words {
      guard let first = word.first else { continue }
      let text = String(decoding: word, as: UTF8.self)
      guard let scalar = text.unicodeScalars.first(where: \.isLetter) else { continue }
      let isUncased = !scalar.isLower && !scalar.isUpper
      if isUncased || scalar.isLower && (first >= 0x80 || word.count > 2), !isNameWord(text) { plain += 1 }
    }
    let isStopped = isStopped || bytes.last { $0 != 0x20 }.map { ".!?".utf8.contains($0) } ?? false
    if !isSure, plain < (isStopped ? 1 : 2) { return false }
    if plain == 0 {
      let text = Person.trimmed(String(decoding: bytes, as: UTF8.self))
      guard isStopped, !Shape.looksLikePerson(text.hasSuffix(".") ? String(text.dropLast()) : text) else {
        return false
      }
    }
    // `Foto de archivo. EFE/Zipi Aragón`: the kind of picture, no sentence.
    if lexicon.labels.meaning(ofWhole: bytes) != nil { return false }
    return (isLong || !namesParty(bytes, lexicon))
      && LabelReader.opening(of: bytes, lexicon: lexicon).meanings.isEmpty
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
