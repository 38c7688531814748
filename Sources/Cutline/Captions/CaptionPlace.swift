/// Where a photo was taken, as its caption writes it: no geocoding, no guessing.
enum CaptionPlace {
  /// `in|at|near|outside PLACE[, REGION][, COUNTRY]` directly before the date at `date`, else a dateline
  /// `CITY, REGION - JULY 18:`.
  static func phrase(before date: Range<Int>, in text: CaptionTokens) -> String? {
    dateline(before: date, in: text) ?? prepositional(before: date, in: text)
  }

  private static func prepositional(before date: Range<Int>, in text: CaptionTokens) -> String? {
    var last = date.lowerBound - 1
    // "in Istanbul, Turkey, on Saturday, May 14, 2022"
    while let token = text[last],
      token.key == "," || dayWords.contains(token.key) || CalendarWords.weekday(token.key) != nil
    {
      last -= 1
    }
    guard last >= 0 else { return nil }
    var first = last
    while let token = text[first] {
      switch token.kind {
      case .number: return nil
      case .mark where [",", ".", "-", "'", "’", "–"].contains(token.key):
        // A full stop may close an abbreviation (U.S.), not a sentence.
        if token.key == ".", (text[first - 1]?.range.count ?? 5) > 4 { return nil }
      case .mark: return nil
      case .word where text[first - 1]?.key == "-" && !token.spaced: break  // Aix-en-Provence
      case .word where prepositions.contains(token.key) && !token.isCapital:
        var start = first + 1
        while let article = text[start], articles.contains(article.key), !article.isCapital { start += 1 }
        guard start <= last, text[start]?.isCapital == true else { return nil }
        return trimmed(start...last, in: text)
      case .word where !token.isCapital && !particles.contains(token.key): return nil
      default: break
      }
      first -= 1
      if last - first > 14 { return nil }
    }
    return nil
  }

  /// `LONDON, ENGLAND - JULY 18:` at the start of a Getty or AFP caption.
  private static func dateline(before date: Range<Int>, in text: CaptionTokens) -> String? {
    var dash = date.lowerBound - 1
    guard dash > 0, let mark = text[dash], ["-", "–", "—"].contains(mark.key), mark.spaced else { return nil }
    dash -= 1
    for i in 0...dash {
      guard let token = text[i] else { return nil }
      if token.kind == .number || (token.kind == .word && !token.isCapital) { return nil }
    }
    return trimmed(0...dash, in: text)
  }

  private static func trimmed(_ tokens: ClosedRange<Int>, in text: CaptionTokens) -> String? {
    guard let first = text[tokens.lowerBound], let end = text[tokens.upperBound] else { return nil }
    let place = text.slice(first.range.lowerBound..<end.range.upperBound)
    return place.isEmpty ? nil : place
  }

  private static let dayWords: Set<String> = [
    "on", "am", "le", "el", "il", "em", "op", "den", "d", "dem", "w", "la", "last", "this", "late", "early",
    "o",
    "στις", "på", "the",
  ]
  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "inside", "over", "from", "bei", "nahe", "aus", "à", "au", "aux", "en",
    "em",
    "na", "no", "nel", "nella", "a", "te", "bij", "i", "på", "ved", "w", "we", "v", "ve", "в", "во", "у",
    "на",
    "під", "στην", "στο", "στη", "dans", "près", "cerca", "vicino",
  ]
  private static let particles: Set<String> = [
    "of", "de", "la", "le", "les", "del", "della", "di", "du", "des", "da", "do", "dos", "al", "el", "am",
    "an",
    "der", "sur", "y", "and", "upon", "northern", "southern", "eastern", "western", "central", "the", "bei",
    "ob",
    "under", "on", "northeast", "northwest", "southeast", "southwest", "nad",
  ]
  private static let articles: Set<String> = ["the", "der", "dem", "la", "le", "el", "il", "lo", "of"]
}
