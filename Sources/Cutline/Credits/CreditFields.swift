extension Credit {
  /// Reads a file's creator and credit fields together: `Ana Lima` and `Ana Lima/Harbour Sports Ltd`
  /// are one photographer and one source, as are `Jo Park/Barcroft Media` and `Barcroft Media`.
  ///
  /// Each field alone decides what a bare name in it is (see ``Expectation``); ``raw`` is the credit field, or
  /// the creator field if that is empty.
  public init(creator: String, creditLine: String, with lexicon: Lexicon = .standard) {
    let maker = Credit(parsing: creator, as: .creator, with: lexicon)
    self = Credit(parsing: creditLine, as: .party, with: lexicon)
    if creditLine.allSatisfy(\.isWhitespace) {
      self = maker
      return
    }
    var names = maker.photographers
    for person in photographers where !names.contains(where: { $0.match(person) >= .similar }) {
      names.append(person)
    }
    photographers = names
    markers.formUnion(maker.markers)
    chain = ChainOrder.merged(maker.chain, chain)
    via = via ?? maker.via
    client = client ?? maker.client
    licence = licence ?? maker.licence
    isFile = isFile || maker.isFile
    if role == .unknown { role = maker.role }
    // The creator's name in the credit field is no source, unless it is all that stands there.
    if chain.count > 1 {
      chain.removeAll { party in
        party.id == nil && names.contains { Person(parsing: party.written).match($0) >= .initials }
      }
    }
  }
}
