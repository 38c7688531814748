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

  func run(_ paths: [String]) async throws -> ImportSummary {
    var progress = progress
    let found = FileFinder().files(at: paths)
    var summary = ImportSummary(paths: paths, found: found)
    let known = try explaining { () throws(CatalogError) in try catalog.stamps() }
    let files = found.files.filter { file in
      let isSame = known[file.path].map { $0.size == file.stamp.size && $0.modified == file.stamp.modified }
      if isSame == true { summary.countSame(file, known: known) }
      return isSame != true
    }
    var absentees = Absentees(paths: paths, known: known, found: Set(found.files.map(\.path)))
    let operation = try explaining { () throws(CatalogError) in try catalog.begin(command: command) }
    var read = 0
    try await inOrder(files.filter { $0.kind != .archive }, jobs: jobs ?? defaultJobs) {
      item(from: $0)
    } then: { results in
      let items = results.map(\.item)
      let moves = absentees.moves(to: items, known: known)
      let tally = try explaining { () throws(CatalogError) in
        try catalog.move(moves)
        return try catalog.add(items)
      }
      summary.moved += moves.count
      summary.tally += tally
      summary.problems += results.compactMap(\.problem)
      read += results.count
      progress.tell(read, of: files.count)
      summary.isInterrupted = Signals.isInterrupted
      summary.left = files.count - read
      return !summary.isInterrupted
    }
    for archive in files where archive.kind == .archive && !summary.isInterrupted {
      try await add(archive, jobs: jobs ?? defaultJobs, to: &summary)
      read += 1
      progress.tell(read, of: files.count)
      summary.left = files.count - read
    }
    summary.gone = absentees.count
    progress.end()
    if !summary.isInterrupted {
      summary.links = try explaining { () throws(CatalogError) in try catalog.link() }
    }
    try explaining { () throws(CatalogError) in try catalog.finish(operation, summary.tally) }
    summary.elapsed = progress.elapsed
    return summary
  }

  /// Reads one file. What cannot be read becomes an item too, with the sentence that says why.
  private func item(from file: FoundFile) -> (item: Item, problem: String?) {
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
