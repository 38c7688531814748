import Catalog
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which files an import looks at.
struct ImportScope {
  /// As people named them; with ``isUpdate`` they may be none, for everything in the catalog.
  var paths: [String]
  var finder = FileFinder()
  /// True if only what is in the catalog already is looked at again.
  var isUpdate = false

  /// What was named, absolute; nil for everything in the catalog.
  var places: [String]? {
    isUpdate && paths.isEmpty ? nil : paths.filter { !$0.isEmpty }.map { Paths.absolute($0) }
  }

  /// The folders and files that are gone through.
  /// - Parameter known: Paths of the catalog.
  func roots(known: some Sequence<String>) -> [String] {
    guard isUpdate, paths.isEmpty else { return paths }
    var roots: [String] = []
    for folder in Set(known.map { ImportScope.folder(of: Archive.file(of: $0)) }).sorted()
    where access(folder, F_OK) == 0 && roots.last.map({ !ImportScope.isInside(folder, $0) }) ?? true {
      roots.append(folder)
    }
    return roots
  }

  func files(known: Set<String>) -> FoundFiles {
    guard isUpdate else { return finder.files(at: paths) }
    let roots = roots(known: known)
    var found = finder.files(at: roots)
    let seen = Set(found.files.map(\.path))
    let folders = roots.filter { !$0.isEmpty }.map { Paths.absolute($0) }
    // A file that was named once, and that no walk would take.
    let rest = known.filter { path in
      !seen.contains(path) && folders.contains { ImportScope.isInside(path, $0) } && access(path, F_OK) == 0
    }
    if !rest.isEmpty {
      let more = finder.files(at: rest.sorted())
      found.files = (found.files + more.files).sorted { $0.path < $1.path }
      found.problems += more.problems
    }
    // Files of other kinds, links and what is left out are no news of the catalog.
    (found.ignored, found.skippedLinks, found.leftOut) = ([:], 0, [])
    return found
  }

  /// True if the path is the folder, or below it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
