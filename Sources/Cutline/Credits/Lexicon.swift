internal import Synchronization

/// The tables that a credit is read with.
public final class Lexicon: Sendable {
  public let gazetteer: Gazetteer
  public let labels: Labels
  /// Keys of names that a person said are persons', whatever they look like; see ``Person/key``.
  public let people: Set<String>
  /// The words of the grammar for ``PlainCredit``.
  let plain: PlainWords

  public init(gazetteer: Gazetteer = .standard, labels: Labels = .standard, people: Set<String> = []) {
    self.gazetteer = gazetteer
    self.labels = labels
    self.people = people
    plain = PlainWords(labels: labels)
  }

  /// What Cutline ships with, and what the house added to it; see ``adopt(_:)``.
  public static let standard = Lexicon(people: Set(house.people.map(Name.key(of:))))
}

extension Lexicon {
  /// What a house adds to the tables: from its configuration, and what people decided in its catalog.
  public struct Additions: Sendable, Hashable {
    /// In order of trust: a later one outranks an earlier one.
    public var parties: [HouseParty] = []
    /// In the columns of ``Labels/init(rows:)``; they outrank the words that Cutline ships with.
    public var labelRows: [String] = []
    public var people: [String] = []

    public init() {}

    public mutating func add(_ other: Additions) {
      parties += other.parties
      labelRows += other.labelRows
      people += other.people
    }
  }

  /// A party as a house describes it. What it leaves out stays as it is in the tables.
  public struct HouseParty: Sendable, Hashable {
    public var name: String
    public var id: String?
    public var kind: Party.Kind?
    /// See ``Gazetteer/Entry/rank``.
    public var rank: Int?
    public var parent: String?
    public var aliases: [String]

    public init(
      name: String, id: String? = nil, kind: Party.Kind? = nil, rank: Int? = nil, parent: String? = nil,
      aliases: [String] = []
    ) {
      self.name = name
      self.id = id
      self.kind = kind
      self.rank = rank
      self.parent = parent
      self.aliases = aliases
    }
  }

  private struct House {
    var additions = Additions()
    var isTaken = false
  }

  private static let slot = Mutex(House())

  /// Puts a house's additions into force: for every reading of credits and captions in this program, whoever asks.
  ///
  /// The tables are made once, when the first text is read. False if that has happened already: then nothing is
  /// changed. Called again before, it adds.
  @discardableResult
  public static func adopt(_ additions: Additions) -> Bool {
    slot.withLock { house in
      if !house.isTaken { house.additions.add(additions) }
      return !house.isTaken
    }
  }

  /// What the house added. From here on it is fixed.
  static let house: Additions = slot.withLock { house in
    house.isTaken = true
    return house.additions
  }
}

extension Gazetteer {
  /// Adds a house's parties: one that is known under its name or id is extended, another one is new.
  mutating func add(_ parties: [Lexicon.HouseParty]) {
    add(
      parties.map { party in
        let id = party.id ?? Name.compact(party.name)
        var entry = entry(id: id) ?? entry(for: party.name) ?? Entry(id: id, name: party.name, kind: .agency)
        if entry.name != party.name { entry.aliases.append(entry.name) }
        entry.name = party.name
        entry.kind = party.kind ?? entry.kind
        entry.rank = party.rank ?? (entry.rank > 0 ? entry.rank : Gazetteer.usualRank(of: entry.kind))
        entry.parent = party.parent ?? entry.parent
        entry.aliases += party.aliases
        entry.isRegional = false
        return entry
      })
  }

  /// The rank of a party of which nothing but its kind is known.
  static func usualRank(of kind: Party.Kind) -> Int {
    switch kind {
    case .wire: 4
    case .agency: 2
    case .distributor, .stock: 5
    default: 0
    }
  }
}
