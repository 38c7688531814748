/// Gathers, entry by entry, for whom and where photos under each name were taken: what IDN507 looks at.
public struct CareerTally: Sendable {
  private struct Key: Hashable {
    var party: String
    var country: String
  }
  private var careers: [String: [Key: Namesakes.Career]] = [:]
  private var names: [String: String] = [:]

  public init() {}

  /// Takes in a photo that names one photographer, an agency, a country and a day.
  public mutating func add(_ entry: Entry) {
    guard let photo = entry.photo else { return }
    let people = entry.file.naming.flatMap(\.credit.photographers).filter(\.isFullName)
    guard let person = people.first, people.allSatisfy({ $0.key == person.key }),
      let party = entry.file.statedParties.first(where: { $0.id != nil && $0.kind.tradesPictures }),
      let country = photo[.country], let date = FileDates(photo).believable.first?.date,
      let month = date.month
    else { return }
    let day = PartialDate(year: date.year, month: month)
    let key = Key(party: party.name, country: Name.key(of: country))
    names[person.key] = names[person.key] ?? person.name
    guard var known = careers[person.key]?[key] else {
      careers[person.key, default: [:]][key] = Namesakes.Career(
        party: party.name, country: country, first: day, last: day, count: 1)
      return
    }
    if day.dayNumber < known.first.dayNumber { known.first = day }
    if day.dayNumber > known.last.dayNumber { known.last = day }
    known.count += 1
    careers[person.key]?[key] = known
  }

  /// Names with more than one career, by key.
  public var facts: [CatalogFact] {
    careers.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { key, careers in
      .namesakes(
        Namesakes(
          name: names[key] ?? key,
          careers: careers.values.sorted {
            ($0.first.dayNumber, $0.party, $0.country ?? "") < (
              $1.first.dayNumber, $1.party, $1.country ?? ""
            )
          }))
    }
  }
}
