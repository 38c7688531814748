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
    var segments = CreditClues.segments(of: text)
    if let name = withoutLabel(range), Gazetteer.standard.entry(for: name) != nil { return .labelled }
    guard segments.count > 1 else { return CreditClues.hasAsianCredit(text) ? .labelled : nil }
    if let end = slice.firstIndex(of: 0x2F) ?? slice.firstIndex(of: 0x2C),
      let name = withoutLabel(range.lowerBound..<end)
    {
      segments[0] = name
    }
    let isKnown = segments.contains {
      Gazetteer.standard.entry(for: $0) != nil || CreditClues.partyBeforeMarker($0) != nil
    }
    let isMarked = segments.dropFirst().contains { segment in
      let bytes = Array(segment.utf8)
      guard let match = Labels.standard.match(at: 0, in: bytes), match.end == bytes.count else {
        return false
      }
      return match.meaning(at: .alone) != nil
    }
    if isKnown || (isMarked && text.utf8.contains(0x2F)) { return .known }
    return CreditClues.hasAsianCredit(text) ? .labelled : nil
  }

  /// `Getty Images` of `Getty Images file`: a party and what it says about the picture.
  private static func partyBeforeMarker(_ text: String) -> Gazetteer.Entry? {
    guard let space = text.lastIndex(of: " ") else { return nil }
    let marker = Array(text[text.index(after: space)...].utf8)
    guard let match = Labels.standard.match(at: 0, in: marker), match.end == marker.count,
      match.meaning(at: .tail) != nil
    else { return nil }
    return Gazetteer.standard.entry(for: String(text[..<space]))
  }

  /// What follows a plain label without a colon: `ANSA` of `foto ANSA`; nil if none stands there.
  private func withoutLabel(_ range: Range<Int>) -> String? {
    guard let first = range.first(where: { bytes[$0] != 0x20 }),
      let match = Labels.standard.match(at: first, in: bytes), match.end < range.upperBound,
      bytes[match.end] == 0x20, match.meaning(at: .label)?.isPlain == true
    else { return nil }
    return CaptionText.squeezed(String(decoding: bytes[match.end..<range.upperBound], as: UTF8.self))
  }

  func isAgency(_ kind: Party.Kind) -> Bool {
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

  /// 撮影, 提供, 摄, 供图, 기자, 제공: the words that stand behind an East Asian name; a day in figures may follow.
  private static func hasAsianCredit(_ text: String) -> Bool {
    var text = Substring(text)
    while let last = text.utf8.last, (0x2D...0x39).contains(last) || last == 0x20 { text.removeLast() }
    return ["撮影", "提供", "摄", "攝", "供图", "供圖", "图片", "기자", "제공"].contains { text.hasSuffix($0) }
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

  /// True for `FILE PHOTO:` at the start, which marks the picture and credits nobody.
  func followsFileMarker(_ i: Int) -> Bool {
    guard i > 0, i <= 12 else { return false }
    let match = Labels.standard.match(at: 0, in: bytes)
    return match.map { $0.end >= i - 1 && $0.meanings.values.contains(.file) } ?? false
      || String(decoding: bytes[..<i], as: UTF8.self).lowercased().hasPrefix("file")
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0xC2 || $0 == 0xA9 }
  }

  /// True for the notice of a page's owner: "All rights reserved", "© Riproduzione riservata", "Copyright © 2024 A".
  func reservesRights(_ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    for sign in ["copyright", "©", "(c)"] where text.hasPrefix(sign) {
      var rest = text.dropFirst(sign.count).drop { $0 == " " || $0 == "©" || $0 == ":" }
      if rest.hasPrefix("(c)") { rest = rest.dropFirst(3).drop { $0 == " " } }
      if rest.prefix(4).utf8.allSatisfy({ (0x30...0x39).contains($0) }), rest.utf8.count >= 4 { return true }
    }
    return [
      "rights reserved", "riproduzione riservata", "rechte vorbehalten", "droits réservés",
      "derechos reservados",
    ]
    .contains { text.contains($0) }
  }
}
