import ArgumentParser
import Catalog
import Cutline

/// Where the entries of an audit come from: the catalog, or files that are read for it alone.
struct AuditSource {
  let store: PhotoCatalog
  let query: Query
  /// Inputs that could not be read, as sentences.
  var unread: [String] = []
  /// The file of known findings, for queries that ask for them.
  var baseline: String?
  /// True if nothing of this is in a catalog.
  let isTransient: Bool
  private let disk: FilesOnDisk

  /// The assets of the catalog that a query means.
  init(_ query: Query, in store: PhotoCatalog) throws {
    self.store = store
    self.query = query
    isTransient = false
    disk = try FilesOnDisk(explaining { () throws(CatalogError) in try store.failures() })
  }

  /// Files and folders, read into memory; no trace is left.
  init(files: [String]) async throws {
    let store = try explaining { () throws(CatalogError) in try PhotoCatalog() }
    let importer = Importer(catalog: store, jobs: nil, progress: Progress(.none), command: "audit")
    let summary = try await importer.run(files)
    if summary.isInterrupted { throw ExitCode(Exit.interrupted.rawValue) }
    if summary.isEmpty { Terminal.say(summary.sentence) }
    self.store = store
    query = .everything
    isTransient = true
    unread = summary.problems
    disk = try FilesOnDisk(explaining { () throws(CatalogError) in try store.failures() })
  }

  /// Hands on every entry, in the order of paths, then the photos that could not be decoded, then what is true of the
  /// whole.
  func eachEntry(_ body: (Entry) throws -> Void) throws {
    var disk = disk
    let facts = try store.facts(for: query, baseline: baseline)
    // What goes wrong in the reports' writing is no error of the catalog.
    var problem: (any Error)?
    var careers = CareerTally()
    var clocks = ClockTally()
    try explaining { () throws(CatalogError) in
      try store.eachEntry(matching: query, facts: facts) { entry in
        do {
          careers.add(entry)
          clocks.add(entry)
          if let settled = disk.settled(entry) { try body(settled) }
        } catch {
          problem = error
        }
        return problem == nil && !Signals.isInterrupted
      }
    }
    if let problem { throw problem }
    if Signals.isInterrupted { throw ExitCode(Signals.exit.rawValue) }
    for entry in disk.rest { try body(entry) }
    // What is true of all photos is told where all were looked at.
    guard query.isEverything else { return }
    let known = try explaining { () throws(CatalogError) in try store.catalogFacts() }
    for fact in known + careers.facts + clocks.facts { try body(Entry(fact)) }
  }
}

/// What the words of a command line mean: a query for the catalog, or files. Names that people decided on are in force
/// once it is made; nothing has been read yet.
enum AuditTarget {
  case catalog(PhotoCatalog, Query)
  case files([String])

  init(_ words: [String], in catalog: CatalogOptions) throws {
    if AuditTarget.isQuery(words) {
      let query = try parsed(words)
      self = .catalog(try catalog.read(), query)
    } else {
      try catalog.settings.load()
      try catalog.adoptNamesIfThere()
      self = .files(words)
    }
  }

  func source() async throws -> AuditSource {
    switch self {
    case .catalog(let store, let query): try AuditSource(query, in: store)
    case .files(let paths): try await AuditSource(files: paths)
    }
  }

  /// True if what was named is no file, and has the form of a query.
  private static func isQuery(_ words: [String]) -> Bool {
    words.allSatisfy { !$0.isEmpty && !SettingsOptions.exists(Paths.absolute($0)) }
      && (words.isEmpty || words.contains { $0.hasPrefix("@") || $0.contains(":") })
  }
}
