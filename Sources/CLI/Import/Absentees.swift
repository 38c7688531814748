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
  private var byPath: [String: String?] = [:]
  /// Paths of photos by fingerprint.
  private var byFingerprint: [String: [String]] = [:]
  /// Of the photos that are gone, in bytes.
  private var sizes: Set<Int64> = []

  init(paths: [String], known: [String: KnownFile], found: Set<String>) {
    let folders = paths.filter { !$0.isEmpty }.map { Paths.absolute($0) }
    for (path, file) in known where !found.contains(Archive.file(of: path)) {
      guard folders.contains(where: { path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/") }),
        Absentees.isGone(Archive.file(of: path))
      else { continue }
      byPath[path] = file.stamp.fingerprint
      if let fingerprint = file.stamp.fingerprint, !file.isCopy {
        byFingerprint[fingerprint, default: []].append(path)
        sizes.insert(file.stamp.size)
      }
    }
  }

  /// Those that did not turn up elsewhere.
  var paths: [String] { byPath.keys.sorted() }

  /// New paths by old ones, of those among newly read files that are absentees under another name.
  mutating func moves(to items: [Item], known: [String: KnownFile]) -> [String: String] {
    var moves: [String: String] = [:]
    for case .photo(let photo, let stamp) in items where known[photo.path] == nil {
      // Of two gone files with one content neither can be told to be this one.
      guard let fingerprint = stamp.fingerprint, let old = byFingerprint[fingerprint], old.count == 1 else {
        continue
      }
      byFingerprint[fingerprint] = nil
      moves[old[0]] = photo.path
      byPath[old[0]] = nil
    }
    return moves
  }

  /// True if a file has the size of a photo that is gone: it may be that one under another name.
  func mayHoldFormer(_ file: FoundFile) -> Bool { file.kind == .photo && sizes.contains(file.stamp.size) }

  /// Where a file that was not in the catalog lay before, by its content; it counts as found then.
  mutating func formerPath(of file: FoundFile) -> String? {
    guard mayHoldFormer(file), let fingerprint = try? Fingerprint.of(file.path),
      let old = byFingerprint[fingerprint], old.count == 1
    else { return nil }
    byFingerprint[fingerprint] = nil
    byPath[old[0]] = nil
    return old[0]
  }

  /// True if the system says that there is no such file; not if it merely cannot be looked at.
  private static func isGone(_ path: String) -> Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }
}
