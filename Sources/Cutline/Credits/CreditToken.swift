extension Credit {
  /// A piece of a credit line with what it was read as; see ``tokens(of:as:with:)``.
  public struct Token: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case label, person, party, marker, licence, client
      /// A place in a composite: `Left`, `(oben)`.
      case panel
      /// Left aside: the title of a work, a number.
      case aside
    }
    /// As the reader saw it, after normalising.
    public var text: String
    public var kind: Kind
    /// What stood before it: `,`, `/`, `via`; empty for the first of a unit and for a marker at a name's end.
    public var separator: String
    /// Why it was read so.
    public var reason: String
    /// What else it could have been, and why it was not.
    public var lost: [String]
    /// Where it stands in the raw line, in bytes of UTF-8; nil if it was put together from pieces that stand
    /// apart. Normalised, that slice is ``text``, or has words between the text's that were left aside.
    public var range: Range<Int>?
  }

  /// The pieces of a line in reading order, for people who ask why it was read so. Plain parsing does not
  /// record them.
  public static func tokens(
    of line: String, as expectation: Expectation = .creditLine, with lexicon: Lexicon = .standard
  ) -> [Token] {
    var tokens = LineReading(
      CreditText(line, lexicon: lexicon), as: expectation, with: lexicon, recordsTokens: true
    ).tokens
    let traced = TracedText(normalising: line)
    for (index, place) in traced.places(of: tokens.map(\.text)).enumerated() { tokens[index].range = place }
    return tokens
  }
}

extension UnitReader {
  /// Records a piece that is no name, if asked to.
  mutating func record(
    _ text: @autoclosure () -> String, _ kind: Credit.Token.Kind, _ separator: Separator,
    _ reason: @autoclosure () -> String, isTail: Bool = false
  ) {
    guard tokens != nil else { return }
    let token = Credit.Token(
      text: Person.trimmed(text()), kind: kind, separator: isTail ? "" : separator.sign, reason: reason(),
      lost: [])
    if token.text.isEmpty { return }
    if isTail { tails.append(token) } else { tokens?.append(token) }
  }

  /// The recorded pieces, those that are names with what the company that they keep made of them.
  func explained() -> [Credit.Token] {
    var tokens = tokens ?? []
    for item in reading.items where tokens.indices.contains(item.token) {
      switch item.kind {
      case .person(let person):
        tokens[item.token].kind = .person
        tokens[item.token].reason = reason(for: person)
        if Shape.isOrganisation(person.written) {
          tokens[item.token].lost.append("party: holds a word for one")
        }
      case .party(let party):
        tokens[item.token].kind = .party
        tokens[item.token].reason = reason(for: party)
        if Shape.looksLikePerson(party.written), party.id == nil || !Shape.isOrganisation(party.written) {
          tokens[item.token].lost.append("person: has the shape of a name")
        }
      case .lone, .unclear: break
      }
    }
    return tokens
  }

  private func reason(for person: Person) -> String {
    if person.handle != nil { return "a handle" }
    if let prefix = person.prefix { return "a name after the title \(prefix)" }
    if EastAsian.isIn(person.written) { return "a name of two to five signs" }
    if !person.written.contains(" ") { return "one word beside a source of pictures" }
    return GivenNames.begins(person.name) ? "begins with a given name" : "has the shape of a name"
  }

  private func reason(for party: Party) -> String {
    if let id = party.id { return "known as \(party.name) (\(party.kind.rawValue), \(id))" }
    if let word = party.written.split(separator: " ").first(where: { Shape.hasCue(String($0)) }) {
      return "\(word) is a word for an organisation"
    }
    if Shape.isLoneAcronym(party.written) { return "an abbreviation" }
    if Shape.isDomain(party.written) { return "a web address" }
    if Shape.isOrganisation(party.written) { return "written as organisations are" }
    if namesAreSources { return "a source, for the label says so" }
    if reading.unknown.contains(party.written) { return "neither clearly a person nor an organisation" }
    return "stands where a source stands"
  }
}

extension Separator {
  /// As it is written between two names.
  var sign: String {
    switch self {
    case .start, .bracket: ""
    case .slash: "/"
    case .pipe: "|"
    case .dash: "-"
    case .comma: ","
    case .dot: "."
    case .equals: "="
    case .via: "via"
    case .client: "for"
    case .conjunction: "and"
    }
  }
}
