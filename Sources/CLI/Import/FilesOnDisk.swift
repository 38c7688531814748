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
  /// Images that refer to them, by path.
  private var uses: [String: [Use]] = [:]
  /// Those that the catalog has.
  private var known: Set<String> = []

  init(_ failures: [PhotoCatalog.Failure]) {
    let undecoded = failures.filter { failure in
      let reason = IntakeError.Reason(rawValue: failure.reason)
      return FileKind(name: failure.path) == .photo && (reason == .isEmpty || reason == .notAPhoto)
    }
    broken = Dictionary(undecoded.map { ($0.path, $0.detail) }) { first, _ in first }
  }

  /// An entry with what the disk says; nil for an image whose photo is broken, which stands in ``rest``. A reference
  /// to any other file that exists is marked as such.
  mutating func settled(_ entry: Entry) -> Entry? {
    if let path = entry.photo?.path {
      if broken[path] != nil { known.insert(path) }
      // Only a link that no name made is asked for: most references are to the photo itself.
      guard entry.uses.contains(where: isElsewhere) else { return entry }
      var entry = entry
      for index in entry.uses.indices where isElsewhere(entry.uses[index]) {
        entry.uses[index].isOnDisk = self.path(of: entry.uses[index]) != nil
      }
      return entry
    }
    guard entry.uses.count == 1, let path = path(of: entry.uses[0]) else { return entry }
    if broken[path] != nil {
      uses[path, default: []].append(entry.uses[0])
      return nil
    }
    var entry = entry
    entry.uses[0].isOnDisk = true
    return entry
  }

  /// An entry for every broken photo with the places that refer to it (TEC711), once all entries are settled. A photo
  /// that was read once and is broken now is in the catalog, with its old facts.
  var rest: [Entry] {
    broken.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { path, detail in
      let damage = Damage(place: "file", problem: detail, isFatal: true)
      return Entry(photo: Photo(path: path, format: "", damage: [damage]), uses: uses[path] ?? [])
    }
  }

  /// True for a reference to a file of another name than the linked photo's.
  private func isElsewhere(_ use: Use) -> Bool {
    guard let path = use.imagePath, let link = use.link else { return false }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return link.state != .confirmed && !link.reasons.contains { $0.contains(name) }
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
