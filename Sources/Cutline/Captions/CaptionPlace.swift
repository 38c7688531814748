/// Where a photo was taken, as its caption writes it: no geocoding, no guessing.
enum CaptionPlace {
  /// `in|at|near|outside PLACE[, REGION][, COUNTRY]` directly before the date at `date`, else directly after it,
  /// else a dateline: `LONDON, ENGLAND - JULY 18:` before, or `23 July 2020, Spain, Madrid:` after a first date.
  static func phrase(at date: Range<Int>, in text: CaptionTokens) -> String? {
    dateline(in: text) ?? prepositional(before: date, in: text) ?? following(date, in: text)
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
        let before = text[first - 1]?.range.count ?? 9
        if token.key == ".", before > 4 { return nil }
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

  /// `on September 17, 2015 in Horgos, Serbia.`, `23 July 2020, Spain, Madrid: …`
  private static func following(_ date: Range<Int>, in text: CaptionTokens) -> String? {
    var first = date.upperBound
    let isDateline = date.lowerBound == 0 && text[first]?.key == ","
    if isDateline {
      first += 1
    } else if prepositions.contains(text[first]?.key ?? "") {
      first += 1
    } else {
      return nil
    }
    var last = first - 1
    while let token = text[last + 1], last - first < 12 {
      let isComma = token.key == "," && text[last + 2]?.isCapital == true
      let isDot = token.key == "." && text[last].map { $0.range.count <= 2 } == true && !token.spaced
      guard token.isCapital || isComma || isDot || ["-", "'", "’"].contains(token.key) else { break }
      last += 1
    }
    guard last >= first, text[first]?.isCapital == true, !isDateline || text[last + 1]?.key == ":" else {
      return nil
    }
    return trimmed(first...last, in: text)
  }

  /// `LONDON, ENGLAND - JULY 18:` at the start of a Getty or AFP caption.
  private static func dateline(in text: CaptionTokens) -> String? {
    for i in 1..<12 {
      guard let token = text[i] else { return nil }
      if ["-", "–", "—"].contains(token.key), token.spaced {
        guard let date = DateScanner(text: text).date(at: i + 1), text[date.tokens.upperBound]?.key == ":"
        else {
          return nil
        }
        return trimmed(0...(i - 1), in: text)
      }
      if token.kind == .number || (token.kind == .word && !token.isCapital) { return nil }
    }
    return nil
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
  static let prepositions: Set<String> = [
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
