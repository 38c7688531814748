import ArgumentParser
import Catalog
import Cutline

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List and search assets.",
    discussion: """
      An asset is a photo file, or an image that an article prints though no file of it is there.
      A query has words and keys; --help-query tells the language.

      Examples:
        cutline list agency:reuters taken:2022..2024 -is:file
        cutline search istanbul -by:none
        cutline list --by sezer --columns id,path
        cutline list --group-by photographer
      """,
    aliases: ["ls", "search"])

  @Argument(help: "What to list: words and keys such as by:sezer. Default: everything.")
  var query: [String] = []

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

  @Option(
    help: ArgumentHelp(
      "The order: \(AssetSort.Field.allCases.map(\.rawValue).joined(separator: ", ")); with a minus the other way.",
      valueName: "field"), transform: sort)
  var sort: AssetSort?

  @Option(
    help: ArgumentHelp(
      "Only these: \(AssetColumn.all.map(\.name).joined(separator: ","))", valueName: "names"))
  var columns: String?

  @Flag(help: "Print only how many there are.")
  var count = false

  @Flag(name: .customShort("0"), help: "Print only paths, each ended by NUL.")
  var nul = false

  @Flag(help: "Exit with 1 if nothing fits.")
  var exitStatus = false

  @Flag(help: "Tell the query language.")
  var helpQuery = false

  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  private static func sort(_ text: String) throws -> AssetSort {
    let isDescending = text.hasPrefix("-")
    guard let field = AssetSort.Field(rawValue: String(isDescending ? text.dropFirst() : text[...])) else {
      throw ValidationError(
        "--sort takes \(AssetSort.Field.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return AssetSort(field, isDescending: isDescending)
  }

  func run() throws {
    if helpQuery { return Terminal.print(QuerySheet.text, terminator: "") }
    let columns = try AssetColumn.chosen(columns)
    let query = try parsed(query).and("by", anyOf: by).and("agency", anyOf: agency)
    let store = try catalog.read()
    let facts = try store.facts(for: query)
    var found = 0
    if let groupBy {
      let groups = try explaining { () throws(CatalogError) in
        try store.groups(by: groupBy.key, matching: query, facts: facts)
      }
      found = groups.count
      count
        ? Terminal.print(String(groups.count))
        : list.print(table(of: groups, by: groupBy)) { groups.map(\.document) }
    } else if count {
      found = try explaining { () throws(CatalogError) in try store.assetCount(matching: query, facts: facts)
      }
      Terminal.print(String(found))
    } else {
      found = try printAssets(query, facts, columns, in: store)
    }
    if found == 0, exitStatus { throw ExitCode(Exit.findings.rawValue) }
    if found == 0, !query.isEverything, !count {
      Terminal.say("No asset fits.\nnext: cutline photographers   ·   cutline agencies")
    }
  }

  /// Prints as it reads where nothing has to be aligned; returns how many there were.
  private func printAssets(
    _ query: Query, _ facts: QueryFacts, _ columns: [AssetColumn], in store: PhotoCatalog
  ) throws -> Int {
    let base = Paths.base
    let isAligned = !nul && !list.json && !list.plain && Terminal.isTerminal(1)
    var table = Table(
      headers: columns.map(\.header), numbers: Set(columns.indices.filter { columns[$0].isNumber }))
    var documents: [JSON] = []
    var text = ""
    var found = 0
    try explaining { () throws(CatalogError) in
      try store.eachAsset(matching: query, facts: facts, sort: sort, limit: list.limit) { line in
        found += 1
        if nul {
          text += line.path + "\0"
        } else if list.json {
          documents.append(.object(columns.map { ($0.name, $0.value(line)) }))
        } else {
          table.lines.append(columns.map { $0.text(line, base) })
          if !isAligned, table.lines.count == 1000 {
            Terminal.print(table.text(plain: true), terminator: "")
            table.lines = []
          }
        }
        if text.utf8.count > 1 << 16 {
          Terminal.print(text, terminator: "")
          text = ""
        }
      }
    }
    nul ? Terminal.print(text, terminator: "") : list.print(table) { documents }
    return found
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
