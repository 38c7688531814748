/// A person in a credit: as written, as displayed, and as compared.
public struct Person: Sendable, Hashable, Codable {
  /// Exactly as written: `MURAD SEZER`.
  public var written: String
  /// For people: `Murad Sezer`. Case is changed only where the writing is all capitals (grammar §11).
  public var name: String
  /// For comparison: `murad sezer`; case, accents, quotes and hyphens folded, nickname and suffix off.
  public var key: String
  /// `@user`, for credits to social media.
  public var handle: String?
  /// `Sgt.`
  public var prefix: String?
  /// `Jr.`
  public var suffix: String?

  public init(
    written: String, name: String, key: String, handle: String? = nil, prefix: String? = nil,
    suffix: String? = nil
  ) {
    self.written = written
    self.name = name
    self.key = key
    self.handle = handle
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Reads a name as written in a credit: takes off a rank or title, finds the suffix, and makes the display
  /// form and the key. An `@name` is a handle.
  public init(parsing written: String) {
    let trimmed = Person.withoutStop(Person.trimmed(written))
    if trimmed.hasPrefix("@") {
      self.init(written: written, name: trimmed, key: trimmed.lowercased(), handle: trimmed)
      return
    }
    let words = trimmed.split(separator: " ")
    let titles = Person.titleCount(words)
    let rest = words.dropFirst(titles)
    let name = Name.display(of: rest.joined(separator: " "))
    let parts = Name.keyParts(of: name)
    self.init(
      written: written, name: name, key: parts.tokens.joined(separator: " "),
      prefix: titles > 0 ? words.prefix(titles).joined(separator: " ") : nil, suffix: parts.suffix)
  }

  /// How many words at the front are ranks and titles. At least two words must be left, for `DOCTOR NGCOBO`
  /// is a name.
  private static func titleCount(_ words: [Substring]) -> Int {
    var count = 0
    while count < words.count - 2 {
      let word = Name.compact(String(words[count]))
      let isRank = titles.contains(word)
      let isGrade = count > 0 && grades.contains(word)
      let isFirstPart = modifiers.contains(word) && titles.contains(Name.compact(String(words[count + 1])))
      guard isRank || isGrade || isFirstPart else { break }
      count += 1
    }
    return count
  }

  /// Ranks and titles of military and other official photographers, folded.
  static let titles: Set<String> = [
    "sgt", "sergeant", "ssgt", "msgt", "tsgt", "sfc", "cpl", "corporal", "lcpl", "pfc", "pvt", "spc",
    "specialist", "cpt", "capt", "captain", "maj", "major", "col", "colonel", "lt", "lieutenant", "gen",
    "general", "dr", "doctor", "prof", "professor", "airman", "amn", "sra", "a1c", "officer", "po", "po1",
    "po2",
    "po3", "communication", "seaman", "mc1", "mc2", "mc3", "mcsn", "mcsa", "mcc", "mr", "mrs", "ms",
    "aircraftman", "cdr", "commander", "ing",
  ]
  /// Words that are ranks only in front of one: `Lance` is a name, `Lance Cpl.` a rank.
  private static let modifiers: Set<String> = [
    "lance", "staff", "tech", "technical", "master", "senior", "petty", "chief", "mass", "gunnery", "leading",
    "warrant", "1st", "2nd", "first", "second", "private",
  ]
  private static let grades: Set<String> = ["class", "1st", "2nd", "3rd", "first", "apprentice", "leutnant"]

  /// Without the full stop of a sentence: `John Smith.`, but `Clarence Tabb Jr.`, `Hafidz A.`
  private static func withoutStop(_ text: String) -> String {
    guard text.hasSuffix("."), let last = text.split(separator: " ").last, last.utf8.count > 3,
      !last.dropLast().contains("."), Name.suffixes[Name.compact(String(last))] == nil
    else { return text }
    return String(text.dropLast())
  }

  /// Without white space, invisible characters and loose punctuation at the ends.
  static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    func isLoose(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isBlank || scalar.isInvisible || scalar == "," || scalar == ";" || scalar == ":"
    }
    while let first = scalars.first, isLoose(first) || first == "." { scalars.removeFirst() }
    while let last = scalars.last, isLoose(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }
}
