internal import Cutline

/// The credit at the end of a caption that the page marks as one, in the ways that in running text would be a guess: in a
/// caption nothing else stands there. ``CreditSplit`` has found none before.
struct MarkedTail {
  private(set) var sentence: String
  private(set) var credit: String
  /// True if a word says that it is one: `Photo / Mark Reed`.
  let hasLabel: Bool

  init?(_ text: String) {
    guard text.utf8.count > 12 else { return nil }
    let split = CreditSplit(text)
    // "Mayor Jo Park. Photo / Supplied" can be read as names and nothing else.
    guard split.credit == nil || split.basis == .wholeLine else { return nil }
    let found = MarkedTail.tail(text, isNames: split.credit != nil)
    guard let start = found ?? (split.credit == nil ? MarkedTail.bracket(text) ?? MarkedTail.sign(text) : nil)
    else { return nil }
    sentence = String(text[..<start])
    while let last = sentence.last, MarkedTail.marks.contains(last) { sentence.removeLast() }
    credit = String(text[start...].drop { MarkedTail.marks.contains($0) })
    if sentence.isEmpty || credit.isEmpty { return nil }
    hasLabel = MarkedTail.isLabelled(credit.trimmingBrackets())
  }

  private static let marks = " /／|-–—,·"

  /// A bracket behind the last sentence, whoever is in it: `… listed for sale. (Bay Estates)`; without a full stop
  /// before it only one with a slash: `… in Jakarta [Kabar.example/Budi]`.
  private static func bracket(_ text: String) -> String.Index? {
    guard let last = text.last, last == ")" || last == "]",
      let open = text.lastIndex(of: last == ")" ? "(" : "[")
    else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    let before = text[..<open].reversed().drop { $0 == " " }
    guard let stop = before.first,
      ".!?”\"’»".contains(stop) || inside.contains("/") || isLabelled(inside),
      (3...60).contains(inside.utf8.count), inside.split(separator: " ").count <= 6, areCapitals(inside),
      !inside.contains(where: \.isNumber)
    else { return nil }
    return open
  }

  /// The signs of copyright that are no ©: `…（Ｃ）共同通信社`, `… ⓒ 뉴스1`.
  private static func sign(_ text: String) -> String.Index? {
    let signs = ["ⓒ", "Ⓒ", "(C)", "(c)", "（Ｃ）", "（C）", "(Ｃ)"]
    guard let found = signs.lazy.compactMap({ text.ranges(of: $0).last }).first else { return nil }
    let owner = text[found.upperBound...].drop { $0 == " " }
    guard (3...60).contains(owner.utf8.count), !owner.hasPrefix("19"), !owner.hasPrefix("20") else {
      return nil
    }
    return found.lowerBound
  }

  /// What stands behind one of the last marks, the longest that is a credit.
  ///
  /// - Parameter isNames: True for a text that may be nothing but names: then only a label behind a full stop counts,
  ///   and what a mark parts from a sentence.
  private static func tail(_ text: String, isNames: Bool) -> String.Index? {
    var found: String.Index?
    for mark in [" / ", " | ", " - ", " – ", " — ", ".- ", ", ", ". ", "。", ".”", ".\" "] {
      for range in text.ranges(of: mark).suffix(3) {
        let tail = text[range.upperBound...]
        guard (3...90).contains(tail.utf8.count), found.map({ range.upperBound < $0 }) ?? true else {
          continue
        }
        let isStrong = mark.first == " " || mark == ".- "
        let isAfterStop = text[..<range.lowerBound].last.map { ".!?”\"»".contains($0) } ?? false
        if isNames, !isAfterStop, !mark.hasPrefix(".") { continue }
        if isLabelled(tail) || isOfAgency(tail, isStrong: isStrong)
          || isStrong && mark != " - " && isName(tail, isAfterStop: isAfterStop)
        {
          found = range.upperBound
        }
      }
    }
    return found
  }

  /// A label and a name with a mark between them that is no colon, or only a blank: `Photo / Mark Mitchell`,
  /// `PICHA | JUMA MUSSA`, `fot. Anna Zielińska`; or with the label last: `J. Petraičio / ELTOS nuotr.`
  private static func isLabelled(_ tail: Substring) -> Bool {
    for label in ["nuotr.", "nuotrauka", " file photo", " photo", " file pic", " pic"]
    where tail.hasSuffix(label) {
      let name = tail.dropLast(label.count)
      if label.first != " " || knows(name) { return areCapitals(name) && names(name) }
    }
    let bytes = Array(tail.utf8)
    guard let label = Labels.standard.match(at: 0, in: bytes),
      (label.meaning(at: .label) ?? label.meaning(at: .lead))?.isPlain == true
    else { return false }
    let rest = String(decoding: bytes[label.end...], as: UTF8.self)
    let name = rest.drop { " .:/|：／=".contains($0) }
    let isParted = rest.first != name.first || bytes[..<label.end].suffix(3).elementsEqual("／".utf8)
    return isParted && areCapitals(name) && name.split(separator: " ").count <= 8 && names(name)
  }

  /// An agency before its photographer, and an agency with its word for a photo: `… / PAP / Paweł Supernak`,
  /// `….- EFE/Mariscal`.
  private static func isOfAgency(_ tail: Substring, isStrong: Bool) -> Bool {
    guard isStrong, areCapitals(tail) else { return false }
    let parts = tail.split(separator: "/").map { $0.trimming() }
    let rest = parts.dropFirst().joined(separator: " / ")
    return knows(parts.first ?? "") && (rest.isEmpty || names(rest[...]))
  }

  /// A name behind a mark that parts: in capitals, or after a full stop, with a first name that is known.
  private static func isName(_ tail: Substring, isAfterStop: Bool) -> Bool {
    guard (2...4).contains(tail.split(separator: " ").count), areCapitals(tail) else { return false }
    let isLoud = !tail.contains(where: \.isLowercase) && tail.contains(where: \.isUppercase)
    return (isLoud || isAfterStop) && Credit(parsing: String(tail)).namesKnownPerson
  }

  private static func knows(_ party: some StringProtocol) -> Bool {
    let chain = Credit(parsing: String(party)).chain
    return chain.count == 1 && chain[0].id != nil
  }

  private static func names(_ text: Substring) -> Bool {
    let credit = Credit(parsing: String(text))
    return !credit.isEmpty || !credit.markers.isEmpty
  }

  /// True if every word is a name's: with a capital, particles aside. Scripts without capitals have none to show.
  private static func areCapitals(_ text: Substring) -> Bool {
    let words = text.split { " /|".contains($0) }
    guard let first = words.first, first.first?.isLowercase == false else { return false }
    return words.allSatisfy { word in
      word.first?.isLowercase != true || word.utf8.count <= 3
        || ["della", "dell’", "pour", "para"].contains(word)
    }
  }
}

extension String {
  fileprivate func trimmingBrackets() -> Substring {
    first == "(" || first == "[" ? dropFirst().dropLast() : self[...]
  }
}

extension Substring {
  fileprivate func trimming() -> Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
