/// Text around a credit that is neither a name nor a marker: restrictions, notes to editors, page furniture
/// (credit grammar §4).
struct Boilerplate {
  /// The line without it.
  var text: String
  /// What was cut out, verbatim, in order.
  var restrictions: [String] = []
  var markers: Set<Marker> = []
  /// What `MANDATORY CREDIT "…"` demands; it is the credit where the line names nobody else.
  var quoted: String?

  /// How far a phrase reaches.
  private enum Reach {
    case phrase, toEnd, toStop
    /// To the end, or no further than itself where the line begins with it: `REFILE - CORRECTING NAME`.
    case toEndIfLater
    /// To the closing quote.
    case quoted
  }

  /// Phrases in capitals, how far they reach and what they say. To add one, add a row.
  private static let phrases: [(text: String, reach: Reach, markers: [Marker])] = [
    ("ATTENTION EDITORS", .toEnd, []),
    ("EDITORS NOTE: GRAPHIC CONTENT", .phrase, []),
    ("EDITOR'S NOTE", .toEnd, []), ("EDITOR’S NOTE", .toEnd, []), ("EDITORS' NOTE", .toEnd, []),
    ("EDITORS NOTE", .toEnd, []), ("NOTE TO EDITORS", .toEnd, []),
    ("THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY", .toEnd, [.thirdParty]),
    ("THIS IMAGE HAS BEEN PROVIDED BY A THIRD PARTY", .toEnd, [.thirdParty]),
    ("THIS PICTURE WAS PROVIDED BY A THIRD PARTY", .toEnd, [.thirdParty]),
    ("POOL PHOTOGRAPHS WERE REVIEWED BY THE IDF", .toEnd, [.pool, .reviewed]),
    ("RESTRICTED TO EDITORIAL USE", .toEnd, []), ("EDITORIAL USE ONLY", .toEnd, []),
    ("FOR EDITORIAL USE ONLY", .toEnd, []),
    ("NO RESALES", .toEnd, []), ("NO RESALE", .toEnd, []), ("NO ARCHIVES", .toEnd, []),
    ("NO SALES", .toEnd, []),
    ("NO MARKETING", .toEnd, []), ("NO MOBILE PUSH", .toEnd, []), ("NOT FOR SALE", .toEnd, []),
    ("NO COMMERCIAL", .toEnd, []),
    ("MANDATORY CREDIT \"", .quoted, [.mandatoryCredit]), ("MANDATORY CREDIT “", .quoted, [.mandatoryCredit]),
    ("MANDATORY CREDIT: \"", .quoted, [.mandatoryCredit]),
    ("MANDATORY CREDIT: “", .quoted, [.mandatoryCredit]),
    ("TPX IMAGES OF THE DAY", .phrase, []), ("IMAGES OF THE DAY", .phrase, []),
    ("REFILE -", .toEndIfLater, []), ("REFILE-", .toEndIfLater, []), ("REFILE –", .toEndIfLater, []),
    ("ORG XMIT:", .toEnd, []), ("ORIG XMIT:", .toEnd, []),
    ("PICTURE TAKEN", .toStop, []), ("AUFNAHME VOM", .toStop, []),
    ("ALL RIGHTS RESERVED", .phrase, []), ("ALLE RECHTE VORBEHALTEN", .phrase, []),
    ("TODOS LOS DERECHOS RESERVADOS", .phrase, []), ("TOUS DROITS RÉSERVÉS", .phrase, []),
    ("TUTTI I DIRITTI RISERVATI", .phrase, []), ("RIPRODUZIONE RISERVATA", .phrase, []),
    ("DROITS RÉSERVÉS", .phrase, []),
    ("VIA SECTION 27A OF THE COPYRIGHT ACT", .phrase, [.orphan]),
    ("SECTION 27A OF THE COPYRIGHT ACT", .phrase, [.orphan]), ("VIA SECTION 27A", .phrase, [.orphan]),
    ("לפי סעיף 27א לחוק זכויות יוצרים", .phrase, [.orphan]), ("לפי סעיף 27א'", .phrase, [.orphan]),
    ("לפי סעיף 27א", .phrase, [.orphan]),
    ("VIS MER", .phrase, []), ("VISA MER", .phrase, []), ("VOLLBILD", .phrase, []),
    ("HIDE CAPTION", .phrase, []),
    ("TOGGLE CAPTION", .phrase, []), ("ENLARGE IMAGE", .phrase, []), ("ENLARGE THIS IMAGE", .phrase, []),
    ("IMAGE CAPTION", .phrase, []), ("MORE >", .phrase, []), ("READ MORE", .phrase, []),
    ("| VÍDEO:", .toStop, []), ("| VIDEO:", .toStop, []), ("NOTES:", .toEnd, []),
    ("PURCHASE LICENSING RIGHTS", .toEnd, []), ("LICENSING RIGHTS", .toEnd, []),
    ("OPENS NEW TAB", .phrase, []), ("(OPENS IN NEW TAB)", .phrase, []), ("ACQUIRE LICENSING", .toEnd, []),
    ("NUTZUNG NUR", .toEnd, []), ("HONORARPFLICHTIG", .phrase, []), ("HONORARFREI", .toEnd, []),
    ("ACHTUNG:", .toEnd, []),
    ("EDITORIAL USE", .toEnd, []), ("USED WITH PERMISSION", .phrase, []), ("UNDER LICENSE", .phrase, []),
  ]

  /// How each phrase begins.
  static var openings: [String] { phrases.map(\.text) }

  /// Cuts boilerplate out of a normalised line.
  init(cutting line: String) {
    text = line
    cutPhrases()
    cutSupplierNumbers()
  }

  private mutating func cutPhrases() {
    // One upper-cased scalar for each scalar, so that places agree.
    var scalars = Array(text.unicodeScalars)
    var upper = scalars.map(Boilerplate.upper)
    var openings = Boilerplate.openings(in: upper)
    if openings.isDisjoint(with: Boilerplate.pairs) { return }
    var pieces: [(start: Int, text: String)] = []
    for (phrase, wanted) in zip(Boilerplate.phrases, Boilerplate.wanted) {
      guard openings.contains(Boilerplate.pair(wanted, 0)), let start = Boilerplate.find(wanted, in: upper)
      else {
        continue
      }
      var end = start + wanted.count
      switch phrase.reach {
      case .phrase: break
      case .toEndIfLater where start == 0: break
      case .toEnd, .toEndIfLater: end = Boilerplate.creditBracket(after: end, in: upper) ?? scalars.count
      case .quoted:
        let close = scalars[end...].firstIndex(where: \.isDoubleQuote) ?? scalars.count
        quoted = String(String.UnicodeScalarView(scalars[end..<close]))
        end = min(close + 1, scalars.count)
      case .toStop: while end < scalars.count, scalars[end] != "|", scalars[end] != "/" { end += 1 }
      }
      pieces.append((start, String(String.UnicodeScalarView(scalars[start..<end]))))
      markers.formUnion(phrase.markers)
      // What followed a cut phrase is a segment of its own.
      let filler: [Unicode.Scalar] = end < scalars.count && start > 0 ? [" "] : []
      scalars.replaceSubrange(start..<end, with: filler)
      upper.replaceSubrange(start..<end, with: filler)
      openings = Boilerplate.openings(in: upper)
    }
    guard !pieces.isEmpty else { return }
    restrictions += pieces.map { Person.trimmed($0.text) }
    text = String(String.UnicodeScalarView(scalars))
  }

  private static let wanted = phrases.map { Array($0.text.unicodeScalars) }
  private static let pairs = Set(wanted.map { pair($0, 0) })

  /// The pairs of scalars that words begin with.
  private static func openings(in text: [Unicode.Scalar]) -> Set<UInt64> {
    var openings: Set<UInt64> = []
    for i in text.indices.dropLast() where i == 0 || !text[i - 1].isLetter { openings.insert(pair(text, i)) }
    return openings
  }

  private static func pair(_ text: [Unicode.Scalar], _ i: Int) -> UInt64 {
    UInt64(text[i].value) << 32 | UInt64(text[i + 1].value)
  }

  /// Where a bracket with a credit of its own begins behind a note: `NO MARKETING - (Photo by A / AFP)`.
  private static func creditBracket(after start: Int, in upper: [Unicode.Scalar]) -> Int? {
    upper.indices[start...].first { i in
      upper[i] == "("
        && ["PHOTO", "CREDIT", "FOTO", "IMAGE"].contains { upper[(i + 1)...].starts(with: $0.unicodeScalars) }
    }
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return scalar.isLower ? Unicode.Scalar(UInt8(scalar.value) - 0x20) : scalar
    }
    let mapped = scalar.properties.uppercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? scalar : scalar
  }

  private static func find(_ wanted: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
    guard let first = wanted.first, text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count) where text[start] == first {
      guard start == 0 || !text[start - 1].isLetter else { continue }
      if text[start..<(start + wanted.count)].elementsEqual(wanted) { return start }
    }
    return nil
  }

  /// Shutterstock's `(16507315bs)` and bare picture numbers in brackets.
  private mutating func cutSupplierNumbers() {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return }
    var out = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "(") {
      let inside = rest[open...].dropFirst().prefix(16)
      guard let close = inside.firstIndex(of: ")"), Boilerplate.isSupplierNumber(inside[..<close]) else {
        out += rest[...open]
        rest = rest[open...].dropFirst()
        continue
      }
      restrictions.append(String(rest[open...close]))
      out += rest[..<open]
      rest = rest[close...].dropFirst()
    }
    text = out + rest
  }

  private static func isSupplierNumber(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(digits.count)
    return digits.count >= 6 && letters.count <= 2 && letters.allSatisfy { $0.isASCII && $0.isLowercase }
  }
}
