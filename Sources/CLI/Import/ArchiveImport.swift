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
      let failure = Item.failure(
        path: file.path, stamp, reason: error.reason.rawValue, detail: error.detail)
      try write([failure], during: operation, to: &summary)
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
        try write(items.filter { $0.path != file.path }, during: operation, to: &summary)
        summary.isInterrupted = Signals.isInterrupted
        return !summary.isInterrupted
      }
    }
    guard !summary.isInterrupted else { return }
    for note in archive.notes { summary.problems.append("  ! \(Paths.display(file.path))   \(note)") }
    if let ownPage {
      try write([ownPage], during: operation, to: &summary)
    } else {
      let entry = Item.article(Article(path: file.path, notes: archive.notes), stamp)
      _ = try explaining { () throws(CatalogError) in try catalog.add([entry], during: operation) }
      report?.add(file.path, .archive, .new, archive.notes.joined(separator: "; "))
    }
  }

  private func write(
    _ items: [Item], during operation: Int64, to summary: inout ImportSummary
  ) throws {
    summary.tally += try explaining { () throws(CatalogError) in
      try catalog.add(items, during: operation) { report?.add($0, $1) }
    }
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
