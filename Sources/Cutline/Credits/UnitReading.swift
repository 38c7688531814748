/// A person or a party in a unit, in reading order.
struct Item: Sendable {
  enum Kind: Sendable {
    case person(Person)
    case party(Party)
    case lone(String)
    case unclear(String)
  }
  var kind: Kind
  var separator: Separator
  /// Its place among the recorded tokens, if they are recorded.
  var token = -1

  var party: Party? { if case .party(let party) = kind { party } else { nil } }
  var written: String {
    switch kind {
    case .person(let person): person.written
    case .party(let party): party.written
    case .lone(let text), .unclear(let text): text
    }
  }
  var person: Person? { if case .person(let person) = kind { person } else { nil } }
}

/// What one unit of a credit says.
struct UnitReading: Sendable {
  var items: [Item] = []
  var markers: Set<Marker> = []
  var meanings: [Labels.Meaning] = []
  /// The label of a unit that may credit something else than the photo, as written: `Hair & Make-up`.
  var label = ""
  /// `기자`, `记者`: the photographer is on the staff of the house.
  var isStaff = false
  /// `香港电台图片`: the picture is the house's own.
  var isHouse = false
  var date: PartialDate?
  var licence: String?
  var client: String?
  /// `UNICEF/UN0635258/Filippov`: a picture's number stands in the line, with the photographer after it.
  var isNumbered = false
  var unknown: [String] = []
  /// The publication named in the label.
  var publication: Party?
}
