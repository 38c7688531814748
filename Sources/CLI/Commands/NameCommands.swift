import ArgumentParser
import Catalog
import Cutline

/// `cutline agencies add` and its like: what a person decides about a name is kept in the catalog and outranks tables
/// and heuristics from then on.
struct AddAgencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Say that a name is an agency's or another party's.",
    discussion: """
      The decision is kept in the catalog and outranks every table and guess; the
      catalog's credits are read anew with it.

      Examples:
        cutline agencies add "Jana Photo Desk" --kind agency --alias JPD
        cutline agencies add Reuters --alias Rtrs       one more name for a known one
      """)

  @Argument(help: "As it is to be shown.")
  var name: String

  @Option(
    help: ArgumentHelp("What it does: \(kinds.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"),
    transform: kind(named:))
  var kind: Party.Kind?

  @Option(parsing: .singleValue, help: ArgumentHelp("Another name for it; may repeat.", valueName: "name"))
  var alias: [String] = []

  @Option(help: "How late in a chain it stands, from 0 to 7.")
  var rank: Int?

  @OptionGroup var catalog: CatalogOptions

  private static let kinds = Party.Kind.allCases.filter { $0 != .unknown }

  private static func kind(named name: String) throws -> Party.Kind {
    guard let kind = kinds.first(where: { $0.rawValue == name }) else {
      throw ValidationError(
        "unknown kind \(name); there are \(kinds.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }

  func validate() throws {
    if let rank, !(0...7).contains(rank) { throw ValidationError("--rank takes a number from 0 to 7") }
    if Name.key(of: name).isEmpty { throw ValidationError("a name has letters") }
  }

  func run() throws {
    try catalog.decide("agencies add \(name)") { store, operation throws(CatalogError) in
      try store.decide(
        NameDecision(name: name, bearer: .party(kind: kind, rank: rank, aliases: alias)), during: operation)
    }
    Terminal.say("\(name.escaped) is a party from now on.\nnext: cutline agencies   ·   cutline audit")
  }
}

struct AddPhotographerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Say that a name is a photographer's.",
    discussion: """
      The decision is kept in the catalog and outranks every table and guess; the
      catalog's credits are read anew with it.

      Example:
        cutline photographers add "Sven Simon"
      """)

  @Argument(help: "The name.")
  var name: String

  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if Name.key(of: name).isEmpty { throw ValidationError("a name has letters") }
  }

  func run() throws {
    try catalog.decide("photographers add \(name)") { store, operation throws(CatalogError) in
      try store.decide(NameDecision(name: name, bearer: .person), during: operation)
    }
    Terminal.say(
      "\(name.escaped) is a photographer from now on.\nnext: cutline photographers   ·   cutline audit")
  }
}

struct ForgetNameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Take a decision about a name back.")

  @Argument(help: "The name.")
  var name: String

  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    var isKnown = false
    try catalog.decide("forget \(name)") { store, operation throws(CatalogError) in
      isKnown = try store.forgetDecision(on: name, during: operation)
    }
    guard isKnown else {
      throw Failure(.usage, "nothing was decided about \(name.escaped)")
    }
    Terminal.say("\(name.escaped) is read by the tables and rules again.")
  }
}

extension CatalogOptions {
  /// Changes what was decided about names, and reads the credits anew with it.
  func decide(
    _ command: String, _ change: (PhotoCatalog, Int64) throws(CatalogError) -> Void
  ) throws {
    let store = try open(.writing, adoptsNames: false)
    let operation = try explaining { () throws(CatalogError) in
      let operation = try store.begin(command: command)
      try change(store, operation)
      return operation
    }
    try adoptNames(of: store)
    try explaining { () throws(CatalogError) in
      try store.rereadCredits()
      try store.finish(operation)
    }
  }
}

extension Lexicon.Additions {
  init(_ decisions: [NameDecision]) {
    self.init()
    for decision in decisions {
      switch decision.bearer {
      case .person: people.append(decision.name)
      case .party(let kind, let rank, let aliases):
        parties.append(Lexicon.HouseParty(name: decision.name, kind: kind, rank: rank, aliases: aliases))
      }
    }
  }
}
