internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the file system says about a path.
struct FileStatus {
  enum Kind { case file, folder, link, other }
  var kind: Kind
  /// Bytes.
  var size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64
  /// Device and inode: what tells two folders apart, whatever they are called.
  var identity: Identity

  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  /// Throws `notFound`, `noRights` or `unreadable`.
  init(path: String, followsLinks: Bool = true) throws(IntakeError) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      throw IntakeError(path: path, errno: errno)
    }
    self.init(status)
  }

  /// Of an open file; `path` is what errors call it.
  init(of descriptor: Int32, path: String) throws(IntakeError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw IntakeError(path: path, errno: errno) }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
  }

  var stamp: FileStamp { FileStamp(size: size, modified: modified) }
}

extension IntakeError {
  /// An error of the file system, in people's words.
  init(path: String, errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR:
      self.init(path: path, reason: .notFound, detail: "does not exist")
    case EACCES, EPERM:
      self.init(
        path: path, reason: .noRights, detail: "may not be read",
        help: "give yourself the right to read it: chmod u+r")
    case ELOOP:
      self.init(path: path, reason: .unreadable, detail: "is a symbolic link that leads in a circle")
    default:
      self.init(path: path, reason: .unreadable, detail: String(cString: strerror(code)))
    }
  }
}
