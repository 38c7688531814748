/// Labels in captions, and what looks like one and is none.
extension CreditClues {
  /// How many bytes a plain label with its colon and blanks takes at the beginning of a range; 0 if none does.
  func labelLength(at range: Range<Int>) -> Int {
    let end = labelEnd(in: range)
    return end < range.upperBound ? end - range.lowerBound : 0
  }

  func labelEnd(in range: Range<Int>) -> Int {
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
    // A date has no more words than `21 de abril de 2022`.
    if words(of: range).count > 8 { return false }
    let tokens = CaptionTokens(text(range))
    guard let date = DateScanner(text: tokens).dates().first else { return false }
    return tokens.tokens.indices.allSatisfy { date.tokens.contains($0) || tokens.tokens[$0].kind == .mark }
  }

  /// True for `FILE PHOTO:` at the start, which marks the picture and credits nobody.
  func followsFileMarker(_ i: Int) -> Bool {
    guard i > 0, i <= 12 else { return false }
    let match = Labels.standard.match(at: 0, in: bytes)
    return match.map { $0.end >= i - 1 && $0.meanings.contains(.file) } ?? false
      || holds("file", at: 0, in: 0..<i)
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0xC2 || $0 == 0xA9 }
  }

  /// True for the notice of a page's owner: "All rights reserved", "© Riproduzione riservata", "Copyright © 2024 A".
  func reservesRights(_ range: Range<Int>) -> Bool {
    for sign in CreditClues.signs where holds(sign, at: range.lowerBound, in: range) {
      var i = range.lowerBound + sign.utf8CodeUnitCount
      func skip() {
        while i < range.upperBound, [0x20, 0x3A, 0xC2, 0xA9].contains(bytes[i]) { i += 1 }
      }
      skip()
      if holds("(c)", at: i, in: range) {
        i += 3
        skip()
      }
      if range.upperBound - i >= 4, bytes[i..<(i + 4)].allSatisfy({ (0x30...0x39).contains($0) }) {
        return true
      }
    }
    return range.contains { i in
      let first = bytes[i] | 0x20
      return (first == 0x72 || first == 0x64) && CreditClues.reserves.contains { holds($0, at: i, in: range) }
    }
  }

  private static let signs: [StaticString] = ["copyright", "©", "(c)"]
  private static let reserves: [StaticString] = [
    "rights reserved", "riproduzione riservata", "rechte vorbehalten", "droits réservés", "droits rÉservÉs",
    "derechos reservados",
  ]

  /// True if a phrase stands at an offset, letter by letter.
  func reads(_ phrase: StaticString, at i: Int) -> Bool {
    phrase.withUTF8Buffer { i + $0.count <= bytes.count && bytes[i..<(i + $0.count)].elementsEqual($0) }
  }

  /// True if a phrase in small letters stands at an offset, its ASCII letters in either case.
  func holds(_ phrase: StaticString, at i: Int, in range: Range<Int>) -> Bool {
    guard i >= range.lowerBound, i + phrase.utf8CodeUnitCount <= range.upperBound else { return false }
    return phrase.withUTF8Buffer { phrase in
      for k in 0..<phrase.count {
        let byte = bytes[i + k]
        let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if small != phrase[k] { return false }
      }
      return true
    }
  }
}
