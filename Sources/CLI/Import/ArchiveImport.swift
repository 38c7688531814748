import Catalog
import Cutline
import Intake

extension Archive {
  /// The next parts that are read side by side: at most 64, and at most 32 MiB of them. Nil at the end.
  func batch() -> [Part]? {
    var parts: [Part] = []
    var size = 0
    while parts.count < 64, size < 32 << 20, let part = next() {
      size += part.bytes.count
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts
  }
}

extension Importer {
  /// Adds the pages and pictures of an archive, some hundreds at a time.
  ///
  /// The archive's own entry, an article that keeps its notes, is written last: as long as it is not there, or has
  /// another stamp, the archive is read anew.
  func add(
    _ file: FoundFile, jobs: Int, during operation: Int64, to summary: inout ImportSummary
  ) async throws {
    var stamp = file.stamp
    let archive: Archive
    do throws(IntakeError) {
      stamp.fingerprint = try Fingerprint.of(file.path)
      archive = try Archive(at: file.path)
    } catch {
      summary.problems.append(sentence(error))
      summary.tally += try write(
        [
          .failure(path: file.path, stamp, reason: error.reason.rawValue, detail: error.detail)
        ], operation)
      return
    }
    var ownPage: Item?
    while !summary.isInterrupted, let batch = archive.batch() {
      try await inOrder(batch, jobs: jobs) { [stamp] in
        Importer.item(from: $0, stamp: stamp)
      } then: { results in
        summary.problems += results.compactMap(\.problem)
        let items = results.compactMap(\.item)
        ownPage = items.last { $0.path == file.path } ?? ownPage
        summary.tally += try write(items.filter { $0.path != file.path }, operation)
        summary.isInterrupted = Signals.isInterrupted
        return !summary.isInterrupted
      }
    }
    guard !summary.isInterrupted else { return }
    for note in archive.notes { summary.problems.append("  ! \(Paths.display(file.path))   \(note)") }
    if let ownPage {
      summary.tally += try write([ownPage], operation)
    } else {
      _ = try write([.article(Article(path: file.path, notes: archive.notes), stamp)], operation)
    }
  }

  private func write(_ items: [Item], _ operation: Int64) throws -> Tally {
    try explaining { () throws(CatalogError) in try catalog.add(items, during: operation) }
  }

  /// Reads one part. A page has the archive's stamp, a picture its own fingerprint: it is the same picture as on the
  /// disk.
  private static func item(from part: Archive.Part, stamp: FileStamp) -> (item: Item?, problem: String?) {
    do throws(IntakeError) {
      if part.isArticle { return (.article(try part.article(), stamp), nil) }
      guard let photo = try part.photo() else { return (nil, nil) }
      var own = stamp
      own.fingerprint = Fingerprint.of(part.bytes)
      return (.photo(photo, own), nil)
    } catch {
      return (nil, sentence(error))
    }
  }
}
