/// What one segment of a plain credit is: a known party, a person, an organisation or a marker; see ``PlainCredit``.
enum PlainPiece {
  case party(Party)
  case person(Person)
  case marker(Marker)

  /// Nil if the text is not plainly any of them.
  static func read(_ text: UnsafeBufferPointer<UInt8>, isFirst: Bool, _ lexicon: Lexicon) -> PlainPiece? {
    guard text.count <= PlainName.longest else { return nil }
    if let piece = PlainName.scan(text, { name in piece(of: name, isFirst: isFirst, lexicon) }) ?? nil {
      return piece
    }
    // `U.S. Coast Guard`, `the Guardian`
    guard lexicon.people.isEmpty, hasInitialsOnly(text) else { return nil }
    return lexicon.gazetteer.index(for: text).flatMap { party(at: $0, text, lexicon) }
  }

  /// True if every dot stands after one letter, so that none ends a sentence.
  private static func hasInitialsOnly(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.allSatisfy { i in
      text[i] != 0x2E
        || i > 0 && (text[i - 1] | 0x20) &- 0x61 < 26
          && (i == 1 || text[i - 2] == 0x20 || text[i - 2] == 0x2E)
    }
  }

  private static func party(
    at index: Int, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
  ) -> PlainPiece? {
    let party = lexicon.gazetteer.party(at: index, text)
    // Tools have a grammar of their own.
    return party.kind == .aiTool ? nil : .party(party)
  }

  private static func piece(of name: PlainName, isFirst: Bool, _ lexicon: Lexicon) -> PlainPiece? {
    let text = name.text
    // What a person decided is looked up by the grammar.
    if !lexicon.people.isEmpty, lexicon.people.contains(name.key()) { return nil }
    if text[text.count - 1] != 0x2E, let index = lexicon.gazetteer.whole(text, key: name.folded) {
      return party(at: index, text, lexicon)
    }
    if !isFirst, let marker = marker(text, lexicon) { return .marker(marker) }
    guard let words = name.words(lexicon), words.count > 1 else { return nil }
    let written = String(decoding: text, as: UTF8.self)
    if words.isOrganisation && !GivenNames.begins(text)
      || words.mayBeOrganisation && Shape.isOrganisation(text)
    {
      return .party(Party(written: written, name: written, kind: OrganisationKind.kind(of: written)))
    }
    guard words.isPerson, words.capitals > 1 else { return nil }
    return .person(
      Person(
        written: written,
        name: words.hasCapitals ? name.display() ?? Name.display(of: written) : written, key: name.key()))
  }

  /// A word of the trade that is the whole segment: `File Photo`, `Pool`.
  private static func marker(_ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) -> Marker? {
    guard let match = lexicon.labels.match(at: 0, in: text), match.end == text.count,
      let marker = match.meaning(at: .alone)?.marker
    else { return nil }
    switch marker {
    case .file, .handout, .pool, .stringer, .staff: return marker
    default: return nil
    }
  }
}
