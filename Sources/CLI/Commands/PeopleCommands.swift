import ArgumentParser
import Catalog
import Cutline

struct PhotographersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photographers",
    abstract: "Photographers with counts and the spellings met; add says who is one.",
    subcommands: [List.self, AddPhotographerCommand.self, ForgetNameCommand.self] + PhotographerNames.verbs,
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Photographers with counts and the spellings met.")

    @OptionGroup var list: ListOptions
    @OptionGroup var catalog: CatalogOptions

    func run() throws {
      let store = try catalog.read()
      try list.printNames(
        explaining { () throws(CatalogError) in try store.photographers(limit: list.limit) },
        header: "PHOTOGRAPHER")
      guard !list.json else { return }
      let pairs = try explaining { () throws(CatalogError) in
        try store.likelyPairs(limit: 5, among: list.limit)
      }
      if pairs.isEmpty { return }
      let names = pairs.map { "\($0.first) / \($0.second)".escaped }.joined(separator: " · ")
      Terminal.say(
        "possible duplicates: \(names)\nnext: cutline photographers merge A B   ·   cutline photographers distinct A B"
      )
    }
  }
}

struct AgenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies",
    abstract: "Agencies and other parties with counts and the spellings met; add says what is one.",
    subcommands: [List.self, AddAgencyCommand.self, ForgetNameCommand.self] + AgencyNames.verbs,
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Agencies and other parties with counts and the spellings met.")

    @OptionGroup var list: ListOptions
    @OptionGroup var catalog: CatalogOptions

    func run() throws {
      let store = try catalog.read()
      try list.printNames(
        explaining { () throws(CatalogError) in try store.agencies(limit: list.limit) }, header: "AGENCY")
    }
  }
}

extension ListOptions {
  fileprivate func printNames(_ names: [Contributor], header: String) {
    let table = Table(
      headers: [header, "PHOTOS", "ARTICLES", "FIRST", "LAST", "ALSO WRITTEN AS"],
      lines: names.map { name in
        [
          name.name, String(name.photos), String(name.articles), name.first?.dayDescription ?? "—",
          name.last?.dayDescription ?? "—",
          name.spellings.map(\.text).filter { $0 != name.name }.joined(separator: ", "),
        ]
      }, numbers: [1, 2])
    print(table) { names.map(\.document) }
  }
}
