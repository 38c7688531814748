import Cutline
import Intake

/// The remarks that accept findings, read from articles and sidecars as they stand on the disk.
final class IgnoreFiles {
  private var known: [String: [Ignore]] = [:]
  private var used: Set<Ignore> = []
  private var seen: [Ignore] = []
  /// True to remember every remark, so that unused ones can be told.
  let remembers: Bool

  init(remembers: Bool) { self.remembers = remembers }

  /// Everything that is written beside the photo and in the articles of an entry.
  func ignores(for entry: Entry) -> [Ignore] {
    var found = entry.photo.map { photo in
      Sidecar.paths(of: photo.path).flatMap { ignores(in: $0, isSidecar: true) }
    } ?? []
    for path in Set(entry.uses.map(\.article.path)).sorted() { found += ignores(in: path, isSidecar: false) }
    return found
  }

  /// Notes that remarks were of use.
  func use(_ ignores: [Ignore]) { if remembers { used.formUnion(ignores) } }

  /// Remarks that no finding needed, by path; only those all of whose rules ran, or that name no rule at all.
  func unused(by rules: [Rule]) -> [Ignore] {
    seen.filter { ignore in
      !used.contains(ignore)
        && !Rule.all.contains { rule in ignore.covers(rule) && !rules.contains { $0.code == rule.code } }
    }.sorted { ($0.path, $0.location.line, $0.raw) < ($1.path, $1.location.line, $1.raw) }
  }

  private func ignores(in path: String, isSidecar: Bool) -> [Ignore] {
    if let found = known[path] { return found }
    if !remembers, known.count > 10_000 { known.removeAll(keepingCapacity: true) }
    var found: [Ignore] = []
    if let file = try? ByteSource(path: path), file.size < IgnoreFiles.longest {
      found = IgnoreReader.ignores(in: file.bytes(in: 0..<file.size), path: path, isSidecar: isSidecar)
    }
    known[path] = found
    if remembers { seen += found }
    return found
  }

  /// Bytes; nobody writes a longer article by hand.
  private static let longest = 32 << 20
}
