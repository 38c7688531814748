/// Words of the trade anywhere in a text: what a caption says in a sentence, the credit may leave out.
enum TradeWords {
  /// True if a label word of one of the kinds stands in the text, in any language that the grammar knows.
  static func hold(_ kinds: Set<Labels.Meaning>, _ text: String) -> Bool {
    text.withBytes { bytes in
      var isStart = true
      for i in 0..<bytes.count {
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
  }

  /// In small letters, white space squeezed, typographic apostrophes straight.
  static func folded(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    var blank = true
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
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

extension Phrases {
  /// True if one of the phrases stands in the text.
  func stand(in text: String) -> Bool { !text.isEmpty && contains(in: FoldedText(text)) }
}
