import ArgumentParser
import Catalog
import Cutline

/// Options of every command that works on the catalog.
struct CatalogOptions: ParsableArguments {
  @Option(
    name: .customLong("catalog"),
    help: ArgumentHelp(
      "The catalog to use. Default: $CUTLINE_CATALOG, else ~/.local/share/cutline/catalog.db.",
      valueName: "file"))
  var path: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait for another command that changes the catalog. Default: 10.", valueName: "seconds"))
  var timeout: Double = 10

  @OptionGroup var settings: SettingsOptions

  func validate() throws {
    guard (0...86_400).contains(timeout) else {
      throw ValidationError("--timeout takes seconds, from 0 to a day")
    }
  }

  /// By flag, environment, configuration or default.
  var location: String {
    get throws {
      if let path { return Paths.absolute(path) }
      return try settings.settings().catalogPath ?? Paths.defaultCatalog
    }
  }

  /// Opens the catalog for reading; a missing one is a failure that says how to make it.
  func read() throws -> PhotoCatalog { try open(.reading) }

  /// Opens the catalog for writing, and makes it if it is not there.
  func write() throws -> PhotoCatalog { try open(.writing) }

  /// - Parameter adoptsNames: False for a command that is about to change what was decided about names.
  func open(_ access: PhotoCatalog.Access, adoptsNames: Bool = true) throws -> PhotoCatalog {
    try settings.load()
    let location = try location
    let store = try explaining { () throws(CatalogError) in
      try PhotoCatalog(
        at: location, access: access, timeout: timeout,
        waiting: { Terminal.say("waiting for \($0.escaped) …") })
    }
    if adoptsNames { try adoptNames(of: store) }
    return store
  }

  /// The same of the catalog that is there, if one is: files that are read beside it are read with its names.
  func adoptNamesIfThere() throws {
    let location = try location
    guard SettingsOptions.exists(location) else { return }
    let store = try explaining { () throws(CatalogError) in
      try PhotoCatalog(at: location, access: .reading, waiting: { _ in })
    }
    try adoptNames(of: store)
  }

  /// Puts what people decided about names into force; it outranks the configuration.
  func adoptNames(of store: PhotoCatalog) throws {
    Lexicon.adopt(Lexicon.Additions(try explaining { () throws(CatalogError) in try store.nameDecisions() }))
  }
}

/// Turns the catalog's errors into failures with the documented exit code.
///
/// - Parameters:
///   - mistakes: Errors that are a mistake of the person who asked, not a fault of the catalog.
///   - help: What to do about a mistake that does not say so itself.
func explaining<T>(
  mistakes: Set<CatalogError.Reason> = [], help: String? = nil, _ work: () throws(CatalogError) -> T
) throws -> T {
  do {
    return try work()
  } catch {
    if mistakes.contains(error.reason) {
      throw Failure(.usage, error.detail.escaped, help: error.help?.escaped ?? help)
    }
    throw Failure(error)
  }
}

extension Set<CatalogError.Reason> {
  /// A name or path that says too little or nothing.
  static let unclearName: Self = [.noSuchAsset, .ambiguousAsset]
}

extension Failure {
  init(_ error: CatalogError) {
    self.init(.catalog, "\(Paths.display(error.path)): \(error.detail)", help: error.help)
  }
}

/// How lists are printed.
struct ListOptions: ParsableArguments {
  @Flag(help: "Print one JSON array.")
  var json = false

  @Flag(help: "Print tab-separated lines without headers, as when piped.")
  var plain = false

  @Option(parsing: .unconditional, help: ArgumentHelp("Print at most so many lines.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  /// Prints the lines in the form that was asked for; `documents` are built only for JSON.
  func print(_ table: Table, documents: () -> [JSON]) {
    if json {
      Terminal.print(JSON.array(Array(documents().prefix(limit ?? .max))).text(indent: true))
      return
    }
    var table = table
    table.lines = Array(table.lines.prefix(limit ?? .max))
    Terminal.print(table.text(plain: plain || !Terminal.isTerminal(1)), terminator: "")
  }
}
