import ArgumentParser
import Catalog
import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write assets for other programs: spreadsheets, scripts, newsroom systems.",
    discussion: """
      Formats:
      \(ExportFormat.all.map { "  \($0.name.padded(to: 8))\($0.summary)" }.joined(separator: "\n"))

      A query chooses assets as in `cutline list`. The file's ending tells the format; a file is there
      only when it is whole. Dates are ISO 8601 as precise as known, several values stand with "; " between.

      Examples:
        cutline export -o credits.csv
        cutline export agency:reuters taken:2024 --columns path,photographers,credit -o reuters.tsv
        cutline export -is:linked --format ndjson | jq .path
        cutline export -o desk.ninjs
        cutline export -o copy.db
      """)

  @Argument(help: "Which assets: words and keys as in `cutline list`. Default: everything.")
  var query: [String] = []

  @OptionGroup var choice: AssetChoice

  @Option(
    help: ArgumentHelp(
      "\(ExportFormat.all.map(\.name).joined(separator: ", ")). Default: by the file's ending, else csv.",
      valueName: "format"),
    transform: { name in
      guard let format = ExportFormat(named: name) else {
        throw ValidationError(
          "unknown format \(name); there are \(ExportFormat.all.map(\.name).joined(separator: ", "))")
      }
      return format
    })
  var format: ExportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write. Default: stdout.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only these: \(AssetColumn.all.map(\.name).joined(separator: ",")). Default: all.", valueName: "names"))
  var columns: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Write at most so many assets.", valueName: "count"))
  var limit: Int?

  @OptionGroup var catalog: CatalogOptions

  private var chosen: ExportFormat {
    format ?? output.flatMap { ExportFormat(ofFile: $0) } ?? ExportFormat.all[0]
  }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
    if let output, format == nil, output != "-", ExportFormat(ofFile: output) == nil {
      throw ValidationError("the ending of \(output) tells no format: name one with --format")
    }
    if columns != nil, !chosen.hasColumns { throw ValidationError("\(chosen.name) takes no --columns") }
  }

  func run() throws {
    let query = try choice.query(query)
    let store = try catalog.read()
    if chosen.name == ExportFormat.sqlite.name { return try copy(store, query) }
    let columns = try AssetColumn.chosen(columns, else: AssetColumn.all.map(\.name))
    let format = chosen
    let file = try Output(path: output)
    try file.write(format.head(columns))
    var count = 0
    try store.eachRow(
      matching: query, facts: store.facts(for: query, baseline: catalog.settings.settings().audit.baseline),
      limit: limit,
      withEntries: !format.hasColumns || columns.contains(where: \.needsEntry)
    ) { row in
      try file.write(format.asset(row, columns, count == 0))
      count += 1
    }
    try file.write(format.tail)
    try file.finish()
    if let output, output != "-" {
      Terminal.say("Wrote \(count.counted("asset")) to \(Paths.display(Paths.absolute(output))).")
    }
  }

  private func copy(_ store: PhotoCatalog, _ query: Query) throws {
    guard let output, output != "-" else {
      throw Failure(.usage, "a copy of the catalog needs a file", help: "cutline export -o copy.db")
    }
    guard query.isEverything, limit == nil else {
      throw Failure(
        .usage, "sqlite is a copy of the whole catalog", help: "leave the query out, or take another format")
    }
    let path = Paths.absolute(output)
    if access(path, F_OK) == 0 {
      throw Failure(
        .usage, "\(Paths.display(path)) is there already", help: "name another file, or take it away")
    }
    try explaining { () throws(CatalogError) in try store.backup(to: path) }
    Terminal.say("Copied to \(Paths.display(path)).\nnext: cutline list --catalog \(Paths.display(path))")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
