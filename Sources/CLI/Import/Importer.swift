import Catalog
import Cutline
import Intake

/// Finds files, reads the changed ones side by side, writes them in batches, links them.
struct Importer {
  var catalog: PhotoCatalog
  /// How many files are read at once; nil is one per core.
  var jobs: Int?
  var progress: Progress
  var command: String
  /// Gets a row a file.
  var report: ImportReport?

  func run(_ paths: [String]) async throws -> ImportSummary { try await run(ImportScope(paths: paths)) }

  func run(_ scope: ImportScope) async throws -> ImportSummary {
    var progress = progress
    let known = try explaining { () throws(CatalogError) in try catalog.files(under: scope.places) }
    // What could not be read is in the catalog too, and tried again.
    let failed = try explaining { () throws(CatalogError) in
      try scope.isUpdate ? Set(catalog.failures().map(\.path)) : []
    }
    let paths = scope.roots(known: known.keys)
    let found = scope.files(
      known: scope.isUpdate ? failed.union(known.keys.map { Archive.file(of: $0) }) : [])
    var summary = ImportSummary(paths: paths, found: found)
    report?.add(found)
    var returned: [String] = []
    var absentees = Absentees(paths: paths, known: known, found: Set(found.files.map(\.path)))
    let files = found.files.filter { file in
      guard let old = known[file.path], old.stamp.isUnchanged(in: file.stamp) else {
        return !scope.isUpdate || known[file.path] != nil || failed.contains(file.path)
          || absentees.mayHoldFormer(file)
      }
      report?.add(file.path, file.kind, .same)
      summary.countSame(file, known: known)
      if old.isMissing { returned += file.kind == .archive ? parts(of: file.path, in: known) : [file.path] }
      return false
    }
    let operation = try explaining { () throws(CatalogError) in try catalog.begin(command: command) }
    var twins = Twins(catalog: catalog, known: known)
    var read = 0
    // A transaction a window: larger ones are cheaper by far, and hold more.
    try await inOrder(files.filter { $0.kind != .archive }, jobs: jobs ?? defaultJobs, window: 1024) {
      Importer.item(from: $0)
    } then: { results in
      let moves = absentees.moves(to: results.map(\.item), known: known)
      let moved = Set(moves.values)
      let wanted = results.map(\.item).filter { item in
        !scope.isUpdate || known[item.path] != nil || failed.contains(item.path) || moved.contains(item.path)
      }
      let items = try explaining { () throws(CatalogError) in
        try catalog.move(moves, during: operation)
        return try twins.settled(wanted, moved: moved)
      }
      summary.tally += try explaining { () throws(CatalogError) in
        try catalog.add(items, during: operation) { report?.add($0, $1, moved: moved) }
      }
      summary.moved += moves.count
      summary.problems += results.compactMap(\.problem)
      read += results.count
      progress.tell(read, of: files.count)
      summary.isInterrupted = Signals.isInterrupted
      summary.left = files.count - read
      return !summary.isInterrupted
    }
    for archive in files where archive.kind == .archive && !summary.isInterrupted {
      try await add(archive, jobs: jobs ?? defaultJobs, during: operation, to: &summary)
      read += 1
      progress.tell(read, of: files.count)
      summary.left = files.count - read
    }
    progress.end()
    if !summary.isInterrupted {
      try explaining { () throws(CatalogError) in
        try catalog.mark(found: returned, during: operation)
        _ = try catalog.mark(missing: absentees.paths, during: operation)
        summary.links = try catalog.link()
      }
      summary.gone = absentees.paths.count
      for path in absentees.paths { report?.add(path, FileKind(name: path), .missing) }
    }
    try explaining { () throws(CatalogError) in try catalog.finish(operation, summary.tally) }
    summary.elapsed = progress.elapsed
    try report?.finish()
    return summary
  }

  /// An archive, and what is in it.
  private func parts(of archive: String, in known: [String: KnownFile]) -> [String] {
    known.keys.filter { Archive.file(of: $0) == archive }.sorted()
  }

  /// Reads one file. What cannot be read becomes an item too, with the sentence that says why.
  private static func item(from file: FoundFile) -> (item: Item, problem: String?) {
    var stamp = file.stamp
    do throws(IntakeError) {
      switch file.kind {
      case .article:
        let article = try ArticleReader().article(at: file.path)
        stamp.fingerprint = try Fingerprint.of(file.path)
        return (.article(article, stamp), nil)
      case .photo, .sidecar, .archive:  // archives have their own way in
        let photo = try PhotoReader().photo(at: file.path, sidecars: file.sidecars)
        stamp.fingerprint = try Fingerprint.of(file.path)
        return (.photo(photo, stamp), nil)
      }
    } catch {
      return (
        .failure(path: file.path, stamp, reason: error.reason.rawValue, detail: error.detail), sentence(error)
      )
    }
  }
}

extension FileStamp {
  /// True if a file has the size and the time that it had.
  func isUnchanged(in other: FileStamp) -> Bool { size == other.size && modified == other.modified }
}
