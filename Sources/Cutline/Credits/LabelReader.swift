/// Reads the labels at the beginning of a unit.
enum LabelReader {
  /// What the labels before a name said.
  struct Opening {
    var meanings: [Labels.Meaning] = []
    /// `Foto Prensa Libre: …` names its publication in the label.
    var publication: String?
    /// Where the content begins.
    var end: Int
  }

  static func contentStart(of bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> Int {
    opening(of: bytes, lexicon: lexicon).end
  }

  /// `Photo by`, `Foto von`: a person is expected.
  static func endsInBy(_ label: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: label, as: UTF8.self).split(separator: " ").last?.lowercased() ?? ""
    return ["by", "von", "par", "por", "av", "af", "di", "van"].contains(word)
  }

  /// Strips up to six labels: `Credit : Photo: PA`, `Mandatory Credit: Photo by …`, `© Foto: …`.
  ///
  /// - Parameter isLine: False for a file's own field, in which a bare label word may be part of a name:
  ///   `Photo Desk 2`.
  static func opening(of bytes: ArraySlice<UInt8>, lexicon: Lexicon, isLine: Bool = true) -> Opening {
    var opening = Opening(end: bytes.startIndex)
    var i = skipSigns(bytes.startIndex, in: bytes)
    opening.end = i
    for _ in 0..<6 {
      guard i < bytes.endIndex, let next = label(at: i, in: bytes, lexicon: lexicon, isLine: isLine) else {
        break
      }
      // `Montage: Infografik WELT`: after the word for a montage comes the name of the desk that made it.
      if next.meaning == .illustration, opening.meanings.contains(.illustration) { break }
      if !next.meaning.isPlain || !opening.meanings.contains(next.meaning) {
        opening.meanings.append(next.meaning)
      }
      if let name = next.publication { opening.publication = name }
      i = skipSigns(next.end, in: bytes)
      opening.end = i
    }
    return opening
  }

  private static func label(
    at i: Int, in bytes: ArraySlice<UInt8>, lexicon: Lexicon, isLine: Bool
  ) -> (meaning: Labels.Meaning, end: Int, publication: String?)? {
    let matches = lexicon.labels.matches(at: i - bytes.startIndex, in: bytes)
    if matches.isEmpty || isKnown(bytes[i...], lexicon: lexicon) { return nil }
    for match in matches.reversed() {
      let end = bytes.startIndex + match.end
      var after = end
      while after < bytes.endIndex, bytes[after] == 0x20 { after += 1 }
      guard after < bytes.endIndex else {
        // The whole content is one word: a marker, no label.
        if match.meaning(at: .alone) != nil { return nil }
        continue
      }
      let isDelimited =
        bytes[after] == UInt8(ascii: ":") || bytes[after] == UInt8(ascii: "=")
        || bytes[after...].starts(with: "..".utf8) || bytes[after...].starts(with: [0xC2, 0xA9])
        || bytes[after...].starts(with: [0xE2, 0x80, 0xA6])
      if let meaning = match.meaning(at: .label), isDelimited { return (meaning, after, nil) }
      if isDelimited, let meaning = match.meaning(at: .lead) ?? match.meaning(at: .alone) {
        return (meaning, after, nil)
      }
      // `Foto de archivo. EFE/Zipi Aragón`: a sentence of its own says what kind of picture it is.
      if bytes[after] == UInt8(ascii: "."), bytes[after...].dropFirst().first == 0x20,
        let meaning = match.meaning(at: .alone), meaning == .file || meaning == .symbolic
      {
        return (meaning, after, nil)
      }
      if let meaning = match.meaning(at: .lead) {
        // A lead needs its name right after it; `Screenshot/Dagen` is two segments.
        let isOpen =
          bytes[after] != UInt8(ascii: "/") && bytes[after] != UInt8(ascii: ",")
          && bytes[after] != UInt8(ascii: "|") && bytes[after] != UInt8(ascii: "-")
        if !isOpen, match.meaning(at: .alone) != nil { return nil }
        if isOpen, after > end || bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] >= 0x80 {
          return (meaning, after, nil)
        }
      }
      if match.meaning(at: .label)?.isPlain == true {
        if let house = publication(from: after, in: bytes) { return (.credit, house.end, house.name) }
        // `Credit Credit …`, `photo Helena Lopes via Pexels`.
        if let meaning = match.meaning(at: .label), after > end,
          startsName(bytes[after...], lexicon: lexicon),
          isLine || namesSomebody(bytes[after...], lexicon: lexicon)
        {
          return (meaning, after, nil)
        }
      }
    }
    return nil
  }

  /// The words up to a colon close by: `Prensa Libre` in `Foto Prensa Libre: Carlos Hernández`.
  private static func publication(from start: Int, in bytes: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    guard bytes[start] != UInt8(ascii: ":") else { return nil }
    let window = bytes[start...].prefix(48)
    guard let colon = window.firstIndex(of: UInt8(ascii: ":")), colon > start else { return nil }
    let name = String(decoding: bytes[start..<colon], as: UTF8.self)
    let words = name.split(separator: " ")
    guard !words.isEmpty, words.count <= 4, !name.utf8.contains(where: { "/|,-(".utf8.contains($0) }) else {
      return nil
    }
    let isName = words.allSatisfy { word in
      word.unicodeScalars.first.map { $0.isUpper || Name.particles.contains(word.lowercased()) } ?? false
    }
    return isName ? (Person.trimmed(name), colon) : nil
  }

  /// True if a name or a second label follows a bare label word.
  private static func startsName(_ bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> Bool {
    if let match = lexicon.labels.match(at: 0, in: bytes) {
      // `Foto cedida por …`, `Фото из личного архива`: the next words are a label or a marker of their own.
      let next = match.meaning(at: .label) ?? match.meaning(at: .lead)
      let isWhole = match.end == bytes.count && match.meaning(at: .alone) != nil
      if next != nil || isWhole { return true }
    }
    guard let first = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return first.isUpper || first.isRightToLeft
  }

  /// True if a person or a known party follows: `Foto Murad Sezer`, `Foto dpa`.
  private static func namesSomebody(_ bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> Bool {
    let name = String(decoding: bytes.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    return lexicon.gazetteer.entry(for: name) != nil || Shape.isPerson(Person.trimmed(name))
  }

  /// True if the words with the label are a known party: `Picture Alliance`.
  private static func isKnown(_ bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> Bool {
    let words = bytes.prefix {
      $0 >= 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ",")
    }
    return lexicon.gazetteer.entry(for: String(decoding: words, as: UTF8.self)) != nil
  }

  /// Skips spaces and signs that stand before a name: `|`, `—`, `•`, `:`, `©`, `/`.
  private static func skipSigns(_ start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var i = start
    while i < bytes.endIndex {
      switch bytes[i] {
      case 0x20, UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "="),
        UInt8(ascii: "."),
        UInt8(ascii: ","), UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        i += 1
      case UInt8(ascii: "-") where i + 1 < bytes.endIndex && bytes[i + 1] == 0x20: i += 1
      case 0xE2
      where i + 2 < bytes.endIndex && bytes[i + 1] == 0x80 && [0x93, 0x94, 0xA2, 0xA6].contains(bytes[i + 2]):
        i += 3
      case 0xC2
      where i + 1 < bytes.endIndex && (bytes[i + 1] == 0xA9 || bytes[i + 1] == 0xB7 || bytes[i + 1] == 0xAE):
        i += 2
      default: return i
      }
    }
    return i
  }
}
