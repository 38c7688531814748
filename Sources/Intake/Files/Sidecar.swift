/// An XMP file beside a photo, in either of the two ways in which programs name it.
package enum Sidecar {
  /// Where a photo's sidecars would lie, sorted: `a.jpg.xmp` (darktable, digiKam) and `a.xmp` (Adobe), with
  /// the extension in small or capital letters. A photo that shares its stem with another shares `a.xmp`:
  /// cameras and desks give the stem to the renditions of one picture.
  package static func paths(of photo: String) -> [String] {
    let stem = FilePath.withoutExtension(photo)
    let stems = stem == photo ? [photo] : [photo, stem]
    return stems.flatMap { [$0 + ".XMP", $0 + ".xmp"] }.sorted()
  }

  /// Those that exist, each once, also where the file system takes `a.XMP` and `a.xmp` for one.
  static func existing(of photo: String) -> [(path: String, status: FileStatus)] {
    var seen: Set<FileStatus.Identity> = []
    var found: [(path: String, status: FileStatus)] = []
    for path in paths(of: photo).reversed() {
      guard let status = try? FileStatus(path: path), status.kind == .file,
        seen.insert(status.identity).inserted
      else { continue }
      found.append((path, status))
    }
    return found.reversed()
  }
}
