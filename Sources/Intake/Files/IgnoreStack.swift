/// The ignore rules that reach into one folder of a walk.
struct IgnoreStack: Sendable {
  /// Those of the folders from the root down to this one, the weakest first.
  private var layers: [IgnoreRules] = []
  /// What the caller excludes: the last word.
  private let excluded: IgnoreRules

  /// For a folder that was named, without its own rules.
  init(above path: String, excluded: [String]) {
    self.excluded = IgnoreRules(folder: path, lines: excluded)
    var folder = "/"
    for part in path.split(separator: "/") {
      if let found = IgnoreRules(named: FileFinder.ignoreFile, in: folder) { layers.append(found) }
      folder += (folder == "/" ? "" : "/") + part
    }
  }

  /// The same inside a folder.
  func entering(_ folder: String) -> IgnoreStack {
    guard let own = IgnoreRules(named: FileFinder.ignoreFile, in: folder) else { return self }
    var stack = self
    stack.layers.append(own)
    return stack
  }

  /// The rules of the nearest folder speak first.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    if layers.isEmpty, excluded.isEmpty { return false }
    for rules in [excluded] + layers.reversed() {
      if let answer = rules.leavesOut(path, isFolder: isFolder) { return answer }
    }
    return false
  }
}
