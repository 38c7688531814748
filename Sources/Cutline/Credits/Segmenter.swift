/// What parts a segment of a credit from the one before it.
enum Separator: Sendable, Hashable {
  case start, slash, pipe, dash, comma, dot, bracket, equals, via, client, conjunction

  /// True for signs that part equals in one list: `A, B`, `A and B`.
  var joinsEquals: Bool { self == .comma || self == .conjunction }
}

/// A piece of a credit between separators, as written.
struct Segment: Sendable {
  var text: String
  var separator: Separator
}

/// Cuts a normalised line into units and a unit into segments (credit grammar §6). One pass each.
enum Segmenter {
  /// A bracket that opens and closes inside a unit, as the segmenter sees it.
  static let open: UInt8 = 1
  static let close: UInt8 = 2

  /// The units of a line: bracket groups that are credits of their own, parts between semicolons, parts that
  /// begin with a new label. Brackets that do not match set `isTruncated`.
  static func units(_ line: String, lexicon: Lexicon, depth: Int = 0) -> (units: [[UInt8]], isTruncated: Bool)
  {
    let bytes = Array(line.utf8)
    var units: [[UInt8]] = []
    var unit: [UInt8] = []
    var isTruncated = false
    func flush() {
      if unit.contains(where: { $0 > 0x20 }) { units.append(contentsOf: labelUnits(unit, lexicon: lexicon)) }
      unit = []
    }
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        let end = closing(of: i, in: bytes)
        isTruncated = isTruncated || end == nil
        let inner = bytes[(i + 1)..<(end ?? bytes.count)]
        if let end, end - i == 2 {  // `(c)` is ©; `(L)`, `(R)`, `(1)` say where in the picture
          if bytes[i + 1] | 0x20 == UInt8(ascii: "c") { unit += "©".utf8 }
          i = end + 1
          continue
        }
        let isBare = !unit.contains(where: isContent)
        if depth < 4, isBare || lexicon.labels.isCredit(in: inner) {
          if isBare { unit = [] } else { flush() }
          let nested = Segmenter.units(
            String(decoding: inner, as: UTF8.self), lexicon: lexicon, depth: depth + 1)
          units += nested.units
          isTruncated = isTruncated || nested.isTruncated
        } else {
          unit.append(open)
          unit += inner.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "[") }
          unit.append(close)
        }
        i = (end ?? bytes.count) + 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        isTruncated = true
        unit.append(0x20)
        i += 1
      case UInt8(ascii: ";"):
        flush()
        i += 1
      default:
        unit.append(bytes[i])
        i += 1
      }
    }
    flush()
    return (units, isTruncated)
  }

  /// True for bytes that belong to words, not to the furniture around a bracket.
  private static func isContent(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
      || byte == UInt8(ascii: "@")
  }

  /// The bracket that closes the one at `start`; nil if there is none.
  static func closing(of start: Int, in bytes: [UInt8]) -> Int? {
    let opener = bytes[start]
    let closer = opener == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for i in start..<bytes.count {
      if bytes[i] == opener {
        depth += 1
      } else if bytes[i] == closer {
        depth -= 1
        if depth == 0 { return i }
      }
    }
    return nil
  }

  /// `© picture alliance/… Foto: Christophe Gateau` is two units; `Credit : Photo: PA` is one.
  private static func labelUnits(_ unit: [UInt8], lexicon: Lexicon) -> [[UInt8]] {
    var units: [[UInt8]] = []
    var start = 0
    var content = LabelReader.contentStart(of: unit[...], lexicon: lexicon)
    var i = content
    while i < unit.count {
      if i > content, unit[i - 1] == 0x20 || unit[i - 1] == UInt8(ascii: "|"), i > start,
        let match = lexicon.labels.match(at: i, in: unit),
        beginsUnit(match, in: unit, isSentence: i > 1 && unit[i - 2] == UInt8(ascii: "."))
      {
        units.append(Array(unit[start..<i]))
        start = i
        content = LabelReader.contentStart(of: unit[i...], lexicon: lexicon)
        i = max(content, i + 1)
      } else {
        i += 1
      }
    }
    units.append(Array(unit[start...]))
    return units
  }

  /// A label that begins a unit of its own: `Foto:`, `Styling:`, `text by` before a name, `. Photo by`.
  private static func beginsUnit(_ match: Labels.Match, in unit: [UInt8], isSentence: Bool) -> Bool {
    guard let next = unit[match.end...].first(where: { $0 != 0x20 }) else { return false }
    if next == UInt8(ascii: ":") {
      return match.meaning(at: .label).map { $0.isPlain || $0 == .other } ?? false
    }
    guard !(next >= 0x61 && next <= 0x7A), let lead = match.meaning(at: .lead) else { return false }
    return lead == .other || isSentence && lead.isPlain && lead != .source
  }

  /// The segments of a unit's content.
  static func segments(_ bytes: ArraySlice<UInt8>, lexicon: Lexicon) -> [Segment] {
    var segments: [Segment] = []
    var separator = Separator.start
    var start = bytes.startIndex
    func flush(_ end: Int) {
      let text = Person.trimmed(String(decoding: bytes[start..<max(start, end)], as: UTF8.self))
      if !text.isEmpty {
        segments += WordSplitter.split(
          Segment(text: text, separator: separator), gazetteer: lexicon.gazetteer)
      }
    }
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if let found = sign(at: i, from: start, in: bytes, lexicon: lexicon) {
        flush(i)
        separator = found.separator
        i += found.length
        start = i
      } else {
        i += 1
      }
    }
    flush(bytes.endIndex)
    return segments
  }

  private static func sign(
    at i: Int, from start: Int, in bytes: ArraySlice<UInt8>, lexicon: Lexicon
  ) -> (separator: Separator, length: Int)? {
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(i + offset) ? bytes[i + offset] : 0x20 }
    switch bytes[i] {
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "|"): return (.pipe, 1)
    case open, close: return (.bracket, 1)
    case UInt8(ascii: "="): return (.equals, 1)
    case UInt8(ascii: ":"): return byte(1) == 0x20 ? (.slash, 1) : nil  // `AAP: Mick Tsikas`
    case UInt8(ascii: "-"):
      if byte(-1) == 0x20, byte(1) == 0x20 || i == bytes.startIndex { return (.dash, 1) }
      return byte(1) == 0x20 && i == start ? (.dash, 1) : nil
    case UInt8(ascii: ","):
      return continuesName(bytes[(i + 1)...]) || isQuoted(i, from: start, in: bytes) ? nil : (.comma, 1)
    // U+060C, the Arabic comma.
    case 0xD8 where byte(1) == 0x8C: return (.comma, 2)
    case UInt8(ascii: "."):
      return byte(1) == 0x20 && endsSentence(at: i, from: start, in: bytes, lexicon: lexicon)
        ? (.dot, 1) : nil
    case UInt8(ascii: "@"): return byte(-1) == 0x20 && byte(1) != 0x20 && i > start ? (.pipe, 0) : nil
    case UInt8(ascii: "#"): return (.pipe, 1)
    case UInt8(ascii: "+") where byte(1) == UInt8(ascii: "+"):  // `+++ dpa-Bildfunk +++`
      return (.pipe, bytes[i...].prefix { $0 == UInt8(ascii: "+") }.count)
    case UInt8(ascii: ">") where byte(-1) == 0x20: return (.pipe, 1)
    case 0xE2:
      // U+2013, U+2014, U+2015 with spaces, U+2022 and U+2026.
      // `Mark Makela—Getty Images`: an em dash parts without blanks too.
      if byte(1) == 0x80, (0x93...0x95).contains(byte(2)),
        byte(-1) == 0x20 || byte(3) == 0x20 || byte(2) == 0x94
      {
        return (.dash, 3)
      }
      if byte(1) == 0x80, byte(2) == 0xA2 || byte(2) == 0xA6 { return (.pipe, 3) }
      return nil
    // U+3002, the East Asian full stop.
    case 0xE3 where byte(1) == 0x80 && byte(2) == 0x82: return (.pipe, 3)
    case 0xC2:
      // U+00A9 inside, U+00B7 with spaces.
      if byte(1) == 0xA9 { return (.pipe, 2) }
      return byte(1) == 0xB7 && byte(-1) == 0x20 ? (.pipe, 2) : nil
    default: return nil
    }
  }

  /// True inside one pair of guillemets: `Telegram-канал «Осторожно, новости»`.
  private static func isQuoted(_ i: Int, from start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = bytes[start..<i].lastIndex(where: { $0 == 0xAB || $0 == 0xBB }), sign > start,
      bytes[sign - 1] == 0xC2, bytes[sign] == 0xAB
    else { return false }
    return bytes[i...].prefix(64).firstRange(of: [0xC2, 0xBB]) != nil
  }

  /// `CQ-Roll Call, Inc` and `Clarence Tabb, Jr.` are one name.
  static func continuesName(_ rest: some Collection<UInt8>) -> Bool {
    let word = rest.drop { $0 == 0x20 }.prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",")
    }
    return companyForms.contains(Name.compact(String(decoding: word, as: UTF8.self)))
  }

  static let companyForms: Set<String> = [
    "inc", "ltd", "llc", "corp", "gmbh", "jr", "sr", "ii", "iii", "iv", "plc", "limited", "llp", "lp",
  ]

  /// A full stop parts segments only before a known party or a marker: `(Photo Prakash Mathema. AFP)`.
  private static func endsSentence(
    at i: Int, from start: Int, in bytes: ArraySlice<UInt8>, lexicon: Lexicon
  ) -> Bool {
    let word = bytes[start..<i].reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    // `Martin Rickett/PA. Posed by model`: of shorter words only the whole of a segment that is known.
    let isKnown =
      word.count == 2 && i - start == 2
      && lexicon.gazetteer.entry(for: String(decoding: bytes[start..<i], as: UTF8.self)) != nil
    guard word.count > 2 || isKnown, i + 2 < bytes.endIndex else { return false }
    let after = i + 2
    let rest = bytes[after...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "|") && $0 != open }
    let next = String(decoding: rest, as: UTF8.self)
    if lexicon.gazetteer.entry(for: next) != nil || LicenceReader.licence(in: next) != nil { return true }
    return lexicon.labels.match(at: after - bytes.startIndex, in: bytes).map {
      $0.meaning(at: .lead) != nil || $0.meaning(at: .alone) != nil
    } ?? false
  }
}
