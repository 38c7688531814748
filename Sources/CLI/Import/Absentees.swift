import Catalog
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files of the catalog that are no longer where they were, below the folders that are imported. One that turns
/// up under another name has moved; the others stay in the catalog, for a disk may merely be out of reach.
struct Absentees {
  /// Paths by fingerprint.
  private var byFingerprint: [String: [String]] = [:]
  private(set) var count = 0

  init(paths: [String], known: [String: FileStamp], found: Set<String>) {
    let folders = paths.filter { !$0.isEmpty }.map { Paths.absolute($0) }
    for (path, stamp) in known where !found.contains(Archive.file(of: path)) {
      guard folders.contains(where: { path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/") }),
        Absentees.isGone(Archive.file(of: path))
      else { continue }
      count += 1
      if let fingerprint = stamp.fingerprint { byFingerprint[fingerprint, default: []].append(path) }
    }
  }

  /// New paths by old ones, of those among newly read files that are absentees under another name.
  mutating func moves(to items: [Item], known: [String: FileStamp]) -> [String: String] {
    var moves: [String: String] = [:]
    for case .photo(let photo, let stamp) in items where known[photo.path] == nil {
      // Of two gone files with one content neither can be told to be this one.
      guard let fingerprint = stamp.fingerprint, let old = byFingerprint[fingerprint], old.count == 1 else {
        continue
      }
      byFingerprint[fingerprint] = nil
      moves[old[0]] = photo.path
      count -= 1
    }
    return moves
  }

  /// True if the system says that there is no such file; not if it merely cannot be looked at.
  private static func isGone(_ path: String) -> Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }
}
