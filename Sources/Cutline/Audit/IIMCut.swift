/// IIM values that were cut at their dataset's limit, which counts bytes, not letters.
enum IIMCut {
  /// True if the value is the beginning of a longer one and ends where its dataset does (give or take the
  /// bytes of one split letter).
  static func isCut(_ value: String, byteCount: Int, limit: Int, of whole: String) -> Bool {
    let value = trimmed(value)
    guard byteCount <= limit, byteCount >= limit - 3 else { return false }
    guard whole.utf8.count > value.utf8.count, whole.hasPrefix(value) else { return false }
    if byteCount == limit { return true }
    // A program that cut at a word, as it should, stopped short of the limit.
    guard let last = value.last, let next = whole.dropFirst(value.count).first else { return false }
    return (last.isLetter || last.isNumber) && (next.isLetter || next.isNumber)
  }

  /// True if two places of a field differ only in that IIM had to cut: every value of the one is equal to a
  /// value of the other, or is its beginning.
  static func explains(_ a: Witness, _ b: Witness, limit: Int?) -> Bool {
    guard let limit else { return false }
    return explains(a.readings, b.readings, limit) || explains(b.readings, a.readings, limit)
  }

  private static func explains(_ short: [Reading], _ long: [Reading], _ limit: Int) -> Bool {
    guard !short.isEmpty, short.allSatisfy({ $0.address.standard == .iim }) else { return false }
    // Several XMP values stand in one IIM value if the program did not know that 2:80 repeats.
    let joined = ["; ", ", "].map { long.map(\.value).joined(separator: $0) }
    return short.allSatisfy { reading in
      (long.map(\.value) + joined).contains {
        $0 == reading.value || isBeginning(reading.value, of: $0, limit: limit)
      }
    }
  }

  /// True if the whole would not have fitted, and the value is what a program may have left of it.
  private static func isBeginning(_ value: String, of whole: String, limit: Int) -> Bool {
    let value = trimmed(value)
    guard whole.utf8.count > limit, whole.hasPrefix(value) else { return false }
    // Some programs cut far from the limit, at the last whole word.
    return value.utf8.count * 2 >= limit || whole.dropFirst(value.count).first == " " && value.count > 2
  }

  /// True for the last name in an IIM value that fills its dataset: `picture alliance/dpa/Bundespoliz`.
  static func mayBeCut(_ person: Person, in readings: [Reading]) -> Bool {
    readings.contains { reading in
      reading.address.standard == .iim && reading.byteCount == reading.field?.iimLimit
        && trimmed(reading.value).hasSuffix(person.written)
    }
  }

  /// True if an IIM value at its limit is the beginning of one of the names, as the article prints them.
  static func isCutName(_ witness: Witness, of people: [Person]) -> Bool {
    people.contains { isCutName(witness, of: $0.name) }
  }

  static func isCutName(_ witness: Witness, of name: String) -> Bool {
    witness.readings.contains { reading in
      guard reading.address.standard == .iim, let limit = reading.field?.iimLimit else { return false }
      let (short, long) = (Name.key(of: trimmed(reading.value)), Name.key(of: name))
      guard !short.isEmpty, short.count < long.count, long.hasPrefix(short) else { return false }
      // Cut at the limit, or in front of the word that did not fit: Greek and Russian letters take two bytes.
      return reading.byteCount >= limit - 3 || name.utf8.count > limit && long.hasPrefix(short + " ")
    }
  }

  /// True if a value that fills its dataset ends in half a letter, or in letters that are no word as far as
  /// the file, the articles that printed it and the gazetteer know.
  static func endsInsideWord(_ reading: Reading, in photo: Photo, printed: [String]) -> Bool {
    let value = reading.value
    if value.last == "\u{FFFD}" { return true }
    guard value.contains(where: { $0 == " " || $0 == "/" }), value.last?.isLetter == true else {
      return false
    }
    let own = words(value)
    guard let word = own.last, own.count > 1 else { return false }
    // The same word, longer, in the same value or in print: cut for sure.
    let texts = printed.map(words)
    let isLonger = { (other: String) in word.count > 2 && other.count > word.count && other.hasPrefix(word) }
    if own.contains(where: isLonger) { return true }
    let others = photo.readings.filter { $0.address != reading.address }.map { words($0.value) }
    if (others + texts + [own.dropLast()]).contains(where: { $0.contains(word) }) { return false }
    if texts.joined().contains(where: isLonger) { return true }
    guard let party = Credit(parsing: value, as: .party).chain.last, party.id != nil else { return true }
    return !value.lowercased().hasSuffix(party.written.lowercased())
  }

  private static func words(_ text: String) -> ArraySlice<String> {
    text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { $0.lowercased() }[...]
  }

  /// Without white space and the half of a letter at the end.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || last == "\u{FFFD}" || last == "\0" { rest.removeLast() }
    return String(rest)
  }
}
