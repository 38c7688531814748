import Catalog
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the disk knows of references that no photo in the catalog answers: a photo that could not be read is
/// one with fatal damage (TEC711), and a file of a kind that is not read is not missing (IDN502).
struct ReferenceCheck {
  private let problems: [String: String]

  init(failures: [PhotoCatalog.Failure]) {
    let photos = failures.filter { FileKind(name: $0.path) == .photo }
    problems = Dictionary(photos.map { ($0.path, $0.detail) }) { first, _ in first }
  }

  func applied(to entries: [Entry]) -> [Entry] {
    var usesOfUnreadable: [String: [Use]] = [:]
    let known = Set(entries.compactMap { $0.photo?.path })
    var checked = entries.compactMap { entry -> Entry? in
      guard entry.photo == nil, var use = entry.uses.first, let path = path(of: use) else { return entry }
      if problems[path] != nil {
        usesOfUnreadable[path, default: []].append(use)
        return nil
      }
      use.isFileThere = true
      return Entry(photo: nil, uses: [use])
    }
    // One that was read before and cannot be read any more is in the catalog with its old facts.
    for (path, problem) in problems.sorted(by: { $0.key < $1.key }) where !known.contains(path) {
      let photo = Photo(
        path: path, format: "unknown", damage: [Damage(place: "file", problem: problem, isFatal: true)])
      checked.append(Entry(photo: photo, uses: usesOfUnreadable[path] ?? []))
    }
    return checked
  }

  /// The file that a reference means, if it is there. A path from the site's root is looked for in every folder
  /// above the article, and in the folders where site generators keep what they copy.
  private func path(of use: Use) -> String? {
    guard let url = use.occurrence.url, let path = ImageURL.resolved(url, from: use.article.path) else {
      return nil
    }
    if access(path, F_OK) == 0 { return path }
    guard url.hasPrefix("/") else { return nil }
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
