import ArgumentParser
import Catalog
import Cutline

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List assets by photographer or agency.",
    discussion: """
      An asset is a photo file, or an image that an article prints though no file of it is there.

      Examples:
        cutline list --by sezer
        cutline list --agency reuters --count
        cutline list --group-by photographer
      """,
    aliases: ["ls"])

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only this photographer: a name, or a part of one; may repeat (any of them).", valueName: "name"))
  var by: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only this agency, under any of its names; may repeat (any of them).", valueName: "name"))
  var agency: [String] = []

  @Option(help: "One line a group instead of one an asset: photographer or agency.")
  var groupBy: Grouping?

  @Flag(help: "Print only how many there are.")
  var count = false

  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let query = AssetQuery(by: by, agency: agency)
    if count, groupBy == nil {
      try Terminal.print(
        String(explaining { () throws(CatalogError) in try store.assetCount(matching: query) }))
    } else if let groupBy {
      let groups = try explaining { () throws(CatalogError) in
        try store.groups(by: groupBy.key, matching: query)
      }
      count
        ? Terminal.print(String(groups.count))
        : list.print(table(of: groups, by: groupBy)) { groups.map(\.document) }
    } else {
      let assets = try explaining { () throws(CatalogError) in
        try store.assets(matching: query, limit: list.limit)
      }
      list.print(table(of: assets)) { assets.map(\.document) }
      if assets.isEmpty, !(by + agency).isEmpty {
        Terminal.say("No asset fits.\nnext: cutline photographers   ·   cutline agencies")
      }
    }
  }

  private func table(of assets: [AssetLine]) -> Table {
    let base = Paths.base
    return Table(
      headers: ["ID", "TAKEN", "PHOTOGRAPHER", "AGENCY", "FILE", "USED"],
      lines: assets.map { asset in
        [
          (asset.id ?? "").orDash, asset.taken?.dayDescription ?? "—",
          asset.photographers.joined(separator: ", ").orDash,
          asset.agencies.joined(separator: ", ").orDash, Paths.display(asset.path, from: base),
          String(asset.articleCount),
        ]
      }, numbers: [5])
  }

  private func table(of groups: [Group], by grouping: Grouping) -> Table {
    Table(
      headers: [grouping.rawValue.uppercased(), "PHOTOS", "ARTICLES", "FIRST", "LAST"],
      lines: groups.map { group in
        [
          group.name, String(group.photos), String(group.articles), group.first?.dayDescription ?? "—",
          group.last?.dayDescription ?? "—",
        ]
      }, numbers: [1, 2])
  }
}

enum Grouping: String, ExpressibleByArgument, CaseIterable {
  case photographer, agency

  var key: Group.Key { self == .photographer ? .photographer : .agency }
}
