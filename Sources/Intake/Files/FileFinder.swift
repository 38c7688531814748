internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds photos and articles under paths that people name.
///
/// Hidden files and folders are skipped. Links are followed when named and skipped inside folders, so a
/// walk cannot go in circles. It reads folders with `readdir`, which costs a twentieth of `FileManager`.
///
/// A folder's `.cutlineignore` says what of it, and of the folders inside, is left out, in the syntax of `.gitignore`;
/// those of the folders above a named one count too. A file or folder that is named is never left out.
public struct FileFinder: Sendable {
  public static let ignoreFile = ".cutlineignore"
  /// How many folders deep a walk goes.
  public var depthLimit = 64
  /// Patterns as in an ignore file, counted from each named folder; they outrank those files.
  public var excluded: [String]

  public init(excluded: [String] = []) { self.excluded = excluded }

  /// Files and folders, mixed, in any order; a relative path counts from the working folder.
  public func files(at paths: [String]) -> FoundFiles {
    var walk = Walk(depthLimit: depthLimit, excluded: excluded)
    for path in paths { walk.add(named: path) }
    return walk.finish()
  }
}

private struct Walk {
  let depthLimit: Int
  let excluded: [String]
  private var found = FoundFiles()
  /// Folders that were read to their end, and those of them in which an `.xmp` file or a link lies.
  private var walked: Set<String> = []
  private var foldersWithSidecars: Set<String> = []
  private var kinds: [String: (kind: FileKind, status: FileStatus)] = [:]
  private var folders: Set<FileStatus.Identity> = []

  init(depthLimit: Int, excluded: [String]) {
    self.depthLimit = depthLimit
    self.excluded = excluded
  }

  /// A path as a person gave it. An empty one, from an unset variable perhaps, is not the working folder.
  mutating func add(named given: String) {
    let path = given.isEmpty ? given : FilePath.normalised(given)
    do throws(IntakeError) {
      let status = try FileStatus(path: path)
      switch status.kind {
      case .folder:
        addFolder(path, status: status, depth: 0, rules: IgnoreStack(above: path, excluded: excluded))
      case .file: kinds[path] = (try kind(ofNamed: path), status)
      default: throw IntakeError(path: path, reason: .unreadable, detail: "is neither a file nor a folder")
      }
    } catch {
      var error = error
      // The system hands names over as bytes, Swift as UTF-8 in which others are repaired.
      if error.reason == .notFound, path.unicodeScalars.contains("\u{FFFD}") {
        error.detail += ", or its name is not UTF-8"
      }
      if path.isEmpty { error.detail = "an empty path" }
      found.problems.append(error)
    }
  }

  private func kind(ofNamed path: String) throws(IntakeError) -> FileKind {
    if let kind = FileKind(name: FilePath.name(of: path)) { return kind }
    let head = try ByteSource(path: path).head()
    guard let kind = FileKind(content: head) else {
      throw IntakeError(
        path: path, reason: .notAPhoto,
        detail: "neither a photo nor an article: " + FileMagic.beginning(of: head)
      )
    }
    return kind
  }

  private mutating func addFolder(_ path: String, status: FileStatus, depth: Int, rules: IgnoreStack) {
    guard folders.insert(status.identity).inserted else { return }
    guard depth <= depthLimit else {
      found.problems.append(
        IntakeError(path: path, reason: .unreadable, detail: "lies more than \(depthLimit) folders deep"))
      return
    }
    guard let folder = opendir(path) else {
      found.problems.append(IntakeError(path: path, errno: errno))
      return
    }
    defer { closedir(folder) }
    let rules = rules.entering(path)
    var subfolders: [(String, FileStatus)] = []
    while let entry = readdir(folder) {
      let (name, isUTF8) = Walk.name(of: entry)
      if name.hasPrefix(".") { continue }
      guard isUTF8 else {
        found.problems.append(
          IntakeError(path: path + "/" + name, reason: .unreadable, detail: "its name is not UTF-8"))
        continue
      }
      if let subfolder = add(name: name, at: path == "/" ? "/" + name : path + "/" + name, rules) {
        subfolders.append(subfolder)
      }
    }
    walked.insert(path)
    for (path, status) in subfolders { addFolder(path, status: status, depth: depth + 1, rules: rules) }
  }

  /// Notes a folder's file; a folder inside is handed back, so that few folders are open at a time.
  private mutating func add(
    name: String, at path: String, _ rules: IgnoreStack
  ) -> (String, FileStatus)? {
    do throws(IntakeError) {
      let status = try FileStatus(path: path, followsLinks: false)
      if rules.leavesOut(path, isFolder: status.kind == .folder) {
        found.leftOut.append(status.kind == .folder ? path + "/" : path)
        return nil
      }
      switch status.kind {
      case .folder: return (path, status)
      case .link:
        found.skippedLinks += kinds[path] == nil ? 1 : 0
        foldersWithSidecars.insert(FilePath.folder(of: path))
      case .other: break
      case .file:
        let ending = FilePath.fileExtension(of: name)
        if let kind = FileKind(name: name) ?? Walk.kind(of: path, ending: ending) {
          kinds[path] = (kind, status)
          if kind == .sidecar { foldersWithSidecars.insert(FilePath.folder(of: path)) }
        } else if kinds[path] == nil {
          // What follows a dot far from the end of a name is no extension.
          found.ignored[ending.utf8.count <= 8 ? ending : "", default: 0] += 1
        }
      }
    } catch {
      found.problems.append(error)
    }
    return nil
  }

  /// What the content says, where the ending says nothing: one file in many is opened for it.
  private static func kind(of path: String, ending: String) -> FileKind? {
    guard ArticleFormat.mayHold(ending: ending), let head = try? ByteSource(path: path).head(65_536) else {
      return nil
    }
    return FileKind(recognising: head)
  }

  /// The entry's name; repaired, and said so, if it is not UTF-8: no catalog could name such a file again.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> (text: String, isUTF8: Bool) {
    withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
        String(validatingCString: $0).map { ($0, true) } ?? (String(cString: $0), false)
      }
    }
  }

  /// A photo in a folder that was walked has its sidecars among what was found there.
  private func sidecars(of photo: String) -> [(path: String, status: FileStatus)] {
    let folder = FilePath.folder(of: photo)
    if walked.contains(folder), !foldersWithSidecars.contains(folder) { return [] }
    return Sidecar.existing(of: photo)
  }

  /// Gives the sidecars to their photos and sorts.
  mutating func finish() -> FoundFiles {
    var owned: Set<String> = []
    for (path, entry) in kinds where entry.kind == .photo {
      var file = FoundFile(path: path, kind: .photo, stamp: entry.status.stamp)
      for (sidecar, status) in sidecars(of: path) {
        owned.insert(sidecar)
        file.sidecars.append(sidecar)
        file.stamp.size &+= status.size
        file.stamp.modified = max(file.stamp.modified, status.modified)
      }
      found.files.append(file)
    }
    for (path, entry) in kinds where entry.kind != .photo && !owned.contains(path) {
      found.files.append(FoundFile(path: path, kind: entry.kind, stamp: entry.status.stamp))
    }
    found.files.sort { $0.path < $1.path }
    found.leftOut.sort()
    return found
  }
}
