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

  /// True if one of two values of a field is only the other one cut.
  static func explains(_ a: Witness, _ b: Witness, limit: Int?) -> Bool {
    guard let limit else { return false }
    return isCut(a.raw, byteCount: a.raw.utf8.count, limit: limit, of: b.raw)
      || isCut(b.raw, byteCount: b.raw.utf8.count, limit: limit, of: a.raw)
  }

  /// Without white space and the half of a letter at the end.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || last == "\u{FFFD}" || last == "\0" { rest.removeLast() }
    return String(rest)
  }
}
