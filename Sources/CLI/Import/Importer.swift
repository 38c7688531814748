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
    var summary = ImportSummary(paths: paths, problems: found.problems.map(sentence), ignored: found.ignored)
    let known = try explaining { () throws(CatalogError) in try catalog.stamps() }
    let failed = try explaining { () throws(CatalogError) in
      Dictionary(try catalog.failures().map { ($0.path, $0.detail) }) { first, _ in first }
    }
    let files = found.files.filter { file in
      guard let stamp = known[file.path], stamp.size == file.stamp.size, stamp.modified == file.stamp.modified
      else { return true }
      // A file that could not be read and has not changed is not tried again, but still told.
      if let detail = failed[file.path] {
        summary.problems.append("  ! \(Paths.display(file.path))   \(detail)")
      } else {
        summary.countSame(file.kind)
      }
      return false
    }
    let operation = try explaining { () throws(CatalogError) in try catalog.begin(command: command) }
    var read = 0
    try await inOrder(files, jobs: jobs ?? defaultJobs) {
      item(from: $0)
    } then: { items in
      let tally = try explaining { () throws(CatalogError) in try catalog.add(items) }
      summary.tally += tally
      for case .failure(let path, _, _, let detail) in items {
        summary.problems.append("  ! \(Paths.display(path))   \(detail)")
      }
      read += items.count
      progress.tell(read, of: files.count)
      summary.isInterrupted = Signals.isInterrupted
      summary.left = files.count - read
      return !summary.isInterrupted
    }
    progress.end()
    if !summary.isInterrupted {
      summary.links = try explaining { () throws(CatalogError) in try catalog.link() }
    }
    try explaining { () throws(CatalogError) in try catalog.finish(operation, summary.tally) }
    summary.elapsed = progress.elapsed
    return summary
  }

  /// Reads one file; what cannot be read becomes an item too, so that it is not tried again until it changes.
  private func item(from file: FoundFile) -> Item {
    var stamp = file.stamp
    do throws(IntakeError) {
      switch file.kind {
      case .article:
        let article = try ArticleReader().article(at: file.path)
        stamp.fingerprint = try Fingerprint.of(file.path)
        return .article(article, stamp)
      case .photo, .sidecar:
        let photo = try PhotoReader().photo(at: file.path)
        stamp.fingerprint = try Fingerprint.of(file.path)
        return .photo(photo, stamp)
      }
    } catch {
      return .failure(path: file.path, stamp, reason: error.reason.rawValue, detail: error.detail)
    }
  }
}
