import ArgumentParser
import Catalog
import Cutline

/// Where the entries of an audit come from: the catalog, or files that are read for it alone.
struct AuditSource {
  let store: PhotoCatalog
  let query: Query
  /// Inputs that could not be read, as sentences.
  var unread: [String] = []
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

  /// Hands on every entry, in the order of paths, then the photos that could not be decoded.
  func eachEntry(_ body: (Entry) throws -> Void) throws {
    var disk = disk
    let facts = try store.facts(for: query)
    let entries = try explaining { () throws(CatalogError) in
      try query.isEverything ? store.entries() : store.entries(matching: query, facts: facts)
    }
    for entry in entries { if let settled = disk.settled(entry) { try body(settled) } }
    for entry in disk.rest { try body(entry) }
  }
}

extension AuditSource {
  /// Words that name files are files, all others a query.
  init(_ words: [String], in catalog: CatalogOptions) async throws {
    if AuditSource.isQuery(words) {
      self = try AuditSource(try parsed(words), in: try catalog.read())
    } else {
      try catalog.settings.load()
      try catalog.adoptNamesIfThere()
      self = try await AuditSource(files: words)
    }
  }

  /// True if what was named is no file, and has the form of a query.
  private static func isQuery(_ words: [String]) -> Bool {
    words.allSatisfy { !$0.isEmpty && !SettingsOptions.exists(Paths.absolute($0)) }
      && (words.isEmpty || words.contains { $0.hasPrefix("@") || $0.contains(":") })
  }
}
