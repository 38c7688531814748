/// What a photo must not be used for, as far as its own words say so: instructions, usage terms, boilerplate in the
/// description, and IIM's release and expiration dates.
struct Restrictions: Sendable {
  enum Kind: Int, Sendable, Hashable {
    /// Not before a day.
    case embargo
    /// Not after a day.
    case expires
    case noArchives
    case editorialOnly
    /// Within so many days of its release: AP's handouts.
    case shortUse
  }

  struct Ban: Sendable, Hashable {
    var kind: Kind
    var reading: Reading
    /// The words, as they stand there.
    var words: String
    /// Of embargo and expiry; nil where the words name none.
    var date: PartialDate?
    /// The ban is taken back (`embargo lifted`) or its text is cut off.
    var isUnsure = false
  }

  /// A country that must not publish: `AUSTRIA OUT`.
  struct Bar: Sendable, Hashable {
    /// ISO 3166-1 alpha-2 in small letters.
    var country: String
    var reading: Reading
    var words: String
  }

  private(set) var bans: [Ban] = []
  private(set) var bars: [Bar] = []

  init(_ photo: Photo) {
    for reading in photo.readings {
      switch reading.address.name {
      case "2:40", "photoshop:Instructions", "xmpRights:UsageTerms", "plus:OtherConstraints":
        read(reading, isBoilerplate: true)
      case "2:120", "dc:description", "ImageDescription": read(reading, isBoilerplate: false)
      case "2:37": note(.expires, reading)
      case "2:30": note(.embargo, reading)
      case "2:85", "photoshop:AuthorsPosition":
        let title = reading.value.trimmingWhiteSpace.uppercased()
        if title == "HONS" { bans.append(Ban(kind: .shortUse, reading: reading, words: title)) }
      default: break
      }
    }
  }

  private mutating func note(_ kind: Kind, _ reading: Reading) {
    guard let date = PartialDate(metadata: reading.value), date.isPossible else { return }
    bans.append(Ban(kind: kind, reading: reading, words: reading.value, date: date))
  }

  /// - Parameter isBoilerplate: False for a description, where only words that stand in capitals, as desks write
  ///   them, count: `an embargo on oil` is news.
  private mutating func read(_ reading: Reading, isBoilerplate: Bool) {
    let folded = FoldedText(reading.value)
    readBars(reading, folded, isBoilerplate: isBoilerplate)
    let found = Restrictions.table.matches(in: folded)
    guard !found.isEmpty else { return }
    let upper = isBoilerplate ? nil : Set(Restrictions.capitalWords(of: reading.value))
    for match in found {
      guard match.meaning < 5, let kind = Kind(rawValue: match.meaning) else { continue }
      let words = folded[match.range]
      if let upper {
        let own = words.split { !$0.isLetter }.map(String.init)
        if own.isEmpty || !own.allSatisfy(upper.contains) { continue }
      }
      let isUnsure = Restrictions.isTakenBack(match.range, in: folded) || Restrictions.isCut(reading)
      var date: PartialDate?
      if kind == .embargo || kind == .expires {
        date = Restrictions.date(in: String(folded.rest(from: match.range.upperBound).prefix(80)))
      }
      bans.append(Ban(kind: kind, reading: reading, words: words, date: date, isUnsure: isUnsure))
    }
  }

  private static func capitalWords(of text: String) -> [String] {
    text.split { !$0.isLetter }.filter { word in
      word.contains { $0.isUppercase || !$0.isCased } && !word.contains { $0.isLowercase }
    }.map { $0.lowercased() }
  }

  private static func date(in text: String) -> PartialDate? {
    DateScanner(text: CaptionTokens(text)).dates().first { $0.hasYear && $0.value.day != nil }?.value
  }

  /// `no embargo`, `embargo lifted`, `no longer under embargo`, `not for editorial use only`.
  private static func isTakenBack(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let before = text[max(0, range.lowerBound - 24)..<range.lowerBound]
    let after = text[range.upperBound..<min(text.bytes.count, range.upperBound + 28)]
    // `NO SALES - NO ARCHIVES`, `NO SALES, NO ARCHIVES`: each ban has its own words.
    let ownStop =
      before.lastIndex { ".;!,/*|•–—\n".contains($0) }.map { before[before.index(after: $0)...] }
      ?? before.ranges(of: " - ").last.map { before[$0.upperBound...] } ?? before[...]
    let negations = [
      "no longer", "not under", "no ", "without ", "ohne ", "keine ", "sans ", "sin ", "lifted ", "not ",
    ]
    let lifted = [
      "lifted", "expired", "removed", "over", "aufgehoben", "abgelaufen", "levé", "levantado", "no longer",
    ]
    return negations.contains { ownStop.contains($0) }
      || lifted.contains { after.prefix(while: { !".;!".contains($0) }).contains($0) }
  }

  /// An instruction that fills its dataset was cut, and what followed may have qualified it.
  private static func isCut(_ reading: Reading) -> Bool {
    reading.address.standard == .iim && reading.byteCount >= (reading.field?.iimLimit ?? .max) - 3
  }

  private mutating func readBars(_ reading: Reading, _ folded: FoldedText, isBoilerplate: Bool) {
    let upper = isBoilerplate ? nil : Set(Restrictions.capitalWords(of: reading.value))
    for match in Restrictions.barTable.matches(in: folded) {
      let country = Restrictions.countries[match.meaning].code
      let before = folded[max(0, match.range.lowerBound - 22)..<match.range.lowerBound]
      let after = folded[match.range.upperBound..<min(folded.bytes.count, match.range.upperBound + 12)]
      let isOut =
        after.hasPrefix(" out")
        || after.hasPrefix(" and ") && folded.rest(from: match.range.upperBound).contains(" out")
      let isBarred = [
        "no sales in ", "no sale in ", "not for sale in ", "no use in ", "not for use in ", "no access ",
        "no ",
        "not for publication in ", "not available in ", "nicht in ", "keine nutzung in ", "sauf ", "excepto ",
        "no use ", "no sales ",
      ].contains { before.hasSuffix($0) }
      guard isOut || isBarred else { continue }
      if let upper, !folded[match.range].split(separator: " ").allSatisfy({ upper.contains(String($0)) }) {
        continue
      }
      let words =
        isOut
        ? folded[match.range] + " out"
        : before.split(separator: " ").suffix(4).joined(separator: " ")
          + " " + folded[match.range]
      bars.append(Bar(country: country, reading: reading, words: words))
    }
  }

  private static let barTable = Phrases(countries.map(\.names))
}
