import Catalog
import Cutline

/// Prints a list of assets. It prints as it reads where nothing has to be aligned, so that a long list needs no memory
/// and its first line comes at once.
struct AssetListing {
  enum Form {
    /// Paths, each ended by NUL.
    case paths
    case json([AssetColumn])
    /// A table on a terminal, lines of tab-separated cells elsewhere or if plain.
    case table([AssetColumn], isPlain: Bool)
    case template(Template, isEndedByNUL: Bool)
  }

  var form: Form
  /// How the house prints a credit, if it says so.
  var style: CreditStyle?

  /// Returns how many there were.
  func print(
    _ query: Query, _ facts: QueryFacts, sort: [AssetSort], limit: Int?, from store: PhotoCatalog
  ) throws -> Int {
    let base = Paths.base
    var printer = Printer(form: form, base: base)
    try store.eachRow(
      matching: query, facts: facts, sort: sort, limit: limit, withEntries: needsEntry, style: style
    ) { printer.add($0) }
    printer.end()
    return printer.count
  }

  private var needsEntry: Bool {
    switch form {
    case .paths: false
    case .json(let columns), .table(let columns, _): columns.contains(where: \.needsEntry)
    case .template(let template, _): template.needsEntry
    }
  }

  private struct Printer {
    let form: Form
    let base: String
    var count = 0
    private var text = ""
    private var table: Table
    private var listing = JSONListing()
    private let isAligned: Bool

    init(form: Form, base: String) {
      self.form = form
      self.base = base
      guard case .table(let columns, let isPlain) = form else {
        (table, isAligned) = (Table(headers: []), false)
        return
      }
      table = Table(
        headers: columns.map(\.header), numbers: Set(columns.indices.filter { columns[$0].isNumber }))
      isAligned = !isPlain && Terminal.isTerminal(1)
    }

    mutating func add(_ row: AssetRow) {
      count += 1
      switch form {
      case .paths: text += row.line.path + "\0"
      case .json(let columns):
        text += listing.text(of: .object(columns.map { ($0.name, $0.value(row)) }))
      case .template(let template, let isEndedByNUL):
        text += template.text(row) + (isEndedByNUL ? "\0" : "\n")
      case .table(let columns, _):
        table.lines.append(columns.map { $0.text(row, from: base) })
        guard !isAligned else { return }
        text += table.text(plain: true)
        table.lines = []
      }
      if text.utf8.count > 1 << 16 {
        Terminal.print(text, terminator: "")
        text = ""
      }
    }

    mutating func end() {
      if case .json = form { text += listing.end }
      if isAligned { text += table.text(plain: false) }
      Terminal.print(text, terminator: "")
    }
  }
}

extension PhotoCatalog {
  /// Row by row, with what the columns need.
  func eachRow(
    matching query: Query, facts: QueryFacts = QueryFacts(), sort: [AssetSort] = [], limit: Int? = nil,
    withEntries: Bool, style: CreditStyle? = nil, _ body: (AssetRow) throws -> Void
  ) throws {
    // An error of the caller's is none of the catalog's.
    var problem: (any Error)?
    func hand(_ line: AssetLine, _ entry: Entry?) throws {
      do {
        var row = AssetRow(line: line, entry: entry)
        if let style { row.style = style }
        try body(row)
      } catch {
        problem = error
        throw error
      }
    }
    do throws(CatalogError) {
      if withEntries {
        try eachAssetWithEntry(matching: query, facts: facts, sort: sort, limit: limit) { try hand($0, $1) }
      } else {
        try eachAsset(matching: query, facts: facts, sort: sort, limit: limit) { try hand($0, nil) }
      }
    } catch {
      throw problem ?? CLI.Failure(error)
    }
  }
}
