import Catalog
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the disk says about images that are in no catalog: rules look at values, never at files.
struct FilesOnDisk {
  /// Files named as photos that could not be decoded: path and why, as a clause.
  private let broken: [String: String]

  init(_ failures: [PhotoCatalog.Failure]) {
    let undecoded = failures.filter { failure in
      let reason = IntakeError.Reason(rawValue: failure.reason)
      return FileKind(name: failure.path) == .photo && (reason == .isEmpty || reason == .notAPhoto)
    }
    broken = Dictionary(undecoded.map { ($0.path, $0.detail) }) { first, _ in first }
  }

  /// The entries, and one for every broken photo with the places that refer to it (TEC711). A reference to any
  /// other file that exists is marked as such.
  func settled(_ entries: [Entry]) -> [Entry] {
    var settled: [Entry] = []
    var uses: [String: [Use]] = [:]
    for var entry in entries {
      guard entry.photo == nil, entry.uses.count == 1, let path = path(of: entry.uses[0]) else {
        settled.append(entry)
        continue
      }
      if broken[path] != nil {
        uses[path, default: []].append(entry.uses[0])
      } else {
        entry.uses[0].isOnDisk = true
        settled.append(entry)
      }
    }
    // A photo that was read once and is broken now is in the catalog, with its old facts.
    let known = Set(entries.compactMap { $0.photo?.path })
    for (path, detail) in broken.sorted(by: { $0.key < $1.key }) where !known.contains(path) {
      let damage = Damage(place: "file", problem: detail, isFatal: true)
      settled.append(Entry(photo: Photo(path: path, format: "", damage: [damage]), uses: uses[path] ?? []))
    }
    return settled
  }

  /// The file that a reference means, if it is there. A path from the site's root is looked for in every folder
  /// above the article, and in the folders where site generators keep what they copy.
  private func path(of use: Use) -> String? {
    guard let path = use.imagePath else { return nil }
    if access(path, F_OK) == 0 { return path }
    guard use.occurrence.url?.hasPrefix("/") == true else { return nil }
    var folder = use.article.path.split(separator: "/").dropLast()
    while !folder.isEmpty {
      let base = "/" + folder.joined(separator: "/")
      for copied in ["", "/static", "/public"] where access(base + copied + path, F_OK) == 0 {
        return base + copied + path
      }
      folder.removeLast()
    }
    return nil
  }
}
