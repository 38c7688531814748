internal import Cutline
internal import GRDB

/// A credit in its place, and whether the asset is listed under the names in it.
struct Sighting: Equatable {
  var source: String
  var credit: Credit
  /// True if these photographers are the asset's; false where a better place names them.
  var namesPhotographers = false
  var namesParties = false
  /// True in a file's creator fields, which come first.
  var isCreator = false

  /// A by-line that names an organisation (`REUTERS TV`, `SANA`) stands in for the photographer, as IPTC's
  /// Creator allows where the person must stay unnamed; but not one that only repeats the credit line.
  mutating func letOrganisationStandIn(besides creditLines: [Credit]) {
    let lines = creditLines.map { Name.key(of: $0.raw) }
    guard !credit.chain.isEmpty, !lines.contains(Name.key(of: credit.raw)) else { return }
    // `SANA` by its known name; `REUTERS TV`, which is more than its party Reuters, as written.
    credit.photographers = credit.chain.map { party in
      let isWhole = credit.chain.count > 1 || Name.key(of: party.name) == Name.key(of: credit.raw)
      let name = isWhole ? party.name : Name.display(of: credit.raw)
      return Person(written: party.written, name: name, key: Name.key(of: name))
    }
    namesPhotographers = true
  }
}

extension Heuristics {
  /// Every credit that a file carries. Listed are the photographers of the chosen creator, else of the credit
  /// line, the source or the description; and the parties of the credit line and a known source, else of the others.
  func sightings(in photo: Photo) -> [Sighting] {
    var found: [Sighting] = []
    var chosen: [Field: Address] = [:]
    for (field, expectation) in Heuristics.creditFields {
      chosen[field] = photo.choice(of: field)?.address
      for (address, readings) in photo.statements(of: field) {
        for reading in readings {
          found.append(
            Sighting(
              source: "\(address)", credit: credit(reading.value, expectation), isCreator: field == .creator))
        }
      }
    }
    func places(_ field: Field) -> [Int] {
      found.indices.filter { found[$0].source == chosen[field]?.description }
    }
    let isComplete =
      found.contains { !$0.credit.photographers.isEmpty } && found.contains { !$0.credit.chain.isEmpty }
    if !isComplete, let text = photo.choice(of: .description) {
      if let credit = caption(text.value, nil).credit, credit.confidence >= Heuristics.candidateLimit {
        found.append(Sighting(source: "\(text.address)", credit: credit))
        chosen[.description] = text.address
      }
    }
    for field in [Field.creator, .creditLine, .source, .description] {
      let naming = places(field).filter { !found[$0].credit.photographers.isEmpty }
      for place in naming { found[place].namesPhotographers = true }
      if !naming.isEmpty { break }
    }
    if !found.contains(where: \.namesPhotographers) {
      for place in places(.creator) {
        found[place].letOrganisationStandIn(besides: places(.creditLine).map { found[$0].credit })
      }
    }
    for field in [Field.creditLine, .source, .creator, .description] {
      let naming = places(field).filter { !found[$0].credit.chain.isEmpty }
      for place in naming { found[place].namesParties = true }
      if !naming.isEmpty { break }
    }
    // Beside a credit line the source may be a code (`X80002`): it adds a party only if that is a known one.
    for place in places(.source) where found[place].credit.chain.contains(where: { $0.id != nil }) {
      found[place].namesParties = true
    }
    return found
  }

  private static let creditFields: [(Field, Credit.Expectation)] = [
    (.creator, .creator), (.creditLine, .party), (.source, .party),
  ]

  /// Every credit printed about one image. Listed are the names of the best slot that has some and is not a mere
  /// guess; a file's field says by itself that its text is a credit, words in an article do not.
  static func sightings(in occurrence: Occurrence) -> [Sighting] {
    var found: [Sighting] = []
    for slot in Occurrence.creditOrder {
      for piece in occurrence.evidence where piece.slot == slot {
        if let credit = piece.caption.credit { found.append(Sighting(source: piece.source, credit: credit)) }
      }
    }
    let credible = found.indices.filter { found[$0].credit.confidence >= Heuristics.candidateLimit }
    if let first = credible.first(where: { !found[$0].credit.photographers.isEmpty }) {
      found[first].namesPhotographers = true
    }
    if let first = credible.first(where: { !found[$0].credit.chain.isEmpty }) {
      found[first].namesParties = true
    }
    return found
  }

  /// Below this confidence a credit is only a candidate; see ``Credit/confidence``.
  private static let candidateLimit = 0.45
}
