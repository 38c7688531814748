/// What tells, byte by byte, that a piece of a caption is a credit: label words and known parties.
struct CreditClues {
  enum Strength { case labelled, known }

  let bytes: UnsafeBufferPointer<UInt8>
  let signs: CaptionSigns

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: CaptionSigns) {
    self.bytes = bytes
    self.signs = signs
  }

  static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x7C, 0x22, 0x27, 0x29, 0x5D, 0x3A, 0x3B, 0x2C, 0x2F: true
    case 0x80, 0x94, 0x93, 0x9D, 0xBB, 0x82: true  // the last bytes of dashes, quotes and `。`
    default: false
    }
  }

  static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x3B || byte == 0x22 || byte == 0x27 || byte == 0x20
  }

  /// Button texts that scrapers leave behind a credit.
  static let furniture: Set<String> = [
    "enlarge image", "enlrage image", "hide caption", "toggle caption", "image caption", "less", "more",
    "more >",
    "nuotr.", "nuotr", "vis mer", "visa mer", "vollbild", "view image in fullscreen", "expand",
    "bild vergrößern", "agrandir",
  ]

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How surely a piece is a credit; nil if it is not.
  func strength(of range: Range<Int>, afterStop: Bool) -> Strength? {
    guard range.count >= 2, range.count <= 400 else { return nil }
    let piece = slice(range)
    if Labels.standard.isCredit(in: piece) {
      if reservesRights(range) { return nil }
      return isDateOnly(labelEnd(in: range)..<range.upperBound) ? nil : .labelled
    }
    if piece.starts(with: [0xC2, 0xA9]) { return .labelled }
    if let kind = kind(of: range) { return isAgency(kind) || afterStop ? .known : nil }
    if isMadeFor(range) { return .known }
    var segments = segments(of: range)
    if let name = withoutLabel(range), kind(of: name) != nil { return .labelled }
    guard segments.count > 1 else { return hasAsianCredit(range) ? .labelled : nil }
    if let end = piece.firstIndex(of: 0x2F) ?? piece.firstIndex(of: 0x2C),
      let name = withoutLabel(range.lowerBound..<(range.lowerBound + end))
    {
      segments[0] = name
    }
    if segments.contains(where: { kind(of: $0) != nil || isPartyBeforeMarker($0) }) { return .known }
    if piece.contains(0x2F), segments.dropFirst().contains(where: isMarker) { return .known }
    return hasAsianCredit(range) ? .labelled : nil
  }

  /// What a piece is, if it is a known party.
  func kind(of range: Range<Int>) -> Party.Kind? {
    Gazetteer.standard.index(for: slice(range)).map { Gazetteer.standard.entries[$0].kind }
  }

  /// True for a house that passes on news, not stock.
  func isNewsAgency(_ range: Range<Int>) -> Bool { kind(of: range)?.tradesPictures == true }

  func isKnownAgency(_ range: Range<Int>) -> Bool { kind(of: range).map(isAgency) == true }

  /// A word of the trade and nothing else: `File Photo`.
  private func isMarker(_ range: Range<Int>) -> Bool {
    Labels.standard.meaning(ofWhole: slice(range)) != nil
  }

  /// `Getty Images file`: a party and what it says about the picture.
  private func isPartyBeforeMarker(_ range: Range<Int>) -> Bool {
    guard let space = bytes[range].lastIndex(of: 0x20) else { return false }
    let marker = slice(space + 1..<range.upperBound)
    guard let match = Labels.standard.match(at: 0, in: marker), match.end == marker.count,
      match.meaning(at: .tail) != nil
    else { return false }
    return kind(of: range.lowerBound..<space) != nil
  }

  /// What follows a plain label without a colon: `ANSA` of `foto ANSA`; nil if none stands there.
  private func withoutLabel(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first(where: { bytes[$0] != 0x20 }),
      let match = Labels.standard.match(at: first, in: bytes), match.end < range.upperBound,
      bytes[match.end] == 0x20, match.meaning(at: .label)?.isPlain == true
    else { return nil }
    return trimmed(match.end..<range.upperBound)
  }

  private func isAgency(_ kind: Party.Kind) -> Bool {
    switch kind {
    case .wire, .agency, .distributor, .stock, .openLibrary: true
    default: false
    }
  }

  /// The parts between `/`, `|`, commas and *via*, without those that are blank.
  func segments(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    func add(_ end: Int) {
      let part = trimmed(start..<end)
      if !part.isEmpty { parts.append(part) }
    }
    var i = start
    while i < range.upperBound {
      switch bytes[i] {
      case 0x2F, 0x7C, 0x2C, 0x3B, 0x3D:
        add(i)
        start = i + 1
        i += 1
      case 0x76
      where i + 3 < range.upperBound && bytes[i + 1] == 0x69 && bytes[i + 2] == 0x61 && bytes[i + 3] == 0x20
        && (i == start || bytes[i - 1] == 0x20):
        add(i)
        start = i + 4
        i += 4
      default: i += 1
      }
    }
    add(range.upperBound)
    return parts
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// 撮影, 提供, 摄, 供图, 기자, 제공: the words that stand behind an East Asian name; a day in figures may follow.
  func hasAsianCredit(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      if (0x2D...0x39).contains(bytes[end - 1]) || bytes[end - 1] == 0x20 {
        end -= 1
      } else if end > range.lowerBound + 3, CreditClues.dateSigns.contains(where: bytes[..<end].ends(with:)) {
        end -= 3
      } else {
        break
      }
    }
    guard end > range.lowerBound, bytes[end - 1] >= 0x80 else { return false }
    return CreditClues.asianCredits.contains { bytes[range.lowerBound..<end].ends(with: $0) }
  }

  private static let dateSigns: [[UInt8]] = ["年", "月", "日"].map { Array($0.utf8) }
  private static let asianCredits: [[UInt8]] = [
    "撮影", "提供", "摄", "攝", "供图", "供圖", "图片", "기자", "제공",
  ].map { Array($0.utf8) }

  /// True if every segment is a known party or looks like a name: up to five words, none of them a common word.
  func isBare(_ range: Range<Int>) -> Bool {
    let segments = segments(of: range)
    return !segments.isEmpty && segments.allSatisfy { kind(of: $0) != nil || isNameLike($0) }
  }

  private func isNameLike(_ range: Range<Int>) -> Bool {
    // A guillemet between blanks is no word.
    let words = words(of: range).filter { $0.count > 2 || firstLetter(of: $0) != nil }
    guard words.count <= 5 else { return false }
    var hasName = false
    for word in words {
      let letter = firstLetter(of: word)
      if letter.map({ !$0.isLower }) ?? true {
        hasName = hasName || letter != nil
      } else if Name.withCompact(slice(word), { CreditClues.particles.value(of: $0) == nil }) {
        return false
      }
    }
    return hasName
  }

  func words(of range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let start = i
      while i < range.upperBound, bytes[i] != 0x20 { i += 1 }
      if i > start { words.append(start..<i) }
      i += 1
    }
    return words
  }

  private func firstLetter(of word: Range<Int>) -> Unicode.Scalar? {
    let word = slice(word)
    var i = 0
    while i < word.count {
      let (scalar, width) = Name.scalar(at: i, in: word)
      if scalar.isLetter { return scalar }
      i += width
    }
    return nil
  }

  private static let particles = KeyTable(
    words:
      "de la le du del della di da dos das van von der den ter ten al el bin ben y e und and et og och for the of "
      + "via photo file handout pool zu av af afp dpa ap")
}
