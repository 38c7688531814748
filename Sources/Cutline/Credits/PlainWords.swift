/// What single words are to a credit, looked up straight from folded bytes; see ``PlainCredit``.
struct PlainWords: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: Int
    /// Begins boilerplate, or has a part of its own in the grammar: `mandatory`, `for`, `sgt`, `jr`.
    static let grammar = Flags(rawValue: 1)
    /// Begins a label or a marker: `photo`, `handout`.
    static let label = Flags(rawValue: 32)
    /// Joins names unless it is an initial: `and`, `y`, `a`.
    static let conjunction = Flags(rawValue: 2)
    /// Tells an organisation: `ministry`.
    static let cue = Flags(rawValue: 4)
    /// Tells one as the first word: `der`, `la`.
    static let article = Flags(rawValue: 8)
    /// A particle of surnames: `van`.
    static let particle = Flags(rawValue: 16)
  }

  private var table = KeyTable()

  init(labels: Labels) {
    for word in labels.words { add(word.prefix { $0.isLetter }, .label) }
    for phrase in Boilerplate.openings { add(phrase.prefix { $0.isLetter }, .grammar) }
    let own = WordSplitter.grammarWords.union(Person.titles).union(Segmenter.companyForms).union(
      Name.numerals)
    for word in own { add(word, .grammar) }
    for word in Name.suffixes.keys { add(word, .grammar) }
    // `Red Cross`: two words tell together what neither tells alone.
    for pair in OrganisationCues.partners {
      if let word = pair.split(separator: " ").last { add(word, .grammar) }
    }
    for word in LicenceReader.openers where word.count > 1 { add(word, .grammar) }
    for word in WordSplitter.conjunctions { add(word, .conjunction) }
    for word in OrganisationCues.words.union(OrganisationCues.forms).union(OrganisationCues.companyForms) {
      add(word, .cue)
    }
    for word in OrganisationCues.articles.union(OrganisationCues.weakArticles) { add(word, .article) }
    for word in Name.particles { add(word, .particle) }
  }

  private mutating func add(_ word: some StringProtocol, _ flag: Flags) {
    let key = Name.compact(word).utf8
    if !key.isEmpty { table[key] = (table[key] ?? 0) | flag.rawValue }
  }

  func flags(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Flags {
    Flags(rawValue: table.value(of: word, hash) ?? 0)
  }
}
