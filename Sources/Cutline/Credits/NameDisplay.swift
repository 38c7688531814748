extension Name {
  /// The name as people read it: `MURAD SEZER` → `Murad Sezer`, `Andrew CABALLERO-REYNOLDS` →
  /// `Andrew Caballero-Reynolds` (AFP writes surnames in capitals), `R.Schmitt` → `R. Schmitt`.
  ///
  /// Case changes only where the whole name is in one case or a word of four or more letters is in capitals
  /// among mixed ones. `Mac` is left alone, since `Macleod` and `MacLeod` both exist.
  public static func display(of written: String) -> String {
    let words = spaced(written)
    guard !words.isEmpty else { return "" }
    var hasUpper = false
    var hasLower = false
    var letters = 0
    for word in words where suffixes[Name.compact(word)] == nil {
      for scalar in word.unicodeScalars where scalar.isLetter {
        hasUpper = hasUpper || scalar.isUpper
        hasLower = hasLower || scalar.isLower
        letters += 1
      }
    }
    guard hasUpper || hasLower else { return words.joined(separator: " ") }
    let isTurkish = written.unicodeScalars.contains { turkish.contains($0.value) }
    let isShouted = hasUpper && !hasLower && letters > 2
    let isWhispered = hasLower && !hasUpper && words.count > 1
    var shown: [String] = []
    for (index, word) in words.enumerated() {
      if isShouted || isWhispered || isSurnameInCapitals(word) {
        shown.append(titled(word, isFirst: index == 0, isTurkish: isTurkish))
      } else {
        shown.append(word)
      }
    }
    return shown.joined(separator: " ")
  }

  private static let turkish: Set<UInt32> = [0x130, 0x131, 0x11E, 0x11F, 0x15E, 0x15F]

  /// The words of a name without invisible characters, and with the space that belongs after the dot of an
  /// initial: `R.Schmitt`, `K-D.Gabbert`; but not in `J.J.` or `jr.smith.com`.
  private static func spaced(_ written: String) -> [String] {
    var out = String.UnicodeScalarView()
    let scalars = written.unicodeScalars.filter { !$0.isInvisible }
    var previous: Unicode.Scalar = " "
    var beforePrevious: Unicode.Scalar = " "
    for (offset, scalar) in scalars.enumerated() {
      let isGlued =
        previous == "." && scalar.isUpper && beforePrevious.isUpper && offset + 1 < scalars.count
      if isGlued {
        let next = scalars[scalars.index(scalars.startIndex, offsetBy: offset + 1)]
        if next.isLower || (next.isUpper && offset + 2 < scalars.count) { out.append(" ") }
      }
      out.append(scalar.isBlank ? " " : scalar)
      beforePrevious = previous
      previous = scalar
    }
    return String(out).split(separator: " ").map(String.init)
  }

  /// A word of four or more letters in capitals, as AFP writes surnames.
  private static func isSurnameInCapitals(_ word: String) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars {
      if scalar.isLetter {
        if !scalar.isUpper { return false }
        letters += 1
      } else if !(scalar.isDash || scalar.isApostrophe) {
        return false
      }
    }
    return letters >= 4
  }

  private static func titled(_ word: String, isFirst: Bool, isTurkish: Bool) -> String {
    let folded = compact(word)
    if let suffix = suffixes[folded], !isFirst { return suffix }
    if numerals.contains(folded), !isFirst { return uppercased(word, isTurkish: isTurkish) }
    if !isFirst, smallParticles.contains(folded), !word.unicodeScalars.contains(".") {
      return lowercased(word, isTurkish: isTurkish)
    }
    if folded.utf8.count <= 2, folded != "ng", !folded.utf8.contains(where: { "aeiouy".utf8.contains($0) }) {
      return word
    }
    let scalars = Array(word.unicodeScalars)
    var out = ""
    var capital = true
    for (index, scalar) in scalars.enumerated() {
      if scalar.isLetter {
        out += capital ? upper(scalar, isTurkish) : lower(scalar, isTurkish)
        let isMc =
          index == 1 && out == "Mc" && scalars.count > 3 && scalars[2].isLetter
        capital = isMc
      } else {
        out.unicodeScalars.append(scalar)
        // `O'HARA` has two capitals, `CHRISTIE'S` one.
        let isPossessive = scalar.isApostrophe && index > 0 && index == scalars.count - 2
        capital = !isPossessive && !(0x300...0x36F).contains(scalar.value)
      }
    }
    // A small sigma at the end of a Greek word has a form of its own.
    if out.hasSuffix("σ") { out = out.dropLast() + "ς" }
    return out
  }

  private static func upper(_ scalar: Unicode.Scalar, _ isTurkish: Bool) -> String {
    if isTurkish, scalar == "i" { return "İ" }
    return scalar.properties.titlecaseMapping
  }

  private static func lower(_ scalar: Unicode.Scalar, _ isTurkish: Bool) -> String {
    if scalar.value == 0x130 { return "i" }
    if isTurkish, scalar == "I" { return "ı" }
    return scalar.properties.lowercaseMapping
  }

  private static func uppercased(_ word: String, isTurkish: Bool) -> String {
    word.unicodeScalars.map { $0 == "i" && isTurkish ? "İ" : $0.properties.uppercaseMapping }.joined()
  }

  private static func lowercased(_ word: String, isTurkish: Bool) -> String {
    word.unicodeScalars.map { lower($0, isTurkish) }.joined()
  }
}
