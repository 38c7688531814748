/// What stands around a name in a segment.
extension UnitReader {
  /// Without the years of a copyright notice: `2026 The AP`, `2004-2021 Getty Images`.
  static func withoutYears(_ text: String, _ gazetteer: Gazetteer) -> String {
    var scalars = Substring(text).unicodeScalars
    let digits = scalars.prefix { $0.isDigit || $0.isDash }
    let isYear = digits.count == 4 || digits.count == 9
    if isYear, digits.count == scalars.count { return "" }
    if isYear, digits.first == "1" || digits.first == "2", scalars.dropFirst(digits.count).first == " " {
      scalars = scalars.dropFirst(digits.count + 1)
    }
    while let last = scalars.last, last == " " || (last == "." && scalars.dropLast().last == " ") {
      scalars.removeLast()
    }
    let tail = scalars.reversed().prefix(while: \.isDigit).count
    if tail == 4, scalars.dropLast(4).last == " " {
      // `John Smith 2019`, `Scanpix 2018`; `Paris 2024` keeps its year.
      let name = String(Substring(scalars.dropLast(5)))
      if Shape.isPerson(name) || gazetteer.entry(for: name)?.kind.tradesPictures == true { return name }
    }
    return String(Substring(scalars))
  }

  /// Without the numbers that agencies give pictures and members: `epa11223344 EPA`, `Stephanie Keith 100584`.
  static func withoutNumbers(_ text: String) -> String {
    guard text.contains(" "), text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return text }
    let words = text.split(separator: " ").filter { word in
      let digits = word.unicodeScalars.filter(\.isDigit).count
      return digits < 5 || word.unicodeScalars.count - digits > 4
    }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  /// Without the address of a page behind a name: `Heribert Corn www.corn.at`.
  static func withoutPage(_ text: String) -> String {
    guard let page = text.firstRange(of: " www.") else { return text }
    return Person.trimmed(String(text[..<page.lowerBound]))
  }

  /// Without the full stop of a sentence, which no initial and no short form has: `Axios Visuals.`
  static func withoutStop(_ text: String) -> String {
    guard text.hasSuffix("."), let word = text.split(separator: " ").last, word.utf8.count > 6,
      !word.dropLast().contains("."), !Segmenter.companyForms.contains(Name.compact(String(word)))
    else { return text }
    return String(text.dropLast())
  }

  /// Without the *and* that is left before the last of a list: `A, and B`.
  static func withoutAnd(_ text: String) -> String {
    for word in ["and ", "und ", "et ", "& "] where text.hasPrefix(word) {
      return String(text.dropFirst(word.count))
    }
    return text
  }

  /// Without quotes around the whole and without the stars and underscores of light markup.
  static func unquoted(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    func isLight(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isDoubleQuote || scalar == "*" || scalar == "<" || scalar == ">"
    }
    while let first = scalars.first, isLight(first) || first == "_" { scalars.removeFirst() }
    // `АГН «Москва»` ends in a quote that is its own.
    while let last = scalars.last, isLight(last) {
      if last.isDoubleQuote, scalars.dropLast().count(where: \.isDoubleQuote) % 2 == 1 { break }
      scalars.removeLast()
    }
    if let first = scalars.first, let last = scalars.last, scalars.count > 2, first.isApostrophe,
      last.isApostrophe
    {
      scalars = scalars.dropFirst().dropLast()
    }
    return String(Substring(scalars))
  }
}
