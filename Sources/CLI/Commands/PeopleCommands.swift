import ArgumentParser
import Catalog
import Cutline

struct PhotographersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photographers",
    abstract: "Photographers with counts and the spellings met; add says who is one.",
    subcommands: [List.self, AddPhotographerCommand.self, ForgetNameCommand.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Photographers with counts and the spellings met.")

    @OptionGroup var list: ListOptions
    @OptionGroup var catalog: CatalogOptions

    func run() throws {
      let store = try catalog.read()
      try list.printNames(
        explaining { () throws(CatalogError) in try store.photographers() }, header: "PHOTOGRAPHER")
    }
  }
}

struct AgenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies",
    abstract: "Agencies and other parties with counts and the spellings met; add says what is one.",
    subcommands: [List.self, AddAgencyCommand.self, ForgetNameCommand.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Agencies and other parties with counts and the spellings met.")

    @OptionGroup var list: ListOptions
    @OptionGroup var catalog: CatalogOptions

    func run() throws {
      let store = try catalog.read()
      try list.printNames(explaining { () throws(CatalogError) in try store.agencies() }, header: "AGENCY")
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
