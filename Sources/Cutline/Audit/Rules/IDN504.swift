extension Rule {
  /// The same file lies in two places.
  static let duplicateFile = Rule(
    code: "IDN504", name: "duplicate-file", severity: .info,
    fix: .safe("nothing more: the catalog has one asset with several paths already"),
    summary: "The same bytes lie under two paths or more.",
    why: "What is mended in the one is not mended in the other.",
    falsePositives: "Mirrors: a site's built pages beside their sources, backups.",
    examples: [
      Example(.fires, "one file, two names", .copied("photos/kalin.jpg", ["photos/kalin-copy.jpg"])),
      Example(.fires, "two folders", .copied("photos/a/kalin.jpg", ["photos/b/kalin.jpg"])),
      Example(.silent, "one path", .copied("photos/kalin.jpg", [])),
      Example(
        .falsePositive, "a built site", .copied("site/static/img/kalin.jpg", ["site/public/img/kalin.jpg"])),
    ],
    check: checkCopies)

  private static func checkCopies(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let copies = entry.copies.filter { !isMirror($0, of: photo.path) }
    guard let first = copies.first else { return [] }
    let more = copies.count > 1 ? " and in \(copies.count - 1) more places" : ""
    return [
      duplicateFile.finding(
        in: entry, "the same file is \(first)\(more)",
        evidence: ([photo.path] + copies).map {
          Exhibit(
            source: "file", raw: $0.split(separator: "/").last.map(String.init) ?? $0, verdict: .similar,
            location: $0)
        })
    ]
  }

  /// Two paths with one end, one of them in a folder that programs fill.
  private static func isMirror(_ path: String, of other: String) -> Bool {
    let (a, b) = (path.split(separator: "/").map(String.init), other.split(separator: "/").map(String.init))
    guard a.last == b.last else { return false }
    return (a.dropLast() + b.dropLast()).contains { mirrors.contains($0.lowercased()) }
  }

  private static let mirrors: Set<String> = [
    "public", "_site", "dist", "build", "out", "output", "mirror", "mirrors", "backup", "backups", "cache",
    ".cache",
    "_gen", "resources", "tmp", "temp", "www", "htdocs",
  ]
}

extension Entry {
  fileprivate static func copied(_ path: String, _ copies: [String]) -> Entry {
    Entry(id: "3f9a1c07", photo: .example([:], path: path), uses: [], copies: copies)
  }
}
