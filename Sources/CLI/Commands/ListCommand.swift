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

      A template is text with fields in braces, one line an asset. The fields are the columns:
        \(AssetColumn.all.map(\.name).joined(separator: " ").wrapped(to: 84).joined(separator: "\n  "))
      Parts: \(TemplatePart.allCases.map { "\($0.columns[0]).\($0.rawValue)" }.joined(separator: " ")
        .wrapped(to: 78).joined(separator: "\n  "))
      {chain: " → "} sets what stands between several; filters are |\(TemplateFilter.allCases.map(\.rawValue)
        .joined(separator: " |")).
      {?credit:YES|NO} and {?missing.credit:YES|NO} choose.

      Examples:
        cutline list agency:reuters taken:2022..2024 -is:file
        cutline search istanbul -by:none
        cutline list --by sezer --columns id,path --sort taken,-path
        cutline list --template '{id}  {photographer.family|upper}  {?missing.credit:NO CREDIT|}'
        cutline list --group-by photographer
      """,
    aliases: ["ls", "search"])

  @Argument(help: "What to list: words and keys such as by:sezer. Default: everything.")
  var query: [String] = []

  @OptionGroup var choice: AssetChoice

  @Option(help: "One line a group instead of one an asset: photographer, agency, month or article.")
  var groupBy: Grouping?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The order: \(AssetSort.Field.allCases.map(\.rawValue).joined(separator: ", ")); with a minus the other way; several with commas.",
      valueName: "fields"), transform: sort)
  var sort: [AssetSort] = []

  @Option(
    help: ArgumentHelp(
      "Only these: \(AssetColumn.all.map(\.name).joined(separator: ","))", valueName: "names"))
  var columns: String?

  @Option(help: ArgumentHelp("Print this for each asset.", valueName: "text"))
  var template: String?

  @Flag(help: "Print only how many there are.")
  var count = false

  @Flag(name: .customShort("0"), help: "Print only paths, or the template, each ended by NUL.")
  var nul = false

  @Flag(help: "Exit with 1 if nothing fits.")
  var exitStatus = false

  @Flag(help: "Tell the query language.")
  var helpQuery = false

  @Flag(help: "Print the SQL that would be asked.")
  var explainQuery = false

  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  private static func sort(_ text: String) throws -> [AssetSort] {
    try text.split(separator: ",").map { name in
      let isDescending = name.hasPrefix("-")
      guard let field = AssetSort.Field(rawValue: String(isDescending ? name.dropFirst() : name)) else {
        throw ValidationError(
          "--sort takes \(AssetSort.Field.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return AssetSort(field, isDescending: isDescending)
    }
  }

  func validate() throws {
    if template != nil, columns != nil || list.json {
      throw ValidationError("--template stands for --columns and --json")
    }
  }

  func run() throws {
    if helpQuery { return Terminal.print(QuerySheet.text, terminator: "") }
    let columns = try AssetColumn.chosen(columns)
    let template = try template.map { try Template($0) }
    let query = try choice.query(query)
    let store = try catalog.read()
    let facts = try store.facts(for: query, baseline: catalog.settings.settings().audit.baseline)
    var found = 0
    if explainQuery {
      return Terminal.print(
        try explaining { () throws(CatalogError) in
          try store.sql(of: query, facts: facts, sort: sort, limit: list.limit)
        })
    } else if let groupBy {
      let groups = try explaining { () throws(CatalogError) in
        try groupBy.groups(of: query, facts, in: store)
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
      let listing = AssetListing(
        form: template.map { .template($0, isEndedByNUL: nul) }
          ?? (nul ? .paths : list.json ? .json(columns) : .table(columns, isPlain: list.plain)),
        style: try catalog.settings.settings().style.credit.map { CreditStyle($0) })
      found = try listing.print(query, facts, sort: sort, limit: list.limit, from: store)
    }
    if found == 0, exitStatus { throw ExitCode(Exit.findings.rawValue) }
    if found == 0, !query.isEverything, !count {
      Terminal.say("No asset fits.\nnext: cutline photographers   ·   cutline agencies")
    }
  }

  private func table(of groups: [Group], by grouping: Grouping) -> Table {
    Table(
      headers: [grouping.rawValue.uppercased(), "PHOTOS", "ARTICLES", "FIRST", "LAST"],
      lines: groups.map { group in
        [
          grouping == .article ? Paths.display(group.name) : group.name, String(group.photos),
          String(group.articles), group.first?.dayDescription ?? "—",
          group.last?.dayDescription ?? "—",
        ]
      }, numbers: [1, 2])
  }
}

enum Grouping: String, ExpressibleByArgument, CaseIterable {
  case photographer, agency, month, article

  func groups(of query: Query, _ facts: QueryFacts, in store: PhotoCatalog) throws(CatalogError) -> [Group] {
    switch self {
    case .photographer: try store.groups(by: Group.Key.photographer, matching: query, facts: facts)
    case .agency: try store.groups(by: Group.Key.agency, matching: query, facts: facts)
    case .month: try store.groups(by: Group.Span.month, matching: query, facts: facts)
    case .article: try store.groups(by: Group.Span.article, matching: query, facts: facts)
    }
  }
}

/// Which assets are meant, besides the query: what has a flag of its own.
struct AssetChoice: ParsableArguments {
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

  @Option(parsing: .singleValue, help: ArgumentHelp("Only with this role: agency, handout, pool …"))
  var role: [String] = []

  @Option(help: ArgumentHelp("Only taken then: 2024, 2022..2024, >2024-01-01, none.", valueName: "range"))
  var taken: String?

  @Option(help: ArgumentHelp("Only used in articles published then.", valueName: "range"))
  var used: String?

  @Option(name: .customLong("in"), help: ArgumentHelp("Only used in this article.", valueName: "path"))
  var article: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only with this finding: a code, any or none.", valueName: "code"))
  var finding: [String] = []

  @Flag(inversion: .prefixedNo, help: "Only what is linked to an article, or what is not.")
  var linked: Bool?

  /// The words of a query and these options, all of which have to fit.
  func query(_ words: [String]) throws -> Query {
    func terms(_ key: String, _ values: [String]) -> [String] {
      values.map { "\(key):\"\($0.filter { $0 != "\"" })\"" }
    }
    let more =
      terms("role", role) + terms("taken", taken.map { [$0] } ?? []) + terms("used", used.map { [$0] } ?? [])
      + terms("article", article.map { [$0] } ?? []) + terms("finding", finding)
      + (linked.map { [$0 ? "is:linked" : "is:unlinked"] } ?? [])
    return try parsed(words).and(parsed(more)).and("by", anyOf: by).and("agency", anyOf: agency)
  }
}

extension String {
  /// Lines of at most so many characters, cut at blanks.
  fileprivate func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
