public import Cutline

/// A file that an import looks at.
public struct FoundFile: Sendable, Hashable {
  /// Absolute, without `.`, `..` and doubled slashes.
  public var path: String
  public var kind: FileKind
  /// The `.xmp` files beside a photo, as paths, sorted; empty for other kinds.
  public var sidecars: [String]
  /// Size and time, a photo's sidecars counted in. The fingerprint is left to ``Fingerprint``.
  public var stamp: FileStamp

  public init(path: String, kind: FileKind, sidecars: [String] = [], stamp: FileStamp) {
    self.path = path
    self.kind = kind
    self.sidecars = sidecars
    self.stamp = stamp
  }
}

/// What ``FileFinder`` found.
public struct FoundFiles: Sendable {
  /// Sorted by path, each once.
  public var files: [FoundFile] = []
  /// Paths that could not be looked at, in the order in which they were met.
  public var problems: [IntakeError] = []
  /// Files in folders that are of no kind of ours, by extension (small letters, no dot; `""` for none).
  public var ignored: [String: Int] = [:]
  /// Symbolic links inside folders; they are followed only when named.
  public var skippedLinks = 0
  /// What an ignore file or an excluding pattern left out, sorted; a folder, with a slash at its end, for all in it.
  public var leftOut: [String] = []

  public init() {}
}
