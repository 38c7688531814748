/// Words of the trade anywhere in a text: what a caption says in a sentence, the credit may leave out.
enum TradeWords {
  /// True if a label word of one of the kinds stands in the text, in any language that the grammar knows.
  static func hold(_ kinds: Set<Labels.Meaning>, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var isStart = true
    for i in bytes.indices {
      let byte = bytes[i]
      let isLetter = byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      // East Asian words have no beginning: they are looked for at every letter.
      if isLetter, isStart || (byte >= 0xE3 && byte <= 0xED) {
        for match in Lexicon.standard.labels.matches(at: i, in: bytes)
        where kinds.contains(where: match.meanings.contains) {
          return true
        }
      }
      isStart = !isLetter
    }
    return false
  }

  /// True if one of the phrases stands in the text, as words of its own where it is in Latin, Greek or Cyrillic
  /// letters. Phrases are in small letters.
  static func holdAny(_ phrases: some Sequence<String>, _ text: String) -> Bool {
    let folded = folded(text)
    return phrases.contains { PhraseSearch(folded).holds($0) }
  }

  /// In small letters, white space squeezed, typographic apostrophes straight.
  static func folded(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var blank = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !blank { out.append(" ") }
        blank = true
        continue
      }
      blank = false
      if scalar.isApostrophe { out.append("'") } else { CaptionTokens.fold(scalar, into: &out) }
    }
    return blank && !out.isEmpty ? String(out.dropLast()) : out
  }
}

/// Looks for phrases in a folded text, byte by byte.
struct PhraseSearch {
  private let bytes: [UInt8]

  init(_ folded: String) { bytes = Array(folded.utf8) }

  func holds(_ phrase: String) -> Bool { range(of: phrase) != nil }

  /// Where the phrase stands first, in bytes, and not inside a word.
  func range(of phrase: String, from start: Int = 0) -> Range<Int>? {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    // Letters without case run on: Chinese, Japanese, Korean, Thai; Hebrew and Arabic glue words on in front.
    let runsOn = first >= 0xD6
    var i = start
    while i + wanted.count <= bytes.count {
      let end = i + wanted.count
      if bytes[i] == first, runsOn || isBoundary(before: i), bytes[i..<end].elementsEqual(wanted),
        runsOn || !isLetter(wanted[wanted.count - 1]) || isBoundary(after: end)
      {
        return i..<end
      }
      i += 1
    }
    return nil
  }

  private func isBoundary(before i: Int) -> Bool { i == 0 || !isLetter(bytes[i - 1]) }
  private func isBoundary(after i: Int) -> Bool { i >= bytes.count || !isLetter(bytes[i]) }

  /// Letters of two bytes begin with C3 to D5; dashes and quotes of three bytes end words.
  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte >= 0xC3 && byte <= 0xD5
  }
}
