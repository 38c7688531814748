import ArgumentParser
import Catalog
import Cutline

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Ask the catalog in SQL; it can read and nothing else.",
    discussion: """
      The views v_assets, v_credits, v_evidence, v_people, v_parties, v_articles, v_links,
      v_files and v_operations keep their columns; tables may change.

      Examples:
        cutline sql "select photographer, count(*) from v_assets group by 1"
        cutline sql --csv "select * from v_credits" > credits.csv
      """)

  @Argument(help: "A query.") var query: String
  @Flag(help: "Print a header and a line a row, with commas (RFC 4180).") var csv = false
  @Flag(help: "Print one JSON object a row.") var ndjson = false
  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if [csv, ndjson, list.json, list.plain].count(where: { $0 }) > 1 {
      throw ValidationError("--csv, --json, --ndjson and --plain exclude each other")
    }
  }

  func run() throws {
    let store = try catalog.read()
    var printer = SQLPrinter(command: self)
    do throws(CatalogError) {
      try store.eachRow(of: query) {
        printer.begin($0)
      } row: {
        printer.add($0)
      }
    } catch  where error.reason == .badQuery || error.reason == .noRights {
      throw Failure(
        .usage, error.detail.escaped, help: "cutline sql takes one SELECT; cutline sql --help names the views"
      )
    } catch {
      throw Failure(error)
    }
    printer.end()
  }
}

/// Prints the rows of an answer as they come; only a table on a terminal waits for all, to be aligned.
private struct SQLPrinter {
  let command: SQLCommand
  private var columns: [String] = []
  private var table = Table(headers: [])
  private var text = ""
  private var listing = JSONListing()
  private var count = 0
  private let isAligned: Bool

  init(command: SQLCommand) {
    self.command = command
    isAligned =
      !command.csv && !command.ndjson && !command.list.json && !command.list.plain && Terminal.isTerminal(1)
  }

  mutating func begin(_ columns: [String]) {
    self.columns = columns
    table = Table(headers: columns)
    if command.csv { text = CSV.line(columns) }
  }

  mutating func add(_ row: [SQLValue]) {
    guard count < command.list.limit ?? .max else { return }
    count += 1
    if command.csv {
      text += CSV.line(row.map { $0.text ?? "" })
    } else if command.ndjson {
      text += document(row).text() + "\n"
    } else if command.list.json {
      text += listing.text(of: document(row))
    } else {
      table.lines.append(row.map { $0.text ?? "" })
      if isAligned { return }
      text += table.text(plain: true)
      table.lines = []
    }
    if text.utf8.count > 1 << 16 {
      Terminal.print(text, terminator: "")
      text = ""
    }
  }

  mutating func end() {
    if command.list.json { text += listing.end }
    if isAligned { text += table.text(plain: false) }
    Terminal.print(text, terminator: "")
  }

  private func document(_ row: [SQLValue]) -> JSON {
    .object(
      zip(columns, row).map { name, value in
        let json: JSON =
          switch value {
          case .null: .null
          case .int(let number): .int(Int(number))
          case .real(let number): number.isFinite ? .decimal(number, digits: 12) : .null
          case .text(let text): .string(text)
          case .blob: JSON(value.text)
          }
        return (name, json)
      })
  }
}
