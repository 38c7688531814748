extension Rule {
  /// UTF-8 in IIM without the mark that says so.
  static let iimCharsetUndeclared = Rule(
    code: "TEC703", name: "iim-charset-undeclared", severity: .warning,
    summary: "The IIM block holds UTF-8, and 1:90 does not declare it.",
    why: "Other programs read `Víctor` as `VÃ­ctor`, and print it so.",
    falsePositives:
      "A single sign that may as well be Latin-1: at least two are needed, or a letter inside a word.",
    examples: [
      Example(
        .fires, "Víctor Fernández",
        .example([], .example(["iim.2:80": "Víctor Fernández"], encoding: .utf8Undeclared))),
      Example(
        .fires, "one letter, but inside a word",
        .example([], .example(["iim.2:80": "José Miguel"], encoding: .utf8Undeclared))),
      Example(.silent, "declared", .example([], .example(["iim.2:80": "Víctor Fernández"]))),
      Example(
        .falsePositive, "one © alone",
        .example([], .example(["iim.2:116": "© Reuters"], encoding: .utf8Undeclared))),
    ],
    check: checkIIMCharset)

  private static func checkIIMCharset(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let undeclared = photo.readings.filter {
      $0.encoding == .utf8Undeclared && $0.address.standard == .iim
        && $0.value.unicodeScalars.contains { !$0.isASCII }
    }
    let signs = undeclared.reduce(0) { $0 + $1.value.unicodeScalars.count { !$0.isASCII } }
    guard signs >= 2 || undeclared.contains(where: { hasLetterInWord($0.value) }) else { return [] }
    return [
      iimCharsetUndeclared.finding(
        in: entry, "the IIM block is UTF-8 and does not say so (1:90)",
        evidence: [Exhibit.empty("iim.1:90")]
          + undeclared.prefix(5).map {
            Exhibit(
              source: $0.address.description, raw: $0.value, parsed: "read elsewhere as \(misread($0.value))",
              verdict: .differs, location: $0.place.isEmpty ? nil : $0.place)
          })
    ]
  }

  /// A letter beyond ASCII beside another letter: `José`.
  private static func hasLetterInWord(_ text: String) -> Bool {
    var previous: Character?
    for character in text {
      let isPair = previous.map { $0.isLetter && character.isLetter } ?? false
      if isPair, character.isASCII != (previous?.isASCII ?? true) { return true }
      previous = character
    }
    return false
  }

  /// What a program shows that takes the bytes for Latin-1.
  private static func misread(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  }
}
